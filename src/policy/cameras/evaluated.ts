import type { Entry, EntryOf } from '../dossier/entry.ts';
import { standingOf } from '../dossier/standing.ts';
import { progressOf } from '../execution.ts';
import type { ActionProgress } from '../execution.ts';
import type { Municipality } from '../municipality.ts';
import type { ActionPoint, Camera } from '../schema.ts';

/** What plan and dossier know of the evaluation of a camera: each may say that it is done while the other has none. */
export interface CameraEvaluated {
  /** The newest report that stands: a final one before every concept; null where none is kept. */
  readonly report: EntryOf<'evaluation'> | null;
  /** What the plan agrees about this camera, and how far that is. */
  readonly planned: readonly Planned[];
}

interface Planned {
  /** What the plan calls it. */
  readonly title: string;
  readonly progress: ActionProgress;
}

/** What is known of the evaluation of a camera on a day (ISO date). */
export function evaluatedOf(
  camera: Camera['id'],
  municipality: Municipality,
  entries: readonly Entry[],
  today: string,
): CameraEvaluated {
  const reports = standingOf(entries, 'evaluation').filter(
    (entry) => entry.camera === camera && !entry.withdrawn,
  );
  const isFinal = ({ final }: EntryOf<'evaluation'>): number => (final === true ? 1 : 0);
  const [report] = reports.toSorted((a, b) => isFinal(b) - isFinal(a) || (a.at < b.at ? 1 : -1));
  const planned = progressOf(municipality, today).flatMap((progress) =>
    milestonesOf(progress.point, municipality)
      .filter(({ places }) => places.includes(camera))
      .map(({ title }) => ({ title, progress })),
  );
  return { report: report ?? null, planned };
}

/** The cameras that an action point is about, in the order of the register. */
export function camerasOf(point: ActionPoint, municipality: Municipality): Camera[] {
  const places = milestonesOf(point, municipality).flatMap((event) => event.places);
  return municipality.cameras.filter(({ id }) => places.includes(id));
}

/** What the same line of the plan dates: it names the places. */
function milestonesOf({ line }: ActionPoint, { events }: Municipality) {
  return events.filter((event) => event.sort === 'mijlpaal' && event.line === line);
}
