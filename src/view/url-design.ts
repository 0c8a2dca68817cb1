import type { Ring } from '../domain/area/area.ts';
import type { RingBand } from '../domain/camera-effect/design.ts';
import { farthestRing, mostRings } from '../domain/camera-effect/design.ts';
import { shortOutlineProblem } from '../domain/geo/outline.ts';
import { formatMonth, parseMonth, type Month } from '../domain/time/month.ts';
import type { ControlPart } from './parts.ts';
import { isId } from './codecs.ts';

/** As many rings, places or areas as a person can oversee. */
const most = 40;
/** Fifty years: a longer list is a slip. */
const mostMonths = 600;

/** Rings in metres: `100-300,300-500`, or `geen`. */
export function formatRings(rings: readonly RingBand[]): string {
  return rings.length === 0 ? 'geen' : rings.map(({ inner, outer }) => `${inner}-${outer}`).join(',');
}

/** Null for a text that is no list of rings from near to far within themselves, or of too many or too wide ones. */
export function parseRings(text: string): RingBand[] | null {
  if (text === 'geen') return [];
  const rings = text.split(',').map((part): RingBand | null => {
    const found = /^(0|[1-9]\d{0,3})-([1-9]\d{0,3})$/.exec(part);
    const [inner, outer] = [Number(found?.[1]), Number(found?.[2])];
    return found !== null && inner < outer && outer <= farthestRing ? { inner, outer } : null;
  });
  return rings.length > mostRings ? null : allOf(rings);
}

/** Corners in RD metres: `228330/486760,228430/486760,228430/486860`. */
export function formatCorners(corners: Ring): string {
  return corners.map(([x, y]) => `${x}/${y}`).join(',');
}

/** Null for a text that is no polygon: too few or too many corners, a line that crosses itself, too small, too large (`most` square metres). */
export function parseCorners(text: string, most?: number): Ring | null {
  const corners = allOf(text.split(',').map(parseCorner));
  return corners === null || shortOutlineProblem(corners, most) !== null ? null : corners;
}

function parseCorner(text: string): Ring[number] | null {
  const found = /^(0|[1-9]\d{0,5})\/([1-9]\d{5})$/.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

/** `rest:<area>`, `gebieden:<area>,<area>` or, RD and radius in metres, `plekken:228330/486760/100`. */
export function formatControl(control: ControlPart): string {
  if (control.is === 'rest') return `rest:${control.of}`;
  if (control.is === 'areas') return `gebieden:${control.ids.join(',')}`;
  return `plekken:${control.places.map(({ x, y, radius }) => `${x}/${y}/${radius}`).join(',')}`;
}

/** Null for a text that is no control. */
export function parseControl(text: string): ControlPart | null {
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  switch (text.slice(0, Math.max(0, colon))) {
    case 'rest':
      return isId(rest) ? { is: 'rest', of: rest } : null;
    case 'gebieden': {
      const ids = rest.split(',');
      return ids.every(isId) && ids.length <= most ? { is: 'areas', ids } : null;
    }
    case 'plekken': {
      const places = allOf(rest.split(',').map(parsePlace));
      return places === null ? null : { is: 'places', places };
    }
    default:
      return null;
  }
}

function parsePlace(text: string): { x: number; y: number; radius: number } | null {
  const found = /^(0|[1-9]\d{0,5})\/([1-9]\d{5})\/([1-9]\d{1,3})$/.exec(text);
  return found === null ? null : { x: Number(found[1]), y: Number(found[2]), radius: Number(found[3]) };
}

/** Whole years on each side of the start of a camera. */
interface Years {
  readonly before: number;
  readonly after: number;
}

/** Whole years before and after: `3-2`. */
export function formatYears({ before, after }: Years): string {
  return `${before}-${after}`;
}

/** Whole years before and after, `3-2`; null for anything else. */
export function parseYears(text: string): Years | null {
  const found = /^([1-9]\d?)-([1-9]\d?)$/.exec(text);
  return found === null ? null : { before: Number(found[1]), after: Number(found[2]) };
}

/** Months in order, as stretches: `2020-03..2020-06,2021-01`. */
export function formatMonths(months: readonly Month[]): string {
  const stretches: [Month, Month][] = [];
  for (const month of months) {
    const last = stretches.at(-1);
    if (last?.[1] === month - 1) last[1] = month;
    else stretches.push([month, month]);
  }
  return stretches
    .map(([from, to]) => (from === to ? formatMonth(from) : `${formatMonth(from)}..${formatMonth(to)}`))
    .join(',');
}

/** The months of stretches, in order and once each; null for a text that is no list of stretches. */
export function parseMonths(text: string): Month[] | null {
  const stretches = allOf(text.split(',').map(parseStretch));
  if (stretches === null) return null;
  const months = new Set(stretches.flat());
  return months.size > mostMonths ? null : [...months].toSorted((a, b) => a - b);
}

function parseStretch(text: string): Month[] | null {
  const [first = '', last = first, ...more] = text.split('..');
  const [from, to] = [parseMonth(first), parseMonth(last)];
  if (from === null || to === null || to < from || to - from >= mostMonths || more.length > 0) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The parts of a list, or null where one of them is, or where there are too many. */
function allOf<Part>(parts: readonly (Part | null)[]): Part[] | null {
  const found = parts.filter((part) => part !== null);
  return found.length === parts.length && parts.length <= most ? found : null;
}
