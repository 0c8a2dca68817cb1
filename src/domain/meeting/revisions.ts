import type { Month } from '../time/month.ts';
import type { BarsPicture, Slide, SlideRow } from './slide.ts';

/** One thing that a page told otherwise when it was frozen. */
export type Revision =
  | { readonly is: 'headline' | 'lead'; readonly was: string; readonly now: string }
  /** The count of a bar that both have; `month` is its first. Null is no number. */
  | { readonly is: 'count'; readonly month: Month; readonly was: number | null; readonly now: number | null }
  /** A row of a column, by its text; empty is no such row. */
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

function rowRevisions(was: Slide, now: Slide): Revision[] {
  const [before, after] = [rowsOf(was), rowsOf(now)];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].flatMap((key): Revision[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const [said, says] = [sayingOf(one), sayingOf(other)];
    return said === says ? [] : [{ is: 'row', text: one?.text ?? other?.text ?? '', was: said, now: says }];
  });
}

/** By the title of their column and their text: what a row is about. */
function rowsOf({ columns }: Slide): Map<string, SlideRow> {
  return new Map(
    columns.flatMap(({ title, rows }) => rows.map((row) => [`${title}\n${row.text}`, row] as const)),
  );
}

/** What a row says of what it is about; a row that says nothing more than that is said by being there. */
function sayingOf(row: SlideRow | undefined): string {
  if (row === undefined) return '';
  const parts = [row.mark?.text ?? '', row.value, row.beside].filter((part) => part !== '');
  return parts.length === 0 ? row.text : parts.join(' · ');
}
