import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { askedProblem, knownStart } from '../../../../src/analysis/cameras/start-check.ts';
import { camera, municipality } from '../../screens/small-municipality.ts';

const data = { from: month(2019, 1), to: month(2026, 10) };
const open = camera('station', null);
const why = (start: string, known: 'dag' | 'maand' = 'dag', end: string | null = null): string | null =>
  askedProblem({ known, start }, { end }, data, '2026-11-23')?.why ?? null;

describe('a start that is asked before an evaluation', () => {
  it.each([
    ['2022-04-01', 'dag', null],
    ['2022-04', 'maand', null],
    ['2019-01-01', 'dag', null],
    ['2026-10', 'maand', null],
    ['', 'dag', 'missing'],
    ['', 'maand', 'missing'],
    ['2022-02-30', 'dag', 'date'],
    ['2022', 'maand', 'month'],
    ['2022-13', 'maand', 'month'],
    ['2026-11-24', 'dag', 'future'],
    ['2026-12', 'maand', 'future'],
    ['2026-11-01', 'dag', 'after-data'],
    ['2026-11', 'maand', 'after-data'],
    ['2018-12-31', 'dag', 'before-data'],
  ] as const)('%s (%s): %s', (start, known, expected) => expect(why(start, known)).toBe(expected));

  it('comes before the end of the term', () => {
    expect(why('2024-01-01', 'dag', '2023-12-31')).toBe('after-end');
    expect(why('2023-12', 'maand', '2023-12-31')).toBeNull();
  });

  it('is not held to data that nobody knows', () => {
    expect(askedProblem({ known: 'dag', start: '2010-01-01' }, open, null, '2026-11-23')).toBeNull();
  });
});

describe('what is known of a start', () => {
  const event = {
    id: 'e1',
    title: 'Start toezicht',
    sort: 'interventie',
    from: '2022-01',
    to: '2022-12',
    precision: 'jaar',
    toBeConfirmed: true,
    priorities: [],
    indicators: [],
    places: ['station'],
    note: null,
    line: null,
  };

  it('is the year of the register, else what the plan says, else nothing', () => {
    const here = municipality({ events: [{ ...event, from: null, to: null }, event] });
    expect(knownStart({ ...open, start: '2021' }, here)).toEqual({ is: 'year', year: '2021' });
    expect(knownStart(open, here)).toEqual({
      is: 'plan',
      title: 'Start toezicht',
      span: { from: month(2022, 1), to: month(2022, 12) },
    });
    expect(knownStart(camera('plein', null), here)).toEqual({ is: 'nothing' });
  });
});
