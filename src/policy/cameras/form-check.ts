import { outlineProblem } from '../../domain/geo/outline.ts';
import { contains } from '../../domain/geo/polygon.ts';
import type { Municipality } from '../municipality.ts';
import { readDays, readPlanLine, readRadius, type CameraField, type CameraForm } from './form.ts';
import { readCorners, type OutlineProblem } from './outline.ts';
import { readPoint } from './point.ts';

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
  | 'plan-line'
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

/** More than a person draws, and as many as can be held against one another at once. */
const mostCorners = 500;

/** Everything that is wrong with the fields, in their order; at most one a field. */
export function formProblems(form: CameraForm, context: CameraContext): CameraProblem[] {
  const problems = [
    ...nameProblems(form, context),
    ...placeProblems(form, context),
    ...areaProblems(form),
    ...termProblems(form),
    ...pastDays(form, context.today),
    ...daysProblems(form),
    ...planLineProblems(form),
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
  const problem = read.corners.length > mostCorners ? 'many' : outlineProblem(read.corners);
  return problem === null ? [] : [{ field: 'corners', code: `corners-${problem}` }];
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

function daysProblems({ retentionDays }: CameraForm): CameraProblem[] {
  const isWrong = retentionDays.trim() !== '' && readDays(retentionDays) === null;
  return isWrong ? [{ field: 'retentionDays', code: 'days' }] : [];
}

function planLineProblems({ planLine }: CameraForm): CameraProblem[] {
  const isWrong = planLine.trim() !== '' && readPlanLine(planLine) === null;
  return isWrong ? [{ field: 'planLine', code: 'plan-line' }] : [];
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
