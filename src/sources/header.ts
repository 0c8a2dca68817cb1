import { readFigure } from '../domain/observation/figure.ts';
import type { Role } from './source.ts';

/** Lower case, one space between words, without the spaces and quotes that surround it. */
export function normalised(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[ "“”]+|[ "“”]+$/g, '')
    .toLowerCase();
}

/** Roles by what a header cell says, first match wins. Names as in the table downloads of CBS and the police. */
const meanings: readonly (readonly [Role, RegExp])[] = [
  ['placeCode', /^regiocode\b|\(code\)$/],
  ['period', /^perioden?$|^jaar$/],
  ['place', /^wijken en buurten$|^regio'?s?$|^gemeenten?$|^plaatsen$|^gebieden$/],
  ['kind', /^soort (misdrijf|misdrijven|overlast|registratie)$|^overlast$|^misdrijven$/],
  ['count', /^geregistreerde (misdrijven|overlast)( \(aantal\))?$/],
  ['measure', /^onderwerp$/],
];

/** What a header cell of a published table means; null when it means nothing to us. */
export function roleOf(cell: string): Role | null {
  const text = normalised(cell);
  return meanings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether a header cell names counted registrations (not a rate, a share or a difference). */
export function isCountedMeasure(cell: string): boolean {
  return /^(totaal )?geregistreerde (misdrijven|overlast)( \(aantal\))?$/.test(normalised(cell));
}

/** Whether a text looks like a year, quarter or month as CBS and the police write it, a mark for provisional included. */
export function looksLikePeriod(text: string): boolean {
  return /^\d{4}(\s?(jj00|mm\d{2}|kw\d{2}|-q[1-4]|-\d{2}|[1-4]e kwartaal|[a-z]{3,9}))?\s?\*{0,2}$/.test(
    normalised(text),
  );
}

/** So much of a column must be what its header says: a line may have gone wrong, a column may not. */
const bulk = 0.8;

/**
 * Whether the bulk of a column is what a test says, over the first records (as wide as the header, so no footers).
 * Empty cells say nothing.
 */
export function mostly(
  records: readonly (readonly string[])[],
  column: number | undefined,
  test: (cell: string) => boolean,
): boolean {
  const filled = records.map((line) => line[column ?? -1] ?? '').filter((cell) => cell !== '');
  return filled.filter(test).length >= bulk * filled.length;
}

/** The records below a header, as far as they are whole and not empty. */
export function recordsBelow(
  lines: readonly (readonly string[])[],
  headerLine: number,
): readonly (readonly string[])[] {
  const width = lines[headerLine]?.length ?? 0;
  return lines
    .slice(headerLine + 1)
    .filter((line) => line.length >= width && line.filter((cell) => cell !== '').length > 1);
}

/** Whether a text looks like a figure (also one of decimals) or a mark for no figure. */
function looksLikeFigure(text: string): boolean {
  return readFigure(text).is !== 'unreadable' || isDecimal(text);
}

/** Whether a column holds figures and marks for no figure; ranges alone (`0-4`, `5-9`) are ages, not figures that are withheld. */
export function holdsFigures(records: readonly (readonly string[])[], column: number): boolean {
  const isRange = (cell: string): boolean => /\d/.test(cell) && readFigure(cell).is === 'withheld';
  const filled = records.map((line) => line[column] ?? '').filter((cell) => cell !== '');
  return mostly(records, column, looksLikeFigure) && (filled.length === 0 || !filled.every(isRange));
}

function isDecimal(text: string): boolean {
  return /^-?\d+([.,]\d+)?\s?\*{0,2}$/.test(normalised(text));
}
