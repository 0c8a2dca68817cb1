import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatControl,
  formatCorners,
  formatMonths,
  formatRings,
  parseControl,
  parseCorners,
  parseMonths,
  parseRings,
  parseYears,
} from '../../../src/view/url-design.ts';

const number = fc.oneof(
  fc.nat({ max: 999_999 }).map(String),
  fc.constantFrom('228330', '486760', '100', '007', ''),
);
const sign = fc.constantFrom('-', ',', '/', ':', '..', ' ', '.', '-0', 'e5');
const word = fc.constantFrom(
  'geen',
  'rest:',
  'gebieden:',
  'plekken:',
  'GM0163',
  'BU01630000',
  '2020-03',
  '2021-13',
);
/** Texts that look like a design, and any other. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(number, sign, word), { maxLength: 20 }).map((parts) => parts.join('')),
  fc
    .array(fc.tuple(number, number, number), { maxLength: 50 })
    .map((list) => list.map((one) => one.join('/')).join()),
);

/** What a person may type after the sign of equality: nothing, or what is written back as the same. */
function holdsFor<Part>(read: (text: string) => Part | null, write: (part: Part) => string): void {
  fc.assert(
    fc.property(anyText, (text) => {
      const part = read(text);
      if (part !== null) expect(read(write(part))).toEqual(part);
    }),
    { numRuns: 300 },
  );
}

describe('any text in an address is refused, or written back as it is read', () => {
  it('for rings', () => holdsFor(parseRings, formatRings));
  it('for corners', () => holdsFor(parseCorners, formatCorners));
  it('for a control', () => holdsFor(parseControl, formatControl));
  it('for months', () => holdsFor(parseMonths, formatMonths));
});

it('reads years on both sides only where they are whole and not nothing', () => {
  expect(parseYears('3-2')).toEqual({ before: 3, after: 2 });
  for (const text of ['', '3', '0-2', '3-', '3-2-1', '1.5-2', '100-1', '-3-2', '3 -2'])
    expect(parseYears(text)).toBeNull();
});

describe('a text that is too much', () => {
  it.each([
    ['rings', parseRings, Array.from({ length: 9 }, () => '100-300').join()],
    ['a wide ring', parseRings, '300-3001'],
    ['places', parseControl, `plekken:${Array.from({ length: 41 }, () => '228330/486760/100').join()}`],
    ['areas', parseControl, `gebieden:${Array.from({ length: 41 }, (_, at) => `BU${at}`).join()}`],
    ['months', parseMonths, '1950-01..2026-10'],
  ] as const)('is refused: %s', (_, parse, text) => {
    expect(parse(text)).toBeNull();
  });
});
