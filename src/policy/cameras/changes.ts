import type { Result } from '../../domain/result.ts';
import { freeId, plain } from '../dossier/found.ts';
import type { Municipality } from '../municipality.ts';
import type { Camera } from '../schema.ts';
import { formOfCells } from './columns.ts';
import { readCameraCsv, type CameraFileRefusal } from './csv.ts';
import { cameraOf, formOf, formProblems, type CameraProblem } from './form.ts';
import { readCameraGeojson } from './geojson.ts';

type Here = Pick<Municipality, 'cameras' | 'rings'>;

/** What one camera of a file would do. */
export interface FileCamera {
  readonly name: string;
  readonly after: Camera;
  /** Null for a camera that is not known yet. */
  readonly before: Camera | null;
  readonly problems: readonly CameraProblem[];
}

/** Reads a file of cameras by what it looks like: JSON or a table. */
export function readCameraFile(
  content: string,
): Result<readonly ReadonlyMap<string, string>[], CameraFileRefusal> {
  return /^\s*\{/.test(content.replace(/^\u{FEFF}/u, ''))
    ? readCameraGeojson(content)
    : readCameraCsv(content);
}

/**
 * The cameras of a file beside those that stand, known by id or else by name. The same checks hold as for the form;
 * a name that a file has twice is wrong the second time.
 */
export function fileCameras(
  rows: readonly ReadonlyMap<string, string>[],
  municipality: Here,
  today: string,
): FileCamera[] {
  const taken = new Set(municipality.cameras.map(({ id }) => id));
  const seen: Camera[] = [];
  return rows.map((cells) => {
    const found = known(cells, municipality.cameras);
    const before = seen.some(({ id }) => id === found?.id) ? null : found;
    const form = formOfCells(cells, before === null ? null : formOf(before));
    const id = before?.id ?? freeId(form.name, taken);
    const others = [...municipality.cameras.filter((camera) => camera.id !== id), ...seen];
    const problems = formProblems(form, {
      id,
      today,
      municipality: { ...municipality, cameras: others },
    });
    const after = cameraOf(form, id, before);
    seen.push(after);
    return { name: form.name, after, before, problems };
  });
}

function known(cells: ReadonlyMap<string, string>, cameras: readonly Camera[]): Camera | null {
  const id = cells.get('id') ?? '';
  const name = plain(cells.get('camera') ?? '');
  return (
    cameras.find((camera) => camera.id === id) ??
    cameras.find((camera) => plain(camera.name) === name) ??
    null
  );
}

/** Whether a camera of a file says something that does not stand yet. */
export function isChange({ before, after }: Pick<FileCamera, 'before' | 'after'>): boolean {
  return before === null || changedKeys(before, after).length > 0;
}

const comparedKeys = [
  'name',
  'owner',
  'sort',
  'x',
  'y',
  'positionBy',
  'radius',
  'outline',
  'start',
  'end',
  'decision',
  'decisionDate',
  'ground',
  'goal',
  'officerConsulted',
  'signsChecked',
  'lighterMeans',
  'otherMeasures',
  'note',
  'fictief',
] as const;

/** What two cameras say differently; what is absent says nothing, as null does. */
export function changedKeys(before: Camera, after: Camera): (typeof comparedKeys)[number][] {
  return comparedKeys.filter(
    (key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null),
  );
}
