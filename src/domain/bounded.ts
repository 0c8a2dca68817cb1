/**
 * No text is searched by a pattern, judged or read as a value beyond so many characters. A cell that a person fills in
 * has at most some hundreds; what is longer is a story, or a quote that was never closed.
 */
export const longestText = 8000;

/** Stands behind what was cut off: no value ends in it, so that a cut text is never read as one. */
const cutSign = '…';

/** A text that is no longer than can be judged: trimmed where that helps, cut where it does not. */
export function bounded(text: string): string {
  if (text.length <= longestText) return text;
  const trimmed = text.trim();
  return trimmed.length <= longestText ? trimmed : `${trimmed.slice(0, longestText)}${cutSign}`;
}

/** The cells of a line, none longer than can be judged. */
export function boundedCells(cells: readonly string[]): readonly string[] {
  return cells.some(({ length }) => length > longestText) ? cells.map(bounded) : cells;
}

/** Whether a text is too long to be judged, or was and has been cut. */
export function isTooLong(text: string): boolean {
  return text.length > longestText;
}
