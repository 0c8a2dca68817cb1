import type { WhereFigures, WhereMap } from '../analysis/places/where.ts';
import type { Bounds } from '../domain/geo/polygon.ts';
import type { MapHot, MapPicture, SlideTable } from '../domain/meeting/slide.ts';
import type { Span } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import { measureLabel } from '../text/class-label.ts';
import { figureText } from '../text/figure-text.ts';
import { formatPeriod } from '../text/format.ts';
import { kaart } from '../text/nl/kaart.ts';
import { overlegPlaats } from '../text/nl/overleg-plaats.ts';

const words = overlegPlaats.incidenten;

type MapMark = MapPicture['marks'][number];

/** Metres around the gemeente where nothing has a colour. */
const margin = 400;

/** The map with its classes as words, the cameras and stations in view, and the squares that stand out where these are known. */
export function mapPicture(
  map: WhereMap,
  name: string,
  span: Span,
  municipality: Municipality,
  hot: MapHot | null,
): MapPicture {
  const frame = map.frame ?? frameOf(municipality.rings);
  const { limits } = map;
  return {
    is: 'map',
    frame,
    size: map.size,
    cells: map.cells,
    levels: limits.map((from, at) => measureLabel(from, limits[at + 1])),
    unit: kaart.legend.density(name, map.per === 'year' ? null : formatPeriod(span.from, span.to)),
    marks: marksIn(municipality, frame),
    ...(hot === null ? {} : { hot }),
  };
}

/** The whole gemeente with some room around it. */
function frameOf(rings: Municipality['rings']): Bounds {
  const points = Object.values(rings).flat(2);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (points.length === 0) return { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  return {
    minX: least(xs) - margin,
    minY: least(ys) - margin,
    maxX: most(xs) + margin,
    maxY: most(ys) + margin,
  };
}

/** The cameras and stations that lie in a frame. */
function marksIn({ cameras, places }: Municipality, frame: Bounds): MapMark[] {
  const all = [
    ...places
      .filter(({ sort }) => sort === 'station')
      .map(({ name, x, y }): MapMark => ({ is: 'place', x, y, name })),
    ...cameras.map(({ name, x, y }): MapMark => ({ is: 'camera', x, y, name })),
  ];
  return all.filter(({ x, y }) => isIn(frame, x, y));
}

function isIn({ minX, minY, maxX, maxY }: Bounds, x: number, y: number): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

/**
 * The same by buurt, for who cannot see the map; null where that is not known. With what lies in no known buurt it adds
 * up to the total, or its caption says that something is kept back.
 */
export function mapTable(
  { buurten, buurtUnknown, total }: WhereFigures,
  name: string,
  span: Span,
  { areas }: Pick<Municipality, 'areas'>,
): SlideTable | null {
  if (buurten.length === 0) return null;
  const isUnknown = buurtUnknown !== null && !(buurtUnknown.is === 'number' && buurtUnknown.value === 0);
  const isAnyKept = buurten.some(({ figure }) => figure.is === 'below' || figure.is === 'withheld');
  return {
    caption: `${words.caption(name, span.from, span.to)}${isAnyKept ? `. ${words.keptBack}` : ''}`,
    head: words.columns,
    rows: [
      ...buurten.map(({ area, figure }) => [
        areas.find(({ id }) => id === area)?.name ?? area,
        figureText(figure),
      ]),
      ...(isUnknown ? [[words.buurtUnknown, figureText(buurtUnknown)]] : []),
      [words.total, figureText(total)],
    ],
  };
}

/** What the map leaves out and how it is made, for the line under it. */
export function mapNote({ sigma, reach }: WhereMap, fewest: number): string {
  return `${words.smoothed(sigma)} ${kaart.legend.few(fewest, reach).trim()}`;
}
