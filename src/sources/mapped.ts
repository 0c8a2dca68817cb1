import type { Mapping } from '../domain/observation/mapping.ts';
import { columnOf, isCountTable } from '../domain/observation/mapping.ts';
import type { Layout, RecordPlan, Role, Source } from './source.ts';

/** A file of unknown form as a person reads it; `name` is what the person calls it. It recognises nothing by itself. */
export function mappedSource(mapping: Mapping, name: string): Source {
  return {
    id: 'mapped',
    label: name,
    publisher: name,
    audience: 'driehoek',
    published: false,
    sort: isCountTable(mapping) ? 'counts' : 'incidents',
    // Every label was looked at by a person: what is still unknown must not slip in under its own name.
    keepsUnknownPlaces: false,
    emptyPlaceIsMunicipality: true,
    recognise: () => null,
    footer: () => null,
  };
}

/** Where the records of such a file stand: one per line. */
export function mappedLayout(mapping: Mapping, header: readonly string[], firstLine: number): Layout {
  return {
    firstLine,
    header,
    plans: [planOf(mapping)],
    droppedColumns: header.filter((cell, index) => cell !== '' && mapping.columns[index]?.field === 'ignore'),
    title: null,
    unknownLevel: 'gemeente',
  };
}

function planOf(mapping: Mapping): RecordPlan {
  const columns: Partial<Record<Role, number>> = {};
  const set = (role: Role, column: number | null): void => {
    if (column !== null) columns[role] = column;
  };
  set('from', columnOf(mapping, 'date', 'date-time'));
  set('to', columnOf(mapping, 'end-date'));
  set('toTime', columnOf(mapping, 'end-time'));
  set('fromTime', columnOf(mapping, 'time'));
  set('period', columnOf(mapping, 'period'));
  set('kind', columnOf(mapping, 'kind'));
  set('place', columnOf(mapping, 'area', 'pc4'));
  set('x', columnOf(mapping, 'rd-x', 'lon'));
  set('y', columnOf(mapping, 'rd-y', 'lat'));
  set('count', columnOf(mapping, 'count'));
  return { count: columns.count ?? null, columns, fixed: {} };
}
