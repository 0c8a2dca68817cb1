import { formatCount, formatPeriod, formatRate, formatRange } from '../format.ts';

/** `46% minder`, `5% meer`. */
export function lessOrMore(percent: number): string {
  const rounded = Math.round(percent);
  if (rounded === 0) return 'evenveel';
  return `${formatCount(Math.abs(rounded))}% ${rounded < 0 ? 'minder' : 'meer'}`;
}

/** `13 tot 60% minder`, or `20% minder tot 5% meer`; rounded outwards. */
export function range(low: number, high: number): string {
  const [from, to] = [Math.floor(low), Math.ceil(high)];
  if (to < 0) return `${formatRange(formatCount(-to), `${formatCount(-from)}%`, 'tot')} minder`;
  if (from > 0) return `${formatRange(formatCount(from), `${formatCount(to)}%`, 'tot')} meer`;
  return formatRange(lessOrMore(from), lessOrMore(to), 'tot');
}

/** `24`, or `3,5` under ten. */
export function amount(value: number): string {
  const size = Math.abs(value);
  return size < 9.95 && !Number.isInteger(size) ? formatRate(size) : formatCount(Math.round(size));
}

/** `3 jaar`. */
export function years(count: number): string {
  return `${count} jaar`;
}

/** `A, B en C`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

/** Months as periods: `maart – mei 2020 en juli 2021`. */
export function months(all: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const month of all) {
    const last = spans.at(-1);
    if (last !== undefined && month === last[1] + 1) last[1] = month;
    else spans.push([month, month]);
  }
  return list(spans.map(([from, to]) => formatPeriod(from, to)));
}

/** `0,46`: a quotient or a ratio. */
export function ratio(value: number, digits = 2): string {
  return value.toFixed(digits).replace('.', ',').replace('-', '−');
}

/** From a ratio such as 0.54: `46% minder`. */
export function changeOf(value: number): string {
  return lessOrMore(100 * (value - 1));
}

/** From two ratios such as 0.4 and 0.87: `13 tot 60% minder`. */
export function rangeOf(low: number, high: number): string {
  return range(100 * (low - 1), 100 * (high - 1));
}

/** `12 meer` reads badly in a range: below zero is said as more. */
export function signedAmount(value: number): string {
  return value < 0 ? `${amount(value)} meer` : `${amount(value)} minder`;
}
