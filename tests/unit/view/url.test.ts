import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { readUrl, writeUrl } from '../../../src/view/url.ts';
import { parametersOf } from '../../../src/view/part.ts';
import { mapModes, parts } from '../../../src/view/parts.ts';
import { changed, defaultView, screens } from '../../../src/view/view.ts';
import { anyView } from './arbitrary-view.ts';

/** Every name that a URL may hold, in the order in which it holds them. */
const names = [
  'versie',
  ...parametersOf(parts, defaultView).flatMap(([{ spellings }]) => spellings.map(({ name }) => name)),
];

describe('a View and its URL', () => {
  it('say the same: whatever is written is read back, with nothing dropped', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readUrl(writeUrl(view))).toEqual({ view, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('stay apart: two Views with one URL are one View', () => {
    fc.assert(
      fc.property(anyView, anyView, (one, other) => {
        if (writeUrl(one) === writeUrl(other)) expect(one).toEqual(other);
      }),
    );
  });

  it('name every parameter in a way of its own, and in the order of the declarations', () => {
    expect(new Set(names).size).toBe(names.length);
    fc.assert(
      fc.property(anyView, (view) => {
        const [, query = ''] = writeUrl(view).split('?');
        const used = [...new URLSearchParams(query).keys()];
        expect(used).toEqual(names.filter((name) => used.includes(name)));
      }),
    );
  });

  it('are short where the View is the default', () => {
    expect(writeUrl(defaultView)).toBe('#/overzicht');
  });

  it('are readable', () => {
    const view = {
      ...defaultView,
      screen: 'kaart' as const,
      audience: 'openbaar' as const,
      period: { from: month(2025, 11), to: month(2026, 10) },
      map: {
        ...defaultView.map,
        indicators: ['fietsendiefstal', 'misdrijven/1.1.1'],
        place: { x: 228_000, y: 486_500, zoom: 13.25 },
      },
    };
    expect(writeUrl(view)).toBe(
      '#/kaart?versie=2&publiek=openbaar&periode=2025-11..2026-10&wat=fietsendiefstal,misdrijven/1.1.1&plek=228000,486500,13.25',
    );
  });
});

it('a link of long ago opens the same screen: every name in it is a promise', () => {
  const old =
    '#/kaart?versie=1&gemeente=GM0001&publiek=openbaar&periode=2025-11..2026-10&dagen=2026-10-04..2026-10-31&wat=a,b&eerder=2&verschil=ja&hoe=vakken&vak=100' +
    '&straal=200&cameras=nee&per=inwoners&plek=228000,486500,13.25&gebied=BU1&onderwerp=a&eenheid=jaar' +
    '&jaren=alles&basis=2019&prioriteit=p&eigenaar=politie&stand=te+laat&deel=bestand&indicator=a' +
    '&onderdeel=verslag&camera=plein&niveau=buurt&straal-camera=150&ringen=geen&uitkomst=a' +
    '&controle=gebieden%3ABU1&vensters=3-2&weggelaten=2020-03..2020-05,2021-01';
  const { view, dropped } = readUrl(old);
  expect(dropped).toEqual([]);
  expect(writeUrl(view)).toBe(old.replace('versie=1', 'versie=2'));
});

it.each([
  ['#/trends?versie=1&eenheid=jaar', 'totaal'],
  ['#/trends?versie=1&onderwerp=a', 'a'],
  ['#/trends?versie=2&eenheid=jaar', ''],
  ['#/trends?eenheid=jaar', ''],
  ['#/trends', ''],
  ['#/kaart?versie=1&straal=200', ''],
])('the trend of %s is of “%s”: a link of before still opens the total', (hash, subject) => {
  const { view, dropped } = readUrl(hash);
  expect(dropped).toEqual([]);
  expect(view.trends.subject).toBe(subject);
});

it('what a person drew is in a link by its corners, up to the size of the largest circle', () => {
  const text = '#/kaart?versie=2&omtrek=228000/486000,231000/486000,231000/489000';
  const { view, dropped } = readUrl(text);
  expect(dropped).toEqual([]);
  expect(view.within).toEqual({
    corners: [
      [228_000, 486_000],
      [231_000, 486_000],
      [231_000, 489_000],
    ],
  });
  expect(decodeURIComponent(writeUrl(view))).toBe(text);
  expect(readUrl('#/kaart?omtrek=228000/486000,238000/486000,238000/496000').dropped).toEqual(['omtrek']);
});

describe('the design of an evaluation in a URL', () => {
  it('is readable', () => {
    const design = {
      level: 'vak' as const,
      area: { is: 'radius' as const, radius: 150 },
      rings: [{ inner: 150, outer: 400 }],
      outcome: 'jeugdoverlast',
      control: { is: 'rest' as const, of: 'GM0163' },
      windows: { before: 3, after: 2 },
      leftOut: [month(2020, 3), month(2020, 4), month(2020, 5), month(2021, 1)],
    };
    const view = changed(defaultView, {
      screen: 'cameratoezicht',
      cameras: { part: 'evaluatie', camera: 'plein', design },
    });
    expect(decodeURIComponent(writeUrl(view))).toBe(
      '#/cameratoezicht?versie=2&onderdeel=evaluatie&camera=plein&straal-camera=150&ringen=150-400' +
        '&uitkomst=jeugdoverlast&controle=rest:GM0163&vensters=3-2&weggelaten=2020-03..2020-05,2021-01',
    );
  });

  it('writes an area that was drawn corner by corner', () => {
    const text = '#/cameratoezicht?versie=2&gebied-camera=228000/486000,228100/486000,228000/486100';
    const { view, dropped } = readUrl(text);
    expect(dropped).toEqual([]);
    expect(view.cameras.design.area).toEqual({
      is: 'outline',
      corners: [
        [228_000, 486_000],
        [228_100, 486_000],
        [228_000, 486_100],
      ],
    });
    expect(writeUrl(view)).toBe(text);
  });

  it('holds a radius or an area that was drawn, never both', () => {
    const drawn = 'gebied-camera=228000/486000,228100/486000,228000/486100';
    const areaOf = (query: string) => readUrl(`#/cameratoezicht?${query}`).view.cameras.design.area?.is;
    expect(areaOf(`straal-camera=150&${drawn}`)).toBe('outline');
    expect(areaOf(`${drawn}&straal-camera=150`)).toBe('radius');
  });

  it('takes months that are named twice or out of order as they are meant', () => {
    const { view } = readUrl('#/cameratoezicht?weggelaten=2021-01,2020-03..2020-04,2020-04');
    expect(view.cameras.design.leftOut).toEqual([month(2020, 3), month(2020, 4), month(2021, 1)]);
  });
});

describe('reading a URL', () => {
  it.each(['', '#', '#/', '/', '#/overzicht', 'overzicht'])('takes "%s" for the first screen', (hash) => {
    expect(readUrl(hash)).toEqual({ view: defaultView, dropped: [] });
  });

  it('reports a screen that is not there', () => {
    expect(readUrl('#/nergens?publiek=openbaar')).toEqual({
      view: { ...defaultView, audience: 'openbaar' },
      dropped: ['nergens'],
    });
  });

  it.each([
    ['versie', '3'],
    ['gemeente', 'GM 0163'],
    ['publiek', 'iedereen'],
    ['periode', '2026-10..2025-11'],
    ['periode', '2025-13..2026-10'],
    ['periode', '2025-11'],
    ['periode', '2025-11..2026-10..2026-11'],
    ['periode', '0001-01..9999-12'],
    ['wat', ''],
    ['wat', 'a,'],
    ['wat', 'a,,b'],
    ['wat', 'a,b,c'],
    ['wat', '<b>'],
    ['hoe', 'warmte'],
    ['vak', '50'],
    ['straal', '99'],
    ['straal', '150.5'],
    ['straal', ''],
    ['cameras', 'true'],
    ['per', 'hoofd'],
    ['plek', '6.43,52.38,12'],
    ['plek', '228000,486000'],
    ['plek', '228000,486000,12,1'],
    ['plek', ',486000,12'],
    ['plek', '228000,486000,21'],
    ['gebied', ''],
    ['onderwerp', 'a,b'],
    ['eenheid', 'dag'],
    ['onderdeel', 'kaart'],
    ['camera', 'het plein'],
    ['niveau', 'wijk'],
    ['straal-camera', '5'],
    ['straal-camera', '100.5'],
    ['gebied-camera', ''],
    ['gebied-camera', '228000/486000,228100/486000'],
    ['gebied-camera', '228000/486000,228100/486000,228000/486100.5'],
    ['gebied-camera', '228000/486000,228100/486000,228000/4861000'],
    // Crosses itself; has no surface; is too large.
    ['gebied-camera', '228000/486000,228100/486100,228100/486000,228000/486100'],
    ['gebied-camera', '228000/486000,228100/486000,228200/486000'],
    ['gebied-camera', '228000/486000,238000/486000,228000/496000'],
    [
      'gebied-camera',
      Array.from({ length: 41 }, (_, at) => `${228_000 + at}/${486_000 + at * at}`).join(','),
    ],
    ['ringen', '300-100'],
    ['ringen', ''],
    ['ringen', '100-300,'],
    ['uitkomst', 'a,b'],
    ['controle', 'GM0163'],
    ['controle', 'rest:'],
    ['controle', 'gebieden:'],
    ['controle', 'plekken:6.4/52.3/100'],
    ['vensters', '0-2'],
    ['vensters', '2'],
    ['weggelaten', '2020-06..2020-03'],
    ['weggelaten', '2020'],
  ])('drops %s=%s, and keeps the rest', (name, text) => {
    const query = new URLSearchParams([
      [name, text],
      ['eenheid', 'jaar'],
    ]);
    const expected = { ...defaultView, trends: { ...defaultView.trends, unit: 'jaar' } };
    expect(readUrl(`#/overzicht?${query.toString()}`)).toEqual({ view: expected, dropped: [name] });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'onbekend'])(
    'drops the unknown name %s',
    (name) => {
      expect(readUrl(`#/trends?${name}=1&eenheid=jaar`)).toEqual({
        view: { ...defaultView, screen: 'trends', trends: { ...defaultView.trends, unit: 'jaar' } },
        dropped: [name],
      });
    },
  );

  it('loses nothing after a second question mark', () => {
    expect(readUrl('#/kaart?gebied=naam:wat?&publiek=openbaar').view).toMatchObject({
      audience: 'openbaar',
      within: 'naam:wat?',
    });
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string({ unit: 'binary' })))
      .map((pairs) => `#/kaart?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
  );

  it('makes a View of any text, which survives being written', () => {
    fc.assert(
      fc.property(anyText, (hash) => {
        const { view } = readUrl(hash);
        expect(screens).toContain(view.screen);
        expect(mapModes).toContain(view.map.mode);
        expect(view.map.indicators.length).toBeLessThanOrEqual(2);
        expect(Object.keys(view).toSorted()).toEqual(Object.keys(defaultView).toSorted());
        const { view: again, dropped } = readUrl(writeUrl(view));
        expect(dropped).toEqual([]);
        expect(writeUrl(again)).toBe(writeUrl(view));
      }),
      { numRuns: 500 },
    );
  });

  it('tells of every part that it did not use', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][A-Za-z_]{0,8}$/), { maxLength: 4 }), (unknown) => {
        const query = new URLSearchParams(unknown.map((name) => [name, 'x']));
        expect(readUrl(`#/kaart?${query.toString()}`).dropped).toEqual(unknown);
      }),
    );
  });
});
