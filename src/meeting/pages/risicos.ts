import { mappedIndicators } from '../../analysis/indicators/questions.ts';
import type { HotspotsFinding } from '../../analysis/hotspots/hotspots.ts';
import type { HottestFinding } from '../../analysis/places/hottest.ts';
import { shiftSpan, type Span } from '../../domain/time/month.ts';
import { endingTerms } from '../../policy/execution.ts';
import type { Indicator } from '../../policy/schema.ts';
import { figureText, plainText } from '../../text/figure-text.ts';
import { formatCount, formatPeriod } from '../../text/format.ts';
import { hottestText } from '../../text/hottest-text.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegPlaats } from '../../text/nl/overleg-plaats.ts';
import { shortName } from '../../text/nl/verdict-sentence.ts';
import { waterbed } from '../../text/nl/waterbed.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { hotRequest, spotText } from '../hot.ts';
import { movedRequests, movedRows } from '../moved.ts';
import type { Found, Occasion, PageSort } from '../occasion.ts';
import { fitted, isMadeUp, row, slideOf, sourceLine, titlesIn, titlesOf } from '../slide-parts.ts';
import { termRow } from '../terms.ts';

const words = overlegPlaats.risicos;
const { none } = overleg;
/** Years in a row in which a place must be the hottest to call it one that stays high. */
const years = 3;

/** What is known of places that stay high, of what may move, and of terms that end; nothing is predicted. */
export const risicosPage: PageSort = {
  requests: (view, occasion) => [
    ...mappedIndicators(occasion.municipality).flatMap((one) => [
      ...yearsOf(view).map((span) => requestOf(one, span, view)),
      hotOf(one, view),
    ]),
    ...movedRequests(view, occasion),
  ],
  slide: (view, occasion, found) => {
    const told = mappedIndicators(occasion.municipality).map((indicator) => toldOf(indicator, view, found));
    const moved = movedRows(view, occasion, found);
    const high = told.flatMap((one) => highOf(one, occasion));
    const hot = told.flatMap((one) => hotRows(one, occasion));
    const slide = slideOf(high.length === 0 ? words.none : words.headline(high), {
      kicker: overleg.kicker(words.kicker, overleg.months(view.period.to - 12 * years + 1, view.period.to)),
      lead: words.lead,
      source: sourceText(told, view, occasion, found),
      table: {
        caption: words.caption,
        head: words.columns,
        rows: [
          ...told.flatMap((one) => tableRows(one, occasion)),
          ...hot.map(({ inTable }) => inTable),
          ...moved.map(({ text }) => [waterbed.title, none, text, none, none]),
        ],
      },
      isMadeUp:
        isMadeUp([
          ...told.flatMap(({ found: all, hot: one }) => [...all, one]),
          ...movedFound(view, occasion, found),
        ]) || endingTerms(occasion.municipality.cameras, occasion.today).some(({ fictief }) => fictief),
    });
    return fitted(slide, [
      { title: words.high, rows: high.map(({ place, counts }) => row(place, { beside: counts })) },
      {
        title: words.hot.title,
        rows: hot.map(({ place, about, known }) => row(place, { beside: about, about: known })),
      },
      { title: waterbed.title, rows: moved },
      {
        title: overzicht.cameras.title,
        rows: endingTerms(occasion.municipality.cameras, occasion.today).map(termRow),
      },
    ]);
  },
};

function movedFound(view: ResolvedView, occasion: Occasion, found: Found) {
  return movedRequests(view, occasion).map((request) => found(request));
}

/** What the places and the cameras were counted from, and where the terms stand. */
function sourceText(told: readonly Told[], view: ResolvedView, occasion: Occasion, found: Found): string {
  const { municipality, today, data } = occasion;
  const moved = movedFound(view, occasion, found);
  const ofCameras = moved.flatMap((one) =>
    one !== undefined && 'series' in one.figures ? titlesOf(one.figures.series) : [],
  );
  const titles = [...new Set([...titlesIn(occasion, mappedIndicators(municipality)), ...ofCameras])];
  return [
    sourceLine(titles, data.lastMonth, [...told.flatMap((one) => [...one.found, one.hot]), ...moved]),
    ...(endingTerms(municipality.cameras, today).length === 0 ? [] : [overleg.from.terms]),
  ].join(' ');
}

