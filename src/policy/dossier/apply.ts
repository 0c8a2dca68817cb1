import type { SchoolHolidays } from '../../domain/calendar/holidays.ts';
import { readDay } from '../../domain/time/day.ts';
import { dayOfMoment } from '../../domain/time/local.ts';
import type { Municipality } from '../municipality.ts';
import type { OwnArea } from '../own-areas.ts';
import type { ActionStatus, Camera, Indicator, Survey, Target } from '../schema.ts';
import type { Entry, EntryOf } from './entry.ts';
import { standingOf } from './standing.ts';

/**
 * The municipality as the team made it: its targets and classification in the place of those of data/, its statuses,
 * surveys and cameras beside them. Entries about things that data/ does not hold change nothing.
 */
export function applyDossier(municipality: Municipality, entries: readonly Entry[]): Municipality {
  if (entries.length === 0) return municipality;
  return {
    ...municipality,
    indicators: indicatorsOf(municipality.indicators, entries),
    actionStatuses: statusesOf(municipality.actionStatuses, entries),
    surveys: replaced<Survey>(
      municipality.surveys,
      standingOf(entries, 'survey').map((entry) => [entry.survey, entry.content]),
    ),
    cameras: replaced<Camera>(
      municipality.cameras,
      standingOf(entries, 'camera').map((entry) => [entry.camera, entry.content]),
    ),
    schoolHolidays: schoolHolidaysIn(entries) ?? municipality.schoolHolidays,
    ownAreas: replaced<OwnArea>(
      municipality.ownAreas,
      standingOf(entries, 'own-area').map(({ area, content }) => [
        area,
        content === null ? null : { id: area, ...content },
      ]),
    ),
  };
}

function indicatorsOf(indicators: readonly Indicator[], entries: readonly Entry[]): Indicator[] {
  const targets = new Map(standingOf(entries, 'target').map((entry) => [entry.indicator, entry]));
  const links = new Map(standingOf(entries, 'classification').map((entry) => [entry.indicator, entry]));
  return indicators.map((indicator) => {
    const target = targets.get(indicator.id);
    const link = links.get(indicator.id);
    return {
      ...indicator,
      ...(target === undefined || target.target === null
        ? {}
        : { target: teamTarget(target, target.target) }),
      ...link?.content,
    };
  });
}

function teamTarget(
  { role, at, why }: EntryOf<'target'>,
  { aim, baseline, leaveOut, per }: NonNullable<EntryOf<'target'>['target']>,
): Target {
  return { aim, from: { ground: 'team', who: role, when: dayOfMoment(at), why, baseline, leaveOut, per } };
}

/** Made-up statuses of an action point step back for what the team says of it. */
function statusesOf(known: readonly ActionStatus[], entries: readonly Entry[]): ActionStatus[] {
  const told = standingOf(entries, 'status').map(({ actionPoint, status, date, note, fictief }) => ({
    actionPoint,
    status,
    date,
    note,
    fictief,
  }));
  const real = new Set(told.filter(({ fictief }) => !fictief).map(({ actionPoint }) => actionPoint));
  return [...known.filter(({ actionPoint, fictief }) => !fictief || !real.has(actionPoint)), ...told];
}

/** A list with some of its items replaced by id, taken out (null) or added at the end. */
function replaced<Item extends { readonly id: string }>(
  items: readonly Item[],
  changes: readonly (readonly [string, Item | null])[],
): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const [id, item] of changes) {
    if (item === null) byId.delete(id);
    else byId.set(id, item);
  }
  return [...byId.values()];
}

/** The holidays that stand; the newest entry has all of them. */
function schoolHolidaysIn(entries: readonly Entry[]): SchoolHolidays | null {
  const content = standingOf(entries, 'school-holidays')[0]?.content ?? null;
  if (content === null) return null;
  const holidays = content.holidays.flatMap(({ name, from, to }) => {
    const [first, last] = [readDay(from), readDay(to)];
    return first === null || last === null ? [] : [{ name, from: first, to: last }];
  });
  return { region: content.region, holidays };
}
