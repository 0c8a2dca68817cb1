import { formatCount, formatPeriod } from '../format.ts';

const list = new Intl.ListFormat('nl-NL');

function months(count: number): string {
  return count === 1 ? '1 maand' : `${formatCount(count)} maanden`;
}

/** `er is er 1`, `er zijn er 7`, `er is er geen`. */
function there(count: number): string {
  if (count === 0) return 'er is er geen';
  return count === 1 ? 'er is er 1' : `er zijn er ${formatCount(count)}`;
}

/** What can be said with a short history, and what needs how much more. */
export const geschiedenis = {
  months,
  /** What a conclusion needs, behind a sentence that says that it can't be drawn yet. */
  needs: (needed: number, have: number) =>
    `Daarvoor zijn ${months(needed)} met bevestigde cijfers op rij nodig; ${there(have)}.`,
  comparison: (needed: number, have: number) =>
    `Vergelijken en een oordeel kan vanaf ${months(needed)} op rij; ${there(have)}.`,
  nothingYet: 'Nog niets te toetsen.',
  onlyPart: (from: number, to: number) => `alleen ${formatPeriod(from, to)}`,
  elsewhere: (from: number, to: number) =>
    `In deze periode is er geen cijfer. De laatste cijfers zijn over ${formatPeriod(from, to)}: kies die periode.`,
  ownOnly: (spans: readonly { readonly from: number; readonly to: number }[]) =>
    `Uw eigen cijfers: alleen ${list.format(spans.map(({ from, to }) => formatPeriod(from, to)))}. Voorbeeldcijfers van andere maanden tellen niet mee.`,
};
