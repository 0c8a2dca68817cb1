/** A square of the RD grid: lower left corner and side in metres. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The cell of `size` metres that holds an RD point; a point on an edge belongs to the cell above or right of it. */
export function snap(x: number, y: number, size: number): Cell {
  return { x: Math.floor(x / size) * size, y: Math.floor(y / size) * size, size };
}

/** `500mE453N975`: the side in metres and how many sides the corner lies east and north of the origin of RD. */
export function cellCode(x: number, y: number, size: number): string {
  return `${size}mE${Math.floor(x / size)}N${Math.floor(y / size)}`;
}

/**
 * The code of CBS for a 100 m square, `E2265N4878`: its corner in whole hectometres, at least four digits.
 * Source: CBS, Statistische gegevens per vierkant en postcode, codering vierkant.
 */
export function grid100Code(x: number, y: number): string {
  const hectometres = (metres: number): string => String(Math.floor(metres / 100)).padStart(4, '0');
  return `E${hectometres(x)}N${hectometres(y)}`;
}

/** Reads our own form and that of CBS, also with its prefix (`CRS28992RES500ME2265N4875`); null for anything else, as for a place that no grid of metres in the country can hold. */
export function parseCellCode(code: string): Cell | null {
  const cell = parseOwn(code) ?? parseCbs(code);
  return cell !== null && cell.size <= 50_000 && isInGrid(cell.x) && isInGrid(cell.y) ? cell : null;
}

/** RD runs from 0 to 300 km east and from 289 to 629 km north; a code outside a wide frame around it is a fault. */
function isInGrid(metres: number): boolean {
  return metres >= 0 && metres < 1_000_000;
}

function parseOwn(code: string): Cell | null {
  const match = /^([1-9]\d{0,4})mE(\d{1,6})N(\d{1,6})$/.exec(code);
  if (match === null) return null;
  const size = Number(match[1]);
  return { x: Number(match[2]) * size, y: Number(match[3]) * size, size };
}

function parseCbs(code: string): Cell | null {
  const match = /^(?:CRS28992RES(100|500)M)?E(\d{4})N(\d{4})$/.exec(code);
  if (match === null) return null;
  const size = Number(match[1] ?? 100);
  const cell = { x: Number(match[2]) * 100, y: Number(match[3]) * 100, size };
  // CBS counts in hectometres whatever the side: a corner that is not on the grid of 500 m is a fault.
  return cell.x % size === 0 && cell.y % size === 0 ? cell : null;
}

/** Centre in RD metres; a cell lies in an area if its centre does. */
export function cellCentre(cell: Cell): [x: number, y: number] {
  return [cell.x + cell.size / 2, cell.y + cell.size / 2];
}
