/** A count, or null for no figure, and whether it is marked as provisional. */
export interface ReadFigure {
  readonly count: number | null;
  readonly provisional: boolean;
}

/** The largest count that fits in a column. */
const largest = 2 ** 31 - 1;

/**
 * Reads a figure of a table: a whole number, with `,0` or `.0` behind it allowed and `*` for provisional; empty, `.`
 * and `x` (secret) are no figure. Null for anything else, also a number with a point for thousands: it may be a decimal.
 */
export function readFigure(text: string): ReadFigure | null {
  const match = /^(.*?)\s*(\*{0,2})$/.exec(text);
  const provisional = (match?.[2] ?? '') !== '';
  const bare = match?.[1] ?? '';
  if (bare === '' || bare === '.' || bare === 'x') return { count: null, provisional };
  const whole = /^(\d{1,10})(?:[.,]0{1,2})?$/.exec(bare)?.[1];
  const count = Number(whole);
  return whole === undefined || count > largest ? null : { count, provisional };
}
