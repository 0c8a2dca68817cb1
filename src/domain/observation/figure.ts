/** What a cell of a column of counts says. */
export type ReadFigure =
  | { readonly is: 'number'; readonly count: number; readonly provisional: boolean }
  /** There is a figure or there may be one, and it is not told: `.`, `x`, `<5`, `0-4`, `n.v.t.`, or nothing. */
  | { readonly is: 'withheld'; readonly provisional: boolean }
  /** A dash or a word that means nought to one and unknown to another. */
  | { readonly is: 'nought-or-none' }
  /** `1.234`: a thousand or a little more than one; the rest of the column tells. */
  | { readonly is: 'either'; readonly count: number; readonly provisional: boolean }
  | { readonly is: 'unreadable' };

/** In the whole country fewer crimes are counted; a number of eight or nine figures may be somebody's burgerservicenummer. */
const largest = 9_999_999;

const unreadable = { is: 'unreadable' } as const;

/** Words and signs that stand where a figure is secret, unknown or not possible. */
const marks = new Set(
  (
    '|.|..|...|x|xx|~|?|#|n.v.t.|n.v.t|nvt|n.b.|n.b|nb|n.n.b.|nnb|n.t.b.|ntb|n.a.|n/a|nan|null|' +
    'niet van toepassing|onbekend|niet bekend|niet beschikbaar|geen cijfer|geen gegevens|geheim|afgeschermd|' +
    'onderdrukt|vertrouwelijk|te weinig|unknown|suppressed|secret'
  ).split('|'),
);

/** `<5`, `minder dan 5`, `0-4`, `5 of minder`: less than a number, or between two. */
const range =
  /^(?:(?:<=?|≤|kleiner dan|minder dan|lager dan|onder(?: de)?|hoogstens|maximaal|max\.?|less than|fewer than|under|below) ?\d{1,3}|\d{1,3} ?(?:-|–|—|\.\.|t\/m|tot en met|tot|to) ?\d{1,3}|\d{1,3} of (?:minder|lager))$/;

const nought = /^(?:[-–—−_]+|geen|nihil|none|nil)$/;

/**
 * Reads the text of a count. A whole number may have `,0` or `.0` behind it, `*` or `(voorlopig)` for provisional, and
 * signs for thousands: spaces of any width and apostrophes always, points and commas where they can be nothing else
 * (more than one of them, or another sign behind for the decimals).
 */
export function readFigure(text: string): ReadFigure {
  const { bare, provisional } = withoutMark(plain(text));
  if (marks.has(bare) || range.test(bare)) return { is: 'withheld', provisional };
  if (nought.test(bare)) return { is: 'nought-or-none' };
  const whole = /^(\d{1,10})(?:[.,]0{1,2})?$/.exec(bare)?.[1] ?? grouped(bare);
  if (whole !== null) return numberOf(whole, 'number', provisional);
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? numberOf(bare, 'either', provisional) : unreadable;
}

/** Lower case, one sort of space, without signs that are not seen and without the quotes that spreadsheets leave behind. */
function plain(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^=?"(.*)"$/, '$1')
    .trim()
    .toLowerCase();
}

function withoutMark(text: string): { readonly bare: string; readonly provisional: boolean } {
  const match = /^(.*?) ?(\*{1,2}|\((?:nader )?voorlopig\))$/.exec(text);
  return match === null
    ? { bare: text.replace(/ ?\(definitief\)$/, ''), provisional: false }
    : { bare: match[1] ?? '', provisional: true };
}

/** The digits of a number whose signs can only part thousands; null for any other text. */
function grouped(bare: string): string | null {
  const isGrouped =
    /^[1-9]\d{0,2}(?:( |'|’|`|´)\d{3})(?:\1\d{3})*(?:[.,]0{1,2})?$/.test(bare) ||
    /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,3}(?:,0{1,2})?|\.\d{3},0{1,2})$/.test(bare) ||
    /^[1-9]\d{0,2}(?:(?:,\d{3}){2,3}(?:\.0{1,2})?|,\d{3}\.0{1,2})$/.test(bare);
  return isGrouped ? bare.replace(/[.,]0{1,2}$/, '') : null;
}

function numberOf(text: string, is: 'number' | 'either', provisional: boolean): ReadFigure {
  const count = Number(text.replace(/\D/g, ''));
  return count > largest ? unreadable : { is, count, provisional };
}
