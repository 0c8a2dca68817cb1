import type { Windows } from '../../domain/camera-effect/windows.ts';
import { usedMonths } from '../../domain/camera-effect/windows.ts';
import { polygonArea } from '../../domain/geo/polygon.ts';
import type { Camera } from '../../policy/schema.ts';
import type { DesignPart } from '../../view/parts.ts';
import { formatPeriod } from '../../text/format.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { isCameraOutside } from '../../analysis/cameras/design.ts';
import type { WholeNames } from '../../analysis/cameras/whole-areas.ts';

const words = verslag.design;

/** One line of a list: what, and what of it. */
export interface Line {
  readonly name: string;
  readonly text: string;
}

/** A camera and the choices of its evaluation, line by line. */
export function designLines(
  camera: Camera,
  outcome: string,
  design: DesignPart,
  control: string,
  windows: Windows | null,
  whole: WholeNames | null,
): Line[] {
  return [
    { name: words.camera, text: `${camera.name} (${words.extent(camera.sort, radiusOf(camera))})` },
    { name: words.owner, text: camera.owner },
    { name: words.start, text: startText(camera.start) },
    { name: words.outcome, text: outcome },
    { name: words.area, text: whole === null ? areaText(camera, design) : words.wholeBuurt(whole.treatment) },
    { name: words.rings, text: whole === null ? ringsText(design) : buurtenText(whole.ring) },
    { name: words.control, text: control },
    ...(windows === null ? [] : windowLines(windows)),
  ];
}

function radiusOf({ outline, radius }: Camera): number | null {
  return outline == null ? radius : null;
}

function startText(start: string | null): string {
  return start === null ? verslag.print151c.open : verslag.startText(start);
}

function areaText(camera: Camera, { area }: DesignPart): string {
  if (area?.is === 'outline') {
    const drawn = words.drawn(Math.round(polygonArea([area.corners])));
    return isCameraOutside(camera, area) ? words.cameraOutside(drawn) : drawn;
  }
  const metres = area?.radius ?? radiusOf(camera);
  return metres === null ? words.outline : words.radius(metres);
}

function ringsText({ rings }: DesignPart): string {
  return rings.length === 0
    ? words.noRings
    : rings.map(({ inner, outer }) => words.ring(inner, outer)).join(', ');
}

function buurtenText(names: readonly string[]): string {
  return names.length === 0 ? words.noRings : words.aroundBuurt(names);
}

function windowLines({ before, after, leftOut }: Windows): Line[] {
  return [
    { name: words.before, text: stretch(usedMonths(before)) },
    { name: words.after, text: stretch(usedMonths(after)) },
    {
      name: words.leftOut,
      text: leftOut.length === 0 ? words.nothingLeftOut : stretches(leftOut).join(', '),
    },
  ];
}

function stretch(months: readonly number[]): string {
  return formatPeriod(months[0] ?? 0, months.at(-1) ?? 0);
}

/** Months that follow each other as one period. */
function stretches(months: readonly number[]): string[] {
  const runs: [from: number, to: number][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last?.[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([from, to]) => formatPeriod(from, to));
}
