import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskReader } from '../../scripts/data/disk.ts';
import { packData } from '../../scripts/data/pack.ts';
import { previousCounts } from '../../scripts/data/previous.ts';
import type { Remembered } from '../../scripts/data/suppressed.ts';
import { worldOf } from '../../scripts/data/world.ts';
import { month } from '../../src/domain/time/month.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Figure } from '../../src/engine/answer.ts';
import type { StampedQuestion } from '../../src/engine/question.ts';
import { load } from '../../src/policy/source.ts';
import { readResources } from '../../src/worker/bundled-series.ts';
import { dataFolder } from '../support/package-files.ts';

const now = Date.UTC(2026, 10, 1);
const list = 'observations/demo-incidenten.csv';
const folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
const [opened, first, second] = ['data', 'first', 'second'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Described {
  resources: { path: string; bytes?: number; hash?: string; veiligheidsbeeld: { audience: string } }[];
}

/** The data with the incidents of the demo for everybody, and a line changed in them. */
async function openData(change: (csv: string) => string): Promise<void> {
  await cp(dataFolder, opened, { recursive: true });
  const path = join(opened, 'datapackage.json');
  const described = JSON.parse(readFileSync(path, 'utf8')) as Described;
  for (const resource of described.resources)
    if (resource.path === list) {
      resource.veiligheidsbeeld.audience = 'openbaar';
      delete resource.bytes;
      delete resource.hash;
    }
  writeFileSync(path, JSON.stringify(described));
  writeFileSync(join(opened, list), change(readFileSync(join(dataFolder, list), 'utf8')));
}

async function engineOf(of: string): Promise<Engine> {
  const loaded = await load(diskReader(of));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const { municipality, observationResources } = loaded.value;
  const series = await readResources(observationResources, municipality, now);
  if (!series.ok) throw new Error(JSON.stringify(series.failure));
  return createEngine(worldOf(municipality, series.value));
}

const common = { within: 'GM0163', audience: 'openbaar' } as const;
const kinds = ['overlast/E35', 'misdrijven/1.1.1', 'misdrijven/1.2.3'];
const questions: readonly StampedQuestion[] = kinds.flatMap((kind): StampedQuestion[] => [
  ...[2023, 2024, 2025].map((year): StampedQuestion => ({
    ...common,
    by: 'area',
    kinds: [kind],
    level: 'buurt',
    span: { from: month(year, 1), to: month(year, 12) },
  })),
  {
    ...common,
    by: 'time',
    kinds: [kind],
    unit: 'quarter',
    span: { from: month(2023, 1), to: month(2025, 12) },
  },
  {
    ...common,
    by: 'time',
    kinds: [kind],
    unit: 'year',
    span: { from: month(2020, 1), to: month(2025, 12) },
  },
]);

function shown(engine: Engine, question: StampedQuestion): Map<string, number | null> {
  const answer = engine.answer(question);
  if (answer.is !== 'answer') throw new Error(JSON.stringify(answer.reason));
  const value = (figure: Figure): number | null => (figure.is === 'number' ? figure.value : null);
  return new Map([...answer.rows.map(({ key, figure }): [string, number | null] => [key, value(figure)])]);
}

function figures(counts: readonly Remembered[]): Map<string, number | null> {
  return new Map(
    counts.flatMap(({ kind, area, span, figure }): [string, number | null][] =>
      figure === 'told' ? [] : [[`${kind} ${area} ${span.from}-${span.to}`, figure?.value ?? null]],
    ),
  );
}

describe('a page of a publication', () => {
  beforeAll(async () => {
    await openData((csv) => csv);
    const packed = await packData(opened, first, 'openbaar');
    if (!packed.ok) throw new Error(JSON.stringify(packed.failure));
  });

  it('shows openbaar what the page of the driehoek shows when it is switched to openbaar', async () => {
    const [preview, page] = [await engineOf(opened), await engineOf(first)];
    let figures = 0;
    for (const question of questions) {
      const there = shown(preview, question);
      expect([question.by, question.kinds, question.span, shown(page, question)]).toEqual([
        question.by,
        question.kinds,
        question.span,
        there,
      ]);
      figures += [...there.values()].filter((value) => value !== null).length;
    }
    expect(figures).toBeGreaterThan(50);
  });

  it('tells what it keeps back from what there is no figure of', async () => {
    const page = await engineOf(first);
    const answer = page.answer({
      ...common,
      by: 'area',
      kinds: ['misdrijven/1.1.1'],
      level: 'buurt',
      span: { from: month(2025, 1), to: month(2025, 12) },
    });
    const sorts = answer.is === 'answer' ? answer.rows.map(({ figure }) => figure.is) : [];
    expect(sorts).toContain('withheld');
    expect(sorts).not.toContain('missing');
  });

  it('shows the same figures of a year after a correction, whether they changed or not', async () => {
    const before = await previousCounts(first);
    if (!before.ok) throw new Error(before.failure.why);
    const lines = readFileSync(join(dataFolder, list), 'utf8').trimEnd().split('\n');
    // One incident in seven of two years was entered twice.
    const kept = lines.filter((line, at) => at === 0 || !/^202[45]/.test(line) || at % 7 !== 0);
    expect(kept.length).toBeLessThan(lines.length - 100);
    await openData(() => `${kept.join('\n')}\n`);
    const packed = await packData(opened, second, 'openbaar', before.value);
    if (!packed.ok) throw new Error(JSON.stringify(packed.failure));
    expect(packed.value.kept).toBeGreaterThan(0);
    const after = await previousCounts(second);
    if (!after.ok) throw new Error(after.failure.why);
    const [was, is] = [figures(before.value), figures(after.value)];
    expect([...is.keys()].sort()).toEqual([...was.keys()].sort());
    const changed = [...is].filter(([key, figure]) => (figure === null) !== (was.get(key) === null));
    // Where the gemeente has nothing (any more) its parts have nothing: that is no secret of theirs.
    const whole = (key: string): string => key.replace(/BU\d+/, 'GM0163');
    const told = changed.filter(([key]) => is.get(whole(key)) !== 0 && was.get(whole(key)) !== 0);
    expect(told).toEqual([]);
  });
});

describe('an earlier publication', () => {
  it.each([
    ['is not there', join(folder, 'nothing'), 'no-publication'],
    ['is for the driehoek', dataFolder, 'driehoek'],
  ])('is refused where it %s', async (_, of, why) => {
    expect(await previousCounts(of)).toMatchObject({ ok: false, failure: { why } });
  });

  it('is refused where a figure in it was changed, and is found in the folder of its page', async () => {
    const page = join(folder, 'page');
    await cp(first, join(page, 'data'), { recursive: true });
    expect((await previousCounts(page)).ok).toBe(true);
    const path = 'observations/demo-incidenten-jaar.csv';
    const text = readFileSync(join(page, 'data', path), 'utf8');
    writeFileSync(join(page, 'data', path), text.replace(';.;', ';4;'));
    expect(await previousCounts(page)).toEqual({ ok: false, failure: { why: 'damaged', file: path } });
  });
});
