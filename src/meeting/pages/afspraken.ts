import type { Audience } from '../../domain/privacy/disclosure.ts';
import type { SlideRow, SlideTone } from '../../domain/meeting/slide.ts';
import { agreementsOf, stateOf, type Agreement } from '../../policy/dossier/agreements.ts';
import { formatDay } from '../../text/format.ts';
import { afspraken } from '../../text/nl/afspraken.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegWerk } from '../../text/nl/overleg-werk.ts';
import type { Occasion, PageSort } from '../occasion.ts';
import { heardIn } from '../changes.ts';
import { sinceMeeting } from '../since.ts';
import { fitted, row, slideOf } from '../slide-parts.ts';

const words = overlegWerk.afspraken;

/** What was agreed in this meeting, what is still open or late, and what was done since the last one. */
export const afsprakenPage: PageSort = {
  requests: () => [],
  slide: (view, given) => {
    const { audience } = view;
    const occasion = heardIn(view, given);
    const { today } = occasion;
    const all = heardBy(audience, occasion);
    const { made, open, done } = sortedOut(all, occasion);
    const slide = slideOf(headlineOf(all, audience, today), {
      kicker: overleg.kicker(words.kicker, overlegWerk.onDay(today)),
      source: words.source,
      table:
        all.length === 0
          ? null
          : { caption: words.caption, head: words.columns, rows: all.map((one) => tableRow(one, today)) },
      isMadeUp: all.some(({ fictief }) => fictief),
    });
    const told = (one: Agreement): SlideRow => rowOf(one, today);
    return fitted(slide, [
      { title: words.made, rows: made.map(told) },
      { title: words.open, rows: open.map(told) },
      { title: words.done, rows: done.map(told) },
    ]);
  },
};

/** Those that an audience may hear: of those of the driehoek openbaar is told none. */
export function heardBy(audience: Audience, { entries }: Pick<Occasion, 'entries'>): Agreement[] {
  return agreementsOf(entries, null).filter((one) => audience === 'driehoek' || one.audience === 'openbaar');
}

interface SortedOut {
  /** In the meeting that the page is of. */
  readonly made: readonly Agreement[];
  /** Before it, and not done: the late ones first. */
  readonly open: readonly Agreement[];
  readonly done: readonly Agreement[];
}

function sortedOut(all: readonly Agreement[], occasion: Occasion): SortedOut {
  const { meeting, today } = occasion;
  const since = sinceMeeting(occasion).day;
  const isOfNow = (one: Agreement): boolean => meeting !== null && one.meeting === meeting;
  const before = all.filter((one) => !isOfNow(one));
  const open = before.filter(({ done }) => done === null);
  return {
    made: all.filter(isOfNow),
    open: open.toSorted((a, b) => Number(isLate(b, today)) - Number(isLate(a, today))),
    done: before.filter(({ done }) => done !== null && done >= since),
  };
}

function isLate(one: Agreement, today: string): boolean {
  return stateOf(one, today) === 'late';
}

function headlineOf(all: readonly Agreement[], audience: Audience, today: string): string {
  if (all.length === 0) return audience === 'openbaar' ? words.openbaar : words.none;
  const open = all.filter(({ done }) => done === null);
  return words.headline(open.length, open.filter((one) => isLate(one, today)).length);
}

const tones: Readonly<Record<ReturnType<typeof stateOf>, SlideTone>> = {
  done: 'good',
  late: 'warning',
  open: 'neutral',
};

/** An agreement with how it stands, who does it and when. */
export function rowOf(one: Agreement, today: string): SlideRow {
  const state = stateOf(one, today);
  return row(one.what, {
    mark: { tone: tones[state], text: stateWord(state) },
    beside: `${one.who}, ${whenText(one)}`,
  });
}

function stateWord(state: ReturnType<typeof stateOf>): string {
  return afspraken[state];
}

function tableRow(one: Agreement, today: string): string[] {
  return [one.what, one.who, whenText(one), stateWord(stateOf(one, today))];
}

function whenText({ done, due }: Agreement): string {
  if (done !== null) return afspraken.doneOn(formatDay(done));
  return due === null ? afspraken.noDate : afspraken.dueOn(formatDay(due));
}
