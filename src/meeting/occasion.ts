import type { Slide } from '../domain/meeting/slide.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import type { AnalysisRequest, AnyFinding, FindingOf } from '../analysis/request.ts';
import type { Entry, EntryOf } from '../policy/dossier/entry.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { OpenData, ResolvedView } from '../view/resolve-view.ts';

/** All that a page may know beside what is found for it. */
export interface Occasion {
  readonly municipality: Municipality;
  readonly entries: readonly Entry[];
  /** ISO date, local. */
  readonly today: string;
  /** `opensAt` is who hears it; `series` is what is loaded, without a single row. */
  readonly data: OpenData & { readonly dataHash: string; readonly series: readonly SeriesInfo[] };
  /** The id of the meeting that its pages are of; null where it was not kept yet. */
  readonly meeting: string | null;
  /** The meeting before this one as it was shown; null where none was frozen. */
  readonly last: EntryOf<'snapshot'> | null;
}

/** What was found of a request; undefined where it is still on its way. */
export type Found = <Request extends AnalysisRequest>(request: Request) => FindingOf<Request> | undefined;

/** How the pages of one part of the agenda are made. Pure: the same findings give the same page. */
export interface PageSort {
  /** What must be found before the page can speak. */
  readonly requests: (view: ResolvedView, occasion: Occasion) => readonly AnalysisRequest[];
  /** What the page says once all of it is found. */
  readonly slide: (view: ResolvedView, occasion: Occasion, found: Found) => Slide;
}

/** Looks up findings by their request. */
export function foundIn(findings: readonly (AnyFinding | undefined)[]): Found {
  const by = new Map(
    findings.flatMap((one) => (one === undefined ? [] : [[keyOf(one.request), one] as const])),
  );
  return <Request extends AnalysisRequest>(request: Request) => {
    const found = by.get(keyOf(request));
    return found !== undefined && answers(request, found) ? found : undefined;
  };
}

function keyOf(request: AnalysisRequest): string {
  return JSON.stringify(request, inKeyOrder);
}

/** For `JSON.stringify`: the same knowledge gives the same text, in whatever order its keys stand. */
export function inKeyOrder(_: string, part: unknown): unknown {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;
}

function answers<Request extends AnalysisRequest>(
  request: Request,
  finding: AnyFinding,
): finding is Extract<AnyFinding, FindingOf<Request>> {
  return finding.request.about === request.about;
}
