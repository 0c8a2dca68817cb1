import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packData } from '../../../../scripts/data/pack.ts';
import { publicFiles } from '../../../../scripts/data/publish.ts';
import { readPackage } from '../../../../src/policy/package.ts';
import { load, textIn } from '../../../../src/policy/source.ts';
import { dataFolder, fetchFrom, readFolder } from '../../../support/package-files.ts';

interface Json {
  [key: string]: JsonValue;
}
type JsonValue = string | number | boolean | null | JsonValue[] | Json;

const whole = readFolder(dataFolder);
const marker = 'ALLEENDRIEHOEK';
const isObject = (value: JsonValue): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (path: string): Json[] => {
  const value = JSON.parse(whole.get(path) ?? '') as JsonValue;
  return Array.isArray(value) ? value.filter(isObject) : [];
};
const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
const hidden = list('policy/indicators.json').filter(({ audience }) => audience === 'driehoek');
const open = list('policy/indicators.json').filter(({ audience }) => audience === 'openbaar');
const ids = (indicators: readonly Json[]): string[] => indicators.map(({ id }) => textOf(id));
const kindsOf = (indicators: readonly Json[]): string[] =>
  indicators.flatMap(({ kinds, ownCounts }) => [kinds, ownCounts].flatMap((value) => (Array.isArray(value) ? value : []))).map(String);
const hiddenKinds = kindsOf(hidden).filter((kind) => kind.startsWith('eigen/') && !kindsOf(open).includes(kind));

/** A value with the marker in every text that is no id, date or choice: none of these hold a space. */
function marked(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.includes(' ') || value === '' ? `${value} ${marker}` : value;
  if (Array.isArray(value)) return value.map(marked);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]))
    : value;
}

/** The records with the marker as the text of some fields, whatever stood there. */
function planted(path: string, ...fields: readonly string[]): [string, string] {
  const records = list(path).map((record) => ({
    ...record,
    ...Object.fromEntries(fields.map((field) => [field, `${marker} ${field}`])),
  }));
  return [path, JSON.stringify(records)];
}

/** A copy of data/ with the marker wherever only the driehoek reads. */
function withMarkers(): Map<string, string> {
  const secret = (path: string, isSecret: (record: Json) => boolean, added: readonly Json[] = []): [string, string] => [
    path,
    JSON.stringify([...list(path), ...added].map((record) => (isSecret(record) ? marked(record) : record))),
  ];
  const points = list('policy/action-points.json').map((point) => ({
    ...point,
    planning: { ...(isObject(point['planning'] ?? null) ? (point['planning'] as Json) : {}), note: marker },
  }));
  const [rings, descriptor] = ['areas/rings.json', 'datapackage.json'].map(
    (path) => JSON.parse(whole.get(path) ?? '') as Json,
  );
  const surveys = list('surveys/surveys.json');
  // A share is only ever of an indicator that is asked; none of those is hidden yet.
  const asked: Json = { ...hidden[0], id: 'alleen-driehoek', sort: 'beleving', kinds: [] };
  const about = { question: marker, indicator: textOf(asked['id']), priority: null, year: 2025, share: 0.5 };
  const finding = { ...about, n: 400, weighted: null, note: marker, line: null };
  return new Map([
    ...whole,
    planted('policy/action-statuses.json', 'note'),
    planted('cameras/cameras.json', 'note', 'lighterMeans', 'otherMeasures'),
    planted('policy/events.json', 'note'),
    planted('interventions/interventions.json', 'note'),
    planted('policy/disclosure.json', 'why'),
    ['policy/action-points.json', JSON.stringify(points)],
    ['areas/rings.json', JSON.stringify({ ...rings, note: marker })],
    ['surveys/surveys.json', JSON.stringify(surveys.map((survey) => ({ ...survey, findings: [...(survey['findings'] as JsonValue[]), finding] })))],
    secret('policy/indicators.json', ({ audience }) => audience === 'driehoek', [asked]),
    secret('classification/kinds.json', ({ id }) => hiddenKinds.includes(textOf(id))),
    ...['policy/contradictions.json', 'policy/repairs.json', 'demo/scenario.json', 'observations/demo-waarheid.json'].map(
      (path): [string, string] => [path, JSON.stringify(marked(JSON.parse(whole.get(path) ?? '') as JsonValue))],
    ),
    ['notes/README.md', marker],
    ['datapackage.json', JSON.stringify(describedWithMarkers(descriptor ?? {}))],
  ]);
}

