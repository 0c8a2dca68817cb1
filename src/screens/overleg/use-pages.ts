import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Slide } from '../../domain/meeting/slide.ts';
import type { AgendaPart } from '../../domain/meeting/agenda.ts';
import type { AnyFinding } from '../../analysis/request.ts';
import { foundIn, type PageSort } from '../../meeting/occasion.ts';
import { viewOfPage } from '../../meeting/page-view.ts';
import { pageSortOf } from '../../meeting/pages.ts';
import type { Meeting, Page } from '../../policy/dossier/meeting.ts';
import { useWholeFindings } from '../../state/use-analysis.ts';
import { useOccasion } from './use-occasion.ts';

/** A page of the meeting in view; its slide is null while its figures are on their way, or where its code did not come. */
export interface ShownPage<Kept = AnyFinding | Readonly<Record<string, unknown>>> {
  readonly page: Page;
  readonly slide: Slide | null;
  /** As they were found, or as they are kept. */
  readonly findings: readonly Kept[];
  /** What its address names that is not there any more. */
  readonly dropped: readonly string[];
  readonly isFailed: boolean;
}

/** The pages of a meeting as the data of now make them, each as soon as all of it is found. */
export function usePages(meeting: Meeting, id: string | null): readonly ShownPage<AnyFinding>[] {
  const occasion = useOccasion(meeting, id);
  const sorts = usePageSorts(meeting.pages.map(({ part }) => part));
  const planned = useMemo(
    () =>
      meeting.pages.map((page, at) => {
        const { view, dropped } = viewOfPage(page, occasion);
        const sort = sorts[at]?.sort ?? null;
        const requests = sort === null ? [] : sort.requests(view, occasion);
        return { page, view, dropped, sort, requests, isFailed: sorts[at]?.isFailed === true };
      }),
    [meeting.pages, occasion, sorts],
  );
  const requests = planned.flatMap((one) => one.requests);
  const findings = useWholeFindings(requests);
  return useMemo(() => {
    const found = foundIn(findings);
    return planned.map(({ page, view, dropped, sort, requests: asked, isFailed }): ShownPage<AnyFinding> => {
      const own = asked.map((request) => found(request)).filter((one) => one !== undefined);
      const isWhole = sort !== null && own.length === asked.length;
      return {
        page,
        dropped,
        isFailed,
        findings: own,
        slide: isWhole ? sort.slide(view, occasion, found) : null,
      };
    });
  }, [planned, findings, occasion]);
}

interface Loaded {
  readonly sort: PageSort | null;
  readonly isFailed: boolean;
}

/** How each page is made; its code comes when it is first asked for. */
function usePageSorts(parts: readonly AgendaPart[]): readonly Loaded[] {
  return useQueries({
    queries: parts.map((part) => ({
      queryKey: ['page-sort', part],
      queryFn: async () => ({ sort: await pageSortOf(part) }),
      staleTime: Infinity,
      retry: false,
    })),
    combine: (results): readonly Loaded[] =>
      results.map(({ data, isError }) => ({ sort: data?.sort ?? null, isFailed: isError })),
  });
}
