import type { SinceFinding } from '../../analysis/since/since.ts';
import type { Slide, SlideRow } from '../../domain/meeting/slide.ts';
import { parseMonth } from '../../domain/time/month.ts';
import { stateOf } from '../../policy/dossier/agreements.ts';
import { endingTerms, progressOf } from '../../policy/execution.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegNieuw as words } from '../../text/nl/overleg-nieuw.ts';
import { overlegWerk } from '../../text/nl/overleg-werk.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import { lateBy } from '../../text/nl/standen.ts';
import { sinceSummary } from '../../text/since-summary.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { changeRequests, comparedIn, countChanges, heardIn, verdictChanges } from '../changes.ts';
import { happenedColumn, happenedRequest, happenedRows } from '../happened.ts';
import type { Found, Occasion, PageSort } from '../occasion.ts';
import { sinceMeeting } from '../since.ts';
import { firstOf } from '../sentence.ts';
import { fitted, isMadeUp, row, slideOf, sourceOf } from '../slide-parts.ts';
import { termRow } from '../terms.ts';
import { heardBy, rowOf } from './afspraken.ts';

/** What is new since the last meeting that was kept; without one, since four weeks. */
export const nieuwPage: PageSort = {
  requests: (view, given) => {
    const occasion = heardIn(view, given);
    return [...happenedRequests(view, occasion), ...changeRequests(view, occasion)];
  },
  slide: (view, given, found) => {
    const occasion = heardIn(view, given);
    const { day, isMeeting } = sinceMeeting(occasion);
    const told = toldOf(view, occasion, found);
    const happened = happenedIn(view, occasion, found);
    const compared = comparedIn(view, occasion, found);
    const [headline, lead] = saidOf(told, compared, happened, view, occasion);
    const slide = slideOf(headline, {
      kicker: overleg.kicker(overlegWerk.since(day, isMeeting)),
      lead,
      source: sourceText(told, happened, view, occasion, found),
      table: tableOf(told, happenedRows(happened, occasion.municipality)),
      isMadeUp: isMadeUp([happened]) || isAnyMadeUp(view, occasion, found),
    });
    return fitted(slide, [
      ...happenedColumn(happened, occasion.municipality),
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

/** Openbaar hears of whole quarters, and a meeting is no quarter ago. */
function happenedRequests(view: ResolvedView, { last }: Occasion) {
  return view.audience === 'openbaar' ? [] : [happenedRequest(last)];
}

function happenedIn(view: ResolvedView, occasion: Occasion, found: Found): SinceFinding | undefined {
  const [request] = happenedRequests(view, occasion);
  return request === undefined ? undefined : found(request);
}

/** Whether something stands out, in the words of its own screen; then what of last time is told otherwise now. */
function saidOf(
  { verdicts, counts }: Told,
  compared: number,
  happened: SinceFinding | undefined,
  view: ResolvedView,
  occasion: Occasion,
): readonly [headline: string, lead: string] {
  const { last } = occasion;
  const changed = last === null ? words.first : words.headline(verdicts.length, counts.length, compared);
  // Openbaar hears of whole quarters: the newest month is on none of its pages.
  const months = view.audience === 'openbaar' ? '' : leadOf(last, occasion);
  const rows = happened?.figures.is === 'since' ? happened.figures.rows : [];
  if (rows.length === 0) return [changed, months];
  const summary = sinceSummary(rows);
  // Of too short a time nothing can stand out: then what changed leads. The rows tell the rest of the summary.
  return rows.some(({ expected }) => expected.is === 'expected')
    ? [firstOf(summary), `${changed}. ${months}`.trim()]
    : [changed, `${months} ${summary}`.trim()];
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

/** What the counts come from, and what else is told. */
function sourceText(
  { points, terms, agreed }: Told,
  happened: SinceFinding | undefined,
  view: ResolvedView,
  occasion: Occasion,
  found: Found,
): string {
  const { indicators, profile } = occasion.municipality;
  const changed = changeRequests(view, occasion);
  const counted = new Set([
    ...(happened?.figures.is === 'since' ? happened.figures.rows.map(({ indicator }) => indicator) : []),
    ...changed.map((request) => (request.about === 'trend' ? request.subject : request.indicator)),
  ]);
  const ofCounts = sourceOf(
    occasion,
    indicators.filter(({ id }) => counted.has(id)),
    [happened, ...changed.map((request) => found(request))],
  );
  const others = [
    ...(points.length === 0 ? [] : [overleg.from.points(profile.plan.title)]),
    ...(terms.length === 0 ? [] : [overleg.from.terms]),
    ...(agreed.length === 0 ? [] : [overleg.from.agreed]),
  ];
  // Without counts the line says until when the figures are, unless all that is told comes from elsewhere.
  return [...(counted.size === 0 && others.length > 0 ? [] : [ofCounts]), ...others].join(' ');
}

function tableOf(told: Told, happened: readonly string[][]): Slide['table'] {
  const rows = [told.verdicts, told.counts, told.points, told.terms, told.agreed].flat();
  return rows.length + happened.length === 0
    ? null
    : {
        caption: words.caption,
        head: words.columns,
        rows: [
          ...happened,
          ...rows.map(({ mark, text, beside }) => [
            text,
            mark?.text ?? overleg.none,
            beside === '' ? overleg.none : beside,
          ]),
        ],
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
