import { partInTime } from '../domain/in-time.ts';
import type { Body, Caveat } from './finding.ts';
import type { Analysis, Ask, Known } from './known.ts';
import type { AnalysisRequest, AnyFinding, FindingOf } from './request.ts';

/** How far an analysis is, from 0 to 1, and the finding as far as it goes; null where it says nothing new. */
export interface Told<Request extends AnalysisRequest = AnalysisRequest> {
  readonly progress: number;
  readonly finding: FindingOf<Request> | null;
}

type AnyBody = Body<AnyFinding>;

/** The code of a subject arrives with its first request. */
async function begun(request: AnalysisRequest, known: Known, ask: Ask): Promise<Analysis<AnyBody>> {
  switch (request.about) {
    case 'indicator':
      return (await partInTime(import('./indicators/indicator.ts'))).analyseIndicator(request, known, ask);
    case 'deviations':
      return (await partInTime(import('./indicators/deviations.ts'))).analyseDeviations(request, known, ask);
    case 'change':
      return (await partInTime(import('./indicators/change.ts'))).analyseChange(request, known, ask);
    case 'trend':
      return (await partInTime(import('./trends/trend.ts'))).analyseTrend(request, known, ask);
    case 'weeks':
      return (await partInTime(import('./trends/weeks.ts'))).analyseWeeks(request, known, ask);
    case 'comparison':
      return (await partInTime(import('./trends/comparison.ts'))).analyseComparison(request, known, ask);
    case 'perception':
      return (await partInTime(import('./perception/themes.ts'))).analysePerception(request, known, ask);
    case 'hottest':
      return (await partInTime(import('./places/hottest.ts'))).analyseHottest(request, known, ask);
    case 'hotspots':
      return (await partInTime(import('./hotspots/hotspots.ts'))).analyseHotspots(request, known, ask);
    case 'difference':
      return (await partInTime(import('./difference/difference.ts'))).analyseDifference(request, known, ask);
    case 'knox':
      return (await partInTime(import('./knox/knox.ts'))).analyseNearRepeat(request, known, ask);
    case 'besmettingszone':
      return (await partInTime(import('./besmettingszone/besmettingszone.ts'))).analyseBesmettingszone(
        request,
        known,
        ask,
      );
    case 'where':
      return (await partInTime(import('./places/where.ts'))).analyseWhere(request, known, ask);
    case 'since':
      return (await partInTime(import('./since/since.ts'))).analyseSince(request, known, ask);
    case 'camera':
      return (await partInTime(import('./cameras/camera.ts'))).analyseCamera(request, known, ask);
    case 'displacement':
      return (await partInTime(import('./displacement/displacement.ts'))).analyseDisplacement(
        request,
        known,
        ask,
      );
    case 'public-cameras':
      return (await partInTime(import('./cameras/public-cameras.ts'))).analysePublicCameras(
        request,
        known,
        ask,
      );
  }
}

/**
 * What follows from the answers to a request, stamped with the data and the audience that it is for, and marked where
 * anything that was asked on the way was made up. It tells how far it
 * is after every step; `rest` lets other work go first, and rejects when the analysis was stopped.
 */
export async function analyse<Request extends AnalysisRequest>(
  request: Request,
  known: Known,
  ask: Ask,
  rest: () => Promise<void>,
  onTold: (told: Told<Request>) => void = () => undefined,
): Promise<FindingOf<Request>> {
  const { dataHash, audience } = known;
  let isMadeUp = false;
  const hearing: Ask = async (question) => {
    const answer = await ask(question);
    isMadeUp ||= answer.is === 'answer' && answer.series.some(({ fictief }) => fictief);
    return answer;
  };
  // The body is of the subject that the request is about: `begun` reads both from one word.
  const stamped = (body: AnyBody): FindingOf<Request> =>
    ({
      ...body,
      caveats: withOrigin(body.caveats, isMadeUp),
      dataHash,
      audience,
    }) as unknown as FindingOf<Request>;
  const analysis = await begun(request, known, hearing);
  for (;;) {
    await rest();
    const step = await analysis.next();
    if (step.done === true) return stamped(step.value);
    const { progress, soFar } = step.value;
    onTold({ progress, finding: soFar === null ? null : stamped(soFar) });
  }
}

function withOrigin(caveats: readonly Caveat[], isMadeUp: boolean): readonly Caveat[] {
  return isMadeUp && !caveats.includes('fictief') ? ['fictief', ...caveats] : caveats;
}
