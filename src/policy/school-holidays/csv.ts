import Papa from 'papaparse';
import { boundedCells } from '../../domain/bounded.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readDay, type Day } from '../../domain/time/day.ts';
import { dayOfMoment } from '../../domain/time/local.ts';
import { foundHoliday, mostHolidays, regionsIn, type FoundHoliday, type HolidayProblem } from './found.ts';

const columns = {
  name: ['naam', 'vakantie', 'schoolvakantie', 'omschrijving', 'name'],
  region: ['regio', 'region', 'vakantieregio'],
  from: ['begin', 'van', 'start', 'vanaf', 'begindatum', 'startdatum'],
  to: ['eind', 'einde', 'tot en met', 't/m', 'einddatum'],
} as const;

/** A table of school holidays with the columns naam, begin and eind, and regio where it tells regions apart. */
export function readHolidayCsv(content: string): Result<readonly FoundHoliday[], readonly HolidayProblem[]> {
  const [header = [], ...lines] = Papa.parse<string[]>(content.replace(/^\u{FEFF}/u, ''), {
    delimitersToGuess: [';', ',', '\t'],
  }).data;
  const at = placesOf(header);
  if (at.name < 0 || at.from < 0 || at.to < 0) return fail([{ why: 'not-holidays' }]);
  const filled = lines
    .map((cells, index) => ({ cells: boundedCells(cells), line: String(index + 2) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return fail([{ why: 'none' }]);
  if (filled.length > mostHolidays) return fail([{ why: 'too-many' }]);
  const read = filled.map(({ cells, line }) =>
    foundHoliday(line, {
      name: cells[at.name] ?? '',
      from: readWritten(cells[at.from]),
      to: readWritten(cells[at.to]),
      regions: at.region < 0 ? [] : regionsIn(cells[at.region] ?? ''),
    }),
  );
  const problems = read.flatMap((one) => (one.ok ? [] : [one.failure]));
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** Whether the first line of a text is the head of such a table, and of no list of something else with days in it. */
export function looksLikeHolidayCsv(head: string): boolean {
  const [line = ''] = head.replace(/^\u{FEFF}/u, '').split(/\r?\n/, 1);
  const cells = line.split(/[;,\t]/).map((cell) => cell.replaceAll('"', ''));
  const at = placesOf(cells);
  return at.name >= 0 && at.from >= 0 && at.to >= 0 && cells.length <= 8;
}

function placesOf(header: readonly string[]): Record<keyof typeof columns, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const placeOf = (known: readonly string[]): number => names.findIndex((name) => known.includes(name));
  return {
    name: placeOf(columns.name),
    region: placeOf(columns.region),
    from: placeOf(columns.from),
    to: placeOf(columns.to),
  };
}

/** Reads `2026-10-10`, `10-10-2026`, `10/10/2026`, or the day on the Dutch calendar of a moment with its zone. */
function readWritten(text = ''): Day | null {
  const written = text.trim();
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined)
    return readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return readDay(
    /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(written) ? dayOfMoment(written) : written,
  );
}
