import type { IndicatorFinding } from '../../analysis/indicators/indicator.ts';
import type { Perception } from '../../analysis/perception/perception.ts';
import type { TrendFinding } from '../../analysis/trends/trend.ts';
import type { Slide, SlideColumn } from '../../domain/meeting/slide.ts';
import { perceptionUntil } from '../../indicator/perception-request.ts';
import { withinName } from '../../indicator/within-name.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Agreement } from '../../policy/dossier/agreements.ts';
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
import {
  fitted,
  isMadeUp,
  row,
  slideOf,
  sourceLine,
  sourceOf,
  titlesOf,
  type AnyColumn,
} from '../slide-parts.ts';
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
      ...drawn(trend.figures, view, about.name),
      source: sourceText(view, occasion, found, about),
      isMadeUp:
        isMadeUp([trend, verdict, found(asked.hottest)]) ||
        feltIn(about, view, found)?.fictief === true ||
        agreedAbout(about, view, occasion).some(({ fictief }) => fictief),
    });
    return fitted(slide, [
      ...hottestColumn(view, occasion, found),
      ...feltColumn(about, view, found),
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
  const { subject } = view.trends;
  const unit = view.trends.unit === 'jaar' ? 'jaar' : 'maand';
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

function drawn({ bars }: FoundTrend, view: ResolvedView, name: string): Pick<Slide, 'picture' | 'table'> {
  return bars.is === 'bars'
    ? { picture: barsPicture(bars, view.period), table: barsTable(bars, name) }
    : { picture: null, table: null };
}

/** What the picture is drawn from, and where what stands beside it comes from. */
function sourceText(view: ResolvedView, occasion: Occasion, found: Found, about: About): string {
  const { trend, hottest, indicator } = requestsOf(view);
  const drawnFrom = found(trend);
  const bars = drawnFrom?.figures.is === 'trend' ? drawnFrom.figures.bars : null;
  const told = [drawnFrom, found(hottest), found(indicator)];
  const felt = feltIn(about, view, found);
  return [
    ...(bars?.is === 'bars'
      ? [words.drawn[bars.unit], sourceLine(titlesOf(bars.answer.series), occasion.data.lastMonth, told)]
      : [sourceOf(occasion, about.indicator === null ? [] : [about.indicator], told)]),
    ...(felt === null ? [] : [overleg.from.felt(felt.survey)]),
    ...(agreedAbout(about, view, occasion).length === 0 ? [] : [overleg.from.agreed]),
  ].join(' ');
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
function feltIn({ priority }: About, view: ResolvedView, found: Found): Perception | null {
  return found(requestsOf(view).felt)?.figures.newest[priority?.perception ?? ''] ?? null;
}

function feltColumn(about: About, view: ResolvedView, found: Found): SlideColumn[] {
  const told = feltIn(about, view, found);
  if (told === null) return [];
  const said = overzicht.perception(told).slice(told.name.length + 2);
  return [{ title: told.name, rows: [row(said, { about: told.name })] }];
}

/** What was agreed about the indicator or its priority. */
function agreedAbout(
  { indicator, priority }: About,
  { audience }: ResolvedView,
  occasion: Occasion,
): Agreement[] {
  return heardBy(audience, occasion).filter((one) =>
    one.indicator === null ? one.priority === priority?.id : one.indicator === indicator?.id,
  );
}

function agreedColumn(about: About, view: ResolvedView, occasion: Occasion): AnyColumn[] {
  const agreed = agreedAbout(about, view, occasion);
  return agreed.length === 0
    ? []
    : [{ title: overzicht.agreed.title, rows: agreed.map((one) => rowOf(one, occasion.today)), atMost: 2 }];
}
