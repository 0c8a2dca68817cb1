import type { CameraColumn } from '../../domain/csv/camera-columns.ts';
import type { Camera } from '../schema.ts';
import { readPoint } from './point.ts';
import { emptyForm, formOf, startKnown, type CameraForm } from './form.ts';

type CameraCells = Readonly<Record<CameraColumn, string>>;

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
    bewaartermijn_dagen: form.retentionDays,
    andere_maatregelen: form.otherMeasures,
    lichter_middel: form.lighterMeans,
    opmerking: form.note,
    planregel: form.planLine,
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
  const corners = told('hoeken', start.corners)
    .split('|')
    .map((corner) => corner.trim())
    .join('\n');
  const begin = told('begin', start.startKnown === 'onbekend' ? '' : start.start);
  const sort = told('soort', start.sort);
  const place = cells.has('x') ? `${told('x', '')} ${told('y', '')}` : start.place;
  return {
    name: told('camera', start.name),
    owner: told('eigenaar', start.owner),
    sort: sort === 'vast' || sort === 'flexibel' ? sort : 'onbekend',
    place,
    isPlaceSure: yes(cells.get('plek_bevestigd'), start.isPlaceSure && isSamePlace(place, start.place)),
    area: corners === '' ? 'straal' : 'veelhoek',
    radius: told('straal', '') === '' ? start.radius : told('straal', ''),
    corners,
    startKnown: startKnown(begin),
    start: begin,
    end: told('einde', start.end),
    decision: told('besluit', start.decision),
    decisionDate: told('besluitdatum', start.decisionDate),
    ground: told('grondslag', start.ground),
    goal: told('doel', start.goal),
    officerConsulted: told('overleg_ovj', start.officerConsulted),
    signsChecked: told('borden_gezien', start.signsChecked),
    retentionDays: told('bewaartermijn_dagen', start.retentionDays),
    otherMeasures: told('andere_maatregelen', start.otherMeasures),
    lighterMeans: told('lichter_middel', start.lighterMeans),
    note: told('opmerking', start.note),
    planLine: told('planregel', start.planLine),
    isReal: !yes(cells.get('fictief'), !start.isReal),
  };
}

/** Whether two texts are one place; what was confirmed of another place says nothing of this one. */
function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [readPoint(one), readPoint(other)];
  return a !== null && b !== null && Math.hypot(a.x - b.x, a.y - b.y) < 1;
}

function yes(cell: string | undefined, otherwise: boolean): boolean {
  const word = cell?.trim().toLowerCase() ?? '';
  return word === '' ? otherwise : word === '1' || word === 'ja' || word === 'true';
}
