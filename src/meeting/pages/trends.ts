import type { IndicatorFinding } from '../../analysis/indicators/indicator.ts';
import type { TrendFinding } from '../../analysis/trends/trend.ts';
import type { Slide, SlideColumn } from '../../domain/meeting/slide.ts';
import { perceptionUntil } from '../../indicator/perception-request.ts';
import { withinName } from '../../indicator/within-name.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { intervalText, plainText } from '../../text/figure-text.ts';
import { hottestText } from '../../text/hottest-text.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegTrends as words } from '../../text/nl/overleg-trends.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import { trends } from '../../text/nl/trends.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { barsPicture, barsTable } from '../bars.ts';
import type { Found, Occasion, PageSort } from '../occasion.ts';
import { fitted, isMadeUp, row, slideOf, sourceLine, titlesOf } from '../slide-parts.ts';
import { verdictLines } from '../verdict-lines.ts';
import { heardBy, rowOf } from './afspraken.ts';

type FoundTrend = Extract<TrendFinding['figures'], { readonly is: 'trend' }>;

/** One indicator through time: its verdict, its months, where most is, what residents say and what was agreed. */
export const trendsPage: PageSort = {
  requests: (view) => Object.values(requestsOf(view)),
  slide: (view, occasion, found) => {
    const asked = requestsOf(view);
    const trend = found(asked.trend);
    const about = subjectOf(view, occasion.municipality);
    const kicker = kickerOf(view, about);
    if (trend === undefined) return slideOf(overleg.notFound, { kicker });
    if (trend.figures.is !== 'trend') return slideOf(overleg.unknown, { kicker });
    const verdict = found(asked.indicator);
    const [headline, lead] = saidOf(view, occasion, trend.figures, verdict);
    const slide = slideOf(headline, {
      kicker,
      lead,
      ...drawn(trend, trend.figures, view, about.name, occasion),
      isMadeUp: isMadeUp([trend, verdict, found(asked.hottest)]),
    });
    return fitted(slide, [
      ...hottestColumn(view, occasion, found),
      ...feltColumn(about.priority, view, found),
      ...agreedColumn(about, view, occasion),
    ]);
  },
};

interface About {
  readonly name: string;
  /** Null of a total of a register. */
  readonly indicator: Indicator | null;
  readonly priority: Priority | null;
}

function subjectOf({ trends: { subject } }: ResolvedView, municipality: Municipality): About {
  const indicator = municipality.indicators.find(({ id }) => id === subject) ?? null;
  const kind = municipality.kinds.find(({ id }) => id === subject);
  return {
    name: indicator?.name ?? kind?.plainName ?? kind?.title ?? subject,
    indicator,
    priority: municipality.priorities.find(({ id }) => id === indicator?.priority) ?? null,
  };
}

function requestsOf(view: ResolvedView) {
  const { period, analysis, within } = view;
  const { subject, unit } = view.trends;
  const years = analysis.years === 'alles' ? null : Number(analysis.years);
  return {
    trend: { about: 'trend', subject, unit, years, period, within },
    indicator: { about: 'indicator', indicator: subject, period },
    hottest: { about: 'hottest', indicator: subject, span: period, sigma: view.map.sigma },
    felt: perceptionUntil(period),
  } as const;
}

function kickerOf({ period }: ResolvedView, { priority, name }: About): string {
  const months = overleg.months(period.from, period.to);
  return priority === null
    ? overleg.kicker(name, months)
    : overleg.kicker(words.priority(priority.number), priority.shortTitle, months);
}

/** The verdict in its sentence; of a part of the gemeente, and of a total, the count and the year before. */
function saidOf(
  view: ResolvedView,
  { municipality }: Occasion,
  figures: FoundTrend,
  verdict: IndicatorFinding | undefined,
): readonly [headline: string, lead: string] {
  const { name, indicator } = subjectOf(view, municipality);
  const place = withinName(municipality, view.within);
  if (place === null && indicator !== null && verdict !== undefined) return verdictLines(indicator, verdict);
  const { bars, besideBefore: beside } = figures;
  const sum = bars.is === 'bars' ? bars.inPeriod : null;
  const title = place === null ? name : `${name}, ${place}`;
  const told = sum === null ? overleg.noFigure : plainText(sum);
  const lead = [
    ...(sum?.is === 'number' ? [words.chance(intervalText(sum))] : []),
    ...(beside === null
      ? []
      : [trends.yearBefore(plainText(beside.before), beside.span.from, beside.span.to)]),
  ];
  return [`${title}: ${told}`, lead.join(' ')];
}

function drawn(
  trend: TrendFinding,
  { bars }: FoundTrend,
  view: ResolvedView,
  name: string,
  { data }: Occasion,
): Pick<Slide, 'picture' | 'table' | 'source'> {
  if (bars.is !== 'bars') return { picture: null, table: null, source: '' };
  return {
    picture: barsPicture(bars, view.period),
    table: barsTable(bars, name),
    source: `${words.drawn[bars.unit]} ${sourceLine(titlesOf(bars.answer.series), data.lastMonth, [trend])}`,
  };
}

function hottestColumn(view: ResolvedView, occasion: Occasion, found: Found): SlideColumn[] {
  const hottest = found(requestsOf(view).hottest);
  const said = hottest === undefined ? null : hottestText(hottest.figures, occasion.municipality.areas);
  if (said === null) return [];
  return said.is === 'nowhere'
    ? [{ title: words.where, rows: [row(said.sentence, { about: words.where })] }]
    : [{ title: said.title, rows: [row(said.where, { beside: said.counted, about: said.title })] }];
}

/** The newest share of who was asked. */
function feltColumn(priority: Priority | null, view: ResolvedView, found: Found): SlideColumn[] {
  const told = found(perceptionUntil(view.period))?.figures.newest[priority?.perception ?? ''];
  if (told === undefined) return [];
  const said = overzicht.perception(told).slice(told.name.length + 2);
  return [{ title: told.name, rows: [row(said, { about: told.name })] }];
}

/** What was agreed about the indicator or its priority: open ones first. */
function agreedColumn({ indicator, priority }: About, view: ResolvedView, occasion: Occasion): SlideColumn[] {
  const about = heardBy(view.audience, occasion).filter((one) =>
    one.indicator === null ? one.priority === priority?.id : one.indicator === indicator?.id,
  );
  return about.length === 0
    ? []
    : [{ title: overzicht.agreed.title, rows: about.slice(0, 2).map((one) => rowOf(one, occasion.today)) }];
}
