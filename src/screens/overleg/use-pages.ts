import { useMemo } from 'react';
import type { Slide } from '../../domain/meeting/slide.ts';
import type { AnyFinding } from '../../analysis/request.ts';
import { foundIn } from '../../meeting/occasion.ts';
import { viewOfPage } from '../../meeting/page-view.ts';
import { pageSorts } from '../../meeting/pages.ts';
import type { Meeting, Page } from '../../policy/dossier/meeting.ts';
import { useWholeFindings } from '../../state/use-analysis.ts';
import { useOccasion } from './use-occasion.ts';

/** A page of the meeting in view; its slide is null while its figures are on their way. */
export interface ShownPage<Kept = AnyFinding | Readonly<Record<string, unknown>>> {
  readonly page: Page;
  readonly slide: Slide | null;
  /** As they were found, or as they are kept. */
  readonly findings: readonly Kept[];
  /** What its address names that is not there any more. */
  readonly dropped: readonly string[];
}

/** The pages of a meeting as the data of now make them, each as soon as all of it is found; `id` as it is kept under. */
export function usePages(meeting: Meeting, id: string | null): readonly ShownPage<AnyFinding>[] {
  const occasion = useOccasion(meeting, id);
  const planned = useMemo(
    () =>
      meeting.pages.map((page) => {
        const { view, dropped } = viewOfPage(page, occasion);
        return { page, view, dropped, requests: pageSorts[page.part].requests(view, occasion) };
      }),
    [meeting.pages, occasion],
  );
  const findings = useWholeFindings(planned.flatMap(({ requests }) => requests));
  return useMemo(() => {
    const found = foundIn(findings);
    return planned.map(({ page, view, dropped, requests }): ShownPage<AnyFinding> => {
      const own = requests.map((request) => found(request)).filter((one) => one !== undefined);
      const isWhole = own.length === requests.length;
      return {
        page,
        dropped,
        findings: own,
        slide: isWhole ? pageSorts[page.part].slide(view, occasion, found) : null,
      };
    });
  }, [planned, findings, occasion]);
}
