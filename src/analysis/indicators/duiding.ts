import { parseMonth, type Span } from '../../domain/time/month.ts';
import type { Entry, EntryOf } from '../../policy/dossier/entry.ts';
import { standingOf } from '../../policy/dossier/standing.ts';

export type Duiding = EntryOf<'duiding'>;

/** The standing duiding of an indicator about months within a period, the latest months first; withdrawn ones left out. */
export function duidingOver(
  entries: readonly Entry[],
  indicator: string,
  period: Span,
): { readonly entry: Duiding; readonly about: Span }[] {
  return standingOf(entries, 'duiding')
    .filter((entry) => entry.indicator === indicator && entry.text !== null)
    .flatMap((entry) => {
      const about = spanOf(entry);
      return about !== null && about.to >= period.from && about.from <= period.to ? [{ entry, about }] : [];
    })
    .toSorted((a, b) => b.about.to - a.about.to);
}

/** The months that a duiding is about; null where they cannot be read. */
export function spanOf({ span }: Duiding): Span | null {
  const [from, to] = [parseMonth(span.from), parseMonth(span.to)];
  return from === null || to === null || to < from ? null : { from, to };
}
