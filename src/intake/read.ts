import Papa from 'papaparse';
import { boundedCells } from '../domain/bounded.ts';
import type { Delimiter } from './dialect.ts';

/**
 * Takes one line: its cells as they stand (not trimmed, none longer than can be judged) and its number in the file, the
 * first line being 1. `line-endless`: the line has no end that can be found, and stands in one cell.
 */
export type LineTaker = (cells: readonly string[], number: number, fault?: 'line-endless') => void;

export interface LineReader {
  /** Takes a piece of text with `\n` as line end; whole lines are handed on at once. */
  readonly push: (text: string) => void;
  /** Hands on what is left. */
  readonly finish: () => void;
}

/** No line of a table is this long: what seems so is a quote that was never closed, or no table. */
const longestLine = 1 << 16;

/** After so many quotes that never close, quotes mean nothing in this file; looking for their ends would take hours. */
const patience = 50;

/**
 * Divides text into lines and cells with PapaParse, one step per line. Empty lines count in the numbering and are
 * not handed on. A quote that never closes costs one line (handed on as a single cell), not the rest of the file.
 */
export function createLineReader(delimiter: Delimiter, take: LineTaker): LineReader {
  let rest = '';
  let number = 0;
  let broken = 0;
  let skipping = false;
  const hand = (cells: readonly string[], fault?: 'line-endless'): void => {
    number += 1;
    if (cells.length > 1 || (cells[0] ?? '').trim() !== '') take(boundedCells(cells), number, fault);
  };
  const parse = (text: string): void => {
    rest = text.slice(step(text, delimiter, broken < patience, hand));
  };
  /** While more is left than a line can hold, its first line is broken. */
  const recover = (longest: number): void => {
    while (rest.length > longest) {
      const end = rest.indexOf('\n');
      skipping = end === -1;
      broken += 1;
      hand([skipping ? rest.slice(0, longest) : rest.slice(0, end)], 'line-endless');
      parse(skipping ? '' : rest.slice(end + 1));
    }
  };
  const push = (text: string): void => {
    const start = skipping ? text.indexOf('\n') + 1 : 0;
    if (skipping && start === 0) return;
    skipping = false;
    parse(rest + text.slice(start));
  };
  return {
    push: (text) => {
      push(text);
      recover(longestLine);
    },
    finish: () => {
      push('\n');
      recover(0);
    },
  };
}

/** Parses the whole lines of a text; how many of its characters they took. The last line waits for its line end. */
function step(
  text: string,
  delimiter: Delimiter,
  quotes: boolean,
  hand: (cells: readonly string[]) => void,
): number {
  let consumed = 0;
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    ...(quotes ? {} : { fastMode: true }),
    step: (results: Papa.ParseStepResult<string[][]>) => {
      consumed = results.meta.cursor;
      for (const cells of results.data) hand(quotes ? cells : cells.map(withoutQuotes));
    },
  });
  parser.parse(text, 0, true);
  return consumed;
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^"|"$/g, '');
}
