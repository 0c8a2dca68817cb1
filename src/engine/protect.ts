import type { Span } from '../domain/time/month.ts';
import { wholeUnits } from './bucket.ts';
import type { Sum } from './count.ts';
import { derive } from './derive.ts';
import { unplacedKey } from './lattice-key.ts';
import { suppress } from './suppression.ts';
import type { Level, MarkedTable, YearRow } from './pattern.ts';
import type { Line, YearSheet } from './year-sheet.ts';

/** A figure that is public already, of a place over some months; null where there is none. */
export type PublicFigure = (place: string, span: Span) => number | null;

/** What all sheets of a year have to keep to. */
interface Floor {
  readonly levels: Map<string, Level>;
  vague: boolean;
}

/**
 * Which counts of one kind in one year may be published, over all series that speak of them and over buurten and cells
 * together: what one sheet withholds no other gives away, and a sum that one of them lacks is taken from another.
 * `atLeast` is withheld whatever is in it.
 */
export function protect(
  sheets: readonly YearSheet[],
  sensitive: boolean,
  year: Span,
  publicFigure: PublicFigure,
  atLeast: ReadonlyMap<string, Level> = new Map(),
): MarkedTable[] {
  // Beside what is withheld for another reason `below` would tell which of the two is small.
  const floor: Floor = { levels: new Map(atLeast), vague: [...atLeast.values()].includes(2) };
  const tables = sheets.map((sheet) => {
    const row = (line: Line): YearRow => rowOf(line, sheets, year, publicFigure);
    return { sheet, ...derive({ parts: sheet.parts.map(row), total: row(sheet.total) }) };
  });
  for (;;) {
    const before = JSON.stringify([[...floor.levels], floor.vague]);
    const marked = tables.map(({ sheet, parts, total }) => {
      const floored = (row: YearRow, { place }: Line): YearRow => {
        const level = floor.levels.get(place);
        return level === undefined ? row : { ...row, level };
      };
      const found = suppress({
        parts: parts.map((row, at) => floored(row, sheet.parts[at] ?? sheet.total)),
        total: floored(total, sheet.total),
        sensitive,
        vague: floor.vague,
      });
      raise(floor, sheet, found);
      return found;
    });
    if (JSON.stringify([[...floor.levels], floor.vague]) === before) return marked;
  }
}

function raise(floor: Floor, sheet: YearSheet, found: MarkedTable): void {
  floor.vague ||= found.vague;
  [...sheet.parts, sheet.total].forEach(({ place }, at) => {
    const level = (found.parts[at] ?? found.total).level;
    if (level > (floor.levels.get(place) ?? 0)) floor.levels.set(place, level);
  });
  // What has no buurt has no cell: a count of the second bounds the first.
  if (floor.levels.get(unplacedKey('area')) === 2) floor.levels.set(unplacedKey('cell'), 2);
}

/** The counts of a line. What it lacks is taken from other series of the kind: whoever reads it has those too. */
function rowOf(line: Line, sheets: readonly YearSheet[], year: Span, publicFigure: PublicFigure): YearRow {
  const quarters = line.quarters.map(
    (sum, at) => sum ?? elsewhere(line, sheets, (other) => other.quarters[at]),
  );
  const whole = line.year ?? elsewhere(line, sheets, (other) => other.year);
  const spans = [...(quarters.length === 0 ? [] : wholeUnits(year, 'quarter')), year];
  const values = [...quarters, whole].map((sum) => sum?.value ?? null);
  const known = spans.flatMap((span, at) => {
    const told = publicFigure(line.place, span);
    return told !== null && told === (values[at] ?? told) ? [at] : [];
  });
  const valueAt = (at: number): number | null =>
    values[at] ?? (known.includes(at) ? publicFigure(line.place, spans[at] ?? year) : null);
  return {
    quarters: quarters.map((_, at) => valueAt(at)),
    year: valueAt(quarters.length),
    k: line.k,
    known: new Set(known),
  };
}

function elsewhere(
  { place }: Line,
  sheets: readonly YearSheet[],
  of: (line: Line) => Sum | null | undefined,
): Sum | null {
  for (const { parts, total } of sheets)
    for (const line of [...parts, total]) {
      const found = line.place === place ? of(line) : null;
      if (found !== null && found !== undefined) return found;
    }
  return null;
}
