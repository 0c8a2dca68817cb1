import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/domain/observation/series.ts';
import { sourceName } from '../../../src/engine/authority.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { StampedQuestion } from '../../../src/engine/question.ts';
import { makeSeries, span, world } from './small-world.ts';
import type { Line } from './small-world.ts';

const months = span('2025-01', '2025-12');
const common = { kinds: ['k'], within: 'G1', span: months, audience: 'driehoek' } as const;

/** Two hundred incidents in a year, 21 of them in November. */
const lines: Line[] = Array.from({ length: 200 }, (_, at) => ({
  at:
    at < 21
      ? `2025-11-${String((at % 28) + 1).padStart(2, '0')}`
      : `2025-${String((at % 10) + 1).padStart(2, '0')}-15`,
  area: 'B1',
  cell: '100mE2265N4866',
})).concat([{ at: '2025-12-05', area: 'B1', cell: '100mE2265N4866' }]);
const vouched = makeSeries(
  { id: 'lijst', source: 'eigen', loadedAt: 1, complete: { span: months, scope: 'G1' } },
  lines,
);
const untold: Series = { ...vouched, info: { ...vouched.info, complete: null } };
const table = makeSeries(
  { id: 'tabel', source: 'politie', loadedAt: 2, where: 'gemeente', when: 'month', published: true },
  [{ at: '2025-11', area: 'G1', count: 9 }],
);

function shown(engine: ReturnType<typeof createEngine>, question: StampedQuestion): unknown {
  const answer = engine.answer(question);
  return answer.is === 'answer' ? answer.total : answer.reason.why;
}

describe('two sources about the same', () => {
  it('a part that came in last takes nothing away from a list that somebody vouched for', () => {
    const engine = createEngine(world([vouched, table]));
    expect(shown(engine, { ...common, by: 'time', unit: 'month' })).toMatchObject({
      is: 'number',
      value: 201,
    });
    expect(shown(engine, { ...common, by: 'cell', size: 100 })).toMatchObject({ is: 'number', value: 201 });
    expect(engine.disputes).toMatchObject([
      {
        kind: 'k',
        months: span('2025-11', '2025-11'),
        counts: { set: 'lijst', count: 21 },
        other: { count: 9 },
      },
    ]);
  });

  it('one says the same as the other, and nothing is asked', () => {
    const same = makeSeries({ id: 'tabel', source: 'politie', where: 'gemeente', when: 'month' }, [
      { at: '2025-11', area: 'G1', count: 21 },
    ]);
    expect(createEngine(world([vouched, same])).disputes).toEqual([]);
  });

  it('figures that speak for themselves go before a list that nobody vouched for, on the map as well', () => {
    const engine = createEngine(world([untold, table]));
    const november = { ...common, span: span('2025-11', '2025-11') };
    expect(shown(engine, { ...november, by: 'kind' })).toMatchObject({ is: 'number', value: 9 });
    expect(shown(engine, { ...november, by: 'cell', size: 100 })).toBe('gaps');
    expect(engine.disputes).toMatchObject([
      { counts: { set: 'tabel', count: 9 }, other: { isConfirmed: false } },
    ]);
  });

  it('what a person chose counts, for every question', () => {
    const choices = [{ kind: 'k', source: sourceName(table.info) }];
    const engine = createEngine({ ...world([vouched, table]), choices });
    const november = { ...common, span: span('2025-11', '2025-11') };
    expect(shown(engine, { ...november, by: 'kind' })).toMatchObject({ value: 9 });
    expect(shown(engine, { ...november, by: 'cell', size: 100 })).toBe('gaps');
    expect(shown(engine, { ...common, by: 'time', unit: 'month' })).not.toMatchObject({ value: 201 });
    const back = engine.withSeries([vouched, table], []);
    expect(shown(back, { ...november, by: 'kind' })).toMatchObject({ value: 21 });
    expect(back.dataHash).not.toBe(engine.dataHash);
  });

  it('made-up figures dispute nothing', () => {
    const fictief = { ...vouched, info: { ...vouched.info, fictief: true } };
    expect(createEngine(world([fictief, table])).disputes).toEqual([]);
  });
});

describe('months that nobody vouched for', () => {
  const gaps = [{ kind: null, ...span('2025-04', '2025-05') }];
  const complete = { span: months, scope: 'G1', gaps };
  const rows: Line[] = ['01', '02', '03', '06', '07', '08', '09', '10', '11', '12'].map((at) => ({
    at: `2025-${at}-03`,
    area: 'B1',
  }));
  const list = makeSeries({ id: 'lijst', complete }, [...rows, { at: '2025-05-03', area: 'B1' }]);
  const figures = (question: StampedQuestion): string[] => {
    const answer = createEngine(world([list])).answer(question);
    if (answer.is !== 'answer') return [answer.reason.why];
    return answer.rows.map(({ key, figure }) => `${key} ${figure.is}`);
  };

  it('have no zero, what is there is not confirmed, and the year is not either', () => {
    const told = figures({ ...common, by: 'time', unit: 'month' });
    expect(told).toContain('2025-04 missing');
    // A row in a month that a person calls missing is no figure of that month.
    expect(told).toContain('2025-05 missing');
    expect(told).toContain('2025-06 number');
    expect(figures({ ...common, by: 'time', unit: 'year' })).toEqual(['2025 unconfirmed']);
    expect(figures({ ...common, by: 'area', level: 'buurt' })).toEqual([
      'B1 unconfirmed',
      'B2 missing',
      'B3 missing',
      'B4 missing',
    ]);
  });

  it('are not published', () => {
    const open = { ...common, audience: 'openbaar', by: 'time', unit: 'quarter' } as const;
    expect(figures(open).filter((one) => one.startsWith('2025-Q2'))).toEqual(['2025-Q2 missing']);
    expect(figures({ ...open, unit: 'year' })).toEqual(['2025 missing']);
  });
});