/** Without size and hash, which hold for the file as it was. */
function unsealed<Entry extends object>(resource: Entry): Entry {
  return { ...resource, bytes: undefined, hash: undefined };
}

/** Descriptions of everything, all that is told of what is for the driehoek, and whatever a maker adds. */
function describedWithMarkers(descriptor: Json): Json {
  const resources = (descriptor['resources'] as Json[]).map((whole) => {
    const resource = unsealed(whole);
    const told: Json = { ...resource, description: marker, remarks: marker, contact: { email: marker } };
    const isClosed = (resource['veiligheidsbeeld'] as Json)['audience'] === 'driehoek';
    const sources = (resource['sources'] as Json[]).map((source) => ({ ...source, email: marker }));
    return isClosed ? { ...told, title: marker, sources: [{ title: marker }] } : { ...told, sources };
  });
  return { ...descriptor, description: marker, contributors: [{ title: marker }], resources };
}

const question = {
  indicator: null,
  priority: null,
  question: 'Voelt u zich veilig?',
  year: 2025,
  weighted: false,
  note: null,
  line: null,
};

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function packed(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const [from, to] = [join(folder, 'data'), join(folder, 'out')];
  await cp(dataFolder, from, { recursive: true });
  for (const [path, text] of files) await writeFile(join(from, path), text);
  const result = await packData(from, to, 'openbaar');
  if (!result.ok) throw new Error(JSON.stringify(result.failure).slice(0, 800));
  return readFolder(to);
}

