import type { Page } from '../policy/dossier/meeting.ts';
import type { Municipality } from '../policy/municipality.ts';
import { prioriteit } from '../text/nl/prioriteit.ts';
import type { ResolvedView } from '../view/resolve-view.ts';
import { readUrl, writeUrl } from '../view/url.ts';
import { changed } from '../view/view.ts';
import { pageAbout } from './page-subject.ts';

/** What a sheet of its own can be about; a camera has its report. */
export type SheetSubject = 'prioriteit' | 'trends';

export interface SubjectSheet {
  readonly title: string;
  readonly pages: readonly Page[];
}

/**
 * The pages of a sheet about what is chosen in a View: one indicator, or all that is counted of a priority; over the
 * months and for the audience of that View. Null where nothing of the kind is there.
 */
export function subjectSheet(
  subject: SheetSubject,
  view: ResolvedView,
  municipality: Municipality,
): SubjectSheet | null {
  const { priorities, indicators, kinds } = municipality;
  const asShown = (page: Page): Page => ({
    ...page,
    view: writeUrl(changed(readUrl(page.view).view, { period: view.period, audience: view.audience })),
  });
  switch (subject) {
    case 'prioriteit': {
      const priority = priorities.find(({ id }) => id === view.plan.priority) ?? priorities[0];
      if (priority === undefined) return null;
      const counted = indicators.filter((one) => one.priority === priority.id && one.kinds.length > 0);
      // The headline of the plan first, as everywhere.
      const inOrder = counted.toSorted(
        (a, b) => Number(b.id === priority.headline) - Number(a.id === priority.headline),
      );
      return {
        title: prioriteit.title(priority.number, priority.title),
        pages: inOrder.map(({ id }) => asShown(pageAbout('trends', id))),
      };
    }
    case 'trends': {
      const { subject: id } = view.trends;
      const known = indicators.find((one) => one.id === id) ?? kinds.find((one) => one.id === id);
      if (known === undefined) return null;
      const title = 'name' in known ? known.name : (known.plainName ?? known.title);
      return { title, pages: [asShown(pageAbout('trends', id))] };
    }
  }
}
