import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/policy/dossier/entry.ts';
import { entriesFor, forAudience } from '../../../src/state/for-audience.ts';
import { classification, evaluation, registration, status, target } from '../policy/dossier/entries.ts';
import { camera, indicator, municipality } from '../screens/small-municipality.ts';

const place = municipality({
  indicators: [
    { ...indicator('a'), audience: 'openbaar' },
    { ...indicator('b'), audience: 'driehoek' },
  ],
});

describe('a municipality for an audience', () => {
  it('tells of a camera in openbaar what everybody may know', () => {
    const told = { start: '2025-03-01', decision: '2025-118', goal: 'Rust', signsChecked: '2026-03-03' };
    const closed = {
      officerConsulted: '2025-01-20',
      lighterMeans: 'Rondes',
      otherMeasures: 'Lokfiets',
      note: 'Let op',
    };
    const here = municipality({ cameras: [{ ...camera('Plein', '2027-12-31'), ...told, ...closed }] });
    const [seen] = forAudience(here, 'openbaar').cameras;
    expect(seen).toMatchObject(told);
    expect(
      Object.keys(closed).map((key) => Object.entries(seen ?? {}).find(([name]) => name === key)?.[1]),
    ).toEqual([null, null, null, null]);
    expect(forAudience(here, 'driehoek').cameras[0]).toMatchObject(closed);
  });

  it('names every indicator to the driehoek', () => {
    expect(forAudience(place, 'driehoek')).toBe(place);
  });

  it('does not name an indicator for the driehoek in openbaar', () => {
    expect(forAudience(place, 'openbaar').indicators.map(({ id }) => id)).toEqual(['a']);
  });
});

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
  evaluation: [evaluation('2026-10-01'), false],
  target: [target('2026-10-01'), true],
  classification: [classification('2026-10-01'), true],
  source: [{ ...written, is: 'source', kind: 'k', source: null }, false],
  survey: [{ ...written, is: 'survey', survey: 's', content: null }, true],
};
const all = Object.values(sorts).map(([entry]) => entry);

describe('the entries for an audience', () => {
  it('are all of them for the driehoek', () => {
    expect(entriesFor(all, 'driehoek')).toEqual(all);
  });

  it.each(Object.entries(sorts))('in openbaar: %s', (_, [entry, isPublic]) => {
    expect(entriesFor([entry], 'openbaar')).toEqual(isPublic ? [entry] : []);
  });

  it('are read in openbaar where they were written for it, in their order', () => {
    const open: Entry[] = [
      { ...afspraak, audience: 'openbaar' },
      { ...duiding, audience: 'openbaar' },
    ];
    expect(entriesFor([duiding, ...open, afspraak], 'openbaar')).toEqual(open);
  });
});
