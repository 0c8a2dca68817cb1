import type { SinceRow } from './since.ts';

/** What lies outside what was expected first, hardly chance before what may be; the rest stays as it stood. */
export function bySurprise(a: SinceRow, b: SinceRow): number {
  return rankOf(a) - rankOf(b);
}

function rankOf({ expected }: SinceRow): number {
  if (expected.is === 'none' || expected.place === 'within') return 2;
  return expected.isSure ? 0 : 1;
}
