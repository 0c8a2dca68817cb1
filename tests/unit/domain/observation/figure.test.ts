import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../src/domain/observation/figure.ts';

const nbsp = '\u00A0';
const thin = '\u2009';
const narrow = '\u202F';

describe('a figure', () => {
  it.each([
    ['0', 0, false],
    ['800027', 800_027, false],
    ['81,0', 81, false],
    ['81.00', 81, false],
    ['12*', 12, true],
    ['12 (voorlopig)', 12, true],
    ['12 (definitief)', 12, false],
    ['="12"', 12, false],
    ['"12"', 12, false],
    ['9999999', 9_999_999, false],
    ['12 345', 12_345, false],
    [`1${nbsp}234`, 1234, false],
    [`1${thin}234${thin}567`, 1_234_567, false],
    [`1${narrow}234*`, 1234, true],
    ["12'345", 12_345, false],
    ['12’345', 12_345, false],
    ['1.234.567', 1_234_567, false],
    ['1.234,0', 1234, false],
    ['1,234.00', 1234, false],
  ])('%j', (text, count, provisional) => {
    expect(readFigure(text)).toEqual({ is: 'number', count, provisional });
  });

  it.each([
    '',
    '.',
    'x',
    'X',
    '~',
    '?',
    'n.v.t.',
    'N.v.t.',
    'onbekend',
    '<5',
    '< 5',
    '<=4',
    '≤ 4',
    '0-4',
    '0\u00a0–\u2060\u00a04',
    '1 t/m 4',
    'minder dan 5',
    'Minder dan 5',
    '5 of minder',
  ])('%j tells no figure', (text) => {
    expect(readFigure(text)).toEqual({ is: 'withheld', provisional: false });
  });

  it.each(['*', '**', '.*', 'x **', '<5*'])('%j tells no figure, for now', (text) => {
    expect(readFigure(text)).toEqual({ is: 'withheld', provisional: true });
  });

  it.each(['-', '–', '—', '−', '--', 'geen', 'nihil'])('%j may be nought and may be unknown', (text) => {
    expect(readFigure(text)).toEqual({ is: 'nought-or-none' });
  });

  it.each(['1.234', '12,345'])('%j is told by its column', (text) => {
    expect(readFigure(text)).toMatchObject({ is: 'either' });
  });

  it.each([
    '-1',
    '−3',
    '1,5',
    '1e3',
    'veel',
    '10000000',
    '111222333',
    '111 222 333',
    '12%',
    '12 stuks',
    '1 23',
    '1 2345',
    '0 123',
    "1'234 567",
    '1.23.456',
    '0.123',
    '>100',
    '#N/B',
    'ca. 12',
  ])('is not %j', (text) => {
    expect(readFigure(text)).toEqual({ is: 'unreadable' });
  });

  it('is the same with signs for thousands that can be nothing else', () => {
    const sign = fc.constantFrom(' ', nbsp, thin, narrow, "'", '’');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9_999_999 }), sign, (count, between) => {
        const text = String(count).replace(/\B(?=(\d{3})+$)/g, between);
        expect(readFigure(text)).toEqual({ is: 'number', count, provisional: false });
      }),
    );
  });
});
