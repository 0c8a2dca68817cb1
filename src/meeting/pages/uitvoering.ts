import type { SlideRow } from '../../domain/meeting/slide.ts';
import { countStatuses, lateFirst, progressOf, type ActionProgress } from '../../policy/execution.ts';
import { formatDay } from '../../text/format.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegWerk } from '../../text/nl/overleg-werk.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import { lateBy, untold } from '../../text/nl/standen.ts';
import { uitvoering } from '../../text/nl/uitvoering.ts';
import { begun } from '../sentence.ts';
import type { PageSort } from '../occasion.ts';
import { heardIn } from '../changes.ts';
import { sinceMeeting } from '../since.ts';
import { fitted, row, slideOf } from '../slide-parts.ts';

const words = overlegWerk.uitvoering;

/** What is late by name and by how much, what this quarter brings, and what was done since the last meeting. */
export const uitvoeringPage: PageSort = {
  requests: () => [],
  slide: (view, occasion) => {
    const { municipality, today } = occasion;
    const all = progressOf(municipality, today);
    const counts = countStatuses(municipality, today);
    const kicker = overleg.kicker(words.kicker, overlegWerk.onDay(today));
    const source = words.source(municipality.profile.plan.title);
    if (all.length === 0) return slideOf(words.none, { kicker, source });
    const late = lateFirst(all);
    const due = all.filter((one) => one.isDue && one.late === null);
    const done = all.filter((one) => isDoneSince(one, sinceMeeting(heardIn(view, occasion)).day));
    const slide = slideOf(begun(overzicht.execution.late(counts.late, counts.total)), {
      kicker,
      lead: untold(counts.untold, counts.total),
      source,
      table: {
        caption: words.caption,
        head: words.columns,
        rows: [...late, ...due, ...done].map(tableRow),
      },
      isMadeUp: counts.fictief,
    });
    return fitted(slide, [
      { title: words.late, rows: late.map(lateRow) },
      { title: words.due, rows: due.map(({ point }) => row(point.title)) },
      { title: words.done, rows: done.map(doneRow) },
    ]);
  },
};

function isDoneSince({ status, told }: ActionProgress, day: string): boolean {
  return status === 'gereed' && told !== null && told.date >= day;
}

function lateRow(progress: ActionProgress): SlideRow {
  return row(progress.point.title, { beside: lateText(progress) });
}

function lateText({ late, monthsLate }: ActionProgress): string {
  return late === null || monthsLate === null ? '' : lateBy(late, monthsLate);
}

function doneRow({ point, told }: ActionProgress): SlideRow {
  return row(point.title, { beside: told === null ? '' : formatDay(told.date) });
}

function tableRow(progress: ActionProgress): string[] {
  const { point, status, told, isDue } = progress;
  return [
    point.title,
    point.owners.join(', '),
    status,
    told === null ? uitvoering.untold : formatDay(told.date),
    lateText(progress) || (isDue ? uitvoering.due : overleg.none),
  ];
}
