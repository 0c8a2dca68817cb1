import type { Ring } from '../area/area.ts';

/** What a line on the ground is, and what it is a part of. */
export const lineParts = {
  rivier: 'water',
  kanaal: 'water',
  waterloop: 'water',
  snelweg: 'wegen',
  hoofdweg: 'wegen',
  weg: 'wegen',
  pad: 'wegen',
  spoor: 'spoor',
} as const;

export type LineSort = keyof typeof lineParts;
export type SurfaceSort = 'water' | 'bebouwd';

/** A line to go by, in RD metres. */
export interface BackgroundLine {
  readonly sort: LineSort;
  readonly name: string | null;
  readonly points: Ring;
}

/** A surface to go by: its rings in RD metres, by the even-odd rule. */
export interface BackgroundSurface {
  readonly sort: SurfaceSort;
  readonly rings: readonly Ring[];
}

/** One file of the ground. */
export interface BackgroundPart {
  /** Only the main lines of a region, or all that a register has of a municipality. */
  readonly detail: 'hoofdlijnen' | 'alles';
  /** Whose it is, as it must stand on the map. */
  readonly attribution: string;
  readonly lines: readonly BackgroundLine[];
  readonly surfaces: readonly BackgroundSurface[];
}

/** What a map shows to go by, beside the borders. */
export interface Background extends Pick<BackgroundPart, 'lines' | 'surfaces'> {
  /** Whose it is, each once. */
  readonly credits: readonly string[];
  readonly borders: Borders;
  /** Whether every file that the package lists could be read. */
  readonly isWhole: boolean;
}

/** Whose borders the maps show, and whether they are those of the register to the metre. */
export interface Borders {
  readonly attribution: string;
  readonly isOfficial: boolean;
}

/** The files of the ground as one: a line that a register has by its name is not drawn beside it as a main line too. */
export function joinParts(
  parts: readonly BackgroundPart[],
): Pick<Background, 'lines' | 'surfaces' | 'credits'> {
  const whole = parts.filter(({ detail }) => detail === 'alles');
  const known = new Set(whole.flatMap(({ lines }) => lines.flatMap(({ name }) => name?.toLowerCase() ?? [])));
  const isNew = ({ name }: BackgroundLine): boolean => name === null || !known.has(name.toLowerCase());
  const main = parts
    .filter(({ detail }) => detail === 'hoofdlijnen')
    .map((part) => ({ ...part, lines: part.lines.filter(isNew) }))
    .filter(({ lines, surfaces }) => lines.length + surfaces.length > 0);
  const drawn = [...main, ...whole];
  return {
    lines: drawn.flatMap(({ lines }) => lines),
    surfaces: drawn.flatMap(({ surfaces }) => surfaces),
    credits: [...new Set(drawn.map(({ attribution }) => attribution))],
  };
}
