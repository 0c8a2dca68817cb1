import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAreas, type Area } from '../../../src/domain/area/area.ts';
import { createPlaceFinder } from '../../../src/intake/places.ts';
import { areas, context, importText, rowsOf, seriesOf } from './support.ts';

const find = createPlaceFinder(context.areas, context.municipality);
const header = 'Soort misdrijf;Perioden;Wijken en buurten;Geregistreerde misdrijven (aantal)';
const line = (place: string, count: number | string, period = '2023'): string =>
  `1.1.1 Diefstal/inbraak woning;${period};"${place.replaceAll('"', '""')}";${count}`;
const tableOf = (...lines: readonly string[]): string => [header, ...lines].join('\n');

/** Bytes of one code page read as those of another, for the signs of these tests. */
const spoilt = (text: string, signs: Readonly<Record<string, string>>): string =>
  text.replace(/[^ -~]/g, (sign) => signs[sign] ?? sign);

describe('a place of our own is found', () => {
  it.each([
    ['De Höfte', 'BU01630102', 'as it is written'],
    ['de  HÖFTE', 'BU01630102', 'in other capitals, with another space'],
    ['De Ho\u0308fte', 'BU01630102', 'with its accent apart'],
    ['De Hofte', 'BU01630102', 'without its accent'],
    ['De HÃ¶fte', 'BU01630102', 'from UTF-8 taken for Windows'],
    ['De HÃƒÂ¶fte', 'BU01630102', 'from UTF-8 taken for Windows twice'],
    ['De H”fte', 'BU01630102', 'from DOS taken for Windows'],
    ['De H├Âfte', 'BU01630102', 'from UTF-8 taken for DOS'],
    ['De H├╢fte', 'BU01630102', 'from UTF-8 taken for DOS of America'],
    ['De H÷fte', 'BU01630102', 'from Windows taken for DOS'],
    ['De H√∂fte', 'BU01630102', 'from UTF-8 taken for a Mac'],
    ['De H\u0094fte', 'BU01630102', 'from DOS taken for Latin 1'],
    ['De Hšfte', 'BU01630102', 'from a Mac taken for Windows'],
    ['Nijverdal Centrum', 'BU01630301', 'with a space for a hyphen'],
    ['Kruidenwijk-Oost', 'BU01630602', 'with a hyphen for a space'],
    ['Kruidenwijk – Oost', 'BU01630602', 'with a dash'],
    ['Bloemen/Schilderswijk', 'BU01630302', 'with a stroke'],
    ['Egede Elen en Rhaan', 'BU01630505', 'without its comma'],
    ['t Hexel', 'BU01630503', 'without its apostrophe'],
    ['’t Hexel', 'BU01630503', 'with a curly apostrophe'],
    ['`t Hexel', 'BU01630503', 'with a backtick'],
    ['â€™t Hexel', 'BU01630503', 'with an apostrophe from UTF-8 taken for Windows'],
    ['\u0092t Hexel', 'BU01630503', 'with an apostrophe of Windows'],
    ['Buurt De Brake', 'BU01630402', 'with the word for its level'],
    ['De Brake (buurt)', 'BU01630402', 'with the word for its level behind it'],
    ['Nijverdal Oost (wijk)', 'WK016304', 'of the level that is told'],
    ['Wijk 05 Buitengebied', 'WK016305', 'as CBS numbers wijken'],
    ['Hellendoorn (gemeente)', 'GM0163', 'with gemeente behind it'],
    ['Hellendoorn (gem.)', 'GM0163', 'with gem. behind it'],
    ['Gemeente Hellendoorn', 'GM0163', 'with gemeente before it'],
    ['gem. Hellendoorn', 'GM0163', 'with gem. before it'],
    ['Gemeente Hellendoorn (O.)', 'GM0163', 'with gemeente and province'],
    ['Hengelo (O.)', 'GM0164', 'with its province'],
    ['Hengelo (Ov)', 'GM0164', 'with its province written otherwise'],
    ['BU01630402  ', 'BU01630402', 'by its code with spaces behind it'],
    ['bu01630402', 'BU01630402', 'by its code in small letters'],
    ['BU 0163 0402', 'BU01630402', 'by its code in parts'],
    ['01630402', 'BU01630402', 'by the figures of its code'],
    ['1630402', 'BU01630402', 'by the figures that Excel leaves of it'],
    ['016304', 'WK016304', 'by the figures of a wijk'],
    ['De Brake (BU01630402)', 'BU01630402', 'by the code behind it'],
    ['BU01630402 - De Brake', 'BU01630402', 'by the code before it'],
  ])('%j is %s: %s', (label, id) => {
    expect(find(label, '', 'gemeente')).toMatchObject({ is: 'area', id });
  });

  it('whatever stands between its letters', () => {
    const own = context.areas.all.filter(({ name }) => /^[\w' -]+$/.test(name) && name.includes(' '));
    const sign = fc.constantFrom(' ', '-', '–', '  ', '/', '_', '\u00A0');
    fc.assert(
      fc.property(fc.constantFrom(...own), sign, fc.boolean(), (area, between, upper) => {
        const label = area.name.replace(/[ -]/g, between);
        const found = find(upper ? label.toUpperCase() : label, '', 'gemeente');
        const ids =
          found.is === 'several' ? found.candidates.map(({ id }) => id) : 'id' in found ? [found.id] : [];
        expect(ids).toContain(area.id);
      }),
    );
  });

  it('with every accent, however its bytes were spoilt', () => {
    const spellings = [
      { ö: 'Ã¶', ë: 'Ã«' },
      { ö: '”', ë: '‰' },
      { ö: '├Â', ë: '├½' },
    ];
    for (const signs of spellings)
      expect(find(spoilt('De Höfte', signs), '', 'buurt')).toMatchObject({ is: 'area', id: 'BU01630102' });
  });
});

describe('what is nearly ours is told apart from what lies elsewhere', () => {
  it.each([
    ['BU01630999', 'BU01630999'],
    ['BU01639999', 'BU01639999'],
    ['bu01630999', 'BU01630999'],
    ['01630999', 'BU01630999'],
    ['WK016399', 'WK016399'],
    ['De Brake (BU01630999)', 'BU01630999 De Brake'],
    ['De Brakke', 'De Brakke'],
    ['De Brkae', 'De Brkae'],
    ['De H�fte', 'De H�fte'],
    ['Nijverdal', 'Nijverdal'],
    ['Lochter', 'Lochter'],
    ['Marle (oud)', 'Marle (oud)'],
    ['Hellendoorn Buitengebied', 'Hellendoorn Buitengebied'],
  ])('%j is asked', (label, shown) => {
    expect(find(label, '', 'buurt')).toMatchObject({ is: 'nearly', label: shown });
  });

  it.each([
    ['Amsterdam', 'naam:Amsterdam'],
    ['Noorderpark', 'naam:Noorderpark'],
    ['BU01410101', 'BU01410101'],
    ['Ergens (BU01410101)', 'BU01410101'],
    ['GM1700', 'GM1700'],
  ])('%j lies elsewhere', (label, id) => {
    expect(find(label, '', 'buurt')).toMatchObject({ is: 'reference', id });
  });

  it('nothing of a person is asked with it', () => {
    expect(find('Jan Jansen BU01639999', '', 'buurt')).toMatchObject({ is: 'nearly', label: 'BU01639999' });
  });

  it('a word for no place is neither here nor elsewhere', () => {
    for (const label of ['Onbekend', 'Overig', 'overig/onbekend', 'Niet in te delen', '-'])
      expect(find(label, '', 'buurt')).toEqual({ is: 'unreadable' });
  });
});

describe('a table with places that are nearly ours', () => {
  const text = tableOf(line('De Brake', 5), line('BU01630999', 7), line('De Blencke', 3));

  it('asks, and names each with its records', async () => {
    const outcome = await importText(text);
    expect(outcome).toMatchObject({
      is: 'asks',
      questions: [
        { label: 'BU01630999', records: 1, elsewhere: null },
        {
          label: 'De Blencke',
          records: 1,
          candidates: [{ id: 'BU01630104' }],
          elsewhere: 'naam:De Blencke',
        },
      ],
    });
  });

  it('puts each where a person says, elsewhere or nowhere', async () => {
    const outcome = await importText(text, { BU01630999: null, 'De Blencke': 'BU01630104' });
    expect(outcome).toMatchObject({ report: { read: 3, accepted: 2, reasons: { 'place-left-out': 1 } } });
    expect(rowsOf(seriesOf(outcome).get('buurt-year'))).toEqual([
      'BU01630402 2023-01-01T00:00 5',
      'BU01630104 2023-01-01T00:00 3',
    ]);
    const away = await importText(text, { BU01630999: null, 'De Blencke': 'naam:De Blencke' });
    expect(rowsOf(seriesOf(away).get('buurt-year'))).toContain('naam:De Blencke 2023-01-01T00:00 3');
  });

  it('does not ask of names elsewhere that are nearly those of a buurt, in a table of gemeenten', async () => {
    const national = tableOf(line('Almelo', 5), line('Haarlem', 7), line('Hengelo (O.)', 3));
    expect(await importText(national)).toMatchObject({ is: 'accepted', report: { accepted: 3 } });
  });

  it('asks in a list of incidents as well, unless a point tells more', async () => {
    const list = 'van;soort;gebied\n2026-01-02T10:00;1.1.1;De Brakke\n2026-01-02T10:00;1.1.1;De Brake';
    expect(await importText(list)).toMatchObject({
      is: 'asks',
      questions: [{ label: 'De Brakke', elsewhere: null }],
    });
    const points = 'van;soort;gebied;x;y\n2026-01-02T10:00;1.1.1;Nijverdal;226500;487500';
    expect(rowsOf(seriesOf(await importText(points)).get('cell-minute'))).toEqual([
      expect.stringMatching(/^BU01630301 /),
    ]);
  });

  it('takes a code of another year for what its name is, when a person says so', async () => {
    const coded = 'RegioCode;Perioden;Wijken en buurten;Soort misdrijf;Geregistreerde misdrijven (aantal)';
    const own = `${coded}\nBU01630999;2023;De Brake;1.1.1;5`;
    expect(await importText(own)).toMatchObject({
      is: 'asks',
      questions: [{ label: 'BU01630999 De Brake', candidates: [{ id: 'BU01630402' }] }],
    });
  });
});

describe('a total', () => {
  it.each([
    'Totaal',
    'TOTAAL',
    'Totaal gemeente',
    'Gemeente totaal',
    'Totaal Hellendoorn',
    'Hellendoorn totaal',
    'Eindtotaal',
    'Subtotaal',
    'Alle buurten',
    'alle wijken',
    'Hele gemeente',
    'Total',
    'Totalen',
  ])('is known by its word: %s', async (label) => {
    const outcome = await importText(tableOf(line('De Brake', 5), line('Den Dam', 7), line(label, 99)));
    expect(outcome).toMatchObject({ report: { read: 3, accepted: 2, refused: 1, reasons: { total: 1 } } });
    expect(rowsOf(seriesOf(outcome).get('buurt-year'))).toHaveLength(2);
    expect([...seriesOf(outcome).keys()]).toEqual(['buurt-year']);
  });

  it('is known by its sum where it has no word, in every period', async () => {
    const lines = ['2022', '2023'].flatMap((year, at) => [
      line('De Brake', 5 + at, year),
      line('Den Dam', 7, year),
      line('Samengenomen', 12 + at, year),
    ]);
    expect(await importText(tableOf(...lines))).toMatchObject({
      report: { read: 6, accepted: 4, reasons: { total: 2 }, examples: [{ seen: 'Samengenomen' }, {}] },
    });
  });

  it('is no total where one period says otherwise, or a figure is missing', async () => {
    const other = tableOf(
      ...[line('De Brake', 5), line('Den Dam', 7), line('Ergens', 12)],
      ...[line('De Brake', 5, '2022'), line('Den Dam', 7, '2022'), line('Ergens', 13, '2022')],
    );
    expect(await importText(other)).toMatchObject({ report: { accepted: 6, refused: 0 } });
    const missing = tableOf(line('De Brake', 5), line('Den Dam', 'x'), line('Ergens', 5));
    expect(await importText(missing)).toMatchObject({ report: { accepted: 3, refused: 0 } });
  });

  it('is the sum of one level where the table has more', async () => {
    const wijken = [
      line('WK016301', 12),
      line('De Brake', 5),
      line('Den Dam', 7),
      line('Alles opgeteld', 12),
    ];
    expect(await importText(tableOf(...wijken))).toMatchObject({
      report: { accepted: 3, reasons: { total: 1 } },
    });
  });

  it('is left alone where the gemeente itself stands there by name', async () => {
    const own = tableOf(line('De Brake', 5), line('Den Dam', 7), line('Hellendoorn (gemeente)', 12));
    const outcome = await importText(own);
    expect(rowsOf(seriesOf(outcome).get('gemeente-year'))).toEqual(['GM0163 2023-01-01T00:00 12']);
  });

  it('is refused in a table of measures and in a list of incidents too', async () => {
    const measures = 'Regio;Perioden;Huishoudens (aantal)\nAlmelo;2023;31\nTotaal;2023;51';
    expect(await importText(measures)).toMatchObject({ is: 'reference', report: { reasons: { total: 1 } } });
    const list = 'van;soort;gebied;aantal\n2026-01-02;1.1.1;De Brake;2\n2026-01-02;1.1.1;Totaal;2';
    expect(await importText(list)).toMatchObject({ report: { accepted: 1, reasons: { total: 1 } } });
  });

  it('never leaves accepted and refused short of what was read', async () => {
    const label = fc.constantFrom(
      'De Brake',
      'Den Dam',
      'Totaal',
      'Ergens',
      'Onbekend',
      'BU01639999',
      'De Brakke',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(label, fc.nat({ max: 9 })), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const outcome = await importText(tableOf(...rows.map(([place, count]) => line(place, count))), {
            BU01639999: null,
            'De Brakke': null,
          });
          const { read, accepted, refused } =
            'report' in outcome ? outcome.report : { read: 0, accepted: 0, refused: 0 };
          expect([read, accepted + refused]).toEqual([rows.length, rows.length]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a table by kern', () => {
  const names = ['Nijverdal', 'Hellendoorn', 'Haarle', 'Daarle', 'Daarlerveen', 'Hulsen', 'Marle'];
  const kernen = names.map((name, at): Area => ({ id: `WP000${at}`, name, level: 'kern', parent: 'GM0163' }));
  const own = { areas: indexAreas([...areas, ...kernen]) };
  const rows = names.map((name, at) => line(name, at + 1));

  it('comes in without a question, though most names are of a wijk or a buurt as well', async () => {
    const series = seriesOf(await importText(tableOf(...rows, line('Totaal', 28)), {}, own));
    expect([...series.keys()]).toEqual(['kern-year']);
    expect(rowsOf(series.get('kern-year')).map((row) => row.split(' ')[0])).toEqual(
      kernen.map(({ id }) => id),
    );
  });

  it.each(['kern Haarle', 'Haarle (dorp)', 'woonplaats: Haarle', 'WP0002'])(
    'knows a kern called “%s”',
    (label) => {
      expect(createPlaceFinder(own.areas, context.municipality)(label, '', 'gemeente')).toEqual({
        is: 'area',
        id: 'WP0002',
        level: 'kern',
      });
    },
  );

  it('is asked about where another level stands in it', async () => {
    const outcome = await importText(tableOf(...rows, line('De Brake', 3)), {}, own);
    if (outcome.is !== 'asks') throw new Error(outcome.is);
    expect(outcome.questions.map(({ label }) => label)).toContain('Haarle');
    expect(outcome.questions.map(({ label }) => label)).not.toContain('Nijverdal');
  });
});
