import { describe, expect, it } from 'vitest';
import { personalColumns } from '../../../../src/intake/personal/columns.ts';

function sortOf(header: string, cells: readonly string[]): string | null {
  return (
    personalColumns(
      [header],
      cells.map((cell) => [cell]),
      new Set(),
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
  ])('is not one: %s %j', (header, cells) => {
    expect(sortOf(header, cells)).toBe(null);
  });
});
