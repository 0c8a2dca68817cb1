import { letterWidth } from './line-names.ts';

/** A text in lines that fit a drawing: SVG breaks none. `width` and `letter` in its units; a word is never broken. */
export function pictureLines(text: string, width: number, letter: number): string[] {
  const most = Math.floor(width / (letter * letterWidth * 0.92));
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
