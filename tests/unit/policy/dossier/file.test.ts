import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostFaults,
  readDossier,
  readDossierValue,
  writeDossier,
} from '../../../../src/policy/dossier/file.ts';
import { standing } from '../../../../src/policy/dossier/standing.ts';
import type { DataProblem } from '../../../../src/policy/problem.ts';
import { actionPoint, indicator, municipality } from '../../screens/small-municipality.ts';
import { evaluation, registration, slide, snapshot, status, target } from './entries.ts';

const kind = {
  id: 'eigen/a',
  register: 'eigen',
  code: 'a',
  title: 'A',
  plainName: null,
  isTotal: false,
  primary: [],
  context: [],
  definition: null,
} as const;

const here = municipality({
  indicators: [indicator('a')],
  kinds: [{ ...kind, primary: [], context: [] }],
  actionPoints: [actionPoint('p1', [])],
});

const entries = [registration('2026-01-01'), status('2026-01-02'), target('2026-01-03')];
const text = writeDossier('GM0001', entries);

const whole = JSON.parse(text) as Record<string, unknown>;

/** What is wrong with a dossier after a change of its text. */
function problemsAfter(change: (content: Record<string, unknown>) => unknown): readonly DataProblem[] {
  const content = change(JSON.parse(text) as Record<string, unknown>);
  const read = readDossier('dossier.json', JSON.stringify(content), here);
  return read.ok ? [] : read.failure;
}

