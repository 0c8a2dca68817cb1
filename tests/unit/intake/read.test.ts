import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createLineReader } from '../../../src/intake/read.ts';

function readPieces(pieces: readonly string[]): { lines: string[][]; numbers: number[] } {
  const lines: string[][] = [];
  const numbers: number[] = [];
  const reader = createLineReader(';', (cells, number) => {
    lines.push([...cells]);
    numbers.push(number);
  });
  for (const piece of pieces) reader.push(piece);
  reader.finish();
  return { lines, numbers };
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', '"', '\n', ' ', '1'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 20 });
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

describe('lines of a text', () => {
  it('are the same however the text is cut into pieces', () => {
    fc.assert(
      fc.property(table, cuts, (rows, places) => {
        const text = Papa.unparse(rows, { delimiter: ';', newline: '\n', quotes: true });
        const at = places.map((place) => Math.floor(place * text.length)).sort((a, b) => a - b);
        const pieces = [0, ...at].map((start, index) => text.slice(start, at[index]));
        expect(readPieces(pieces).lines).toEqual(rows);
      }),
    );
  });

  it('are numbered as in the file, empty ones included', () => {
    expect(readPieces(['a;b\n\n', '\nc;d']).numbers).toEqual([1, 4]);
  });

  it('cost one line where a quote never closes', () => {
    const good = 'x;y\n'.repeat(40_000);
    const { lines } = readPieces(['x;y\n"open;y\n', good, good]);
    expect(lines).toHaveLength(80_002);
    expect(lines[1]).toEqual(['"open;y']);
    expect(lines.at(-1)).toEqual(['x', 'y']);
  });

  it('do not hang on quotes that never close, or on a text without lines', () => {
    const started = performance.now();
    expect(readPieces(['"a\n'.repeat(100_000)]).lines).toHaveLength(100_000);
    const endless = Array.from({ length: 60 }, () => 'x'.repeat(1_000_000));
    expect(readPieces(['a;b\n', ...endless, '\nc;d']).lines.at(-1)).toEqual(['c', 'd']);
    // Without a limit on looking back this takes minutes; the bound is wide for a busy machine.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
