import fc from 'fast-check';
import type { Series } from '../../../src/domain/observation/series.ts';
import { makeSeries, span } from './small-world.ts';
import type { Line } from './small-world.ts';

export const areas = ['B1', 'B2', 'B3', ''];
const cells = ['100mE2260N4860', '100mE2261N4860', '500mE453N975'];
/** The first of the 24 months that have rows. */
export const first = span('2023-01', '2023-01').from;

const line = fc.record({
  month: fc.integer({ min: 0, max: 23 }),
  hour: fc.integer({ min: 10, max: 19 }),
  lasts: fc.constantFrom(0, 2, 4),
  kind: fc.constantFrom('k', 'm', 'n'),
  area: fc.constantFrom(...areas),
  cell: fc.constantFrom(...cells, null),
  count: fc.constantFrom(0, 1, 1, 3, null),
  provisional: fc.boolean(),
});

const gap = fc.record({
  kind: fc.constantFrom('k', null),
  from: fc.integer({ min: first, max: first + 23 }),
  length: fc.integer({ min: 0, max: 3 }),
});

/** A list of incidents or a table. */
export const series = fc
  .record({
    lines: fc.array(line, { maxLength: 40 }),
    when: fc.constantFrom('minute', 'month', 'quarter', 'year'),
    gaps: fc.array(gap, { maxLength: 2 }),
  })
  .map(({ lines, when, gaps }): Series => {
    const made = makeSeries(
      { id: 's', when, where: 'cell' },
      lines.map(({ month, hour, lasts, cell, ...rest }): Line => {
        const [at, inYear] = [2023 + Math.floor(month / 12), (month % 12) + 1];
        const day = `${at}-${String(inYear).padStart(2, '0')}-15`;
        const moment = {
          minute: { at: `${day}T${hour}:20`, ...(lasts > 0 ? { to: `${day}T${hour + lasts}:10` } : {}) },
          month: { at: day.slice(0, 7) },
          quarter: { at: `${at}-Q${Math.ceil(inYear / 3)}` },
          year: { at: String(at) },
        };
        return { ...rest, ...moment[when], ...(cell === null ? {} : { cell }) };
      }),
    );
    const complete = {
      span: { from: first, to: first + 23 },
      scope: 'G1',
      gaps: gaps.map(({ length, ...rest }) => ({ ...rest, to: rest.from + length })),
    };
    return {
      ...made,
      info: {
        ...made.info,
        complete: when === 'minute' ? complete : null,
      },
    };
  });
