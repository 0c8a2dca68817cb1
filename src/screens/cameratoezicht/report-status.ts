import { dayOfMoment } from '../../domain/time/local.ts';
import { isOtherCamera } from '../../policy/cameras/saved-place.ts';
import type { SavedEvaluation } from './report-entry.ts';
import { changedSince, type Since } from '../../analysis/cameras/saved-figures.ts';
import { formOf, type ReportForm } from './report-form.ts';
import type { Reported } from './report-subject.ts';

/** What is otherwise than when an evaluation was saved, the camera in the register with it. */
interface SinceSaved extends Since {
  readonly otherCamera: boolean;
}

/** A saved evaluation beside what these choices give now, with data of this version. */
export function sinceSaved(
  saved: SavedEvaluation,
  { found, camera }: Pick<Reported, 'found' | 'camera'>,
  dataHash: string,
): SinceSaved {
  const now = { dataHash, evaluation: found?.evaluation ?? null, verdict: found?.verdict ?? null };
  return { ...changedSince(saved, now), otherCamera: isOtherCamera(saved, camera) };
}

/** Whether every figure and the camera are as they were. */
export function isSameReport({ figures, verdict, otherCamera }: SinceSaved): boolean {
  return figures.length === 0 && verdict === null && !otherCamera;
}

export type ReportStatus = 'concept' | 'changed' | 'other-figures' | 'final';

/**
 * Whether what is on the screen is the report that was made final: the same text and the same figures. `since` is
 * null while the figures are still being counted.
 */
export function statusOf(
  open: SavedEvaluation | null,
  form: ReportForm,
  since: SinceSaved | null,
): ReportStatus {
  if (open?.final !== true) return 'concept';
  if (JSON.stringify(inOrder(form)) !== JSON.stringify(inOrder(formOf(open.answers, open.advice))))
    return 'changed';
  return since === null || isSameReport(since) ? 'final' : 'other-figures';
}

/** The day that a report is of (ISO date): the one on which it became final, as long as it still is; else today. */
export function dayOfReport(open: SavedEvaluation | null, status: ReportStatus, today: string): string {
  return open !== null && status === 'final' ? dayOfMoment(open.at) : today;
}

/** As it is kept: without blanks around a text, and the fields always in one order. */
function inOrder(form: ReportForm): [string, string][] {
  return Object.entries(form)
    .map(([field, value]): [string, string] => [field, value.trim()])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
