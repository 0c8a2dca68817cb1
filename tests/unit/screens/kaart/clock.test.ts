import { expect, it } from 'vitest';
import type { Row } from '../../../../src/engine/answer.ts';
import { kaart } from '../../../../src/text/nl/kaart.ts';
import { blocksOf, clockCells, peakOf, peakOfHours } from '../../../../src/screens/kaart/clock.ts';
import { count } from '../../map/fixture.ts';

const limits = [1, 2, 4];

function week(value: (day: number, hour: number) => number): Row[] {
  return Array.from({ length: 168 }, (_, index) => {
    const [day, hour] = [Math.floor(index / 24) + 1, index % 24];
    return { key: `${day}-${hour}`, figure: count(value(day, hour)), series: [0] };
  });
}

it('reads day and hour, and classes the count', () => {
  const cells = clockCells(
    week((day, hour) => (day === 5 && hour === 22 ? 3 : 0)),
    limits,
  );
  expect(cells).toHaveLength(168);
  expect(cells.find((cell) => cell.day === 5 && cell.hour === 22)?.class).toBe(1);
  expect(cells.filter((cell) => cell.class >= 0)).toHaveLength(1);
});

it('finds the day and the four hours with most, also around midnight', () => {
  const cells = clockCells(
    week((day, hour) => (day === 6 && (hour >= 22 || hour < 2) ? 6 : 0)),
    limits,
  );
  expect(peakOf(cells)).toEqual({ day: 6, from: 22, to: 2 });
});

it('sees no pattern in fewer than twenty', () => {
  const cells = clockCells(
    week((day, hour) => (day === 6 && hour === 3 ? 19 : 0)),
    limits,
  );
  expect(peakOf(cells)).toBeNull();
});

it('adds hours up in blocks of three, and not over what is withheld', () => {
  const rows = week(() => 1).map((row) =>
    row.key === '1-4' ? { ...row, figure: { is: 'withheld' as const } } : row,
  );
  const cells = clockCells(rows, limits);
  expect(blocksOf(cells, 1)).toEqual([3, null, 3, 3, 3, 3, 3, 3]);
  expect(blocksOf(cells, 2)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
});

it('the peak of weights is that of counts: parts of incidents add up', () => {
  const week = new Array<number>(168).fill(0);
  // Tuesday, from 14 to 18: forty incidents spread evenly over eight hours.
  for (let hour = 12; hour < 20; hour += 1) week[24 + hour] = hour >= 14 && hour < 18 ? 8 : 2;
  expect(peakOfHours(week)).toEqual({ day: 2, from: 14, to: 18 });
  expect(peakOfHours(week.map((weight) => weight / 10))).toBeNull();
});

it('says of how many the hours are spread, and of how many it may be any hour', () => {
  const peak = { day: 2, from: 16, to: 20 };
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(plain(kaart.clock.spread(350, 32, peak))).toBe(
    'Verdeeld over de uren waarin het gebeurd kan zijn, tellen er 350 van de 382 incidenten mee: het vaakst op dinsdag en tussen 16 en 20 uur. Van 32 kan het elk uur zijn geweest.',
  );
  expect(plain(kaart.clock.spread(4, 0, null))).not.toContain('elk uur');
});
