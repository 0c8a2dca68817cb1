import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban, personalSort } from '../../../../src/domain/privacy/personal.ts';

describe('what a text holds of a person', () => {
  it.each([
    ['jan.jansen@voorbeeld.nl', 'e-mail'],
    ['mail naar a@b.nl graag', 'e-mail'],
    ['0612345678', 'phone'],
    ['06-12345678', 'phone'],
    ['+31 6 1234 5678', 'phone'],
    ['0548-612345', 'phone'],
    ['(053) 123 45 67', 'phone'],
    ['NL91 ABNA 0417 1643 00', 'iban'],
    ['NL91ABNA0417164300', 'iban'],
    ['111222333', 'bsn'],
    ['1112.22.333', 'bsn'],
    ['BSN 123456782', 'bsn'],
    ['PL0600-2024123456', 'case-number'],
    ['05/123456-24', 'case-number'],
    ['2024123456', 'case-number'],
    ['Z-2024-001234', 'case-number'],
    ['AB-12-34', 'plate'],
    ['12-34-AB', 'plate'],
    ['12-AB-34', 'plate'],
    ['AB-12-CD', 'plate'],
    ['AB-CD-12', 'plate'],
    ['12-AB-CD', 'plate'],
    ['12-ABC-3', 'plate'],
    ['1-ABC-23', 'plate'],
    ['AB-123-C', 'plate'],
    ['A-123-BC', 'plate'],
    ['ABC-12-D', 'plate'],
    ['A-12-BCD', 'plate'],
    ['1-AB-234', 'plate'],
    ['123-AB-4', 'plate'],
    ['kh123b', 'plate'],
    ['7442 AB', 'address'],
    ['7442AB', 'address'],
    ['Grotestraat 12a', 'address'],
    ['Jan Jansen', 'name'],
    ['Jansen, Jan', 'name'],
    ['J.P. de Vries', 'name'],
    ['Mevr. Bakker', 'name'],
    ['Fatima el Amrani', 'name'],
  ])('%s: %s', (text, sort) => {
    expect(personalSort(text)).toBe(sort);
  });

  it.each([
    '',
    'GM0163',
    'BU01630402',
    'Nijverdal-Centrum',
    'Gein 1',
    'Reigersbos 4',
    'Noetsele II en III',
    'Bergen (NH.)',
    'Willem de Zwijgerbuurt',
    'Gemeenten; niet in te delen',
    '1.2.3 Diefstal van brom-, snor-, fietsen',
    '2026-10-03T14:30',
    '03-10-2026 14:30:00',
    '2023MM01',
    '805590',
    '226512,4',
    '52.3710722283225',
    '100mE2265N4875',
    'E35',
    '2024 SA',
    // Both pass the eleven-test.
    '01630106',
    '20240107',
  ])('%s is nobody', (text) => {
    expect(personalSort(text)).toBe(null);
  });

  it('tells a burgerservicenummer by the eleven-test', () => {
    // 9x1 + 8x2 + 7x3 + 6x4 + 5x5 + 4x6 + 3x7 + 2x8 - 1x2 = 154 = 14 x 11
    expect(isBsn('123456782')).toBe(true);
    expect(isBsn('000000000')).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.nat({ max: 9 }), (first, last) => {
        const digits = String(first).padStart(8, '0');
        const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
        expect(isBsn(`${digits}${last}`)).toBe((sum - last) % 11 === 0);
      }),
    );
  });

  it('tells an IBAN by the remainder of 97: one changed figure never passes', () => {
    const good = 'NL91ABNA0417164300';
    expect(isIban(good)).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const digit = (Number(good[at]) + step) % 10;
        expect(isIban(good.slice(0, at) + String(digit) + good.slice(at + 1))).toBe(false);
      }),
    );
  });
});
