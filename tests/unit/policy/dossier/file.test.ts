import { describe, expect, it } from 'vitest';
import { readDossier, writeDossier } from '../../../../src/policy/dossier/file.ts';
import type { DataProblem } from '../../../../src/policy/problem.ts';
import { actionPoint, indicator, municipality } from '../../screens/small-municipality.ts';
import { registration, status, target } from './entries.ts';

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

/** What is wrong with a dossier after a change of its text. */
function problemsAfter(change: (content: Record<string, unknown>) => unknown): readonly DataProblem[] {
  const content = change(JSON.parse(text) as Record<string, unknown>);
  const read = readDossier('dossier.json', JSON.stringify(content), here);
  return read.ok ? [] : read.failure;
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
    expect(first(problemsAfter((content) => ({ ...content, version: 2 })))).toEqual([
      'newer-version',
      'version',
    ]);
    expect(first(problemsAfter((content) => ({ ...content, municipality: 'GM0002' })))).toEqual([
      'other-municipality',
      'municipality',
    ]);
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