describe('a publication for openbaar', () => {
  it('holds nothing of what only the driehoek reads: markers in every such field do not come through', async () => {
    const planted = withMarkers();
    expect([...planted.values()].filter((text) => text.includes(marker)).length).toBeGreaterThan(12);
    const files = await packed(planted);
    expect([...files].filter(([path, text]) => `${path}\n${text}`.includes(marker)).map(([path]) => path)).toEqual([]);
  });

  it('does not name what is hidden, in no byte of it but the plan that everybody has', async () => {
    const files = await packed(new Map());
    expect(hidden.length).toBeGreaterThan(0);
    expect(hiddenKinds.length).toBeGreaterThan(0);
    const names = [...ids(hidden), ...hidden.map(({ name }) => textOf(name)), ...hiddenKinds];
    const all = [...files].filter(([path]) => path !== 'policy/plan.txt').map(([path, text]) => `${path}\n${text}`);
    expect(names.filter((name) => all.some((text) => text.includes(name)))).toEqual([]);
  });

  it('holds no file of a resource for the driehoek, and no word that there is one', async () => {
    const files = await packed(new Map());
    const { resources } = JSON.parse(whole.get('datapackage.json') ?? '') as { resources: Json[] };
    const closed = resources.filter(({ veiligheidsbeeld }) => (veiligheidsbeeld as Json)['audience'] === 'driehoek');
    expect(closed.length).toBeGreaterThan(0);
    for (const { name, path } of closed) {
      expect(files.has(textOf(path))).toBe(false);
      expect(files.get('datapackage.json')).not.toContain(`"${textOf(name)}"`);
    }
  });

  /** data/ with a resource opened for everybody, though its figures were not published before. */
  async function packedOpen(path: string): Promise<Map<string, string>> {
    const descriptor = JSON.parse(whole.get('datapackage.json') ?? '') as Json;
    const resources = (descriptor['resources'] as Json[]).map((resource) =>
      resource['path'] === path
        ? { ...resource, veiligheidsbeeld: { ...(resource['veiligheidsbeeld'] as Json), audience: 'openbaar' } }
        : resource,
    );
    return packed(new Map([['datapackage.json', JSON.stringify({ ...descriptor, resources })]]));
  }
  const rowsOf = (text: string | undefined): string[][] =>
    (text?.trimEnd().split('\n') ?? []).slice(1).map((row) => row.split(';'));
  const figures = (rows: readonly string[][]): Map<string, string> =>
    new Map(rows.map(([period, kind, area, count = '']) => [[period, kind, area].join(' '), count]));

  it('holds of a table that was not published before what the gate lets through, and nothing that is hidden', async () => {
    const path = 'observations/eigen-registraties-kwartaal.csv';
    const files = await packedOpen(path);
    const own = figures(rowsOf(whole.get(path)));
    const open = figures(rowsOf(files.get('observations/eigen-registraties-kwartaal-kwartaal.csv')));
    expect(files.has(path)).toBe(false);
    expect([...own.keys()].some((key) => hiddenKinds.some((kind) => key.includes(kind)))).toBe(true);
    expect([...open.keys()].some((key) => hiddenKinds.some((kind) => key.includes(kind)))).toBe(false);
    expect(open.size).toBeGreaterThan(20);
    for (const [key, count] of open) if (count !== '.') expect([key, count]).toEqual([key, own.get(key)]);
  });

  it('holds no incident of a list, no small count of a buurt, and nothing in months, hours or cells', async () => {
    const path = 'observations/demo-incidenten.csv';
    const files = await packedOpen(path);
    expect(files.has(path)).toBe(false);
    const made = [...files].filter(([name]) => name.includes('demo-incidenten'));
    expect(made.map(([name]) => name).sort()).toEqual([
      'observations/demo-incidenten-jaar.csv',
      'observations/demo-incidenten-kwartaal.csv',
      'prepared/demo-incidenten-jaar.json',
      'prepared/demo-incidenten-kwartaal.json',
    ]);
    const rows = ['jaar', 'kwartaal'].flatMap((unit) => rowsOf(files.get(`observations/demo-incidenten-${unit}.csv`)));
    const small = rows.filter(([, , area, count]) => area?.startsWith('BU') && ['1', '2', '3', '4'].includes(count ?? ''));
    expect(small).toEqual([]);
    expect(rows.some(([, , , count]) => count === '.')).toBe(true);
    expect(rows.some(([, , area, count]) => area?.startsWith('BU') && Number(count) >= 5)).toBe(true);
    for (const [period] of rows) expect(period).toMatch(/^\d{4}(?:-Q[1-4])?$/);
    for (const [name, text] of made) expect(`${name} ${/\d00mE\d/.test(text)}`).toBe(`${name} false`);
  });

  it('tells no share of one person, or of so few answers that it would be one', async () => {
    const few = { ...question, question: 'Voelt u zich weleens bedreigd?', share: 0.03, n: 33 };
    const one = { ...question, question: 'Bent u bedreigd?', share: 0.0025, n: 400 };
    const many = { ...question, share: 0.5, n: 1003 };
    const surveys = list('surveys/surveys.json').map((survey) => ({ ...survey, findings: [few, one, many] }));
    const files = await packed(new Map([['surveys/surveys.json', JSON.stringify(surveys)]]));
    const [first] = JSON.parse(files.get('surveys/surveys.json') ?? '') as { findings: Json[] }[];
    expect(first?.findings.map(({ share, n }) => [share, n])).toEqual([
      [null, null],
      [null, null],
      [0.5, 1000],
    ]);
  });

  it('keeps what the screens of openbaar show', async () => {
    const files = await packed(new Map());
    const kept = JSON.parse(files.get('policy/indicators.json') ?? '') as Json[];
    expect(kept).toEqual(open);
    const cameras = JSON.parse(files.get('cameras/cameras.json') ?? '') as Json[];
    expect(cameras.map(({ name, goal, start, end }) => ({ name, goal, start, end }))).toEqual(
      list('cameras/cameras.json').map(({ name, goal, start, end }) => ({ name, goal, start, end })),
    );
    for (const path of ['observations/landelijk.csv', 'population/kernen.csv', 'policy/plan.txt'])
      expect(files.get(path)).toBe(await readFile(join(dataFolder, path), 'utf8'));
  });

  it('is sound and names nothing hidden, whichever indicators are for the driehoek', async () => {
    const all = ids(list('policy/indicators.json'));
    const descriptor = readPackage(whole.get('datapackage.json') ?? '');
    if (!descriptor.ok) throw new Error('data/ has no package');
    await fc.assert(
      fc.asyncProperty(fc.subarray(all), async (closed) => {
        const indicators = list('policy/indicators.json').map((indicator) => ({
          ...indicator,
          audience: closed.includes(textOf(indicator['id'])) ? 'driehoek' : 'openbaar',
        }));
        const files = new Map(whole).set('policy/indicators.json', JSON.stringify(indicators));
        const published = await publicFiles(fetchFrom(files), descriptor.value);
        if (!published.ok) throw new Error(JSON.stringify(published.failure[0]));
        const texts = new Map(published.value.map(({ resource, bytes }) => [resource.path, textIn(bytes)]));
        const resources = published.value.map(({ resource }) => unsealed(resource));
        texts.set('datapackage.json', JSON.stringify({ ...descriptor.value, resources }));
        const loaded = await load(fetchFrom(texts), 'everything');
        expect(loaded.ok ? [] : loaded.failure).toEqual([]);
        const json = [...texts].filter(([path]) => path.endsWith('.json')).map(([, text]) => text).join('\n');
        expect(closed.filter((id) => json.includes(`"${id}"`))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
