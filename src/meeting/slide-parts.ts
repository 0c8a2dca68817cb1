import type { Finding } from '../analysis/finding.ts';
import type { Indicator } from '../policy/schema.ts';
import {
  wordsOf,
  type Slide,
  type SlideColumn,
  type SlideRow,
  type SlideTable,
} from '../domain/meeting/slide.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import type { Month } from '../domain/time/month.ts';
import { overleg as words } from '../text/nl/overleg.ts';
import type { Occasion } from './occasion.ts';

/** Words that a slide may hold: what is read from across a room while somebody talks. */
export const mostWords = 60;

/** A row of its text alone, with what else is given. */
export function row(text: string, more: Partial<SlideRow> = {}): SlideRow {
  return { mark: null, text, value: '', beside: '', ...more };
}

/**
 * A slide with only a headline, without the full stop of its sentence, and what else is given. A table with a mark of
 * what may still change says what the mark means.
 */
export function slideOf(headline: string, { table = null, ...more }: Partial<Slide> = {}): Slide {
  return {
    kicker: '',
    headline: headline.replace(/\.$/u, ''),
    lead: '',
    picture: null,
    columns: [],
    source: '',
    table: table === null ? null : explained(table),
    isMadeUp: false,
    ...more,
  };
}

function explained(table: SlideTable): SlideTable {
  const isMarked = table.rows.some((cells) => cells.some((cell) => cell.endsWith('*')));
  return isMarked ? { ...table, caption: `${table.caption}. ${words.star}` } : table;
}

/** A column with all its rows, before it is fitted. */
export type AnyColumn = SlideColumn & {
  /** Rows that are shown where there are more. */
  readonly atMost?: number;
};

/**
 * The slide with as many rows of its columns as its words allow, in turns: the first of each column, then the second.
 * What does not fit is counted under the column; a column of which no row fits is counted in the line of the source,
 * which is no text to be read aloud. A column without a row falls away.
 */
export function fitted(slide: Slide, columns: readonly AnyColumn[]): Slide {
  const filled = columns.filter(({ rows }) => rows.length > 0);
  const taken = filled.map(() => 0);
  const most = Math.max(0, ...filled.map(({ rows }) => rows.length));
  const made = (): Slide => ({
    ...slide,
    columns: filled.flatMap((column, at) => cut(column, taken[at] ?? 0)),
  });
  for (let turn = 0; turn < most; turn += 1) {
    for (const [at, { rows, atMost = rows.length }] of filled.entries()) {
      if (taken[at] !== turn || turn >= Math.min(rows.length, atMost)) continue;
      taken[at] = turn + 1;
      if (wordsOf(made()) > mostWords) taken[at] = turn;
    }
  }
  const left = filled.filter((_, at) => taken[at] === 0);
  const { source, ...fit } = made();
  return {
    ...fit,
    source: left.length === 0 ? source : `${source} ${words.noRoom(left.map(countOf))}`.trim(),
  };
}

function countOf({ title, rows }: AnyColumn): string {
  return `${title} (${rows.length})`.trim();
}

/** The first rows of a column, and in words how many more there are. */
function cut({ title, rows }: AnyColumn, taken: number): SlideColumn[] {
  if (taken === 0) return [];
  const left = rows.length - taken;
  return [{ title, rows: left === 0 ? rows : [...rows.slice(0, taken), row(words.more(left))] }];
}

type Caveated = Pick<Finding<unknown, unknown>, 'caveats'> | undefined;

/** Whether anything that was found is made up. */
export function isMadeUp(findings: readonly Caveated[]): boolean {
  return findings.some((found) => found?.caveats.includes('fictief'));
}

/** What figures come from and until when; of kinds the series of the gemeente that have these. */
export function sourceOf(
  occasion: Occasion,
  indicators: readonly Pick<Indicator, 'kinds'>[],
  findings: readonly Caveated[] = [],
): string {
  return sourceLine(titlesIn(occasion, indicators), occasion.data.lastMonth, findings);
}

/** The titles of the series of the gemeente that have the kinds of some indicators, each once. */
export function titlesIn(
  { data, municipality: { rings, profile } }: Occasion,
  indicators: readonly Pick<Indicator, 'kinds'>[],
): string[] {
  const kinds = new Set(indicators.flatMap((indicator) => indicator.kinds));
  const isUsed = (info: SeriesInfo): boolean =>
    info.kinds.some((kind) => kinds.has(kind)) &&
    info.areas.some((area) => area === profile.id || rings[area] !== undefined);
  return titlesOf(data.series.filter(isUsed));
}

/** The source line, and that a part may still change where a finding says so. */
export function sourceLine(titles: readonly string[], last: Month, findings: readonly Caveated[]): string {
  const isOpen = findings.some((found) => found?.caveats.includes('provisional'));
  return `${words.source(titles, last)}${isOpen ? ` ${words.provisional}` : ''}`;
}

/** The titles of series, each once. */
export function titlesOf(series: readonly Pick<SeriesInfo, 'title'>[]): string[] {
  return [...new Set(series.map(({ title }) => title))];
}
