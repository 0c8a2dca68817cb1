import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabelTest } from '../../../../src/intake/kinds.ts';
import { personalColumns } from '../../../../src/intake/personal/columns.ts';
import { kinds } from '../support.ts';

const isLabel = createLabelTest(kinds);

function sortOf(header: string, cells: readonly string[]): string | null {
  return (
    personalColumns(
      [header],
      cells.map((cell) => [cell]),
      new Set(),
      isLabel,
    )[0]?.because ?? null
  );
}

describe('a column that holds data about persons', () => {
  it.each([
    ['BSN', 'bsn'],
    ['geboortedatum verdachte', 'birth-date'],
    ['GeboorteDatum', 'birth-date'],
    ['Kenteken', 'plate'],
    ['Telefoonnummer', 'phone'],
    ['tel.nr', 'phone'],
    ['E-mailadres', 'e-mail'],
    ['Rekeningnummer', 'iban'],
    ['PV-nummer', 'case-number'],
    ['zaak_nr', 'case-number'],
    ['Adres', 'address'],
    ['huisnummer', 'address'],
    ['achternaam', 'name'],
    ['Naam_melder', 'name'],
    ['Toelichting', 'free-text'],
    ['signals.text_extra', 'free-text'],
    ['reporters.phone', 'phone'],
  ])('is known by its name: %s', (header, sort) => {
    expect(sortOf(header, [])).toBe(sort);
  });

  it.each([
    ['kolom 3', ['111222333', '123456782', '5'], 'bsn'],
    ['kolom 3', ['7442 AB', '7441 CD', ''], 'address'],
    ['postcode', ['7442AB', '7441CD'], 'address'],
    ['veld', ['kh-123-b', 'onbekend', '12-AB-34'], 'plate'],
    ['veld', ['1971-03-05', '1998-11-30', '2004-01-01'], 'birth-date'],
    ['naam', ['Geertruida Oosterveen', 'Wubbo Nijland'], 'name'],
    ['veld', ['Jan Jansen', 'Fatima el Amrani', 'x'], 'name'],
    ['veld', ['zag twee mensen bij de fiets staan, riep en zij gingen weg', ''], 'free-text'],
  ])('is known by what stands in it: %s %j', (header, cells, sort) => {
    expect(sortOf(header, cells)).toBe(sort);
  });

  it.each([
    ['postcode', ['7442', '7441']],
    ['naam', ['Nijverdal-Centrum', 'De Brake']],
    ['gebied', ['GM0163', 'BU01630402']],
    ['datum', ['2026-10-03', '2026-10-04']],
    ['aantal', ['111222', '12']],
    ['id', Array.from({ length: 60 }, (_, at) => String(100_000_000 + at * 7919))],
    // The first one passes the eleven-test, as one number in eleven does.
    ['nummer', ['111222333', '600000001', '600000002']],
    ['buurtcode', ['01630106', '01630106']],
    ['dag', ['20240107', '20240107', '20240108']],
    ['inwoners', ['17942942', '17811291', '17590672', '17475415']],
  ])('is not one: %s %j', (header, cells) => {
    expect(sortOf(header, cells)).toBe(null);
  });

  const times = (count: number, ...cells: readonly string[]): string[] =>
    Array.from({ length: count }, () => cells).flat();

  it.each([
    // Labels of the classification, however long, once or often.
    ['Feit', ['1.2.3 Diefstal van brom-, snor-, fietsen']],
    ['Feit', ['Diefstal van brom-, snor-, fietsen', 'diefstal van brom-, snor-, fietsen ']],
    // Labels of a list that is not ours: they come back.
    [
      'Soort',
      times(
        4,
        'Geluidsoverlast van of bij een café, bar of terras',
        'Vuil naast of bij een container op straat',
      ),
    ],
    ['Rubriek', times(3, 'A12 Vernieling aan of in een openbaar gebouw of object', 'kort')],
    // How many there were, whatever is counted.
    ['Registraties van verdachten', ['2', '1']],
    ['Slachtoffers 12-18', ['0', '14', '.']],
    ['Getuigen', ['3', '<5', '1.204']],
    ['Aantal adressen', ['12', '7']],
    ['Telefoon', ['41', '9']],
    ['E-mail', ['12', '0']],
    ['Meldingen per e-mail', ['12', '0']],
    ['Toelichting', ['1', '2']],
  ])('is not one for its words or its numbers: %s %j', (header, cells) => {
    expect(sortOf(header, cells)).toBe(null);
  });

  it.each([
    // Behind a code of the classification may stand anything.
    ['Feit', ['1.2.3 zag gisteren twee jongens met een fiets van mijn buurvrouw'], 'free-text'],
    ['Bijzonderheden', ['Man met rode jas gezien bij schuur achter de woning'], 'free-text'],
    // What is told stays a story when it stands there again.
    ['Mutatie', times(9, 'Melder zag dat zijn fiets weg was en belde de politie'), 'free-text'],
    // Stories between words that come back.
    [
      'Mutatie',
      [
        ...times(60, 'geen bijzonderheden bekend bij deze ene melding'),
        ...Array.from({ length: 40 }, (_, at) => `twee personen bij schuur ${at} in donkere kleding`),
      ],
      'free-text',
    ],
    ['Verdachten', ['2', 'Geert Oosterveen'], 'name'],
    ['Verdachte nr', ['2', '1'], 'name'],
    ['melder_id', ['48213', '48214'], 'name'],
    ['Huisnummer', ['12', '7'], 'address'],
    ['Geboortejaar', ['1985', '1990'], 'birth-date'],
    ['Leeftijd verdachte', ['23', '41'], 'birth-date'],
    ['Telefoon', ['612345678', '687654321'], 'phone'],
    ['Verdachten', ['0012', '0013'], 'name'],
    ['Zaaknummer', ['12', '13'], 'case-number'],
  ])('stays one: %s %j', (header, cells, sort) => {
    expect(sortOf(header, cells)).toBe(sort);
  });

  /** Any number that can have been given out; its first nought may have been lost in a spreadsheet. */
  const bsn = fc
    .integer({ min: 1_000_000, max: 99_999_999 })
    .map((first) => {
      const digits = String(first).padStart(8, '0');
      const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
      return { digits, last: sum % 11 };
    })
    .filter(({ last }) => last < 10)
    .map(({ digits, last }) => `${digits}${last}`.replace(/^0/, ''))
    // Of eight figures that are a day nobody can tell.
    .filter((number) => !/^(?:19|20)\d\d[01]\d[0-3]\d$/.test(number));
  const other = fc.constantFrom('', 'onbekend', '123456789', '600000001');

  it('is always found where half of a column or more are burgerservicenummers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(bsn, other), { minLength: 1, maxLength: 30 }), (pairs) => {
        expect(sortOf('kolom 3', pairs.flat())).toBe('bsn');
        expect(
          sortOf(
            'kolom 3',
            pairs.map(([number]) => number),
          ),
        ).toBe('bsn');
      }),
    );
  });

  it('is not found in numbers that follow one another, of which one in eleven passes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 999_999_000 }),
        fc.integer({ min: 22, max: 400 }),
        (first, length) => {
          const numbers = Array.from({ length }, (_, at) => String(first + at));
          const sort = sortOf('nummer', numbers);
          expect(sort).not.toBe('bsn');
        },
      ),
      { numRuns: 50 },
    );
  });
});
