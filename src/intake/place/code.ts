import type { AreaId, AreaLevel } from '../../domain/area/area.ts';

/** Level by the letters of a CBS code. */
const levels: Readonly<Record<string, AreaLevel>> = {
  NL: 'land',
  LD: 'regio',
  PV: 'regio',
  RE: 'regio',
  GM: 'gemeente',
  WP: 'kern',
  WK: 'wijk',
  BU: 'buurt',
};

export interface PlaceCode {
  readonly id: AreaId;
  readonly level: AreaLevel;
  /** Written as figures only: what is not known here may be any number. */
  readonly isBare: boolean;
}

const code = /(?<![\p{L}\d])(NL|LD|PV|RE|GM|WP|WK|BU)[ .-]?(\d{2,4}(?: ?\d{2,4})?)(?![\p{L}\d])/iu;

/** A text without the code in it, and without the brackets around that. */
export function withoutCode(text: string): string {
  return /^[\d ]+$/.test(text)
    ? ''
    : text
        .replace(code, '')
        .replace(/\( *\)|^[ :-]+|[ :-]+$/g, '')
        .trim();
}

/**
 * The code in a text: in capitals or not, with spaces between its figures, behind a name in brackets, or its figures
 * alone, of which Excel takes the nought in front.
 */
export function codeIn(text: string): PlaceCode | null {
  const bare = /^\d[\d ]{4,8}$/.test(text.trim()) ? text.replace(/ /g, '') : '';
  if (bare !== '') return ofFigures(bare);
  const match = code.exec(text);
  const letters = (match?.[1] ?? '').toUpperCase();
  const figures = (match?.[2] ?? '').replace(/ /g, '');
  const level = levels[letters];
  return level === undefined || figures === '' ? null : { id: `${letters}${figures}`, level, isBare: false };
}

function ofFigures(figures: string): PlaceCode | null {
  if (figures.length > 8) return null;
  const isBuurt = figures.length > 6;
  const id = isBuurt ? `BU${figures.padStart(8, '0')}` : `WK${figures.padStart(6, '0')}`;
  return { id, level: isBuurt ? 'buurt' : 'wijk', isBare: true };
}

/** Whether a code of a wijk or buurt lies in a gemeente, by its figures. */
export function isCodeWithin(code: AreaId, municipality: AreaId): boolean {
  const own = /^GM(\d{4})$/.exec(municipality)?.[1];
  return own !== undefined && new RegExp(`^(?:WK|BU)${own}`).test(code);
}
