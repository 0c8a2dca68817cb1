import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { packData } from '../../../scripts/data/pack.ts';
import { unprepared } from '../../../scripts/data/prepare.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { packageFile, readPackage } from '../../../src/policy/package.ts';
import { roles } from '../../../src/policy/role.ts';
import { sealOf } from '../../../src/policy/seal.ts';
import { textIn } from '../../../src/policy/source.ts';
import { createAnswersSession } from '../../../src/worker/session.ts';
import { dataFolder } from '../../support/package-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
afterAll(() => rmSync(folder, { recursive: true }));
const packed = await packData(dataFolder, join(folder, 'out'));
if (!packed.ok) throw new Error('data/ could not be packed');
const bytesOf = (path: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(join(folder, 'out', path)));
const descriptor = readPackage(textIn(bytesOf(packageFile)));
if (!descriptor.ok) throw new Error('the copy has no package');
const started = descriptor.value.resources.filter(({ veiligheidsbeeld: own }) => !roles[own.role].background);
/** What the page fetches. */
const paths = started.map(({ path, veiligheidsbeeld: own }) => own.prepared?.path ?? path);
/** The tables of a folder that was sealed and not prepared: the page reads these themselves. */
const tables = started.flatMap(({ path }) => (path.endsWith('.csv') ? [path] : []));
const plain = { ...descriptor.value, resources: descriptor.value.resources.map(unprepared) };
const asPackage = new TextEncoder().encode(JSON.stringify(plain));

/** The faults that opening tells, `file code`, where some files are not what was packed. */
async function faults(changed: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<string[]> {
  const session = createAnswersSession({
    fetchFrom: () => (path) => Promise.resolve(ok(changed.get(path) ?? bytesOf(path))),
    openStore: () => Promise.resolve(fail({ because: 'unavailable', detail: '' })),
    now: () => Date.UTC(2026, 10, 1),
  });
  const opened = await session.open('/data/', null);
  return opened.ok ? [] : opened.failure.map(({ file, problem }) => `${file} ${problem}`);
}

const anyOf = (list: readonly string[]) => fc.constantFrom(...list);
const runs = { numRuns: 25 };

describe('a file of data/ that is not what was packed is refused by its name', () => {
  it('opens what was packed', async () => {
    expect(await faults(new Map())).toEqual([]);
  });

  it('when it was cut at the end of a line', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(tables), fc.nat(), async (path, at) => {
        const whole = bytesOf(path);
        const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([index]) => index + 1);
        const cut = whole.subarray(0, ends[at % (ends.length - 1)]);
        const changed = new Map([
          [packageFile, asPackage],
          [path, cut],
        ]);
        expect(await faults(changed)).toEqual([`${path} bytes-differ`]);
      }),
      runs,
    );
  });

  it('when it was cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(paths), fc.nat(), async (path, at) => {
        const whole = bytesOf(path);
        const cut = whole.subarray(0, at % whole.length);
        const [told, ...more] = await faults(new Map([[path, cut]]));
        expect(told).toMatch(new RegExp(`^${path} (?:bytes-differ|file-empty)$`));
        expect(more).toEqual([]);
      }),
      runs,
    );
  });

  it('when one byte was turned into another', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(paths), fc.nat(), fc.integer({ min: 1, max: 255 }), async (path, at, by) => {
        const changed = Uint8Array.from(bytesOf(path));
        const index = at % changed.length;
        changed[index] = (changed[index] ?? 0) ^ by;
        expect(await faults(new Map([[path, changed]]))).toEqual([`${path} hash-differs`]);
      }),
      runs,
    );
  });

  it('when two were exchanged', async () => {
    const [one = '', other = ''] = paths.filter((path) => path.startsWith('prepared/'));
    const exchanged = new Map([
      [one, bytesOf(other)],
      [other, bytesOf(one)],
    ]);
    expect(await faults(exchanged)).toEqual([`${one} bytes-differ`, `${other} bytes-differ`]);
  });

  it('when an old copy of the same size lies beside a new package', async () => {
    const path = 'prepared/demo-incidenten.json';
    const text = textIn(bytesOf(path));
    const old = new TextEncoder().encode(text.replace('"rows":1', '"rows":2'));
    expect(textIn(old)).not.toBe(text);
    expect(await faults(new Map([[path, old]]))).toEqual([`${path} hash-differs`]);
  });

  it.each([
    ['a page in its place', '<!DOCTYPE html>\n<title>Niet gevonden</title>', 'file-is-page'],
    ['a page with a mark before it', '\uFEFF\n<html lang="nl"></html>', 'file-is-page'],
    ['nothing in it', '', 'file-empty'],
    ['nothing but ends of lines', '\r\n\r\n', 'file-empty'],
  ])('when it has %s', async (_, text, code) => {
    for (const path of [packageFile, 'cameras/cameras.json', 'prepared/demo-incidenten.json'])
      expect(await faults(new Map([[path, new TextEncoder().encode(text)]]))).toEqual([`${path} ${code}`]);
  });

  it('when its observations were sealed and not prepared', async () => {
    expect(await faults(new Map([[packageFile, asPackage]]))).toEqual([]);
    const path = 'observations/demo-incidenten.csv';
    const cut = bytesOf(path).subarray(0, bytesOf(path).lastIndexOf(10, -2) + 1);
    const changed = new Map([
      [packageFile, asPackage],
      [path, cut],
    ]);
    expect(await faults(changed)).toEqual([`${path} bytes-differ`]);
  });

  it('when it is sealed, and is no series that packing made', async () => {
    const path = 'prepared/demo-incidenten.json';
    const other = new TextEncoder().encode('[{"info":{}}]');
    const resources = await Promise.all(
      descriptor.value.resources.map(async (resource) => {
        const { veiligheidsbeeld: own } = resource;
        if (own.prepared?.path !== path) return resource;
        return { ...resource, veiligheidsbeeld: { ...own, prepared: { path, ...(await sealOf(other)) } } };
      }),
    );
    const asPackage = new TextEncoder().encode(JSON.stringify({ ...descriptor.value, resources }));
    const changed = new Map([
      [packageFile, asPackage],
      [path, other],
    ]);
    expect(await faults(changed)).toEqual([`${path} not-series`]);
  });

  it('when the package itself was cut', async () => {
    const cut = bytesOf(packageFile).subarray(0, -20);
    expect(await faults(new Map([[packageFile, cut]]))).toEqual([`${packageFile} not-json`]);
  });
});
