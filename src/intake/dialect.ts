import Papa from 'papaparse';
import { boundedCells } from '../domain/bounded.ts';

export type Delimiter = ';' | ',' | '\t';

const delimiters: readonly Delimiter[] = [';', ',', '\t'];

/** So many lines and so much text are looked at to recognise a file. */
export const headLines = 100;
const headLength = 1 << 16;

/** The first lines of a text as it reads with one delimiter: quotes honoured, cells trimmed. */
export interface Head {
  readonly delimiter: Delimiter;
  readonly lines: readonly (readonly string[])[];
}

/** The first lines read with each delimiter, the most likely one first: the one that divides most lines alike. */
export function readHeads(text: string): Head[] {
  const start = text.slice(0, headLength);
  return delimiters
    .map((delimiter) => ({ delimiter, lines: firstLines(start, delimiter) }))
    .sort((a, b) => consistency(b.lines) - consistency(a.lines));
}

function firstLines(text: string, delimiter: Delimiter): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: headLines });
  // The last line may have been cut off where the head ends.
  const whole = text.length === headLength && data.length > 1 ? data.slice(0, -1) : data;
  return whole.map((line) => boundedCells(line).map((cell) => cell.trim()));
}

/** How many cells the lines have in the width that most of them share; 0 where nothing is divided. */
function consistency(lines: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const line of lines) widths.set(line.length, (widths.get(line.length) ?? 0) + 1);
  return Math.max(0, ...[...widths].map(([width, count]) => (width > 1 ? width * count : 0)));
}
