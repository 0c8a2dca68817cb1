import { parseMonth } from '../../domain/time/month.ts';
import { monthsOfQuarter, parseQuarter } from '../../domain/time/quarter.ts';
import type { Entry, EntryOf } from '../../policy/dossier/entry.ts';
import { isWithdrawn } from '../../policy/dossier/overview.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { changeUnder } from '../../text/camera-change-text.ts';
import { formatDay, formatMonthLong, formatPeriod, formatRange } from '../../text/format.ts';
import { bestand } from '../../text/nl/dossier-bestand.ts';
import { aimText } from '../../text/plan-text.ts';
import { nameOf } from './classification-draft.ts';

const words = bestand.says;

/** What an entry is about, by the name that a person knows it by; its id where nobody knows it any more. */
export function aboutOf(entry: Entry, municipality: Municipality): string {
  const { indicators, kinds, actionPoints, priorities } = municipality;
  const indicator = (id: string): string => indicators.find((one) => one.id === id)?.name ?? id;
  const kind = (id: string): string => {
    const known = kinds.find((one) => one.id === id);
    return known === undefined ? id : nameOf(known);
  };
  switch (entry.is) {
    case 'target':
    case 'classification':
      return indicator(entry.indicator);
    case 'source':
      return kind(entry.kind);
    case 'registration':
      return words.registrationOf(kind(entry.kind), periodText(entry.period));
    case 'status':
      return actionPoints.find(({ id }) => id === entry.actionPoint)?.title ?? entry.actionPoint;
    case 'duiding':
      return words.duidingOf(indicator(entry.indicator), spanText(entry.span), entry.audience);
    case 'afspraak':
      return priorities.find(({ id }) => id === entry.priority)?.title ?? entry.priority;
    case 'survey':
      return (
        entry.content?.name ??
        municipality.surveys.find(({ id }) => id === entry.survey)?.name ??
        entry.survey
      );
    case 'camera':
      return (
        entry.content?.name ??
        municipality.cameras.find(({ id }) => id === entry.camera)?.name ??
        entry.camera
      );
    case 'own-area':
      return entry.content?.name ?? entry.area;
    case 'school-holidays':
      return words.schoolHolidaysOf;
    case 'evaluation':
      return words.evaluationOf(
        municipality.cameras.find(({ id }) => id === entry.camera)?.name ?? entry.camera,
        indicator(entry.design.outcome),
      );
    case 'meeting':
      return entry.content?.name ?? entry.meeting;
    case 'snapshot':
      return entry.name;
  }
}

/** What an entry says, in plain words; null is what stood where nothing did. */
export function saysOf(entry: Entry | null, municipality: Municipality): string {
  if (entry === null) return words.nothing;
  if (isWithdrawn(entry)) return words.withdrawn;
  switch (entry.is) {
    case 'target':
      return targetText(entry);
    case 'source':
      return words.source(entry.source ?? '');
    case 'registration':
      return words.registration(entry.count ?? 0, entry.source);
    case 'status':
      return words.status(entry.status, formatDay(entry.date), entry.note);
    case 'duiding':
      return entry.text ?? '';
    case 'afspraak':
      return words.afspraak(entry.who, entry.what, dayText(entry.due), dayText(entry.done));
    case 'classification':
      return classificationText(entry, municipality);
    case 'survey':
      return words.survey(entry.content?.findings.length ?? 0);
    case 'camera': {
      const { sort = 'onbekend', start = null, end = null } = entry.content ?? {};
      return words.camera(sort, dayText(start), dayText(end));
    }
    case 'own-area': {
      const { within } = entry.content ?? {};
      if (within === undefined) return words.withdrawn;
      return 'corners' in within
        ? words.ownArea(within.corners.length, 0)
        : words.ownArea(null, within.radius);
    }
    case 'school-holidays':
      return words.schoolHolidays(entry.content?.holidays.length ?? 0, entry.content?.region ?? null);
    case 'evaluation': {
      const change = entry.figures.find(({ reference }) => reference === 'verandering');
      const told =
        change?.value == null
          ? null
          : changeUnder(entry.verdict?.code ?? null, words.evaluationChange(change.value));
      return words.evaluation(told, entry.advice?.what ?? null);
    }
    case 'meeting':
      return words.meeting(dayText(entry.content?.date ?? null), entry.content?.pages.length ?? 0);
    case 'snapshot':
      return words.snapshot(formatDay(entry.date), entry.pages.length);
  }
}

function targetText({ target }: EntryOf<'target'>): string {
  if (target === null) return words.withdrawn;
  const { aim, per, baseline, leaveOut } = target;
  const text = aimText({ aim, from: { ground: 'team', per } });
  return words.target(text, baseline === null ? null : spanText(baseline), leaveOut.length);
}

function classificationText({ content }: EntryOf<'classification'>, municipality: Municipality): string {
  const kinds = municipality.kinds.filter(({ id }) => content?.kinds.includes(id) === true);
  const under = municipality.priorities.filter(({ id }) => content?.alsoUnder.includes(id) === true);
  return words.classification(
    kinds.map(nameOf),
    under.map(({ shortTitle }) => shortTitle),
  );
}

function dayText(date: string | null): string | null {
  return date === null ? null : formatDay(date);
}

function spanText({ from, to }: { readonly from: string; readonly to: string }): string {
  const [first, last] = [parseMonth(from), parseMonth(to)];
  return first === null || last === null ? formatRange(from, to) : formatPeriod(first, last);
}

/** `2026`, `3e kwartaal 2026` or `maart 2026`. */
function periodText(period: string): string {
  const month = parseMonth(period);
  if (month !== null) return formatMonthLong(month);
  const quarter = parseQuarter(period);
  if (quarter === null) return period;
  const { from, to } = monthsOfQuarter(quarter);
  return formatPeriod(from, to);
}
