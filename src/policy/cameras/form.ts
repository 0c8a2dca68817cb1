import type { Camera } from '../schema.ts';
import { readCorners, writeCorners } from './outline.ts';
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
  /** The line of the plan that names the camera; nobody types it, a file may bring it. */
  readonly planLine: string;
  /** Whether what was made up is true now. */
  readonly isReal: boolean;
}

export type CameraField = keyof CameraForm;

/** A circle of this many metres unless a person says otherwise: about a square. */
export const usualRadius = 100;

export const emptyForm: CameraForm = {
  name: '',
  owner: '',
  sort: 'vast',
  place: '',
  isPlaceSure: false,
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
  planLine: '',
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
    planLine: String(camera.line ?? ''),
    isReal: !camera.fictief,
  };
}

/** How well a start is known that is written as `2022-04-01`, `2022-04`, `2022` or nothing. */
export function startKnown(start: string): CameraForm['startKnown'] {
  if (start === '') return 'onbekend';
  if (/^\d{4}$/.test(start)) return 'jaar';
  return start.length === 7 ? 'maand' : 'dag';
}

/** The camera that the fields tell of; only of a form without problems. `before` keeps the place. */
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
    line: readPlanLine(form.planLine),
  };
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Metres of a circle: from 10 to 1,000; null for anything else. */
export function readRadius(text: string): number | null {
  const value = /^\d{2,4}([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
  return value !== null && value >= 10 && value <= 1000 ? value : null;
}

/** Whole days from 0 to 3,650; null for anything else. */
export function readDays(text: string): number | null {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;
  return days !== null && days <= 3650 ? days : null;
}

/** The number of a line, from 1; null for anything else. */
export function readPlanLine(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text.trim()) : null;
}
