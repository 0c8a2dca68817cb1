import { notifyManager, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Told } from '../analysis/analyse.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import { isReal } from '../policy/made-up.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { ResolvedView } from '../view/resolve-view.ts';
import { useSession, useView } from '../state/session.tsx';

/** Whether something that was made up stands on the screen, by what its answers came from and what it draws beside. */
export function useMadeUpInView(): boolean {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const answered = useAnswersInView();
  if (catalogue.demo !== 'shown') return false;
  // As long as an answer is on its way nobody knows: then the mark stands.
  return answered !== 'real' || isMadeUpBeside(view, municipality);
}

/** Whether the screen of a View draws something made up that is no count: see `isMadeUpAnswer` for those. */
export function isMadeUpBeside(
  { screen, map }: Pick<ResolvedView, 'screen' | 'map'>,
  { actionStatuses, cameras, dossier, population, surveys }: Municipality,
): boolean {
  const any = (...lists: readonly (readonly { readonly fictief: boolean }[])[]): boolean =>
    !lists.flat().every(isReal);
  switch (screen) {
    case 'overzicht':
      return any(actionStatuses, cameras, surveys);
    case 'prioriteit':
      return any(actionStatuses, surveys);
    case 'kaart':
      return any(map.cameras ? cameras : [], map.perInhabitants ? population : []);
    case 'trends':
    case 'bijzonderheden':
    case 'sinds':
      return false;
    case 'beleving':
      return any(surveys);
    case 'uitvoering':
      return any(actionStatuses);
    case 'raad':
      return any(cameras);
    // Every page of a meeting says it of itself.
    case 'overleg':
      return false;
    case 'cameratoezicht':
      return any(cameras, surveys);
    // What the team wrote down; its figures are answers.
    case 'dossier':
      return any(dossier);
    // They list what there is, made up or not.
    case 'verantwoording':
    case 'gegevens':
      return true;
  }
}

/** Whether an answer counts anything that was made up. */
export function isMadeUpAnswer(answer: Answer | Unavailable): boolean {
  return answer.is === 'answer' && !answer.series.every(isReal);
}

type InView = 'made-up' | 'pending' | 'real';

/** What the answers and findings are that a part of the screen draws just now. */
function useAnswersInView(): InView {
  const queries = useQueryClient();
  const subscribe = useCallback(
    (hear: () => void) => queries.getQueryCache().subscribe(notifyManager.batchCalls(hear)),
    [queries],
  );
  return useSyncExternalStore(subscribe, () => answersInView(queries));
}

function answersInView(queries: QueryClient): InView {
  const keysOf = (key: 'answer' | 'finding') =>
    queries
      .getQueryCache()
      .findAll({ queryKey: [key], type: 'active' })
      .map(({ queryKey }) => queryKey);
  const answers = keysOf('answer').map((key) => queries.getQueryData<Answer | Unavailable>(key));
  const findings = keysOf('finding').map((key) => queries.getQueryData<Told>(key)?.finding ?? undefined);
  if (answers.some((answer) => answer !== undefined && isMadeUpAnswer(answer))) return 'made-up';
  if (findings.some((finding) => finding?.caveats.includes('fictief') === true)) return 'made-up';
  return answers.includes(undefined) || findings.includes(undefined) ? 'pending' : 'real';
}
