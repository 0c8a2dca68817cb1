import { describe, expect, it } from 'vitest';
import { holesIn } from '../../../../src/domain/observation/holes.ts';
import { formatMonth } from '../../../../src/domain/time/month.ts';
import { makeSeries } from '../../engine/small-world.ts';
import type { Line } from '../../engine/small-world.ts';

/** A row every other day from January 2024, `to` excluded. */
function lines(kind: string, months: number, isIn: (at: Date) => boolean = () => true): Line[] {
  const found: Line[] = [];
  for (let day = new Date('2024-01-01T00:00Z'); found.length < 2000;) {
    if (day.getUTCFullYear() * 12 + day.getUTCMonth() >= 2024 * 12 + months) break;
    if (isIn(day)) found.push({ at: day.toISOString().slice(0, 10), kind });
    day = new Date(day.getTime() + 2 * 86_400_000);
  }
  return found;
}

const holes = (all: readonly Line[]): string[] =>
  holesIn([makeSeries({ id: 'lijst', when: 'day' }, all)]).map(
    ({ kind, from, to }) => `${kind ?? 'alles'} ${formatMonth(from)} ${formatMonth(to)}`,
  );
const monthOf = (at: Date): number => at.getUTCMonth() + 1;

describe('months that a file may lack', () => {
  it('are whole months in the middle', () => {
    expect(
      holes(lines('k', 24, (at) => !(at.getUTCFullYear() === 2025 && [3, 4, 5, 6].includes(monthOf(at))))),
    ).toEqual(['alles 2025-03 2025-06']);
    expect(holes(lines('k', 24))).toEqual([]);
  });

  it('are the months at the ends of a hole of weeks, too', () => {
    const isIn = (at: Date): boolean =>
      at < new Date('2024-05-12T00:00Z') || at > new Date('2024-07-14T00:00Z');
    expect(holes(lines('k', 24, isIn))).toEqual(['alles 2024-05 2024-07']);
    // A few quiet days at an end make no month of it.
    const isAlmost = (at: Date): boolean =>
      at < new Date('2024-04-29T00:00Z') || at > new Date('2024-07-04T00:00Z');
    expect(holes(lines('k', 24, isAlmost))).toEqual(['alles 2024-05 2024-06']);
  });

  it('are those of one kind beside others that go on', () => {
    const some = lines('m', 24, (at) => !(at.getUTCFullYear() === 2024 && [4, 5].includes(monthOf(at))));
    expect(holes([...lines('k', 24), ...some])).toEqual(['m 2024-04 2024-05']);
  });

  it('are none of a kind that keeps its season', () => {
    const fireworks = lines('vuurwerk', 36, (at) => [12, 1].includes(monthOf(at)));
    expect(holes([...lines('k', 36), ...fireworks])).toEqual([]);
  });
});
