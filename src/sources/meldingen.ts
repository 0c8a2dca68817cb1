import { mostly, normalised, recordsBelow } from './header.ts';
import type { Layout, Role, Source } from './source.ts';

/**
 * An export of a system for reports: a line per report, the date and the clock in two columns (or in one), a category
 * with or without a finer one, and a place as a point in RD or WGS84, as a geometry, or as the name of a buurt.
 */
export const meldingen: Source = {
  id: 'meldingen',
  label: 'Meldingen',
  publisher: 'Eigen registratie',
  audience: 'driehoek',
  published: false,
  sort: 'incidents',
  keepsUnknownPlaces: false,
  emptyPlaceIsMunicipality: true,
  recognise,
  footer: () => null,
};

/** Roles by what a header cell says, without signs between words; of several names for one role the first in this list is read. */
const meanings: readonly (readonly [Role, RegExp])[] = [
  // The moment of the report is always known, that of the nuisance seldom.
  ['from', /^(?:datummelding|meldingsdatum|meldingdatum|datumtijdmelding|datum)$/],
  ['from', /^(?:datumoverlast|datumincident|incidentdatum|begindatum|datumbegin)$/],
  ['fromTime', /^(?:tijdstipmelding|meldingstijd|tijdmelding|tijdstip|tijd)$/],
  ['fromTime', /^(?:tijdstipoverlast|tijdincident|begintijd|tijdbegin)$/],
  ['subkind', /^(?:subcategorie|subrubriek|subcategory)$/],
  ['kind', /^(?:hoofdcategorie|hoofdrubriek|categorie|rubriek|soortmelding|meldingsoort|soort)$/],
  // In some systems a list to choose from, in others what somebody wrote above the report.
  ['kind', /^(?:onderwerp|onderwerpomschrijving)$/],
  ['placeCode', /^(?:buurtcode|cbsbuurtcode|wijkcode)$/],
  ['place', /^(?:gbdbuurtnaam|buurtnaam|buurt|gebied)$/],
  ['place', /^(?:wijknaam|wijk)$/],
  ['x', /^(?:x|rdx|xrd|xcoord|xcoordinaat|xcoördinaat|locatiex)$/],
  ['x', /^(?:longitude|lon|lng|long|lengtegraad)$/],
  ['y', /^(?:y|rdy|yrd|ycoord|ycoordinaat|ycoördinaat|locatiey)$/],
  ['y', /^(?:latitude|lat|breedtegraad)$/],
  ['point', /^(?:geometrie|geometry|geom|wkt|locatie)$/],
];

function recognise(lines: readonly (readonly string[])[]): Layout | null {
  const headerLine = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const header = lines[headerLine] ?? [];
  const columns = columnsOf(header.map((cell) => normalised(cell).replace(/[^\p{L}\d]/gu, '')));
  const { from, kind, x, y, place, placeCode } = columns;
  // Without any place this may be a list of anything.
  const hasPlace =
    (x !== undefined && y !== undefined) || [place, placeCode, columns.point].some((at) => at !== undefined);
  if (from === undefined || kind === undefined || !hasPlace) return null;
  if ((x === undefined) !== (y === undefined)) return null;
  const records = recordsBelow(lines, headerLine);
  if (!mostly(records, from, (cell) => /\d/.test(cell)) || isSubjectOfOne(header, records, kind)) return null;
  const read = new Set(Object.values(columns));
  return {
    firstLine: headerLine + 1,
    header,
    plans: [{ count: null, columns, fixed: {} }],
    droppedColumns: header.filter((cell, index) => cell !== '' && !read.has(index)),
    title: null,
    unknownLevel: 'buurt',
  };
}

/** Fewer cells do not tell whether values come back. */
const fewest = 5;

/** Whether a column is called the subject and every record has another one: what somebody wrote, and no kind. */
function isSubjectOfOne(
  header: readonly string[],
  records: readonly (readonly string[])[],
  column: number,
): boolean {
  const filled = records.map((line) => line[column] ?? '').filter((cell) => cell !== '');
  const isOfOnes = filled.length >= fewest && new Set(filled).size === filled.length;
  return isOfOnes && normalised(header[column] ?? '').startsWith('onderwerp');
}

/** The first column of the best name for each role; a clock only beside the date that it belongs to. */
function columnsOf(names: readonly string[]): Partial<Record<Role, number>> {
  const columns: Partial<Record<Role, number>> = {};
  for (const [role, pattern] of meanings) {
    const index = names.findIndex((name) => pattern.test(name));
    if (index !== -1 && columns[role] === undefined) columns[role] = index;
  }
  const { from, fromTime, ...rest } = columns;
  const isOfIncident = (index: number): boolean => /overlast|incident|begin/.test(names[index] ?? '');
  if (from === undefined || fromTime === undefined || isOfIncident(from) === isOfIncident(fromTime))
    return columns;
  return { ...rest, from };
}
