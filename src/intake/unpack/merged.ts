/** Rectangles of cells that a sheet shows as one, by their first and last row and their first column; all from 0. */
interface Merged {
  readonly first: number;
  readonly last: number;
  readonly column: number;
}

/** No sheet for people has more of them; each is looked for in the whole text of the sheet once. */
const most = 100_000;

/** The rectangles of a sheet that span several rows, by its XML. */
export function mergedIn(xml: string): readonly Merged[] {
  const found: Merged[] = [];
  for (const [, letters = '', first, last] of xml.matchAll(
    /<(?:\w+:)?mergeCell\s(?:[^<>]*?\s)?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g,
  ))
    if (last !== first && found.length < most)
      found.push({ first: Number(first) - 1, last: Number(last) - 1, column: columnNumber(letters) - 1 });
  return found;
}

/** The number of a column by its letters, A being 1. */
export function columnNumber(letters: string): number {
  return Array.from(letters.slice(0, 8)).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/**
 * The rows with what stands in the first cell of each rectangle in the cells below it: a sheet keeps it once, and means
 * it for all its rows. A count is not repeated: it would be counted once per row.
 */
export function filledDown(
  rows: readonly (readonly string[])[],
  merged: readonly Merged[],
): readonly (readonly string[])[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { first, last, column } of merged) {
    const text = filled[first]?.[column] ?? '';
    if (!isLabel(text)) continue;
    for (const row of filled.slice(first + 1, last + 1)) if ((row[column] ?? '') === '') row[column] = text;
  }
  return filled;
}

/** Words and days are labels, and so is a year; any other number may be a count. */
function isLabel(text: string): boolean {
  return text !== '' && (!/^-?[\d.,]+$/.test(text) || /^(?:19|20)\d\d$/.test(text));
}