/** The same content with the fields of every object in another order, by a seed. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, seed));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, shuffled(field, seed + 1)] as const);
  const rank = (name: string): number =>
    Array.from(name).reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), seed);
  return Object.fromEntries(fields.sort(([a], [b]) => rank(a) - rank(b)));
}

const first = (problems: readonly DataProblem[]) => [problems[0]?.problem, problems[0]?.place];

describe('a dossier file', () => {
  it('reads back what was written', () => {
    expect(readDossier('dossier.json', text, here)).toEqual({ ok: true, value: entries });
  });

  it('is refused whole where it is no JSON or no dossier', () => {
    expect(readDossier('x.json', '{', here)).toMatchObject({ failure: [{ problem: 'not-json' }] });
    expect(readDossier('x.json', '{"a": 1}', here)).toMatchObject({
      failure: [{ problem: 'not-a-dossier' }],
    });
  });

  it('is refused where it is of a newer version or of another municipality', () => {
    expect(first(problemsAfter((content) => ({ ...content, version: 6 })))).toEqual([
      'newer-version',
      'version',
    ]);
    expect(first(problemsAfter((content) => ({ ...content, municipality: 'GM0002' })))).toEqual([
      'other-municipality',
      'municipality',
    ]);
  });

  it('of every older version still opens, with all that stands in it', () => {
    const old = readFileSync(new URL('../../../fixtures/dossier/version-1.json', import.meta.url), 'utf8');
    const read = readDossier('oud.json', old, here);
    expect(read.ok && read.value.map(({ is }) => is)).toEqual(['registration', 'status', 'target']);
    expect(JSON.parse(text)).toMatchObject({ version: 5 });
  });

  it('of version 2 opens with the frozen meetings in it, whose seals knew no moment', () => {
    const old = readFileSync(new URL('../../../fixtures/dossier/version-2.json', import.meta.url), 'utf8');
    const read = readDossier('oud.json', old, here);
    expect(read.ok && read.value.map(({ is }) => is)).toEqual(['registration', 'meeting', 'snapshot']);
    expect(read.ok && readDossier('nieuw.json', writeDossier('GM0001', read.value), here)).toEqual(read);
    const forged = old.replace('Niets springt eruit', 'Alles gaat goed');
    expect(readDossier('oud.json', forged, here)).toMatchObject({
      failure: [{ problem: 'changed-since-frozen' }],
    });
  });

  it('of version 3 opens with frozen meetings that were sealed as the page made them, and in the order of the form', () => {
    const old = readFileSync(new URL('../../../fixtures/dossier/version-3.json', import.meta.url), 'utf8');
    const read = readDossier('oud.json', old, here);
    expect(read.ok && read.value.map(({ is }) => is)).toEqual(['registration', 'meeting', 'snapshot']);
    // Opened and saved again its fields stand in another order.
    expect(read.ok && readDossier('nieuw.json', writeDossier('GM0001', read.value), here)).toEqual(read);
    const forged = old.replace('Bron: demo.', 'Bron: politie.');
    expect(readDossier('oud.json', forged, here)).toMatchObject({
      failure: [{ problem: 'changed-since-frozen' }],
    });
  });

  it('of version 4, before there were school holidays, opens with all that stands in it', () => {
    const old = readFileSync(new URL('../../../fixtures/dossier/version-4.json', import.meta.url), 'utf8');
    const read = readDossier('oud.json', old, here);
    expect(read.ok && read.value.map(({ is }) => is)).toEqual(['registration', 'meeting', 'own-area']);
  });

  it('holds a frozen meeting for what it was in any order of its fields', () => {
    const entry = snapshot('2026-10-08');
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const one = shuffled(entry, seed);
        expect(problemsAfter((content) => ({ ...content, entries: [one] }))).toEqual([]);
      }),
    );
  });

  it('refuses a frozen meeting that was given another moment', () => {
    const entry = snapshot('2026-10-08');
    const older = { ...entry, id: 'ouder', at: '2026-10-01T10:00:00.000Z' };
    expect(first(problemsAfter((content) => ({ ...content, entries: [entry, older] })))).toEqual([
      'changed-since-frozen',
      'ouder / seal',
    ]);
    // The same moment in another zone is no other moment.
    const elsewhere = { ...entry, at: '2026-10-08T12:00:00+02:00' };
    expect(problemsAfter((content) => ({ ...content, entries: [elsewhere] }))).toEqual([]);
  });

  it('says of a frozen meeting that it was changed since', () => {
    const entry = snapshot('2026-10-08');
    const read = (one: object) => problemsAfter((content) => ({ ...content, entries: [one] }));
    expect(read(entry)).toEqual([]);
    const changed = {
      ...entry,
      pages: entry.pages.map((page) => ({ ...page, slide: slide({ headline: 'Alles gaat goed' }) })),
    };
    expect(first(read(changed))).toEqual(['changed-since-frozen', `${entry.id} / seal`]);
  });

  it('reads a moment of any zone as UTC, so that entries stand in the order in which they were written', () => {
    const [one] = entries;
    const moved = [
      { ...one, id: 'laat', at: '2026-01-01T23:30:00-05:00' },
      { ...one, id: 'vroeg', at: '2026-01-02T04:00:00+01:00' },
    ];
    const read = readDossierValue('x.json', { ...whole, entries: moved }, here);
    expect(read.ok && read.value.map(({ id, at }) => [id, at])).toEqual([
      ['laat', '2026-01-02T04:30:00.000Z'],
      ['vroeg', '2026-01-02T03:00:00.000Z'],
    ]);
    expect(read.ok && standing(read.value).map(({ id }) => id)).toEqual(['laat']);
  });

  it('refuses an entry of a clock that was far ahead, with its place', () => {
    const now = Date.UTC(2026, 10, 5);
    const at = (moment: string) => {
      const content = { ...whole, entries: [{ ...entries[0], id: 'e', at: moment }] };
      const read = readDossierValue('x.json', content, here, now);
      return read.ok ? null : first(read.failure);
    };
    expect(at('9999-12-31T23:59:59.999Z')).toEqual(['wrong-clock', 'e / at']);
    expect(at('1999-12-31T23:59:59Z')).toEqual(['wrong-clock', 'e / at']);
    expect(at('2100-01-01T00:00:00Z')).toEqual(['wrong-clock', 'e / at']);
    expect(at('2027-06-01T00:00:00Z')).toBeNull();
    expect(at('2026-02-31T00:00:00Z')).toEqual(['wrong-value', 'e / at']);
  });

  it('names the entry and the field of what is wrong', () => {
    const [one] = entries;
    const withEntries = (...changed: unknown[]) =>
      problemsAfter((content) => ({ ...content, entries: changed }));
    expect(first(withEntries({ ...one, extra: 1 }))).toEqual(['unknown-key', `${one?.id} / extra`]);
    expect(first(withEntries(one, one))).toEqual(['duplicate', one?.id]);
    expect(first(withEntries({ ...one, kind: 'eigen/nooit' }))).toEqual([
      'unknown-reference',
      `${one?.id} / kind`,
    ]);
    expect(first(withEntries({ ...one, count: -1 }))).toEqual(['wrong-value', `${one?.id} / count`]);
  });
});

describe('a target of the team', () => {
  const problemsOf = (change: object) =>
    problemsAfter((content) => {
      const entry = target('2026-01-03');
      return { ...content, entries: [{ ...entry, target: { ...entry.target, ...change } }] };
    }).map(({ problem }) => problem);

  it('has no band upside down, no stable without a band, no direction without a period to compare with', () => {
    expect(problemsOf({ aim: { direction: 'stabiel', band: { low: 20, high: 10 } } })).toEqual([
      'upside-down',
    ]);
    expect(problemsOf({ aim: { direction: 'stabiel', band: null } })).toEqual(['no-band']);
    expect(problemsOf({ aim: { direction: 'daalt' } })).toEqual(['no-baseline']);
    expect(problemsOf({ aim: { direction: 'daalt', value: 40 } })).toEqual([]);
    expect(problemsOf({ baseline: { from: '2023-12', to: '2021-01' } })).toEqual(['upside-down']);
  });
});

/** Entries as they were written before an evaluation had a level or an end, and a camera all its facts. */
const older = [
  {
    id: 'o1',
    at: '2026-10-01T10:00:00.000Z',
    role: 'Team veiligheid',
    fictief: false,
    is: 'camera',
    camera: 'plein',
    content: {
      id: 'plein',
      name: 'Plein',
      x: 228330,
      y: 486760,
      radius: 100,
      positionBy: 'bron',
      sort: 'vast',
      start: '2022-04',
      end: null,
      decision: null,
      goal: null,
      owner: 'Gemeente',
      fictief: false,
      note: null,
      line: 12,
    },
  },
  {
    id: 'o2',
    at: '2026-10-02T10:00:00.000Z',
    role: 'Team veiligheid',
    fictief: false,
    is: 'evaluation',
    evaluation: 'e1',
    camera: 'plein',
    cameraAt: { x: 228330, y: 486760, radius: 100, outline: null, start: '2022-04-01' },
    design: {
      radius: 150,
      rings: [{ inner: 150, outer: 300 }],
      outcome: 'a',
      control: { is: 'places', places: [{ x: 229000, y: 486000, radius: 100 }] },
      windows: { before: 2, after: 3 },
      leftOut: ['2021-01'],
    },
    dataHash: 'hash',
    verdict: {
      code: 'no-difference-seen',
      certainty: 'none',
      displacement: 'cannot-tell',
      reasons: ['few-counts'],
    },
    figures: [{ reference: 'camera-voor', value: 96 }],
    answers: {
      necessity: null,
      decision: null,
      ground: null,
      goal: null,
      start: '2022-04-01',
      end: null,
      extent: null,
      signsChecked: null,
      prosecutorConsulted: null,
      lighterMeans: null,
      otherMeasures: null,
      fourWeeks: 'onbekend',
      withdrawal: 'onbekend',
      perception: null,
    },
    advice: null,
    withdrawn: false,
  },
];

