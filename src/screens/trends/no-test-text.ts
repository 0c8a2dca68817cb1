import { vragen } from '../../text/nl/trends-vragen.ts';
import { monthsAtEnd, type CountLine, type NoTest } from '../../analysis/trends/count-line.ts';

/** Why a test has no result; of too little time, how many months in a row it needs and how many there are. */
export function noTestText(why: NoTest, needed: number, line: CountLine | null): string {
  if (why !== 'too-short') return vragen.noTest[why];
  return vragen.tooShort(needed, line === null ? 0 : monthsAtEnd(line));
}
