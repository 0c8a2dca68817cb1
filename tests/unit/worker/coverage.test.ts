import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { formatMonth, month } from '../../../src/domain/time/month.ts';
import type { Coverage } from '../../../src/worker/api.ts';
import { createDesk } from './desk.ts';

const open: ReturnType<typeof createDesk>[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const header = 'van;tot;soort;gebied';

/** A row every other day of 2025 and the first months of 2026, of one kind. */
function days(kind: string, isIn: (at: string) => boolean = () => true): string[] {
  return Array.from({ length: 330 }, (_, at) =>
    new Date(Date.UTC(2025, 0, 1 + 2 * at)).toISOString().slice(0, 10),
  )
    .filter((at) => at < '2026-10-01' && isIn(at))
    .map((at) => `${at}T14:30;;${kind};De Brake`);
}

async function loaded(...files: readonly (readonly string[])[]) {
  const desk = createDesk({});
  open.push(desk);
  const reports = [];
  let id = '';
  for (const lines of files) {
    const text = `${[header, ...lines].join('\n')}\n`;
    const result = await desk.jobs.importFile(desk.file(text), {}, () => undefined);
    if (result.is !== 'accepted') throw new Error(JSON.stringify(result));
    reports.push(result.report);
    id = result.set.id;
  }
  const coverage = async (): Promise<Coverage> => {
    const found = await desk.jobs.coverage(id);
    if (found === null) throw new Error('no list');
    return found;
  };
  return { ...desk, id, reports, coverage };
}

const told = ({ holes }: Pick<Coverage, 'holes'>): string[] =>
  holes.map(({ kind, from, to }) => `${kind ?? 'alles'} ${formatMonth(from)} ${formatMonth(to)}`);

describe('the months of a file', () => {
  it('that it may lack are found, and are no zero before somebody says so', async () => {
    const isIn = (at: string): boolean => at < '2025-04-01' || at >= '2025-08-01';
    const { jobs, id, coverage, library } = await loaded(days('E35', isIn));
    expect(told(await coverage())).toEqual(['alles 2025-04 2025-07']);
    expect((await coverage()).vouched).toBeNull();
    const { held, holes } = await coverage();
    await jobs.vouch(id, { kinds: held, missing: holes });
    expect((await library).series()[0]?.info.complete).toMatchObject({
      span: { from: month(2025, 1) },
      gaps: [{ kind: null, from: month(2025, 4), to: month(2025, 7) }],
    });
    expect((await coverage()).vouched).toEqual({ kinds: held, missing: holes });
    await jobs.vouch(id, { kinds: held, missing: [] });
    expect((await library).series()[0]?.info.complete?.gaps).toBeUndefined();
  });

  it('that a person marks as missing at an end of the list stay marked', async () => {
    const { jobs, id, coverage } = await loaded(days('E35'));
    const last = { kind: null, from: month(2026, 9), to: month(2026, 9) };
    const first = { kind: null, from: month(2025, 1), to: month(2025, 1) };
    await jobs.vouch(id, { kinds: (await coverage()).held, missing: [last] });
    expect((await coverage()).vouched?.missing).toEqual([last]);
    await jobs.vouch(id, { kinds: (await coverage()).held, missing: [first, last] });
    expect((await coverage()).vouched?.missing).toEqual([first, last]);
    await jobs.vouch(id, { kinds: (await coverage()).held, missing: [] });
    expect((await coverage()).vouched?.missing).toEqual([]);
  });

  it('that another source of the kind has more of are asked about, though the list is not silent in them', async () => {
    const isIn = (at: string): boolean =>
      !/^2025-0[56]/.test(at) || /-(?:0[34]|0[89]|1[34]|1[89]|2[34]|2[89])$/.test(at);
    const list = days('E35', isIn).flatMap((line) =>
      /^2025-0[56]/.test(line) ? [line] : [line, line.replace('14:30', '20:15')],
    );
    const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
    const table = (areas: string): string[] => months.map((at) => `${at};E35;${areas};16`);
    const desk = createDesk({});
    open.push(desk);
    const counts = `periode;soort;gebied;aantal\n${[...table('GM0163'), ...table('GM0141')].join('\n')}\n`;
    await desk.jobs.importFile(desk.file(counts, 'tabel.csv'), {}, () => undefined);
    const text = `${[header, ...list].join('\n')}\n`;
    const result = await desk.jobs.importFile(desk.file(text), {}, () => undefined);
    if (result.is !== 'accepted') throw new Error(JSON.stringify(result).slice(0, 300));
    const found = await desk.jobs.coverage(result.set.id);
    expect(found === null ? [] : told(found)).toEqual(['overlast/E35 2025-05 2025-06']);
  });

  it('that a person marks as missing later are a gap, also when they hold rows', async () => {
    const { jobs, id, coverage, library } = await loaded(days('E35'));
    const gap = { kind: null, from: month(2025, 6), to: month(2025, 6) };
    await jobs.vouch(id, { kinds: (await coverage()).held, missing: [gap] });
    expect((await library).series()[0]?.info.complete?.gaps).toEqual([gap]);
  });

  it('with one row of another century are those of the rest: the row is named, and kept when a person wants it', async () => {
    const { reports, jobs, file, coverage } = await loaded([
      '1900-01-01T14:30;;E35;De Brake',
      ...days('E35'),
    ]);
    expect(reports[0]).toMatchObject({
      refused: 1,
      reasons: { 'outside-list': 1 },
      examples: [{ row: 2, column: 'van', seen: '1900-01-01', because: 'outside-list' }],
      span: { from: month(2025, 1) },
    });
    const text = `${[header, '1900-01-01T14:30;;E35;De Brake', ...days('E35')].join('\n')}\n`;
    const again = await jobs.importFile(file(text), {}, () => undefined, undefined, {
      keepsOutlying: true,
    });
    expect(again).toMatchObject({ is: 'accepted', report: { refused: 0, span: { from: month(1900, 1) } } });
    expect(told(await coverage())).toEqual(['alles 1900-01 2024-12']);
  });
});

describe('the kinds of a file', () => {
  it('are those of earlier files of its source too, when a person says that all is there', async () => {
    const before = [...days('E35', (at) => at < '2026-01-01'), ...days('1.2.3', (at) => at < '2026-01-01')];
    const { jobs, id, coverage, library } = await loaded(
      before,
      days('E35', (at) => at >= '2026-01-01'),
    );
    const { held, before: earlier, possible } = await coverage();
    expect([held, earlier]).toEqual([['overlast/E35'], ['misdrijven/1.2.3']]);
    expect(possible).not.toContain('misdrijven/1.2.3');
    await jobs.vouch(id, { kinds: [...held, ...earlier], missing: [] });
    const fresh = (await library).series().find(({ info }) => info.set === id);
    expect(fresh?.info.kinds).toContain('misdrijven/1.2.3');
    expect(fresh?.info.complete).toMatchObject({ span: { from: month(2026, 1) } });
    // A kind of which the person does not say so stays without zeros.
    await jobs.vouch(id, { kinds: held, missing: [] });
    const less = (await library).series().find(({ info }) => info.set === id);
    expect(less?.info.complete?.gaps ?? []).toEqual(
      less?.info.kinds.includes('misdrijven/1.2.3') === true
        ? [{ kind: 'misdrijven/1.2.3', from: month(2026, 1), to: less.info.complete?.span.to }]
        : [],
    );
  });
});