const keys = [
  'id',
  'at',
  'is',
  'camera',
  'content',
  'design',
  'answers',
  'figures',
  'verdict',
  'target',
  'count',
];

describe('a dossier over the years', () => {
  const head = { format: 'veiligheidsbeeld-dossier', version: 1, municipality: 'GM0001' };

  it('is marked for the driehoek in the file itself', () => {
    expect(JSON.parse(text)).toMatchObject({ mark: 'vertrouwelijk, alleen driehoek' });
  });

  it('is still read as it was written before, with nothing filled in', () => {
    expect(readDossierValue('x.json', { ...head, entries: older }, here)).toEqual({ ok: true, value: older });
  });

  it('may say more in its head, but no entry may say what nobody here knows', () => {
    const one = evaluation('2026-10-03');
    const read = (entry: unknown) =>
      readDossierValue('x.json', { ...head, later: true, entries: [...older, entry] }, here);
    expect(read(one).ok).toBe(true);
    const [first] = older;
    for (const [entry, place] of [
      [{ ...one, outlook: 1 }, 'outlook'],
      [{ ...one, design: { ...one.design, season: 'zomer' } }, 'design.season'],
      [{ ...first, id: 'o9', content: { ...first?.content, lens: 'wijd' } }, 'content.lens'],
      [{ ...first, id: 'o9', is: 'camera-group' }, 'is'],
    ] as const)
      expect(read(entry)).toMatchObject({
        ok: false,
        failure: [{ place: expect.stringContaining(place) as unknown }],
      });
  });

  it('looks no further after a hundred faults, and says so', () => {
    const looks = { count: 0 };
    const wrong = {
      get is() {
        looks.count += 1;
        return 'geen soort';
      },
    };
    const entriesOf = (count: number) => Array.from({ length: count }, () => wrong);
    const read = readDossierValue('x.json', { ...head, entries: entriesOf(mostFaults) }, here);
    const once = looks.count;
    looks.count = 0;
    expect(readDossierValue('x.json', { ...head, entries: entriesOf(50_000) }, here)).toEqual(read);
    expect(looks.count).toBe(once);
    expect(read.ok ? [] : read.failure).toHaveLength(mostFaults + 1);
    expect(read.ok ? null : read.failure.at(-1)).toMatchObject({ place: '', problem: 'reading-stopped' });
  });

  it('never throws, whatever stands in it', () => {
    const anyEntry = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(fc.constantFrom(...older, ...entries), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()))
        .map(([entry, changed]) => ({ ...entry, ...changed })),
    );
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), fc.jsonValue(), (some, value) => {
        expect(readDossierValue('x.json', { ...head, entries: some }, here)).toHaveProperty('ok');
        expect(readDossierValue('x.json', value, here).ok).toBe(false);
        expect(readDossier('x.json', JSON.stringify(value).slice(1), here).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
