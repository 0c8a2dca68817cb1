import { queryOptions, skipToken, useQueries, useQuery } from '@tanstack/react-query';
import type { Told } from '../analysis/analyse.ts';
import type { AnalysisRequest, FindingOf } from '../analysis/request.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Asking } from './client.ts';
import { keepFor, useAsking, useSession } from './session.tsx';
import { WorkerEnded } from './worker-link.ts';

/** An analysis: how far it is from 0 to 1, and what it found, or can say already; undefined for nothing yet. */
interface Analysed<Request extends AnalysisRequest> {
  readonly finding: FindingOf<Request> | undefined;
  readonly progress: number;
}

interface Wishes<Request extends AnalysisRequest> {
  /** Whether what was found before stays in view while this is on its way. */
  readonly keeps?: (before: FindingOf<Request>) => boolean;
}

/** What follows from a request, as soon as the workers know it; null asks nothing. The last part comes with `progress` 1. */
export function useAnalysis<Request extends AnalysisRequest>(
  request: Request | null,
  { keeps }: Wishes<Request> = {},
): Analysed<Request> {
  const analysing = useAnalysing();
  const { data } = useQuery({
    ...analysisQuery(analysing, request),
    placeholderData: (previous: Told<Request> | undefined) => {
      const before = previous?.finding ?? null;
      // What another audience was told does not stay on screen for this one.
      const isKept = before !== null && before.audience === analysing.asking.audience;
      return isKept && keeps?.(before) === true ? previous : undefined;
    },
  });
  const told = request === null ? undefined : data;
  return { finding: told?.finding ?? undefined, progress: told?.progress ?? 0 };
}

/** What follows from several requests, in their order; undefined where it is still on its way. */
export function useAnalyses<Request extends AnalysisRequest>(
  requests: readonly Request[],
  meantFor?: Audience,
): readonly (FindingOf<Request> | undefined)[] {
  const analysing = useAnalysing(meantFor);
  return useQueries({
    queries: requests.map((request) => analysisQuery(analysing, request)),
    combine: (results) => results.map(({ data }) => data?.finding ?? undefined),
  });
}

/** As `useAnalyses`, each only once nothing more is to come of it: for what is kept. */
export function useWholeFindings<Request extends AnalysisRequest>(
  requests: readonly Request[],
): readonly (FindingOf<Request> | undefined)[] {
  const analysing = useAnalysing();
  return useQueries({
    queries: requests.map((request) => analysisQuery(analysing, request)),
    combine: (results) =>
      results.map(({ data }) => (data?.progress === 1 ? (data.finding ?? undefined) : undefined)),
  });
}

/** Who is asked, and all that a finding depends on beside its request. */
interface Analysing {
  readonly asking: Asking;
  readonly over: readonly (string | number)[];
}

function useAnalysing(meantFor?: Audience): Analysing {
  const asking = useAsking(meantFor);
  const { catalogue, dossierHash } = useSession();
  return { asking, over: [catalogue.dataHash, catalogue.lastMonth, dossierHash, asking.audience] };
}

/** How a request is asked and kept, by the data and the audience that its finding depends on. */
export function analysisQuery<Request extends AnalysisRequest>(
  { asking, over }: Analysing,
  request: Request | null,
) {
  const queryKey = ['finding', ...over, request] as const;
  return queryOptions({
    queryKey,
    queryFn:
      request === null
        ? skipToken
        : async ({ signal, client }): Promise<Told<Request>> => {
            const tell = ({ progress, finding }: Told<Request>): void => {
              if (signal.aborted) return;
              // A step that found nothing more leaves what was found before.
              client.setQueryData<Told<Request>>(queryKey, (before) => ({
                progress,
                finding: finding ?? before?.finding ?? null,
              }));
            };
            return { progress: 1, finding: await asking.analyse(request, signal, tell) };
          },
    // Where everybody leaves while it is on its way, what was told so far stays behind: it is asked again, not for good.
    staleTime: ({ state }) => (state.data === undefined || state.data.progress === 1 ? Infinity : 0),
    gcTime: keepFor,
    retry: false,
    // What a worker that ended leaves open is asked again when it is started again; any other failure is told in its place.
    throwOnError: (error) => !(error instanceof WorkerEnded),
  });
}
