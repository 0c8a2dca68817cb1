import { useMemo } from 'react';
import type { Slide } from '../../domain/meeting/slide.ts';
import type { AnyFinding } from '../../analysis/request.ts';
import { noteRequests, toldNote, withNoteFigures, type ToldNote } from '../../meeting/note.ts';
import { foundIn, type Occasion } from '../../meeting/occasion.ts';
import { viewOfPage } from '../../meeting/page-view.ts';
import { pageSorts } from '../../meeting/pages.ts';
import type { SinceFrozen } from '../../meeting/since-frozen.ts';
import type { Meeting, Page } from '../../policy/dossier/meeting.ts';
import { useWholeFindings } from '../../state/use-analysis.ts';
import { useOccasion } from './use-occasion.ts';

/** A page of the meeting in view; its slide is null while its figures are on their way. */
export interface ShownPage<Kept = AnyFinding | Readonly<Record<string, unknown>>> {
  readonly page: Page;
  /** What the team says of it, as it is read. */
  readonly note: ToldNote | null;
  /** The page with what the figures in its note are now, as it is kept. */
  readonly noted: Page;
  readonly slide: Slide | null;
  /** As they were found, or as they are kept. */
  readonly findings: readonly Kept[];
  /** What its address names that is not there any more. */
  readonly dropped: readonly string[];
  /** Of a frozen meeting what the data of now say of it; null of one that is open, and while that is on its way. */
  readonly since: SinceFrozen | null;
}

/** The pages of a meeting as the data of now make them, each as soon as all of it is found; `id` as it is kept under. */
export function usePages(meeting: Meeting, id: string | null): readonly ShownPage<AnyFinding>[] {
  return useMadePages(meeting.pages, useOccasion(meeting, id));
}

/** Pages as the data of now make them, of who knows what is given. */
export function useMadePages(pages: readonly Page[], occasion: Occasion): readonly ShownPage<AnyFinding>[] {
  const planned = useMemo(
    () =>
      pages.map((page) => {
        const { view, dropped } = viewOfPage(page, occasion);
        const requests = [...pageSorts[page.part].requests(view, occasion), ...noteRequests(page, occasion)];
        return { page, view, dropped, requests };
      }),
    [pages, occasion],
  );
  const findings = useWholeFindings(planned.flatMap(({ requests }) => requests));
  return useMemo(() => {
    const found = foundIn(findings);
    return planned.map(({ page, view, dropped, requests }): ShownPage<AnyFinding> => {
      const own = requests.map((request) => found(request)).filter((one) => one !== undefined);
      const isWhole = own.length === requests.length;
      return {
        page,
        note: toldNote(page, occasion, found),
        noted: isWhole ? withNoteFigures(page, occasion, found) : page,
        dropped,
        since: null,
        findings: own,
        slide: isWhole ? pageSorts[page.part].slide(view, occasion, found) : null,
      };
    });
  }, [planned, findings, occasion]);
}
