import type { IndicatorFinding } from '../analysis/indicators/indicator.ts';
import type { TrendFinding } from '../analysis/trends/trend.ts';
import { countRevisions } from '../domain/meeting/revisions.ts';
import type { SlideRow } from '../domain/meeting/slide.ts';
import type { Indicator } from '../policy/schema.ts';
import type { Month } from '../domain/time/month.ts';
import { formatMonthLong, formatPeriod } from '../text/format.ts';
import { overlegNieuw as words } from '../text/nl/overleg-nieuw.ts';
import { shortName, verdictSentence } from '../text/nl/verdict-sentence.ts';
import { verdict as verdictWords } from '../text/nl/verdict.ts';
import { barsPicture } from './bars.ts';
import { keptBars, keptVerdicts, type KeptBars, type KeptVerdict } from './kept.ts';
import type { Found, Occasion } from './occasion.ts';
import { row } from './slide-parts.ts';
import { toneOf } from './tone.ts';
import type { ResolvedView } from '../view/resolve-view.ts';

/** The last meeting as far as who looks may hear of it: what the driehoek was shown, openbaar is not told. */
function lastFor({ audience }: ResolvedView, { last }: Pick<Occasion, 'last'>): Occasion['last'] {
  return audience === 'openbaar' && last?.audience !== 'openbaar' ? null : last;
}

/** All that a page may know, for who looks. */
export function heardIn(view: ResolvedView, occasion: Occasion): Occasion {
  return { ...occasion, last: lastFor(view, occasion) };
}

/** What must be found to hold the last meeting against today: its verdicts now, and of its own months; its counts. */
export function changeRequests(view: ResolvedView, occasion: Occasion) {
  const last = lastFor(view, occasion);
  if (last === null) return [];
  return [
    ...keptVerdicts(last).flatMap((kept) => [nowRequest(kept, view), thenRequest(kept)]),
    ...keptBars(last, occasion).map((kept) => barsRequest(kept, view)),
  ];
}

function nowRequest({ indicator }: KeptVerdict, { period }: ResolvedView) {
  return { about: 'indicator', indicator, period } as const;
}

/** The same months as were shown: whether it is these that say otherwise now. */
function thenRequest({ indicator, period }: KeptVerdict) {
  return { about: 'indicator', indicator, period } as const;
}

function barsRequest({ subject }: KeptBars, { period }: ResolvedView) {
  return { about: 'trend', subject, unit: 'maand', years: null, period, within: null } as const;
}

/** The verdicts that are others now, each with today's sentence, and whether new months or later reports did it. */
export function verdictChanges(view: ResolvedView, occasion: Occasion, found: Found): SlideRow[] {
  const { municipality } = occasion;
  const last = lastFor(view, occasion);
  return (last === null ? [] : keptVerdicts(last)).flatMap((kept) => {
    const indicator = municipality.indicators.find(({ id }) => id === kept.indicator);
    const now = found(nowRequest(kept, view));
    if (indicator === undefined || now === undefined || now.verdict === null) return [];
    const { verdict } = now.verdict;
    if (verdict === kept.verdict) return [];
    const then = found(thenRequest(kept));
    return [
      row(verdictSentence(indicator, now), {
        mark: { tone: toneOf(verdict), text: verdictWords.words[verdict] },
        beside: words.was(verdictWords.words[kept.verdict], isRevised(kept, then)),
      }),
    ];
  });
}

function isRevised(kept: KeptVerdict, then: IndicatorFinding | undefined): boolean {
  return then?.verdict?.verdict !== kept.verdict;
}

/** The counts of months that were shown and are others now, newest first. */
export function countChanges(view: ResolvedView, occasion: Occasion, found: Found): SlideRow[] {
  const { municipality } = occasion;
  const last = lastFor(view, occasion);
  return (last === null ? [] : keptBars(last, occasion)).flatMap((kept) => {
    const indicator = municipality.indicators.find(({ id }) => id === kept.subject);
    const bars = barsIn(found(barsRequest(kept, view)), view);
    if (indicator === undefined || bars === null) return [];
    return countRevisions(kept.bars, bars)
      .toReversed()
      .map(({ month, was, now }) =>
        row(words.revised(barName(month, kept.bars.months), nameOf(indicator), was, now)),
      );
  });
}

/** The months of a bar by name. */
function barName(first: Month, months: number): string {
  return months === 1 ? formatMonthLong(first) : formatPeriod(first, first + months - 1);
}

/** How many verdicts and series of counts of the last meeting can be held against today's. */
export function comparedIn(view: ResolvedView, occasion: Occasion, found: Found): number {
  const last = lastFor(view, occasion);
  if (last === null) return 0;
  const verdicts = keptVerdicts(last).filter((kept) => found(nowRequest(kept, view))?.verdict != null);
  const series = keptBars(last, occasion).filter(
    (kept) => barsIn(found(barsRequest(kept, view)), view)?.months === kept.bars.months,
  );
  return verdicts.length + series.length;
}

function barsIn(trend: TrendFinding | undefined, { period }: ResolvedView) {
  return trend?.figures.is === 'trend' && trend.figures.bars.is === 'bars'
    ? barsPicture(trend.figures.bars, period)
    : null;
}

function nameOf(indicator: Indicator): string {
  const name = shortName(indicator);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
