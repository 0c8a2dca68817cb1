import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { markedCsv } from '../../../../src/domain/csv/marked-csv.ts';

/** The cells of a file as a spreadsheet reads it that parts them by this sign. */
function cellsBy(delimiter: string, text: string): string[] {
  return Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter }).data.flat();
}

test.each([',', ';'])('no cell begins a formula for a reader that parts by %j', (delimiter) => {
  const text = markedCsv(
    ['Bron: x,=HYPERLINK(1)', 'Titel, +1;=2'],
    [
      ['buurt', 'aantal'],
      ['Dorp,=1+1', '12'],
      ['=2+2', '3,5'],
    ],
  );
  for (const cell of cellsBy(delimiter, text)) expect(cell).not.toMatch(/^\s*[=+@]/);
});

test('what was put in comes out', () => {
  const text = markedCsv(['Bron: x, y'], [['Dorp, Noord', '12']]);
  expect(text.split('\n')[0]).toBe('\ufeff# Bron: x, y');
  expect(cellsBy(';', text)).toContain('Dorp, Noord');
});
