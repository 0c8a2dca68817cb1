import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../scripts/check-csv/check.ts';
import type { Checked } from '../../scripts/check-csv/check.ts';
import { printedRows } from '../../scripts/check-csv/rows.ts';
import type { PrintedRow } from '../../scripts/check-csv/rows.ts';
import { diskReader } from '../../scripts/data/disk.ts';
import type { AreaCount, FileRefusal, ImportReport } from '../../src/intake/report.ts';
import { load } from '../../src/policy/source.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import type { ImportResult } from '../../src/worker/api.ts';
import { intakeContext } from '../../src/worker/intake-context.ts';
import { fileOf } from '../unit/intake/support.ts';
import { createDesk, deskNow } from '../unit/worker/desk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = filesIn(`${root}tests/fixtures`);
/** The reference beside the checkout, where it is there. */
const reference = ['field', 'samples'].flatMap((name) => filesIn(`${root}../shared/${name}`));

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

let municipality: Municipality;
beforeAll(async () => {
  const loaded = await load(diskReader(`${root}data`));
  if (!loaded.ok) throw new Error('data/ cannot be opened');
  municipality = loaded.value.municipality;
});

/** What both have of a file. */
interface Reading {
  readonly report: ImportReport;
  readonly refusal: FileRefusal | null;
  readonly half: readonly number[];
  readonly rows: readonly string[];
}

async function byCommandLine(path: string): Promise<Checked> {
  const checked = await checkFile(path, intakeContext(municipality, 'check', deskNow), 'propose');
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  return checked.value;
}

/** As the page does: the questions get the answers that the command line gives, and what is accepted is kept. */
async function byPage(path: string): Promise<Reading> {
  const desk = createDesk({ municipality });
  const file = fileOf(readFileSync(path), basename(path));
  const quiet = (): undefined => undefined;
  const answered = async (first: ImportResult): Promise<ImportResult> => {
    if (first.is === 'unknown')
      return await desk.jobs.importFile(file, {}, quiet, { mapping: first.proposal.mapping, name: null });
    if (first.is !== 'asks') return first;
    const none = Object.fromEntries(first.questions.map(({ label }) => [label, null]));
    return await desk.jobs.importFile(file, none, quiet, undefined, { kinds: [] });
  };
  const result = await answered(await desk.jobs.importFile(file, {}, quiet));
  if (result.is === 'cancelled') throw new Error('cancelled');
  const rows = [...printedRows((await desk.library).series())];
  desk.close();
  return {
    report: result.report,
    refusal: result.is === 'refused' ? result.refusal : null,
    half: result.is === 'accepted' ? result.half : [],
    rows: inOrder(rows),
  };
}

function inOrder(rows: readonly PrintedRow[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

function rowsByArea(rows: readonly PrintedRow[]): Map<string, Pick<AreaCount, 'rows' | 'count'>> {
  const areas = new Map<string, Pick<AreaCount, 'rows' | 'count'>>();
  for (const { area, count } of rows) {
    const known = areas.get(area) ?? { rows: 0, count: 0 };
    areas.set(area, { rows: known.rows + 1, count: known.count + count });
  }
  return areas;
}

describe.each([...fixtures, ...reference].map((path): [string, string] => [relative(root, path), path]))(
  '%s',
  (_, path) => {
    it('is read by the command line as by the page', async () => {
      const { report, half, series, ...told } = await byCommandLine(path);
      // Surveys and cameras go to the dossier; of shares the page keeps nothing.
      const isAside = told.aside?.because === 'no-observations' && told.aside.sort === 'measures';
      const refusal = isAside ? told.aside : told.refusal;
      expect(await byPage(path)).toEqual({ report, refusal, half, rows: inOrder([...printedRows(series)]) });
    });

    it('is told of per area as its rows are', async () => {
      const { report, series } = await byCommandLine(path);
      const told = report.areas.filter(({ rows }) => rows > 0);
      expect(new Map(told.map(({ area, rows, count }) => [area, { rows, count }]))).toEqual(
        rowsByArea([...printedRows(series)]),
      );
      const all = series.reduce((sum, { columns }) => sum + columns.length, 0);
      expect(report.areas.reduce((sum, { rows, missing }) => sum + rows + missing, 0)).toBe(all);
    });
  },
);

it('there are files to try', () => {
  expect(fixtures.length).toBeGreaterThan(30);
});
