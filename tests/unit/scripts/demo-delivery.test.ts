import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeDelivery } from '../../../scripts/demo/delivery.ts';
import type { Delivery } from '../../../scripts/demo/delivery.ts';
import { makeDemo } from '../../../scripts/demo/make.ts';
import { countIn } from '../../../src/domain/observation/overlap.ts';
import { isOwn } from '../../../src/domain/observation/own.ts';
import { formatMonth, listMonths, month } from '../../../src/domain/time/month.ts';
import type { Municipality } from '../../../src/policy/municipality.ts';
import { load } from '../../../src/policy/source.ts';
import { dataFolder, fetchFrom, readFolder } from '../../support/package-files.ts';
import { createDesk } from '../worker/desk.ts';
import { inputs } from './demo-inputs.ts';

const made = (wanted: string): Delivery => {
  const delivery = makeDelivery(inputs, wanted);
  if (!delivery.ok) throw new Error(delivery.failure);
  return delivery.value;
};
const [first, next] = [made('2026-10'), made('2026-11')];
const linesOf = ({ csv }: Delivery): string[] => csv.trimEnd().split('\n').slice(1);

describe('the next delivery', () => {
  it('is the same every time, and says in its name and every row that it is made up', () => {
    expect(made('2026-11')).toEqual(next);
    for (const delivery of [first, next]) {
      expect(delivery.name).toContain('fictief');
      expect(delivery.csv.split('\n')[0]).toBe('van;tot;soort;gebied;vak;aantal;voorlopig;fictief');
      expect(linesOf(delivery).filter((line) => !line.endsWith(';1'))).toEqual([]);
      expect(delivery.truth.fictief).toBe(true);
    }
  });

  it('repeats every row of the months that it reopens, with a few that came late; the new month alone is provisional', () => {
    const before = linesOf(first).filter((line) => /^2026-(?:09|10)/.test(line));
    const settled = before.map((line) => line.replace(/1;1$/, '0;1'));
    const again = linesOf(next);
    for (const line of settled) expect(again.splice(again.indexOf(line), 1)).toEqual([line]);
    const months = again.map((line) => line.slice(0, 7));
    expect([...new Set(months)].toSorted()).toEqual(['2026-09', '2026-10', '2026-11']);
    const late = months.filter((at) => at !== '2026-11').length;
    expect(late).toBeGreaterThan(4);
    expect(late).toBeLessThan(30);
    const bad = linesOf(next).filter((line) => line.endsWith(';1;1') !== line.startsWith('2026-11'));
    expect(bad).toEqual([]);
  });

  it('goes on with the planted effects, and leaves the first delivery as it is in data/', () => {
    expect(next.truth.effects.map(({ id, change }) => [id, change])).toEqual(
      inputs.scenario.effects.map(({ id, change }) => [id, change]),
    );
    expect(next.truth.effects.some(({ drawn }) => drawn.prevented > 0)).toBe(true);
    expect(next.truth.effects.every(({ drawn }) => drawn.before === 0)).toBe(true);
    const rows = makeDemo(inputs).csv.trimEnd().split('\n').slice(1);
    expect(linesOf(first)).toEqual(rows.map((row) => `${row};1`));
  });

  it('is made of no other month', () => {
    for (const wanted of ['2026-09', '2026-12', 'november', '2026-13'])
      expect(makeDelivery(inputs, wanted)).toMatchObject({ ok: false });
  });
});

describe('both deliveries, added through the import', () => {
  let municipality: Municipality;
  beforeAll(async () => {
    const loaded = await load(fetchFrom(readFolder(dataFolder)));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
    municipality = loaded.value.municipality;
  });

  it('tell that September and October were revised, and count exactly what was planted', async () => {
    const desk = createDesk({ municipality, now: Date.UTC(2026, 11, 4) });
    onTestFinished(() => desk.close());
    const add = (delivery: Delivery) =>
      desk.jobs.importFile(desk.file(delivery.csv, delivery.name), {}, () => undefined);
    expect(await add(first)).toMatchObject({ is: 'accepted', report: { refused: 0 } });
    const result = await add(next);
    if (result.is !== 'overlaps') throw new Error(result.is);
    const [from, to] = [month(2026, 9), month(2026, 10)];
    expect(result.overlaps.sets).toMatchObject([{ file: first.name, isSame: false, months: { from, to } }]);
    const planted = (which: 'before' | 'now'): number =>
      ['2026-09', '2026-10']
        .flatMap((at) => Object.values(next.truth.months[at] ?? {}))
        .reduce((sum, counts) => sum + counts[which], 0);
    const told = (which: 'before' | 'replaced'): number =>
      result.overlaps.kinds.reduce((sum, kind) => sum + kind[which], 0);
    expect([told('before'), told('replaced')]).toEqual([planted('before'), planted('now')]);

    await desk.jobs.settleOverlap(result.overlaps.waiting, 'replace');
    const series = (await desk.library).series();
    expect(series.filter(({ info }) => !info.fictief || isOwn(info))).toEqual([]);
    const wrong: string[] = [];
    for (const { kind } of inputs.scenario.kinds)
      for (const at of listMonths({ from: month(2019, 1), to: month(2026, 11) })) {
        const counted = countIn(series, kind, { from: at, to: at });
        const truth = truthOf(kind, at);
        if (counted !== truth) wrong.push(`${kind} ${at}: ${counted}, planted ${truth}`);
      }
    expect(wrong).toEqual([]);
  });
});

/** What was planted: of the months of the next delivery as that has them, of those before as the first has. */
function truthOf(kind: string, at: number): number {
  const { months } = at >= month(2026, 9) ? next.truth : first.truth;
  return months[formatMonth(at)]?.[kind]?.now ?? 0;
}
