import { formatChange, formatCount } from '../../text/format.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import type { ChangedFigure } from '../../analysis/cameras/saved-figures.ts';

const percents = [
  'meetbaar',
  'verandering',
  'verandering-laag',
  'verandering-hoog',
  'land',
  'land-laag',
  'land-hoog',
];

/** A saved number as it is told. */
export function figureText({ reference }: Pick<ChangedFigure, 'reference'>, value: number | null): string {
  if (value === null) return verslag.since.none;
  return percents.includes(reference) ? formatChange(1 + value / 100) : formatCount(Math.round(value));
}

/** What a saved number is called; its reference where nobody knows it any more. */
export function figureName(reference: string): string {
  const names: Readonly<Record<string, string>> = verslag.figures;
  return names[reference] ?? reference;
}
