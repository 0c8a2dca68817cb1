import { isOwn } from '../domain/observation/own.ts';
import type { KindId, SeriesInfo } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import { useSession } from '../state/session.tsx';
import { geschiedenis } from '../text/nl/geschiedenis.ts';

/** Says that own figures took the place of made-up ones of more months: the two never stand in one count. */
export function OwnOnly({ kinds }: { readonly kinds: readonly KindId[] }) {
  const { catalogue } = useSession();
  const span = ownInsteadOfMadeUp(catalogue.series, kinds);
  return span === null ? null : (
    <p className="vb-small vb-muted">{geschiedenis.ownOnly(span.from, span.to)}</p>
  );
}

/** The months that a person's own figures of some kinds hold, where made-up figures of other months stepped back for them. */
export function ownInsteadOfMadeUp(series: readonly SeriesInfo[], kinds: readonly KindId[]): Span | null {
  const about = series.filter((info) => info.kinds.some((kind) => kinds.includes(kind)));
  const own = about.filter(isOwn);
  const madeUp = about.filter(({ fictief }) => fictief);
  if (own.length === 0) return null;
  const span = {
    from: Math.min(...own.map((info) => info.span.from)),
    to: Math.max(...own.map((info) => info.span.to)),
  };
  const isMore = madeUp.some((info) => info.span.from < span.from || info.span.to > span.to);
  return isMore ? span : null;
}
