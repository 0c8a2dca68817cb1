import type { Finding } from '../analysis/finding.ts';
import type { Indicator } from '../policy/schema.ts';
import { wordsOf, type Slide, type SlideColumn, type SlideRow } from '../domain/meeting/slide.ts';
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

/** A slide with only a headline, without the full stop of its sentence, and what else is given. */
export function slideOf(headline: string, more: Partial<Slide> = {}): Slide {
  return {
    kicker: '',
    headline: headline.replace(/\.$/u, ''),
    lead: '',
    picture: null,
    columns: [],
    source: '',
    table: null,
    isMadeUp: false,
    ...more,
  };
}

type AnyColumn = SlideColumn & {
  /** Said in the place of what does not fit; `left` is how many rows that are. */
  readonly more?: (left: number) => string;
};

/**
 * The slide with as many rows of its columns as its words allow, in turns: the first of each column, then the second.
 * What does not fit is counted under the column; the table of the slide has it all. A column without a row falls away.
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
    for (const [at, { rows }] of filled.entries()) {
      if (taken[at] !== turn || turn >= rows.length) continue;
      taken[at] = turn + 1;
      if (wordsOf(made()) > mostWords) taken[at] = turn;
    }
  }
  return made();
}

/** The first rows of a column, and in words how many more there are. */
function cut({ title, rows, more = words.more }: AnyColumn, taken: number): SlideColumn[] {
  if (taken === 0) return [];
  const left = rows.length - taken;
  return [{ title, rows: left === 0 ? rows : [...rows.slice(0, taken), row(more(left))] }];
}

type Caveated = Pick<Finding<unknown, unknown>, 'caveats'> | undefined;

/** Whether anything that was found is made up. */
export function isMadeUp(findings: readonly Caveated[]): boolean {
  return findings.some((found) => found?.caveats.includes('fictief'));
}

/** What figures come from and until when; of kinds the series of the gemeente that have these. */
export function sourceOf(
  { data, municipality }: Occasion,
  indicators: readonly Pick<Indicator, 'kinds'>[],
  findings: readonly Caveated[] = [],
): string {
  const { rings, profile } = municipality;
  const kinds = new Set(indicators.flatMap((indicator) => indicator.kinds));
  const isUsed = (info: SeriesInfo): boolean =>
    info.kinds.some((kind) => kinds.has(kind)) &&
    info.areas.some((area) => area === profile.id || rings[area] !== undefined);
  return sourceLine(titlesOf(data.series.filter(isUsed)), data.lastMonth, findings);
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
