import { firstInstant, formatInstant, lastInstant } from '../../domain/time/instant.ts';
import { parseDay } from '../../domain/time/local.ts';
import type { Municipality } from '../municipality.ts';
import { problemAt } from '../problem.ts';
import type { DataProblem, ProblemCode } from '../problem.ts';
import type { Role } from '../role.ts';
import { classificationProblems } from './classification.ts';
import type { Entry, EntryOf } from './entry.ts';
import { isSealed } from './meeting.ts';

/** From the first to the last month of the data, as `2019-01`; null where nothing is loaded to compare with. */
export interface DataPeriod {
  readonly from: string;
  readonly to: string;
}

type Add = (field: string, code: ProblemCode, params?: Readonly<Record<string, string>>) => void;

/**
 * Everything that is wrong with an entry beside its shape: what it points at, ends before beginnings, a direction
 * without a period to compare with, months without data. `file` and the place of the entry stand in every problem.
 */
export function checkEntry(
  entry: Entry,
  municipality: Municipality,
  data: DataPeriod | null,
  file = '',
): DataProblem[] {
  const problems: DataProblem[] = [];
  const add: Add = (field, code, params = {}) =>
    problems.push(problemAt(file, `${entry.id} / ${field}`, code, params));
  const known = (field: string, id: string, role: Role, ids: readonly { readonly id: string }[]): void => {
    if (!ids.some((item) => item.id === id)) add(field, 'unknown-reference', { id, role });
  };
  const { indicators, kinds, priorities, actionPoints, areas } = municipality;
  if (entry.at < formatInstant(firstInstant) || entry.at > formatInstant(lastInstant))
    add('at', 'wrong-clock', { seen: entry.at });
  switch (entry.is) {
    case 'target':
      known('indicator', entry.indicator, 'indicators', indicators);
      checkTarget(entry, municipality, data, add);
      break;
    case 'source':
    case 'registration':
      known('kind', entry.kind, 'kinds', kinds);
      break;
    case 'status':
      known('actionPoint', entry.actionPoint, 'action-points', actionPoints);
      break;
    case 'duiding':
      known('indicator', entry.indicator, 'indicators', indicators);
      checkSpan(entry.span, 'span', add);
      break;
    case 'afspraak':
      known('priority', entry.priority, 'priorities', priorities);
      if (entry.indicator !== null) known('indicator', entry.indicator, 'indicators', indicators);
      break;
    case 'classification':
      known('indicator', entry.indicator, 'indicators', indicators);
      for (const kind of entry.content?.kinds ?? []) known('content.kinds', kind, 'kinds', kinds);
      for (const priority of entry.content?.alsoUnder ?? [])
        known('content.alsoUnder', priority, 'priorities', priorities);
      problems.push(...classificationProblems(entry, municipality, file));
      break;
    case 'survey':
      for (const { indicator, priority, area, beside } of entry.content?.findings ?? []) {
        if (indicator !== null) known('content.findings', indicator, 'indicators', indicators);
        if (priority !== null) known('content.findings', priority, 'priorities', priorities);
        if (area != null) known('content.findings', area, 'areas', areas);
        if (beside != null) known('content.findings', beside.indicator, 'indicators', indicators);
      }
      break;
    case 'camera':
      if (entry.content?.start != null && entry.content.end !== null)
        checkSpan({ from: entry.content.start, to: entry.content.end }, 'content', add);
      break;
    case 'evaluation': {
      const { start, end } = entry.answers;
      // A camera or an indicator that went since does not make what was saved about it unreadable.
      if (start !== null && end !== null) checkSpan({ from: start, to: end }, 'answers', add);
      break;
    }
    case 'meeting':
      // What a page is about may be gone by now: the page says so, and the meeting opens.
      if (entry.content !== null && parseDay(entry.content.date) === null) add('content.date', 'wrong-value');
      break;
    case 'own-area':
      // Its corners were read by their own rule; what lies outside by now the screen says.
      break;
    case 'school-holidays':
      for (const { from, to } of entry.content?.holidays ?? [])
        checkSpan({ from, to }, 'content.holidays', add);
      break;
    case 'snapshot':
      if (parseDay(entry.date) === null) add('date', 'wrong-value');
      if (!isSealed(entry)) add('seal', 'changed-since-frozen');
      break;
  }
  return problems;
}

function checkTarget(
  { target }: EntryOf<'target'>,
  { areas }: Municipality,
  data: DataPeriod | null,
  add: Add,
): void {
  if (target === null) return;
  const { aim, baseline, leaveOut } = target;
  if (aim.direction === 'stabiel' && aim.band === null) add('target.aim.band', 'no-band');
  if (aim.direction === 'stabiel' && aim.band !== null && aim.band.low > aim.band.high)
    add('target.aim.band', 'upside-down', { low: String(aim.band.low), high: String(aim.band.high) });
  if (aim.direction === 'onder de referentie' && !areas.some(({ id }) => id === aim.reference))
    add('target.aim.reference', 'unknown-reference', { id: aim.reference, role: 'areas' });
  if (needsBaseline(aim) && baseline === null) add('target.baseline', 'no-baseline');
  for (const span of [...(baseline === null ? [] : [baseline]), ...leaveOut])
    checkSpan(span, 'target.baseline', add);
  if (baseline !== null && data !== null && (baseline.from < data.from || baseline.to > data.to))
    add('target.baseline', 'outside-data', { from: data.from, to: data.to });
}

/** Whether an aim is a direction only, which needs a period to compare with. */
export function needsBaseline(aim: NonNullable<EntryOf<'target'>['target']>['aim']): boolean {
  switch (aim.direction) {
    case 'daalt':
    case 'stijgt':
      return (aim.value ?? null) === null;
    case 'stabiel of stijgt':
      return true;
    case 'stabiel':
    case 'minimaal':
    case 'onder de referentie':
      return false;
  }
}

function checkSpan({ from, to }: { from: string; to: string }, field: string, add: Add): void {
  if (from > to) add(field, 'upside-down', { low: from, high: to });
}
