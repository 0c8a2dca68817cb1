import { outlineProblem } from '../../domain/geo/outline.ts';
import { contains } from '../../domain/geo/polygon.ts';
import type { Municipality } from '../municipality.ts';
import type { Camera } from '../schema.ts';
import { readCorners, writeCorners, type OutlineProblem } from './outline.ts';
import { readPoint, writePoint } from './point.ts';

/** Everything that is kept of a camera as it stands in the fields. */
export interface CameraForm {
  readonly name: string;
  readonly owner: string;
  readonly sort: Camera['sort'];
  /** RD metres or WGS84 degrees. */
  readonly place: string;
  readonly isPlaceSure: boolean;
  readonly area: 'straal' | 'veelhoek';
  /** Metres. */
  readonly radius: string;
  /** One a line. */
  readonly corners: string;
  readonly startKnown: 'dag' | 'maand' | 'jaar' | 'onbekend';
  readonly start: string;
  readonly end: string;
  readonly decision: string;
  readonly decisionDate: string;
  readonly ground: string;
  readonly goal: string;
  readonly officerConsulted: string;
  readonly signsChecked: string;
  /** Days. */
  readonly retentionDays: string;
  readonly otherMeasures: string;
  readonly lighterMeans: string;
  readonly note: string;
  /** Whether what was made up is true now. */
  readonly isReal: boolean;
}

export type CameraField = keyof CameraForm;

type CameraProblemCode =
  | 'missing'
  | 'name-taken'
  | 'place-unread'
  | 'place-outside'
  | 'radius'
  | 'date'
  | 'month'
  | 'year'
  | 'days'
  | 'sort'
  | 'personal'
  | 'end-before-start'
  | 'future'
  | `corners-${OutlineProblem}`;

export interface CameraProblem {
  readonly field: CameraField;
  readonly code: CameraProblemCode;
  /** The line of the corners that cannot be read. */
  readonly line?: number;
}

/** What a camera is checked against. */
export interface CameraContext {
  readonly id: string;
  readonly today: string;
  readonly municipality: Pick<Municipality, 'cameras' | 'rings'>;
}

/** A circle of this many metres unless a person says otherwise: about a square. */
export const usualRadius = 100;

export const emptyForm: CameraForm = {
  name: '',
  owner: '',
  sort: 'vast',
  place: '',
  isPlaceSure: true,
  area: 'straal',
  radius: String(usualRadius),
  corners: '',
  startKnown: 'dag',
  start: '',
  end: '',
  decision: '',
  decisionDate: '',
  ground: '',
  goal: '',
  officerConsulted: '',
  signsChecked: '',
  retentionDays: '',
  otherMeasures: '',
  lighterMeans: '',
  note: '',
  isReal: true,
};

/** A camera in the fields. */
export function formOf(camera: Camera): CameraForm {
  const { outline, start } = camera;
  return {
    name: camera.name,
    owner: camera.owner,
    sort: camera.sort,
    place: writePoint(camera.x, camera.y),
    isPlaceSure: camera.positionBy === 'bron',
    area: outline == null ? 'straal' : 'veelhoek',
    radius: String(camera.radius),
    corners: outline == null ? '' : writeCorners(outline),
    startKnown: startKnown(start ?? ''),
    start: start ?? '',
    end: camera.end ?? '',
    decision: camera.decision ?? '',
    decisionDate: camera.decisionDate ?? '',
    ground: camera.ground ?? '',
    goal: camera.goal ?? '',
    officerConsulted: camera.officerConsulted ?? '',
    signsChecked: camera.signsChecked ?? '',
    retentionDays: String(camera.retentionDays ?? ''),
    otherMeasures: camera.otherMeasures ?? '',
    lighterMeans: camera.lighterMeans ?? '',
    note: camera.note ?? '',
    isReal: !camera.fictief,
  };
}

/** How well a start is known that is written as `2022-04-01`, `2022-04`, `2022` or nothing. */
export function startKnown(start: string): CameraForm['startKnown'] {
  if (start === '') return 'onbekend';
  if (/^\d{4}$/.test(start)) return 'jaar';
  return start.length === 7 ? 'maand' : 'dag';
}

