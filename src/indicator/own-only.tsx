import { isOwn } from '../domain/observation/own.ts';
import type { KindId, SeriesInfo } from '../domain/observation/series.ts';
import { runsOf } from '../domain/observation/vouched.ts';
import { listMonths, type Span } from '../domain/time/month.ts';
import { useSession } from '../state/session.tsx';
import { geschiedenis } from '../text/nl/geschiedenis.ts';

/** Says that own figures took the place of made-up ones of more months: the two never stand in one count. */
export function OwnOnly({ kinds }: { readonly kinds: readonly KindId[] }) {
  const { catalogue } = useSession();
  const spans = ownInsteadOfMadeUp(catalogue.series, kinds);
  return spans.length === 0 ? null : <p className="vb-small vb-muted">{geschiedenis.ownOnly(spans)}</p>;
}

/**
 * The months of a person's own figures of some kinds, where made-up figures of other months stepped back for them; none
 * where nothing stepped back. Files that do not follow one another are not told as one row of months.
 */
export function ownInsteadOfMadeUp(series: readonly SeriesInfo[], kinds: readonly KindId[]): readonly Span[] {
  const about = series.filter((info) => info.kinds.some((kind) => kinds.includes(kind)));
  const months = new Set(about.filter(isOwn).flatMap(({ span }) => listMonths(span)));
  const madeUp = about.filter(({ fictief }) => fictief);
  if (months.size === 0) return [];
  const isMore = madeUp.some(({ span }) => listMonths(span).some((month) => !months.has(month)));
  return isMore ? runsOf([...months]) : [];
}
