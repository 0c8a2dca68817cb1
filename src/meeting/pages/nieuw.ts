import type { Slide, SlideRow } from '../../domain/meeting/slide.ts';
import { parseMonth } from '../../domain/time/month.ts';
import { stateOf } from '../../policy/dossier/agreements.ts';
import { endingTerms, progressOf } from '../../policy/execution.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegNieuw as words } from '../../text/nl/overleg-nieuw.ts';
import { overlegWerk } from '../../text/nl/overleg-werk.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import { lateBy } from '../../text/nl/standen.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { changeRequests, countChanges, lastFor, verdictChanges } from '../changes.ts';
import type { Found, Occasion, PageSort } from '../occasion.ts';
import { sinceMeeting } from '../since.ts';
import { fitted, isMadeUp, row, slideOf, sourceOf } from '../slide-parts.ts';
import { termRow } from '../terms.ts';
import { heardBy, rowOf } from './afspraken.ts';

/** What is new since the last meeting that was kept; without one, since four weeks. */
export const nieuwPage: PageSort = {
  requests: changeRequests,
  slide: (view, occasion, found) => {
    const last = lastFor(view, occasion);
    const { day, isMeeting } = sinceMeeting({ ...occasion, last });
    const told = toldOf(view, occasion, found);
    const slide = slideOf(headlineOf(told, last), {
      kicker: overleg.kicker(overlegWerk.since(day, isMeeting)),
      lead: leadOf(last, occasion),
      source: sourceOf(occasion, headlines(occasion)),
      table: tableOf(told),
      isMadeUp: isAnyMadeUp(view, occasion, found),
    });
    return fitted(slide, [
      { title: words.changed, rows: [...told.verdicts, ...told.counts] },
      { title: words.points, rows: told.points },
      { title: overzicht.cameras.title, rows: told.terms },
      { title: words.agreed, rows: told.agreed },
    ]);
  },
};

interface Told {
  readonly verdicts: readonly SlideRow[];
  readonly counts: readonly SlideRow[];
  readonly points: readonly SlideRow[];
  readonly terms: readonly SlideRow[];
  readonly agreed: readonly SlideRow[];
}

function toldOf(view: ResolvedView, occasion: Occasion, found: Found): Told {
  const { municipality, today } = occasion;
  return {
    verdicts: verdictChanges(view, occasion, found),
    counts: countChanges(view, occasion, found),
    points: movedPoints(occasion),
    terms: endingTerms(municipality.cameras, today).map(termRow),
    agreed: agreedRows(view, occasion),
  };
}

function headlineOf({ verdicts, counts }: Told, last: Occasion['last']): string {
  return last === null ? words.first : words.headline(verdicts.length, counts.length);
}

/** The months that came since. */
function leadOf(last: Occasion['last'], { data }: Occasion): string {
  const until = last === null ? null : parseMonth(last.until);
  if (until === null) return '';
  return data.lastMonth > until
    ? words.newMonths(until + 1, data.lastMonth)
    : words.noNewMonths(data.lastMonth);
}

/** The action points with another status than on the day of the last meeting, and those that became late since. */
function movedPoints(occasion: Occasion): SlideRow[] {
  const { municipality, today } = occasion;
  const before = new Map(
    progressOf(municipality, sinceMeeting(occasion).day).map((one) => [one.point.id, one]),
  );
  return progressOf(municipality, today).flatMap(({ point, status, late, monthsLate }) => {
    const was = before.get(point.id);
    if (was === undefined) return [];
    if (was.status !== status)
      return [
        row(point.title, {
          mark: { tone: status === 'gereed' ? 'good' : 'neutral', text: status },
          beside: words.status(was.status),
        }),
      ];
    const isNewlyLate = late !== null && was.late === null && monthsLate !== null;
    return isNewlyLate ? [row(point.title, { beside: lateBy(late, monthsLate) })] : [];
  });
}

/** What was done since, what is late, and what is open: what asks something first. */
function agreedRows({ audience }: ResolvedView, occasion: Occasion): SlideRow[] {
  const { today } = occasion;
  const { day } = sinceMeeting(occasion);
  const order = { late: 0, done: 1, open: 2 } as const;
  return heardBy(audience, occasion)
    .filter(({ done }) => done === null || done >= day)
    .toSorted((a, b) => order[stateOf(a, today)] - order[stateOf(b, today)])
    .map((one) => rowOf(one, today));
}

function headlines({ municipality: { priorities, indicators } }: Occasion) {
  return priorities.flatMap(({ headline }) => indicators.find(({ id }) => id === headline) ?? []);
}

function tableOf(told: Told): Slide['table'] {
  const rows = [told.verdicts, told.counts, told.points, told.terms, told.agreed].flat();
  return rows.length === 0
    ? null
    : {
        caption: words.caption,
        head: words.columns,
        rows: rows.map(({ mark, text, beside }) => [
          text,
          mark?.text ?? overleg.none,
          beside === '' ? overleg.none : beside,
        ]),
      };
}

function isAnyMadeUp(view: ResolvedView, occasion: Occasion, found: Found): boolean {
  const { municipality, today } = occasion;
  return (
    isMadeUp(changeRequests(view, occasion).map((request) => found(request))) ||
    progressOf(municipality, today).some(({ told }) => told?.fictief === true) ||
    endingTerms(municipality.cameras, today).some(({ fictief }) => fictief) ||
    heardBy(view.audience, occasion).some(({ fictief }) => fictief)
  );
}
