import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/domain/observation/series.ts';
import { formatLocal, hourOf, isoWeekday, localMinute } from '../../../src/domain/time/local.ts';
import { month } from '../../../src/domain/time/month.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { context, importText, keeping, rowsOf, seriesOf } from './support.ts';

const kept: Partial<IntakeContext> = {
  disclosure: {
    fallback: keeping('buurt'),
    byKind: new Map([
      ['overlast/E35', keeping(25, 'hour')],
      ['misdrijven/1.1.1', keeping(100, 'day')],
      ['misdrijven/1.4.1', keeping('gemeente', 'month')],
    ]),
  },
};

async function read(...lines: string[]): Promise<ReadonlyMap<string, Series>> {
  return seriesOf(await importText(['van;tot;soort;gebied', ...lines].join('\n'), {}, kept));
}

/** What is kept of the times, `from to`. */
function times(series: Series | undefined): string[] {
  if (series === undefined) return [];
  const { from, to } = series.columns;
  return [...from].map((at, row) => `${formatLocal(at)} ${formatLocal(to[row] ?? 0)}`);
}

describe('the time that is kept', () => {
  it('is no finer than the policy says of the kind', async () => {
    const series = await read(
      '2026-03-03T14:37;;E35;De Brake',
      '2026-03-03T14:59;2026-03-04T07:01;E35;De Brake',
      '2026-03-03T14:37;2026-03-04T07:01;1.1.1;De Brake',
      '2026-03-03T14:37;;1.4.1;De Brake',
      '2026-03-03T14:37;;1.2.3;De Brake',
    );
    expect([...series.keys()].sort()).toEqual(['buurt-day', 'buurt-minute', 'gemeente-month']);
    expect(times(series.get('buurt-minute'))).toEqual([
      '2026-03-03T14:00 2026-03-03T15:00',
      '2026-03-03T14:00 2026-03-04T08:00',
      '2026-03-03T14:37 2026-03-03T14:38',
    ]);
    expect(times(series.get('buurt-day'))).toEqual(['2026-03-03T00:00 2026-03-05T00:00']);
    expect(times(series.get('gemeente-month'))).toEqual(['2026-03-01T00:00 2026-04-01T00:00']);
  });

  it('leaves a kind that is kept by the month a list of incidents', async () => {
    const series = await read(
      '2026-03-03T14:37;;1.4.1;',
      '2026-03-20;;1.4.1;',
      '2026-04-30;2026-05-02;1.4.1;',
    );
    const list = series.get('gemeente-month');
    const span = { from: month(2026, 3), to: month(2026, 4) };
    // The last one reaches into May, and began in April: May is no month of this list.
    expect(list?.info).toMatchObject({ when: 'month', list: true, span, complete: { span } });
    expect(rowsOf(list)).toEqual([
      'GM0163 2026-03-01T00:00 1',
      'GM0163 2026-03-01T00:00 1',
      'GM0163 2026-04-01T00:00 1',
    ]);
  });

  it('is left to tables of counts, which have whole periods', async () => {
    const outcome = await importText('periode;soort;aantal\n2026-03;1.4.1;3\n2026-04;1.4.1;1', {}, kept);
    expect([...seriesOf(outcome)].map(([id, { info }]) => [id, info.list])).toEqual([
      ['gemeente-month', undefined],
    ]);
  });

  it('keeps an incident of one hour in its hour of the week', async () => {
    const day = localMinute(2026, 3, 2);
    const moment = fc.record({
      at: fc.integer({ min: 0, max: 7 * 1440 - 1 }),
      lasts: fc.integer({ min: 1, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(moment, async ({ at, lasts }) => {
        const from = day + at;
        const until = Math.min(from + lasts, Math.floor(from / 60) * 60 + 60);
        const series = await read(`${formatLocal(from)};${formatLocal(until)};E35;De Brake`);
        expect(hoursWithIncidents([...series.values()])).toEqual([`${isoWeekday(from)}-${hourOf(from)}`]);
      }),
      { numRuns: 25 },
    );
  });
});

function hoursWithIncidents(series: readonly Series[]): string[] {
  const { areas, rings, disclosure, municipality } = { ...context, ...kept };
  const answer = createEngine({ areas, rings, disclosure, municipality, series }).answer({
    by: 'hour-weekday',
    kinds: ['overlast/E35'],
    within: municipality,
    audience: 'driehoek',
    span: { from: month(2026, 3), to: month(2026, 3) },
  });
  if (answer.is === 'unavailable') throw new Error(JSON.stringify(answer.reason));
  return answer.rows.flatMap(({ key, figure }) => (figure.is === 'number' && figure.value > 0 ? [key] : []));
}
