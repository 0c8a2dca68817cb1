import type { Field } from '../../domain/observation/mapping.ts';
import type { Candidate } from './candidates.ts';

/** Fields that tell the same: one of them is enough. */
const groups: readonly (readonly Field[])[] = [
  ['date', 'date-time', 'period'],
  ['time'],
  ['end-date'],
  ['end-time'],
  ['kind'],
  ['area', 'pc4'],
  ['rd-x'],
  ['rd-y'],
  ['lon'],
  ['lat'],
  ['count'],
];

/** Gives each field to the column that fits it best, each column having one field at most. */
export function assign(candidates: readonly (readonly Candidate[])[]): (Candidate | null)[] {
  const chosen: (Candidate | null)[] = candidates.map(() => null);
  const taken = new Set<readonly Field[]>();
  const all = candidates.flatMap((own, column) => own.map((candidate) => ({ column, candidate })));
  for (const { column, candidate } of all.sort(
    (a, b) => b.candidate.score - a.candidate.score || a.column - b.column,
  )) {
    const group = groups.find((fields) => fields.includes(candidate.field));
    if (group === undefined || taken.has(group) || chosen[column] !== null) continue;
    chosen[column] = candidate;
    taken.add(group);
  }
  return withoutLoose(chosen);
}

/** Half a point is none, degrees beside metres are not needed, and a time beside a date with a time neither. */
function withoutLoose(chosen: readonly (Candidate | null)[]): (Candidate | null)[] {
  const has = (field: Field): boolean => chosen.some((one) => one?.field === field);
  const rd = has('rd-x') && has('rd-y');
  const drops: Partial<Record<Field, boolean>> = {
    'rd-x': !rd,
    'rd-y': !rd,
    lon: rd || !has('lat'),
    lat: rd || !has('lon'),
    time: has('date-time') || !has('date'),
    'end-time': !has('end-date') && !has('date') && !has('date-time'),
  };
  return chosen.map((one) => (one !== null && drops[one.field] === true ? null : one));
}
