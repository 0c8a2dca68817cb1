import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import { entriesFor } from '../../../../src/policy/publication/entries.ts';
import { classification, evaluation, registration, snapshot, status, target } from '../dossier/entries.ts';

const shares = { fewestAnswers: 50, fewestBehind: 5, ownAreas: new Set(['GM0001']) };
const none = {
  indicators: new Set<string>(),
  kinds: new Set<string>(),
  shares,
  families: { headline: 0, others: 0 },
};
const written = { id: 'n', at: '2026-10-01T10:00:00.000Z', role: 'Team veiligheid', fictief: false };
const dataHash = 'hash';
const duiding: Entry = {
  ...written,
  is: 'duiding',
  indicator: 'a',
  span: { from: '2025-11', to: '2026-10' },
  audience: 'driehoek',
  text: 'Alleen voor het overleg.',
  dataHash,
  figures: [],
};
const afspraak: Entry = {
  ...written,
  is: 'afspraak',
  agreement: 'a1',
  priority: 'p1',
  indicator: null,
  audience: 'driehoek',
  who: 'Wijkagent',
  what: 'Rondes',
  due: null,
  done: null,
  withdrawn: false,
  dataHash,
};

/** One of each sort, so that a new sort has to be thought of here, and whether openbaar may read it. */
const sorts: { readonly [Sort in Entry['is']]: readonly [entry: Entry, isPublic: boolean] } = {
  duiding: [duiding, false],
  afspraak: [afspraak, false],
  registration: [registration('2026-10-01'), false],
  status: [status('2026-10-01'), false],
  camera: [{ ...written, is: 'camera', camera: 'c', content: null }, false],
  'own-area': [{ ...written, is: 'own-area', area: 'g1', content: null }, false],
  'school-holidays': [{ ...written, is: 'school-holidays', content: null }, true],
  evaluation: [evaluation('2026-10-01'), false],
  target: [target('2026-10-01'), true],
  classification: [classification('2026-10-01'), true],
  source: [{ ...written, is: 'source', kind: 'k', source: null }, false],
  survey: [{ ...written, is: 'survey', survey: 's', content: null }, true],
  meeting: [{ ...written, is: 'meeting', meeting: 'm1', content: null }, false],
  snapshot: [snapshot('2026-10-01'), false],
};
const all = Object.values(sorts).map(([entry]) => entry);

describe('the entries for an audience', () => {
  it('are all of them for the driehoek', () => {
    expect(entriesFor(all, 'driehoek', none)).toEqual(all);
  });

  it.each(Object.entries(sorts))('in openbaar: %s', (_, [entry, isPublic]) => {
    expect(entriesFor([entry], 'openbaar', none)).toEqual(isPublic ? [entry] : []);
  });

  it('are read in openbaar where they were written for it, in their order', () => {
    const open: Entry[] = [
      { ...afspraak, audience: 'openbaar' },
      { ...duiding, audience: 'openbaar' },
    ];
    expect(entriesFor([duiding, ...open, afspraak], 'openbaar', none)).toEqual(open);
  });
});

describe('what is hidden, in the entries for openbaar', () => {
  const hidden = { ...none, indicators: new Set(['b']), kinds: new Set(['eigen/b']), shares };
  const open = (entry: Entry): readonly Entry[] => entriesFor([entry], 'openbaar', hidden);
  const story = { ...duiding, audience: 'openbaar' } as const;

  it('takes the entries about it along', () => {
    const about = target('2026-10-01', { indicator: 'b' });
    expect(open(about)).toEqual([]);
    expect(open({ ...classification('2026-10-01'), indicator: 'b' })).toEqual([]);
    expect(open({ ...story, indicator: 'b' })).toEqual([]);
    expect(open({ ...afspraak, audience: 'openbaar', indicator: 'b' })).toEqual([]);
  });
  it('takes a story along that refers to its figure', () => {
    expect(open(story)).toEqual([story]);
    expect(open({ ...story, text: 'Anders dan {b:aantal}.' })).toEqual([]);
    expect(open({ ...story, figures: [{ reference: 'b:aantal', value: 3 }] })).toEqual([]);
  });
  it('goes out of what an open indicator counts', () => {
    const content = { kinds: ['eigen/b', 'misdrijven/1'], alsoUnder: [] };
    expect(open({ ...classification('2026-10-01'), content })).toMatchObject([
      { content: { kinds: ['misdrijven/1'] } },
    ]);
  });
});
