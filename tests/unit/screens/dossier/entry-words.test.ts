import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import { aboutOf, saysOf } from '../../../../src/screens/dossier/entry-words.ts';
import { classification, registration, status, target } from '../../policy/dossier/entries.ts';
import { actionPoint, camera, indicator, kind, municipality, survey } from '../small-municipality.ts';

const here = municipality({
  priorities: [
    {
      id: 'p1',
      number: 1,
      title: 'Jeugd en Veiligheid',
      shortTitle: 'Jeugd',
      goal: { text: 'doel', short: 'doel', line: 1 },
      headline: 'a',
      perception: null,
    },
  ],
  indicators: [indicator('a', { name: 'Woninginbraken' })],
  kinds: [kind('misdrijven/x', { plainName: 'Woninginbraak' }), kind('eigen/a', { title: 'Halt' })],
  actionPoints: [actionPoint('p1')],
});

const day = '2026-11-01';
const written = { id: 'n', at: `${day}T10:00:00.000Z`, role: 'analist', fictief: false };
const duiding: Entry = {
  ...written,
  is: 'duiding',
  indicator: 'a',
  span: { from: '2026-01', to: '2026-12' },
  audience: 'openbaar',
  text: 'Rond het station.',
  dataHash: 'h',
  figures: [],
};
const afspraak: Entry = {
  ...written,
  is: 'afspraak',
  agreement: 'x',
  priority: 'p1',
  indicator: null,
  audience: 'driehoek',
  who: 'teamchef',
  what: 'meer toezicht',
  due: '2026-12-01',
  done: null,
  withdrawn: false,
  dataHash: 'h',
};

describe('an entry in plain words', () => {
  it.each<[string, Entry, string, string]>([
    ['target', target(day), 'Woninginbraken', 'stabiel'],
    [
      'registration of a quarter',
      registration(day, { period: '2026-Q3', count: 1234 }),
      'Halt, 3e kwartaal 2026',
      '1.234 (bron: bron)',
    ],
    [
      'registration of a month',
      registration(day, { period: '2026-03' }),
      'Halt, maart 2026',
      '1 (bron: bron)',
    ],
    ['registration of a year', registration(day), 'Halt, 2026', '1 (bron: bron)'],
    ['status', status(day, { note: 'met partners' }), 'Actie p1', 'loopt op 1 nov 2026: met partners'],
    ['duiding', duiding, 'Woninginbraken, 2026 (openbaar)', 'Rond het station.'],
    ['afspraak', afspraak, 'Jeugd en Veiligheid', 'teamchef: meer toezicht, vóór 1 dec 2026'],
    [
      'afspraak that is done',
      { ...afspraak, done: day },
      'Jeugd en Veiligheid',
      'teamchef: meer toezicht, gereed op 1 nov 2026',
    ],
    [
      'classification',
      classification(day, { content: { kinds: ['misdrijven/x', 'eigen/a'], alsoUnder: ['p1'] } }),
      'Woninginbraken',
      'Woninginbraak en Halt; ook onder Jeugd',
    ],
    [
      'classification of nothing',
      classification(day, { content: { kinds: [], alsoUnder: [] } }),
      'Woninginbraken',
      'geen soorten',
    ],
    ['survey', { ...written, is: 'survey', survey: 's', content: survey([]) }, 'Enquête', '0 uitkomsten'],
    [
      'camera',
      { ...written, is: 'camera', camera: 'c', content: { ...camera('Plein', '2027-01-01'), start: day } },
      'Plein',
      'vast, vanaf 1 nov 2026 tot en met 1 jan 2027',
    ],
  ])('%s', (_, entry, about, says) => {
    expect(aboutOf(entry, here)).toBe(about);
    expect(saysOf(entry, here)).toContain(says);
  });

  it.each<Entry>([
    target(day, { target: null }),
    registration(day, { count: null }),
    classification(day, { content: null }),
    { ...duiding, text: null },
    { ...afspraak, withdrawn: true },
    { ...written, is: 'survey', survey: 's', content: null },
    { ...written, is: 'camera', camera: 'c', content: null },
  ])('$is that was taken back', (entry) => {
    expect(saysOf(entry, here)).toBe('ingetrokken');
  });

  it('says nothing where nothing stood, and an id where nobody knows the name any more', () => {
    expect(saysOf(null, here)).toBe('niets');
    expect(aboutOf(target(day, { indicator: 'weg' }), here)).toBe('weg');
    expect(aboutOf(registration(day, { kind: 'eigen/weg', period: 'ooit' }), here)).toBe('eigen/weg, ooit');
    expect(aboutOf({ ...written, is: 'camera', camera: 'c9', content: null }, here)).toBe('c9');
  });
});
