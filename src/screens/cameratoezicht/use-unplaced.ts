import { useMemo } from 'react';
import type { Windows } from '../../domain/camera-effect/windows.ts';
import { useAnswers } from '../../state/session.tsx';
import type { Chosen } from '../../analysis/cameras/design.ts';
import { unplacedQuestions, unplacedShares } from '../../analysis/cameras/unplaced.ts';
import type { UnplacedShares } from '../../analysis/cameras/unplaced.ts';

/** The share without a place before and after; null as long as it is on its way, and where nothing tells. */
export function useUnplaced(
  chosen: Chosen | null,
  gemeente: string,
  windows: Windows | null,
): UnplacedShares | null {
  const { before, after } = useMemo(
    () =>
      chosen === null || windows === null
        ? { before: [], after: [] }
        : unplacedQuestions(chosen, gemeente, windows),
    [chosen, gemeente, windows],
  );
  const answers = useAnswers(useMemo(() => [...before, ...after], [before, after]));
  return useMemo(
    () => unplacedShares(answers.slice(0, before.length), answers.slice(before.length)),
    [answers, before.length],
  );
}
