import type { DeviationsFinding, FoundDeviation } from '../../analysis/indicators/deviations.ts';
import { isSure, wayOf } from '../../analysis/indicators/lists.ts';
import { lookedAt } from '../../analysis/indicators/questions.ts';
import type { RangesPicture, SlideTable } from '../../domain/meeting/slide.ts';
import { monthsNeeded } from '../../domain/needs.ts';
import { formatInterval, formatPeriod } from '../../text/format.ts';
import { bijzonderheden } from '../../text/nl/bijzonderheden.ts';
import { figures } from '../../text/nl/figures.ts';
import { geschiedenis } from '../../text/nl/geschiedenis.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegBeeld } from '../../text/nl/overleg-beeld.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import type { PageSort } from '../occasion.ts';
import { isMadeUp, slideOf, sourceOf } from '../slide-parts.ts';

const words = overlegBeeld.bijzonderheden;
const said = overzicht.deviations;

/** Rows in the picture: the list of the screen before a person asks for all. */
const drawnAtMost = 6;

/** What stands out and is hardly chance, or that nothing does. */
export const bijzonderhedenPage: PageSort = {
  requests: (view) => [requestOf(view)],
  slide: (view, occasion, found) => {
    const finding = found(requestOf(view));
    const kicker = overleg.kicker(words.kicker, overleg.months(view.period.from, view.period.to));
    if (finding === undefined) return slideOf(overleg.notFound, { kicker });
    const { all, looked, months } = finding.figures;
    const beside = {
      kicker,
      source: [sourceOf(occasion, lookedAt(occasion.municipality), [finding]), leftOf(all)]
        .filter((part) => part !== '')
        .join(' '),
      isMadeUp: isMadeUp([finding]),
    };
    if (looked === 0)
      return slideOf(geschiedenis.nothingYet, {
        ...beside,
        lead: geschiedenis.needs(monthsNeeded.deviation(view.period), months),
      });
    return slideOf(headlineOf(all), {
      ...beside,
      lead: leadOf(all),
      picture: all.length === 0 ? null : pictureOf(all, view),
      table: tableOf(finding, view),
    });
  },
};

function requestOf({ period }: ResolvedView) {
  return { about: 'deviations', period } as const;
}

function headlineOf(all: readonly FoundDeviation[]): string {
  const first = all.find(isSure);
  if (first === undefined) return said.none;
  const way = `${bijzonderheden.wayShort[wayOf(first)]}${bijzonderheden.thanExpected}`;
  return words.headline(first.subject.indicator.name, first.subject.where ?? said.whole, first.count, way);
}

/** What the headline leaves out, in the words of the first screen. */
function leadOf(all: readonly FoundDeviation[]): string {
  const sure = all.filter(isSure).length;
  return said.rest(all.length - sure, Math.max(0, sure - 1));
}

/** How many the picture leaves out. */
function leftOf(all: readonly FoundDeviation[]): string {
  return all.length > drawnAtMost ? words.drawn(drawnAtMost, all.length - drawnAtMost) : '';
}

function pictureOf(all: readonly FoundDeviation[], view: ResolvedView): RangesPicture {
  return {
    is: 'ranges',
    rows: all.slice(0, drawnAtMost).map((row) => ({
      name: nameOf(row, view),
      value: row.count,
      low: row.low,
      high: row.high,
      isSure: isSure(row),
    })),
  };
}

/** What and where, and over which months where those are not the chosen ones. */
function nameOf({ subject }: FoundDeviation, { period }: ResolvedView): string {
  const { indicator, where, span } = subject;
  const name = `${indicator.name}, ${where ?? said.whole}`;
  const isWhole = span.from === period.from && span.to === period.to;
  return isWhole ? name : `${name}, ${formatPeriod(span.from, span.to)}`;
}

function tableOf({ figures: { all } }: DeviationsFinding, view: ResolvedView): SlideTable | null {
  if (all.length === 0) return null;
  return {
    caption: `${words.caption}, ${formatPeriod(view.period.from, view.period.to)}`,
    head: words.columns,
    rows: all.map((row) => [
      row.subject.indicator.name,
      row.subject.where ?? said.whole,
      formatPeriod(row.subject.span.from, row.subject.span.to),
      figures.number(row.count, row.subject.provisional),
      formatInterval(row.low, row.high),
      isSure(row) ? bijzonderheden.sure : bijzonderheden.unsure,
    ]),
  };
}
