import * as v from 'valibot';
import type { Result } from '../../domain/result.ts';
import type { Draft } from '../dossier/entry.ts';
import { freeId, plain } from '../dossier/found.ts';
import type { Municipality } from '../municipality.ts';
import { id as idSchema, type Camera } from '../schema.ts';
import { cellsOf, formOfCells } from './columns.ts';
import { readCameraCsv, type CameraFileRefusal, type CameraRow, type CameraTable } from './csv.ts';
import { askedFacts } from './facts.ts';
import { cameraOf, formOf } from './form.ts';
import { formProblems, type CameraProblem } from './form-check.ts';
import { readCameraGeojson } from './geojson.ts';
import { personalColumn } from './personal.ts';

type Here = Pick<Municipality, 'cameras' | 'rings'>;

/** What one camera of a file would do. */
export interface FileCamera {
  readonly name: string;
  readonly after: Camera;
  /** Null for a camera that is not known yet. */
  readonly before: Camera | null;
  readonly problems: readonly CameraProblem[];
  /** Whether the file gives no area, and none was known. */
  readonly isRadiusAssumed: boolean;
}

/** Reads a file of cameras by what it looks like: JSON or a table. */
export function readCameraFile(content: string): Result<CameraTable, CameraFileRefusal> {
  return /^\s*\{/.test(content.replace(/^\u{FEFF}/u, ''))
    ? readCameraGeojson(content)
    : readCameraCsv(content);
}

/**
 * The cameras of a file beside those that stand, known by id or else by name. The same checks hold as for the form;
 * a name that a file has twice is wrong the second time. `owner` stands where nobody says whose a camera is.
 */
export function fileCameras(
  rows: readonly CameraRow[],
  municipality: Here,
  today: string,
  owner: string,
): FileCamera[] {
  const taken = new Set(municipality.cameras.map(({ id }) => id));
  const seen: Camera[] = [];
  return rows.map((cells) => {
    const found = known(cells, municipality.cameras);
    const before = seen.some(({ id }) => id === found?.id) ? null : found;
    const told = formOfCells(cells, before === null ? null : formOf(before));
    const form = told.owner === '' ? { ...told, owner } : told;
    const id = before?.id ?? newId(cells.get('id') ?? '', form.name, taken);
    const others = [...municipality.cameras.filter((camera) => camera.id !== id), ...seen];
    const problems = [
      ...personalProblems(cells, before),
      ...sortProblems(cells),
      ...formProblems(form, { id, today, municipality: { ...municipality, cameras: others } }),
    ];
    const after = cameraOf(form, id, before);
    seen.push(after);
    const isRadiusAssumed = before === null && after.outline === null && (cells.get('straal') ?? '') === '';
    return { name: form.name, after, before, problems, isRadiusAssumed };
  });
}

/** What is wrong with a line of a file, whatever stands in the register; whose a camera is may be told later. */
export function rowProblem(cells: CameraRow, rings: Here['rings'], today: string): CameraProblem | null {
  const [camera] = fileCameras([cells], { cameras: [], rings }, today, '?');
  return camera?.problems[0] ?? null;
}

/** Nothing about a person comes in with a file: the dossier is shared, and openbaar shows a part of it. */
function personalProblems(cells: CameraRow, before: Camera | null): CameraProblem[] {
  const found = personalColumn(cells, before === null ? null : cellsOf(before));
  return found === null ? [] : [{ field: found.field, code: 'personal' }];
}

/** A word for fixed or flexible that is none of ours would be lost. */
function sortProblems(cells: CameraRow): CameraProblem[] {
  const isKnown = ['', 'vast', 'flexibel', 'onbekend'].includes(cells.get('soort') ?? '');
  return isKnown ? [] : [{ field: 'sort', code: 'sort' }];
}

/** A camera keeps the id that a file gives it, so that evaluations of it find it again. */
function newId(told: string, name: string, taken: Set<string>): string {
  if (!v.is(idSchema, told) || taken.has(told)) return freeId(name, taken);
  taken.add(told);
  return told;
}

function known(cells: CameraRow, cameras: readonly Camera[]): Camera | null {
  const id = cells.get('id') ?? '';
  const name = plain(cells.get('camera') ?? '');
  return (
    cameras.find((camera) => camera.id === id) ??
    cameras.find((camera) => plain(camera.name) === name) ??
    null
  );
}

/** What has to be written down of a file: nothing that is wrong, and nothing of what stands so already. */
export function cameraDrafts(cameras: readonly FileCamera[]): Draft<'camera'>[] {
  return cameras
    .filter((camera) => camera.problems.length === 0 && isChange(camera))
    .map(({ after }) => ({ is: 'camera', camera: after.id, content: after }));
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
  ...askedFacts,
  'note',
  'line',
  'fictief',
] as const;

/** What two cameras say differently; what is absent says nothing, as null does. */
export function changedKeys(before: Camera, after: Camera): (typeof comparedKeys)[number][] {
  return comparedKeys.filter(
    (key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null),
  );
}
