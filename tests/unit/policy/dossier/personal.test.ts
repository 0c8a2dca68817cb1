import { describe, expect, test } from 'vitest';
import type { Draft, Entry, EntryOf } from '../../../../src/policy/dossier/entry.ts';
import { personalIn } from '../../../../src/policy/dossier/personal.ts';

const written = { id: 'a', at: '2026-11-23T10:00:00.000Z', role: 'analist', fictief: false };
const hash = '0612345678ab0687654321cd';

function duiding(text: string, role = 'analist'): Entry {
  const span = { from: '2026-01', to: '2026-10' };
  return {
    ...written,
    role,
    is: 'duiding',
    indicator: 'x',
    span,
    audience: 'driehoek',
    text,
    dataHash: hash,
    figures: [],
  };
}

function agreement(what: string): Entry {
  const draft: Draft<'afspraak'> = {
    is: 'afspraak',
    agreement: 'b',
    priority: 'jeugd',
    indicator: null,
    audience: 'driehoek',
    who: 'jongerenwerk',
    what,
    due: '2026-12-01',
    done: null,
    withdrawn: false,
    dataHash: hash,
  };
  return { ...written, ...draft };
}

describe('data about a person in what the team writes', () => {
  test.each([
    ['Bel Jan de Vries 06-12345678', 'phone'],
    ['Bel 0548 630 000 voor meer', 'phone'],
    ['Zie j.devries@voorbeeld.nl voor het verslag', 'e-mail'],
    ['De auto 12-ABC-3 stond er weer', 'plate'],
    ['Over te maken op NL91ABNA0417164300', 'iban'],
    ['Betreft 123456782', 'bsn'],
    ['Steeds bij Dorpsstraat 12a', 'address'],
  ])('%s: %s', (text, sort) => {
    expect(personalIn(duiding(text))).toBe(sort);
    expect(personalIn(agreement(text))).toBe(sort);
  });

  test('in the role as well', () => {
    expect(personalIn(duiding('Rustig.', 'analist 06-12345678'))).toBe('phone');
  });

  test.each([
    '{aantal} meldingen, vooral in de N35-zone en bij station Nijverdal',
    'Besluit 2026-001234, artikel 151c Gemeentewet, regel 248',
    'Van 187 naar 190 in 2025-2026; week 34 van 24-08-2026',
    'Bij de Jan Ligthartschool en in het Volkspark',
  ])('is none: %s', (text) => {
    expect(personalIn(duiding(text))).toBeNull();
    expect(personalIn(agreement(text))).toBeNull();
  });

  test('a withdrawn text, and what the program worked out, hold nothing', () => {
    expect(personalIn({ ...(duiding('') as Extract<Entry, { is: 'duiding' }>), text: null })).toBeNull();
  });

  test('where a camera hangs is a place in public, and its id may look like anything', () => {
    const content: EntryOf<'camera'>['content'] = {
      id: 'kuperserf',
      name: 'Kuperserf',
      x: 228_787,
      y: 486_978,
      radius: 100,
      positionBy: 'bron',
      sort: 'vast',
      start: null,
      end: '2026-12-31',
      decision: 'Z-2024-001234',
      goal: null,
      owner: 'gemeente',
      fictief: false,
      note: null,
      line: null,
    };
    const camera = (own: Partial<typeof content>): Entry => ({
      ...written,
      is: 'camera',
      camera: 'kuperserf',
      content: { ...content, ...own },
    });
    expect(personalIn(camera({ id: '06123456-7890-4123-8123-061234567890' }))).toBeNull();
    expect(personalIn(camera({ note: 'Aan de gevel van Kuperserf 12' }))).toBeNull();
    expect(personalIn(camera({ note: 'Sleutel bij Jan, 06-12345678' }))).toBe('phone');
  });
});
