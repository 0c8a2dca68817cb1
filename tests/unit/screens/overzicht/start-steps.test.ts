import { describe, expect, it } from 'vitest';
import { bandOf, startSteps } from '../../../../src/screens/overzicht/start-steps.ts';
import type { EntryOf } from '../../../../src/policy/dossier/entry.ts';
import { classification, target } from '../../policy/dossier/entries.ts';

const at = '2026-11-05T09:00:00.000Z';
const meeting: EntryOf<'meeting'> = {
  ...target(at),
  id: 'e-m1',
  is: 'meeting',
  meeting: 'm1',
  content: { name: 'Overleg', date: '2026-11-05', previous: null, present: [], pages: [] },
};
const doneOf = (...given: Parameters<typeof startSteps>): string[] =>
  startSteps(...given).flatMap(({ name, isDone }) => (isDone ? [name] : []));

describe('the steps to the first meeting', () => {
  it('are none of them done where there is nothing', () => {
    expect(startSteps(false, []).map(({ screen }) => screen)).toEqual([
      'gegevens',
      'dossier',
      'overzicht',
      'overleg',
    ]);
    expect(doneOf(false, [])).toEqual([]);
  });

  it('are done one by one, in any order', () => {
    expect(doneOf(true, [])).toEqual(['data', 'overview']);
    expect(doneOf(false, [target(at)])).toEqual(['dossier']);
    expect(doneOf(false, [classification(at)])).toEqual(['dossier']);
    expect(doneOf(true, [target(at), meeting])).toEqual(['data', 'dossier', 'overview', 'meeting']);
  });

  it('ask for the meeting again once it was withdrawn', () => {
    const withdrawn = { ...meeting, id: 'e-m2', at: '2026-11-06T09:00:00.000Z', content: null };
    expect(doneOf(false, [meeting, withdrawn])).toEqual([]);
  });
});

describe('the foot of Overzicht', () => {
  const begun = startSteps(true, []);
  const arrived = startSteps(true, [meeting]);

  it('leads out of the example, until there are own files beside it', () => {
    expect(bandOf('shown', false, begun)).toBe('example');
    expect(bandOf('shown', true, begun)).toBeNull();
  });

  it('says on real work what is left, and is gone with the first meeting', () => {
    expect(bandOf('aside', true, begun)).toBe('steps');
    expect(bandOf('none', false, begun)).toBe('steps');
    expect(bandOf('aside', true, arrived)).toBeNull();
  });
});
