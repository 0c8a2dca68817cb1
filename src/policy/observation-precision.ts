import * as v from 'valibot';
import { parseCellCode } from '../domain/geo/cell.ts';
import type { Disclosure } from '../domain/privacy/disclosure.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import { widened } from '../domain/privacy/keep-time.ts';
import type { Stretch } from '../domain/privacy/keep-time.ts';
import { minutesPerDay, parseDay, parseLocal } from '../domain/time/local.ts';
import type { Content } from './content.ts';
import { disclosurePolicy } from './disclosure.ts';
import type { Municipality } from './municipality.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';

const cell = v.nullish(v.string(), '');
const incidentsSchema = v.array(v.object({ van: v.string(), tot: cell, soort: v.string(), vak: cell }));
type Incident = v.InferOutput<typeof incidentsSchema>[number];

/** Incidents that lie in data/ at a finer time or cell than the policy keeps of their kind; told once per file, kind and column. */
export function findTooFineInObservations(
  contents: readonly Content[],
  { disclosure, kinds }: Municipality,
): DataProblem[] {
  const ids = kinds.map(({ id }) => id);
  const policy = disclosurePolicy(disclosure, ids);
  return contents
    .filter(({ role }) => role === 'observations')
    .flatMap(({ file, value }) => {
      const told = new Set<string>();
      const read = v.safeParse(incidentsSchema, value);
      const incidents = read.success ? read.output : [];
      return incidents.flatMap((incident, index) =>
        tooFine(incident, disclosureOf(policy, incident.soort)).flatMap(({ column, seen, keep }) => {
          const once = `${column} ${incident.soort}`;
          if (told.has(once)) return [];
          told.add(once);
          // The header is line 1, the first row line 2.
          const params = { kind: incident.soort, seen, keep };
          return [problemAt(file, `${index + 2}:${column}`, 'finer-than-kept', params)];
        }),
      );
    });
}

interface Fault {
  readonly column: 'van' | 'vak';
  readonly seen: string;
  readonly keep: string;
}

function tooFine({ van, tot, vak }: Incident, { keep, keepTime }: Disclosure): Fault[] {
  const faults: Fault[] = [];
  const stretch = stretchOf(van, tot);
  const kept = stretch === null ? null : widened(stretch, keepTime);
  if (kept !== null && (kept.from !== stretch?.from || kept.to !== stretch.to))
    faults.push({ column: 'van', seen: tot === '' ? van : `${van} ${tot}`, keep: keepTime });
  const size = parseCellCode(vak)?.size;
  if (size !== undefined && (typeof keep === 'string' || size < keep))
    faults.push({ column: 'vak', seen: vak, keep: String(keep) });
  return faults;
}

/** Null where the moments are none that we write; the reader of observations tells what is wrong with them. */
function stretchOf(van: string, tot: string): Stretch | null {
  const day = parseDay(van);
  const from = day ?? parseLocal(van);
  if (from === null) return null;
  const lastDay = parseDay(tot);
  const own = from + (day === null ? 1 : minutesPerDay);
  const to = tot === '' ? own : lastDay === null ? parseLocal(tot) : lastDay + minutesPerDay;
  return to === null ? null : { from, to, when: day === null ? 'minute' : 'day' };
}
