import type { SinceRow } from '../analysis/since/since.ts';
import { bijzonderheden } from './nl/bijzonderheden.ts';
import { sinds as words } from './nl/sinds.ts';

/** What is out of the ordinary, or why nothing can be said of that. */
export function sinceSummary(rows: readonly SinceRow[]): string {
  const read = rows.flatMap(({ expected }) => (expected.is === 'expected' ? [expected] : []));
  if (read.length > 0) {
    const outside = read.filter(({ place }) => place !== 'within');
    const sure = outside.filter(({ isSure }) => isSure).length;
    return bijzonderheden.summary(sure, outside.length - sure);
  }
  const isShort = rows.some(({ expected }) => expected.is === 'none' && expected.why === 'too-short');
  return isShort ? words.tooShort : words.noChance;
}
