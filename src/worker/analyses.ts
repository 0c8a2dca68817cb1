import { analyse } from '../analysis/analyse.ts';
import type { Told } from '../analysis/analyse.ts';
import type { Ask, Known } from '../analysis/known.ts';
import type { AnalysisRequest, FindingOf } from '../analysis/request.ts';
import { defaultPeriod } from '../domain/time/default-period.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { EngineInTurns } from '../engine/engine-in-turns.ts';
import { otherWork } from '../engine/steps.ts';
import type { Opened } from './api.ts';

/** What an analysis may know of what is open to its audience. */
export function knownFrom({ audience, municipality, dossier, catalogue }: Opened): Known {
  const { dataHash, series, lastMonth } = catalogue;
  const period = defaultPeriod(audience, catalogue);
  return { audience, municipality, entries: dossier.entries, dataHash, series, lastMonth, period };
}

/** Answers that analyses share; the oldest give way. */
const mostRemembered = 400;

/** What analyses ask of the answers worker: for one audience, over the series of one moment. */
export interface Analyses {
  readonly run: <Request extends AnalysisRequest>(
    request: Request,
    signal: AbortSignal,
    onTold: (told: Told<Request>) => void,
  ) => Promise<FindingOf<Request>>;
}

/**
 * Analyses in turns with other work. Several of them ask the same: an answer that is on its way or known serves all,
 * and is not stopped with the one that asked first.
 */
export function createAnalyses(known: Known, engine: EngineInTurns): Analyses {
  const remembered = new Map<string, Promise<Answer | Unavailable>>();
  const never = new AbortController().signal;
  const answerTo: Ask = (question) => {
    const key = JSON.stringify(question);
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const answer = engine
      .answerAsync({ ...question, audience: known.audience }, never)
      .then((found) => found ?? Promise.reject(stopped()));
    remembered.set(key, answer);
    answer.catch(() => remembered.delete(key));
    if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value ?? '');
    return answer;
  };
  return {
    async run(request, signal, onTold) {
      const goOn = (): void => {
        if (signal.aborted) throw stopped();
      };
      const ask: Ask = async (question) => {
        goOn();
        const answer = await answerTo(question);
        goOn();
        return answer;
      };
      const rest = async (): Promise<void> => {
        await otherWork();
        goOn();
      };
      return await analyse(request, known, ask, rest, (told) => {
        if (!signal.aborted) onTold(told);
      });
    },
  };
}

function stopped(): DOMException {
  return new DOMException('the analysis was stopped', 'AbortError');
}
