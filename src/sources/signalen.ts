import { normalised } from './header.ts';
import type { Layout, Role, Source } from './source.ts';

/**
 * The export of Signalen, an open source system for reports by inhabitants: several tables that the intake joins into
 * one before it comes here, so that a column is called `<table>.<column>`. In it `lat` holds the longitude and `lng`
 * the latitude.
 */
export const signalen: Source = {
  id: 'signalen',
  label: 'Meldingen uit Signalen',
  publisher: 'Signalen, eigen registratie',
  audience: 'driehoek',
  published: false,
  sort: 'incidents',
  keepsUnknownPlaces: false,
  emptyPlaceIsMunicipality: true,
  recognise,
  footer: () => null,
};

const roles: Readonly<Record<string, Role>> = {
  'signals.incident_date_start': 'from',
  'signals.incident_date_end': 'to',
  'categories.main': 'kind',
  'categories.sub': 'subkind',
  'locations.area_name': 'place',
  'locations.area_code': 'placeCode',
  'locations.lat': 'x',
  'locations.lng': 'y',
};

function recognise(lines: readonly (readonly string[])[]): Layout | null {
  const header = lines[0] ?? [];
  const columns: Partial<Record<Role, number>> = {};
  for (const [index, cell] of header.entries()) {
    const name = normalised(cell);
    const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
    if (role !== undefined) columns[role] = index;
  }
  if (columns.from === undefined || columns.kind === undefined || columns.subkind === undefined) return null;
  const read = new Set(Object.values(columns));
  return {
    firstLine: 1,
    header,
    plans: [{ count: null, columns, fixed: {} }],
    droppedColumns: header.filter((cell, index) => cell !== '' && !read.has(index)),
    title: null,
    unknownLevel: 'buurt',
  };
}
