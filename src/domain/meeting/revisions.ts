import type { Month } from '../time/month.ts';
import type { BarsPicture, Slide, SlideRow } from './slide.ts';

/** One thing that a page told otherwise when it was frozen. */
export type Revision =
  | { readonly is: 'headline' | 'lead'; readonly was: string; readonly now: string }
  /** The count of a bar that both have; `month` is its first. Null is no number. */
  | { readonly is: 'count'; readonly month: Month; readonly was: number | null; readonly now: number | null }
  /** A count beside what was expected, by its name. */
  | { readonly is: 'range'; readonly name: string; readonly was: number; readonly now: number }
  /** A number behind a map, by what its row and its column are called. */
  | {
      readonly is: 'cell';
      readonly row: string;
      readonly column: string;
      readonly was: string;
      readonly now: string;
    }
  /** A row of a column, by what it is about; empty is no such row. */
  | { readonly is: 'row'; readonly text: string; readonly was: string; readonly now: string };

type CountRevision = Extract<Revision, { readonly is: 'count' }>;

/**
 * What a page says otherwise now than when it was frozen, both made of the same request. Bars that only one of both
 * has are no revision: months that were not there yet, or lie too far back by now.
 */
export function revisionsOf(was: Slide, now: Slide): Revision[] {
  return [
    ...textRevisions('headline', was.headline, now.headline),
    ...textRevisions('lead', was.lead, now.lead),
    ...countRevisions(was.picture, now.picture),
    ...rangeRevisions(was.picture, now.picture),
    ...(was.picture?.is === 'map' ? cellRevisions(was.table, now.table) : []),
    ...rowRevisions(was, now),
  ];
}

function textRevisions(is: 'headline' | 'lead', was: string, now: string): Revision[] {
  return was === now ? [] : [{ is, was, now }];
}

/** The counts of bars that two pictures of the same rhythm both have, where they differ. */
export function countRevisions(was: Slide['picture'], now: Slide['picture']): CountRevision[] {
  if (was?.is !== 'bars' || now?.is !== 'bars' || was.months !== now.months) return [];
  const later = new Map(barsOf(now));
  return barsOf(was).flatMap(([month, before]): CountRevision[] => {
    const after = later.get(month);
    return after === undefined || after === before ? [] : [{ is: 'count', month, was: before, now: after }];
  });
}

function barsOf({ first, months, values }: BarsPicture): [Month, number | null][] {
  return values.map((value, index) => [first + index * months, value]);
}

/** Of what both pictures draw: that something else stands out is said by the headline. */
function rangeRevisions(was: Slide['picture'], now: Slide['picture']): Revision[] {
  if (was?.is !== 'ranges' || now?.is !== 'ranges') return [];
  const later = new Map(now.rows.map(({ name, value }) => [name, value]));
  return was.rows.flatMap(({ name, value }): Revision[] => {
    const after = later.get(name);
    return after === undefined || after === value ? [] : [{ is: 'range', name, was: value, now: after }];
  });
}

/** The cells of rows that both tables have, where they differ; by the first cell of their row, where that is of one row only. */
function cellRevisions(was: Slide['table'], now: Slide['table']): Revision[] {
  const later = rowsByFirst(now);
  return [...rowsByFirst(was)].flatMap(([row, [, ...cells]]) =>
    cells.flatMap((cell, at): Revision[] => {
      const after = later.get(row)?.[at + 1];
      const column = was?.head[at + 1] ?? '';
      return after === undefined || after === cell
        ? []
        : [{ is: 'cell', row, column, was: cell, now: after }];
    }),
  );
}

function rowsByFirst(table: Slide['table']): ReadonlyMap<string, readonly string[]> {
  const rows = table?.rows ?? [];
  const isOne = (first: string | undefined): boolean => rows.filter(([own]) => own === first).length === 1;
  return new Map(rows.flatMap((cells) => (isOne(cells[0]) ? [[cells[0] ?? '', cells] as const] : [])));
}

function rowRevisions(was: Slide, now: Slide): Revision[] {
  // A page that was kept before rows said what they are about is compared by its texts.
  const [before, after] = [
    rowsOf(was),
    rowsOf(
      now,
      was.columns.some(({ rows }) => rows.some(hasAbout)),
    ),
  ];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].flatMap((key): Revision[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const [said, says] = [sayingOf(one), sayingOf(other)];
    return said === says ? [] : [{ is: 'row', text: aboutOf(one ?? other), was: said, now: says }];
  });
}

/** By the title of their column and what they are about, or their text. */
function rowsOf({ columns }: Slide, byAbout = true): Map<string, SlideRow> {
  return new Map(
    columns.flatMap(({ title, rows }) =>
      rows.map((row) => [`${title}\n${byAbout ? aboutOf(row) : row.text}`, row] as const),
    ),
  );
}

function hasAbout({ about }: SlideRow): boolean {
  return about !== undefined;
}

function aboutOf(row: SlideRow | undefined): string {
  return row?.about ?? row?.text ?? '';
}

/** What a row says of what it is about; a row that says nothing more than that is said by being there. */
function sayingOf(row: SlideRow | undefined): string {
  if (row === undefined) return '';
  const { mark, about, text, value, beside } = row;
  const parts = [mark?.text ?? '', about === undefined ? '' : text, value, beside].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? text : parts.join(' · ');
}
