import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesInfo } from '../../../src/domain/observation/series.ts';
import type { DisclosurePolicy } from '../../../src/domain/privacy/disclosure.ts';
import { daysOfMonths, monthsOfDays, readDay, writeDay, type Days } from '../../../src/domain/time/day.ts';
import type { Answer, Unavailable } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { Question, StampedQuestion } from '../../../src/engine/question.ts';
import { fine, makeSeries, policy, world, year } from './small-world.ts';
import type { Line } from './small-world.ts';

const complete = { span: year('2024'), scope: 'G1' };
const days = (from: string, to: string): Days => ({ from: readDay(from) ?? NaN, to: readDay(to) ?? NaN });
const asked = (some: Days): Question => ({
  by: 'kind',
  kinds: ['k'],
  within: 'G1',
  span: monthsOfDays(some),
  days: some,
});

function answer(
  lines: readonly Line[],
  question: Question,
  info: Partial<SeriesInfo> = {},
  disclosure: DisclosurePolicy = policy(),
  audience: StampedQuestion['audience'] = 'driehoek',
): Answer | Unavailable {
  const series = makeSeries({ id: 'lijst', complete, ...info }, lines);
  return createEngine(world([series], disclosure)).answer({ ...question, audience });
}

function total(found: Answer | Unavailable): unknown {
  if (found.is === 'unavailable') return found.reason;
  return found.total.is === 'number' ? found.total.value : found.total;
}

const lines: readonly Line[] = [
  { at: '2024-02-03T23:59', area: 'B1' },
  { at: '2024-02-04T00:00', area: 'B1' },
  { at: '2024-02-10T12:00', area: 'B3' },
  { at: '2024-03-02T23:59', area: 'B1' },
  { at: '2024-03-03T00:00', area: 'B1' },
];

describe('a question about days', () => {
  it('counts what began on them, from the first minute to the last', () => {
    expect(total(answer(lines, asked(days('2024-02-04', '2024-03-02'))))).toBe(3);
  });

  it('counts every breakdown of them', () => {
    const some = days('2024-02-04', '2024-02-29');
    const found = answer(lines, {
      by: 'area',
      level: 'buurt',
      kinds: ['k'],
      within: 'G1',
      span: monthsOfDays(some),
      days: some,
    });
    if (found.is === 'unavailable') throw new Error(found.reason.why);
    expect(found.rows.map(({ key, figure }) => [key, figure.is === 'number' && figure.value])).toEqual([
      ['B1', 1],
      ['B2', 0],
      ['B3', 1],
      ['B4', 0],
    ]);
  });

  it('is zero where somebody vouched for the months, and no more than what is there where nobody did', () => {
    expect(total(answer(lines, asked(days('2024-05-01', '2024-05-07'))))).toBe(0);
    expect(total(answer(lines, asked(days('2024-02-01', '2024-02-07')), { complete: null }))).toMatchObject({
      is: 'unconfirmed',
      value: 2,
    });
  });

  it('adds up to the months that the days make up', () => {
    const anyLine = fc
      .tuple(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 23 }))
      .map(([at, hour]): Line => ({
        at: `${writeDay((readDay('2024-01-01') ?? 0) + at)}T${String(hour).padStart(2, '0')}:30`,
        area: 'B1',
      }));
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 364 }),
        (all, cut) => {
          const whole = daysOfMonths(complete.span);
          const parts = [
            { from: whole.from, to: whole.from + cut },
            { from: whole.from + cut + 1, to: whole.to },
          ];
          const counts = parts.map((part) => total(answer(all, asked(part))));
          const months = total(answer(all, { by: 'kind', kinds: ['k'], within: 'G1', span: complete.span }));
          expect(Number(counts[0]) + Number(counts[1])).toBe(months);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is refused of a kind that is kept by the month, and of a list in which only the month of one is known', () => {
    const some = days('2024-02-04', '2024-02-20');
    const byMonth = { why: 'too-coarse', needs: { when: 'day' }, have: { when: 'month' } };
    expect(total(answer(lines, asked(some), {}, policy({ ...fine, keepTime: 'month' })))).toMatchObject(
      byMonth,
    );
    const vague: Line = { at: '2024-02-01T00:00', to: '2024-03-01T00:00', area: 'B1' };
    expect(total(answer([...lines, vague], asked(some)))).toMatchObject(byMonth);
    expect(total(answer([...lines, vague], asked(days('2024-03-01', '2024-03-09'))))).toBe(2);
  });

  it('is refused of tables', () => {
    const table = [{ at: '2024-02', area: 'G1', count: 4 }];
    const info = { complete: null, when: 'month', where: 'gemeente' } as const;
    expect(total(answer(table, asked(days('2024-02-04', '2024-02-20')), info))).toMatchObject({
      why: 'too-coarse',
      have: { when: 'month' },
    });
  });

  it('is never answered in openbaar, of whole quarters neither', () => {
    const quarter = daysOfMonths({ from: complete.span.from, to: complete.span.from + 2 });
    expect(total(answer(lines, asked(quarter), {}, policy(), 'openbaar'))).toEqual({ why: 'not-in-lattice' });
  });
});
