import type { Ring } from '../../../domain/area/area.ts';
import { parseCellCode } from '../../../domain/geo/cell.ts';
import type { DifferenceSquares, DifferenceWords } from '../../../map/difference-squares.ts';
import type { HotSquares } from '../../../map/hot-squares.ts';
import type { MapContent, MapShape } from '../../../map/map-shape.ts';
import { squareRing } from '../../../map/square-ring.ts';
import { countShown, figureText } from '../../../text/figure-text.ts';
import { hotspots } from '../../../text/nl/hotspots.ts';
import { meenemen } from '../../../text/nl/meenemen.ts';

const { fields } = meenemen;

/** One piece of the map with what is said of it, in the order of its columns. */
export interface ShownRow {
  readonly rings: readonly Ring[];
  readonly about: Readonly<Record<string, string | number | null>>;
}

/**
 * What stands on a map, a row a piece, with the words of the map and no figure that it does not tell: where something is
 * kept back there is no number, and a density is its class.
 */
export function shownRows(content: MapContent, nameOf: (area: string) => string): ShownRow[] {
  const classOf = ({ look, class: level }: MapShape): string | null =>
    look === 'fill' ? (content.legend.entries[level]?.label ?? meenemen.noClass) : null;
  return content.shapes.map((shape) => {
    const { key, rings, figure, rate } = shape;
    const counted =
      figure === null ? {} : { [fields.count]: countShown(figure), [fields.words]: figureText(figure) };
    const rated = content.shapes.some((one) => one.rate !== null) ? { [fields.rate]: rounded(rate) } : {};
    const where = content.is === 'areas' ? { [fields.area]: nameOf(key), [fields.code]: key } : placeOf(key);
    return { rings, about: { ...where, ...counted, ...rated, [fields.class]: classOf(shape) } };
  });
}

function rounded(rate: number | null): number | null {
  return rate === null ? null : Math.round(rate * 10) / 10;
}

/** A cell by its code and its lower left corner in RD metres. */
function placeOf(code: string): Record<string, string | number> {
  const cell = parseCellCode(code);
  if (cell === null) return { [fields.cell]: code };
  return { [fields.cell]: code, [fields.east]: cell.x, [fields.north]: cell.y, [fields.side]: cell.size };
}

/** The squares that stand out, as rows of a table of their own. */
export function hotRows({ size, squares }: HotSquares): ShownRow[] {
  return squares.map(({ x, y, look }) => ({
    rings: [squareRing({ x, y, size })],
    about: {
      [fields.east]: x,
      [fields.north]: y,
      [fields.side]: size,
      [fields.chance]: hotspots.legend[look],
    },
  }));
}

/** The squares where two maps differ by more than chance, without a count: each was tested with those around it. */
export function differenceRows({ size, squares }: DifferenceSquares, words: DifferenceWords): ShownRow[] {
  return squares.map(({ x, y, side }) => ({
    rings: [squareRing({ x, y, size })],
    about: {
      [fields.east]: x,
      [fields.north]: y,
      [fields.side]: size,
      [fields.chance]: words[side],
    },
  }));
}

/** Rows as a table of text: every column that one of them has, a head first; what a row lacks is empty. */
export function tableOf(rows: readonly ShownRow[]): string[][] {
  const names = [...new Set(rows.flatMap(({ about }) => Object.keys(about)))];
  return [names, ...rows.map(({ about }) => names.map((name) => cellText(about[name] ?? null)))];
}

/** A number as a Dutch spreadsheet reads it. */
function cellText(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}