/** The camera that the fields tell of; only of a form without problems. `before` keeps the line of the plan. */
export function cameraOf(form: CameraForm, id: string, before: Camera | null): Camera {
  const point = readPoint(form.place) ?? { x: before?.x ?? 0, y: before?.y ?? 0 };
  return {
    id,
    name: form.name.trim(),
    x: point.x,
    y: point.y,
    radius: readRadius(form.radius) ?? usualRadius,
    outline: form.area === 'veelhoek' ? readCorners(form.corners).corners : null,
    positionBy: form.isPlaceSure ? 'bron' : 'team te bevestigen',
    sort: form.sort,
    start: form.startKnown === 'onbekend' ? null : filled(form.start),
    end: filled(form.end),
    decision: filled(form.decision),
    decisionDate: filled(form.decisionDate),
    ground: filled(form.ground),
    goal: filled(form.goal),
    owner: form.owner.trim(),
    officerConsulted: filled(form.officerConsulted),
    signsChecked: filled(form.signsChecked),
    retentionDays: readDays(form.retentionDays),
    otherMeasures: filled(form.otherMeasures),
    lighterMeans: filled(form.lighterMeans),
    fictief: !form.isReal,
    note: filled(form.note),
    line: before?.line ?? null,
  };
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Everything that is wrong with the fields, in their order; at most one a field. */
export function formProblems(form: CameraForm, context: CameraContext): CameraProblem[] {
  const problems = [
    ...nameProblems(form, context),
    ...placeProblems(form, context),
    ...areaProblems(form),
    ...termProblems(form),
    ...pastDays(form, context.today),
    ...daysProblems(form),
  ];
  return problems.filter(({ field }, index) => problems.findIndex((one) => one.field === field) === index);
}

function nameProblems({ name, owner }: CameraForm, { id, municipality }: CameraContext): CameraProblem[] {
  const isTaken = municipality.cameras.some(
    (camera) => camera.id !== id && camera.name.toLowerCase() === name.trim().toLowerCase(),
  );
  return [
    ...(name.trim() === '' ? [{ field: 'name', code: 'missing' } as const] : []),
    ...(isTaken ? [{ field: 'name', code: 'name-taken' } as const] : []),
    ...(owner.trim() === '' ? [{ field: 'owner', code: 'missing' } as const] : []),
  ];
}

function placeProblems({ place }: CameraForm, { municipality }: CameraContext): CameraProblem[] {
  if (place.trim() === '') return [{ field: 'place', code: 'missing' }];
  const point = readPoint(place);
  if (point === null) return [{ field: 'place', code: 'place-unread' }];
  const areas = Object.values(municipality.rings);
  const isInside = areas.length === 0 || areas.some((rings) => contains(rings, point.x, point.y));
  return isInside ? [] : [{ field: 'place', code: 'place-outside' }];
}

function areaProblems({ area, radius, corners }: CameraForm): CameraProblem[] {
  if (area === 'straal') return readRadius(radius) === null ? [{ field: 'radius', code: 'radius' }] : [];
  const read = readCorners(corners);
  if (read.unread !== null) return [{ field: 'corners', code: 'corners-corner', line: read.unread }];
  const problem = outlineProblem(read.corners);
  return problem === null ? [] : [{ field: 'corners', code: `corners-${problem}` }];
}

/** Metres of a circle: from 10 to 1,000; null for anything else. */
export function readRadius(text: string): number | null {
  const value = /^\d{2,4}([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
  return value !== null && value >= 10 && value <= 1000 ? value : null;
}

function termProblems({ startKnown, start, end }: CameraForm): CameraProblem[] {
  const wrong = startProblem(startKnown, start);
  const starts: CameraProblem[] = wrong === null ? [] : [{ field: 'start', code: wrong }];
  const hasStart = startKnown !== 'onbekend' && starts.length === 0;
  const ends: CameraProblem[] =
    end === ''
      ? []
      : !isDay(end)
        ? [{ field: 'end', code: 'date' }]
        : hasStart && end < start
          ? [{ field: 'end', code: 'end-before-start' }]
          : [];
  return [...starts, ...ends];
}

const firstDay = { dag: '', maand: '-01', jaar: '-01-01' } as const;
const unread = { dag: 'date', maand: 'month', jaar: 'year' } as const;

/** What is wrong with a start that is known this well; null where nothing is. */
export function startProblem(
  known: CameraForm['startKnown'],
  start: string,
): 'missing' | 'date' | 'month' | 'year' | null {
  if (known === 'onbekend' || isDay(`${start}${firstDay[known]}`)) return null;
  return start.trim() === '' ? 'missing' : unread[known];
}

/** Whole days from 0 to 3,650; null for anything else. */
function readDays(text: string): number | null {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;
  return days !== null && days <= 3650 ? days : null;
}

function daysProblems({ retentionDays }: CameraForm): CameraProblem[] {
  const isWrong = retentionDays.trim() !== '' && readDays(retentionDays) === null;
  return isWrong ? [{ field: 'retentionDays', code: 'days' }] : [];
}

const pastFields = ['decisionDate', 'officerConsulted', 'signsChecked'] as const;

function pastDays(form: CameraForm, today: string): CameraProblem[] {
  return pastFields.flatMap((field): CameraProblem[] => {
    const day = form[field];
    if (day === '') return [];
    if (!isDay(day)) return [{ field, code: 'date' }];
    return day > today ? [{ field, code: 'future' }] : [];
  });
}

/** Whether a text is a day of the calendar between 1990 and 2100. */
function isDay(text: string): boolean {
  if (!/^(199\d|20\d{2})-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
