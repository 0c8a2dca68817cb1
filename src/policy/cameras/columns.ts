import type { Camera } from '../schema.ts';
import { emptyForm, formOf, type CameraForm } from './form.ts';

/**
 * The columns of a list of cameras outside this page, the first seven as the own list of cameras has them. Corners
 * stand in one cell, apart by ` | `; an empty start is an unknown one.
 */
export const cameraColumns = [
  'camera',
  'x',
  'y',
  'straal',
  'soort',
  'begin',
  'einde',
  'id',
  'hoeken',
  'eigenaar',
  'doel',
  'besluit',
  'besluitdatum',
  'grondslag',
  'overleg_ovj',
  'borden_gezien',
  'andere_maatregelen',
  'lichter_middel',
  'opmerking',
  'plek_bevestigd',
  'fictief',
] as const;
type CameraColumn = (typeof cameraColumns)[number];

export type CameraCells = Readonly<Record<CameraColumn, string>>;

/** A camera as cells of text. */
export function cellsOf(camera: Camera): CameraCells {
  const form = formOf(camera);
  return {
    camera: form.name,
    x: String(camera.x),
    y: String(camera.y),
    straal: form.radius,
    soort: form.sort,
    begin: form.start,
    einde: form.end,
    id: camera.id,
    hoeken: form.corners.replaceAll('\n', ' | '),
    eigenaar: form.owner,
    doel: form.goal,
    besluit: form.decision,
    besluitdatum: form.decisionDate,
    grondslag: form.ground,
    overleg_ovj: form.officerConsulted,
    borden_gezien: form.signsChecked,
    andere_maatregelen: form.otherMeasures,
    lichter_middel: form.lighterMeans,
    opmerking: form.note,
    plek_bevestigd: form.isPlaceSure ? '1' : '0',
    fictief: form.isReal ? '0' : '1',
  };
}

/**
 * The fields of a camera from cells of text; of what a file does not tell, what stands (`before`) stays. Nothing is
 * checked yet: the form does that.
 */
export function formOfCells(cells: ReadonlyMap<string, string>, before: CameraForm | null): CameraForm {
  const start = before ?? emptyForm;
  const told = (column: CameraColumn, otherwise: string): string => cells.get(column)?.trim() ?? otherwise;
  const corners = told('hoeken', start.corners).replace(/\s*\|\s*/g, '\n');
  const begin = told('begin', start.startKnown === 'onbekend' ? '' : start.start);
  const sort = told('soort', start.sort);
  return {
    name: told('camera', start.name),
    owner: told('eigenaar', start.owner),
    sort: sort === 'vast' || sort === 'flexibel' ? sort : 'onbekend',
    place: cells.has('x') ? `${told('x', '')} ${told('y', '')}` : start.place,
    isPlaceSure: yes(cells.get('plek_bevestigd'), before === null || before.isPlaceSure || cells.has('x')),
    area: corners === '' ? 'straal' : 'veelhoek',
    radius: told('straal', '') === '' ? start.radius : told('straal', ''),
    corners,
    startKnown: begin === '' ? 'onbekend' : begin.length === 7 ? 'maand' : 'dag',
    start: begin,
    end: told('einde', start.end),
    decision: told('besluit', start.decision),
    decisionDate: told('besluitdatum', start.decisionDate),
    ground: told('grondslag', start.ground),
    goal: told('doel', start.goal),
    officerConsulted: told('overleg_ovj', start.officerConsulted),
    signsChecked: told('borden_gezien', start.signsChecked),
    otherMeasures: told('andere_maatregelen', start.otherMeasures),
    lighterMeans: told('lichter_middel', start.lighterMeans),
    note: told('opmerking', start.note),
    isReal: !yes(cells.get('fictief'), false),
  };
}

function yes(cell: string | undefined, otherwise: boolean): boolean {
  const word = cell?.trim().toLowerCase() ?? '';
  return word === '' ? otherwise : word === '1' || word === 'ja' || word === 'true';
}
