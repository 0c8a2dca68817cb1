import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/intake/import.ts';
import type { ImportOutcome } from '../../../src/intake/report.ts';
import { context, fileOf, importText, quiet, rowsOf, seriesOf } from './support.ts';

const own = 'periode;soort;gebied;aantal;voorlopig';

function onlySeries(outcome: ImportOutcome) {
  const all = [...seriesOf(outcome).values()];
  if (all[0] === undefined || all.length > 1) throw new Error(`${all.length} series`);
  return all[0];
}

async function proposed(text: string): Promise<ImportOutcome> {
  const asked = await importText(text);
  if (asked.is !== 'unknown') throw new Error(`not asked: ${asked.is}`);
  const { mapping } = asked.proposal;
  return await intake(fileOf(text), context, {}, { ...quiet, mapped: { mapping, name: 'Weeklevering' } });
}

describe('a delivery by ISO week', () => {
  it('in our own layout is kept by the week', async () => {
    const lines = ['2026-W01;misdrijven/1.1.1;BU01630103;2;', 'week 2 2026;misdrijven/1.1.1;BU01630103;.;'];
    const series = onlySeries(await importText([own, ...lines].join('\n')));
    expect(series.info).toMatchObject({ when: 'week', where: 'buurt' });
    expect(series.info.list).toBeUndefined();
    expect(rowsOf(series)).toEqual(['BU01630103 2025-12-29T00:00 2', 'BU01630103 2026-01-05T00:00 -1']);
  });

  it('in a layout of its own is proposed as counts by week, and read so', async () => {
    const lines = ['2026-W40;Den Dam;Woninginbraak;2', '2026-W41;Den Dam;Woninginbraak;0'];
    const outcome = await proposed(
      ['Week;Buurt;Soort;Aantal', ...lines]
        .join('\n')
        .replaceAll('Woninginbraak', '1.1.1 Diefstal/inbraak woning'),
    );
    const series = onlySeries(outcome);
    expect(series.info.when).toBe('week');
    expect(rowsOf(series)).toEqual(['BU01630103 2026-09-28T00:00 2', 'BU01630103 2026-10-05T00:00 0']);
  });

  it('of incidents of which no day is known is a list of weeks', async () => {
    const lines = ['week 40 2026;Den Dam', 'week 41 2026;De Blenke', 'week 41 2026;De Blenke'].map(
      (line) => `${line};1.1.1 Diefstal/inbraak woning`,
    );
    const series = onlySeries(await proposed(['Registratieweek;Buurt;Delict', ...lines].join('\n')));
    expect(series.info).toMatchObject({ when: 'week', list: true, rows: 3 });
  });

  it('leaves a list in which the days of a kind are known a list of days', async () => {
    const lines = ['2026-W40;;overlast/E35;GM0163;;1;', '2026-10-03T14:00;;overlast/E35;GM0163;;1;'];
    const text = ['van;tot;soort;gebied;vak;aantal;voorlopig', ...lines].join('\n');
    expect(onlySeries(await importText(text)).info).toMatchObject({ when: 'minute', rows: 2 });
  });

  it('is refused of a kind that may be known by the month alone, and of a week that is not there', async () => {
    const lines = [
      '2026-W40;eigen/halt-verwijzingen;;2;',
      '2025-W53;misdrijven/1.1.1;;2;',
      '2025-W52;misdrijven/1.1.1;;2;',
    ];
    const monthly = { ...context.disclosure.fallback, keepTime: 'month' } as const;
    const disclosure = {
      ...context.disclosure,
      byKind: new Map([...context.disclosure.byKind, ['eigen/halt-verwijzingen', monthly] as const]),
    };
    const outcome = await importText([own, ...lines].join('\n'), {}, { disclosure });
    expect(outcome).toMatchObject({
      report: { accepted: 1, reasons: { 'finer-than-kept': 1, 'date-unreadable': 1 } },
    });
  });
});
