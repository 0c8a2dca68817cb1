import type { CameraFinding } from '../../../src/analysis/cameras/camera.ts';
import { noVerdict } from '../../../src/domain/camera-effect/verdict.ts';
import type { Verdict } from '../../../src/domain/camera-effect/verdict.ts';
import { evaluationOf } from '../../../src/indicator/camera-verdict-text.ts';
import { halved, ready } from './told-camera.ts';

export const stamp = {
  request: evaluationOf('Plein'),
  dataHash: 'd',
  audience: 'driehoek',
  caveats: [],
} as const;

/** A finding of which all but what a sentence is made of is left empty. */
export function foundOf(more: Partial<Verdict>, power: number | null, isRunning = false): CameraFinding {
  const told = ready(halved, isRunning ? noVerdict('checks-run') : more);
  return {
    ...stamp,
    figures: {
      is: 'evaluated',
      design: told.fixed.design,
      input: { data: { from: 0, to: 71 }, treatment: [] },
      evaluation: told.evaluation,
      fixed: told.fixed,
      checks: isRunning || told.checks === null ? null : { ...told.checks, power },
      controls: [],
      threats: {
        measures: [],
        noted: null,
        wider: [],
        disturbed: [],
        sourceChanges: [],
        registrationEvents: [],
        reclassified: [],
        provisional: [],
        unplacedShare: null,
        unplaced: null,
        fewBefore: 0,
      },
      coarseness: { cellSize: 25, cells: 1, surfaceRatio: 1 },
      matches: [],
      series: [],
      felt: [],
      changes: null,
    },
    verdict: told.verdict,
  };
}
