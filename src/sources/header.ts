import type { Role } from './source.ts';

/** Lower case, one space between words, without what surrounds it. */
export function normalised(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
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

/** Whether a text looks like a figure or a mark for no figure. */
export function looksLikeFigure(text: string): boolean {
  return /^(|\.|x|-?\d+([.,]\d+)?)\s?\*{0,2}$/.test(normalised(text));
}
