import { smallestBase } from '../../domain/thresholds.ts';
import type { Deviation } from '../../domain/stats/deviation.ts';
import { monthsIn, parseMonth, type Month, type Span } from '../../domain/time/month.ts';
import type { Subject } from './read-deviations.ts';
import type { PlanEvent } from '../../policy/schema.ts';

/** What might be wrong with a figure, or what else was going on; the sentences stand in text/nl. */
export type Caveat =
  /** The months go beyond the last complete month of the data. */
  | { readonly is: 'half' }
  | { readonly is: 'provisional' }
  | { readonly is: 'other-source' }
  | { readonly is: 'small' }
  /** The buurt of so many incidents is not known. */
  | { readonly is: 'unplaced'; readonly count: number }
  | { readonly is: 'event'; readonly title: string; readonly span: Span; readonly when: 'now' | 'before' }
  | { readonly is: 'neutral' }
  /** What the policy says of the indicator. */
  | { readonly is: 'caution'; readonly text: string }
  | { readonly is: 'fictief' };

/** Months; a longer event is no cause but a background. */
const longest = 36;
/** Months of context in the years before; fewer move three years too little. */
const leastBefore = 3;
/** In a row; the others are told beside it. */
const inRow = 2;

/** Everything to know before acting on a deviation, the gravest first. */
export function caveatsOf(
  { subject, count, expected }: Deviation<Subject>,
  events: readonly PlanEvent[],
  lastMonth: Month,
): Caveat[] {
  const { indicator, span, provisional, otherSource, unplaced, fictief } = subject;
  const now = eventsIn(events, subject, span, 'now');
  const all: (Caveat | false)[] = [
    span.to > lastMonth && { is: 'half' },
    provisional && { is: 'provisional' },
    otherSource && { is: 'other-source' },
    ...now,
    Math.max(count, expected) < smallestBase && { is: 'small' },
    unplaced > 0 && { is: 'unplaced', count: unplaced },
    indicator.neutral && { is: 'neutral' },
    ...eventsIn(events, subject, subject.against, 'before').filter(
      (event) => !now.some(({ title }) => title === event.title),
    ),
    ...indicator.cautions.map((text): Caveat => ({ is: 'caution', text })),
    fictief && { is: 'fictief' },
  ];
  return all.filter((caveat) => caveat !== false);
}

/** Those that fit in a row, and how many more of them there are. */
export function shortCaveats(caveats: readonly Caveat[]): {
  readonly shown: readonly Caveat[];
  readonly more: number;
} {
  const short = caveats.filter(isShort);
  return { shown: short.slice(0, inRow), more: Math.max(0, short.length - inRow) };
}

function isShort(caveat: Caveat): boolean {
  return caveat.is === 'event'
    ? caveat.when === 'now'
    : caveat.is !== 'caution' && caveat.is !== 'unplaced' && caveat.is !== 'fictief';
}

/** Events about the indicator, and what happened around its priority. */
function eventsIn(
  events: readonly PlanEvent[],
  { indicator }: Subject,
  span: Span,
  when: 'now' | 'before',
): Extract<Caveat, { is: 'event' }>[] {
  return events.flatMap((event) => {
    const from = event.from === null ? null : parseMonth(event.from);
    const to = event.to === null ? from : parseMonth(event.to);
    if (from === null || to === null || from > span.to || to < span.from) return [];
    const months = monthsIn({ from: Math.max(from, span.from), to: Math.min(to, span.to) });
    const isContext = event.sort === 'context' && event.priorities.includes(indicator.priority);
    const isAbout =
      event.indicators.includes(indicator.id) || (isContext && (when === 'now' || months >= leastBefore));
    return !isAbout || monthsIn({ from, to }) > longest
      ? []
      : [{ is: 'event', title: event.title, span: { from, to }, when } as const];
  });
}