interface Told {
  readonly indicator: Indicator;
  readonly spans: readonly Span[];
  /** Newest first. */
  readonly found: readonly (HottestFinding | undefined)[];
  /** What stands out by more than chance in the newest year. */
  readonly hot: HotspotsFinding | undefined;
}

/** The year up to the end of the period and those before it, newest first: a place is busy year after year, whatever was chosen. */
function yearsOf({ period: { to } }: ResolvedView): Span[] {
  return Array.from({ length: years }, (_, back) => shiftSpan({ from: to - 11, to }, -12 * back));
}

function requestOf({ id }: Indicator, span: Span, view: ResolvedView) {
  return { about: 'hottest', indicator: id, span, sigma: view.map.sigma } as const;
}

function toldOf(indicator: Indicator, view: ResolvedView, found: Found): Told {
  const spans = yearsOf(view);
  return {
    indicator,
    spans,
    found: spans.map((span) => found(requestOf(indicator, span, view))),
    hot: found(hotOf(indicator, view)),
  };
}

/** The newest year, held against the one before it. */
function hotOf({ id }: Indicator, view: ResolvedView) {
  const { to } = view.period;
  return hotRequest(id, { from: to - 11, to });
}

interface HotRow {
  readonly place: string;
  /** What was counted there. */
  readonly about: string;
  /** By this the row is known again when it says otherwise. */
  readonly known: string;
  readonly inTable: string[];
}

/** The places that stand out, as a row and as one of the table. */
function hotRows({ indicator, spans, hot }: Told, { municipality }: Occasion): HotRow[] {
  if (hot?.figures.is !== 'hotspots') return [];
  const { spots, before, total } = hot.figures;
  const [year] = spans;
  return spots.map((spot) => {
    const { place, counted, since } = spotText(spot, before !== null, municipality);
    return {
      place,
      known: `${indicator.id} ${place}`,
      about: words.hot.about(shortName(indicator), counted, since),
      inTable: [
        indicator.name,
        year === undefined ? none : formatPeriod(year.from, year.to),
        words.hot.inTable(place, since),
        formatCount(spot.count),
        figureText(total),
      ],
    };
  });
}

interface High {
  readonly name: string;
  readonly place: string;
  /** Whether the densest spot lies there, which need not be the buurt with most; else it has the highest count. */
  readonly isPeak: boolean;
  readonly counts: string;
}

/** The buurten that were the hottest each year, with what was counted there, newest first. */
function highOf({ indicator, found }: Told, { municipality }: Occasion): High[] {
  const each = found.flatMap((one) => (one?.figures.is === 'place' ? [one.figures] : []));
  const [first] = each;
  if (first === undefined || each.length < years) return [];
  const isPeak = each.some(({ by }) => by === 'peak');
  const counts = words.counts(
    indicator.name,
    each.map(({ here }) => plainText(here)),
    isPeak,
  );
  return first.areas
    .filter((area) => each.every(({ areas }) => areas.includes(area)))
    .map((area) => ({
      name: shortName(indicator),
      place: municipality.areas.find(({ id }) => id === area)?.name ?? area,
      isPeak,
      counts,
    }));
}

function tableRows({ indicator, spans, found }: Told, { municipality }: Occasion): string[][] {
  return spans.map((span, at) => {
    const figures = found[at]?.figures;
    const said = figures === undefined ? null : hottestText(figures, municipality.areas);
    const [here, total] =
      figures?.is === 'place' ? [figureText(figures.here), figureText(figures.total)] : [none, none];
    const where = said === null ? none : said.is === 'place' ? said.where : said.sentence;
    return [indicator.name, formatPeriod(span.from, span.to), where, here, total];
  });
}
