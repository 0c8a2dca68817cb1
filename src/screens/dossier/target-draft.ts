import { formatInstant, lastInstant } from '../../domain/time/instant.ts';
import { parseMonth } from '../../domain/time/month.ts';
import { checkEntry, type DataPeriod } from '../../policy/dossier/check.ts';
import type { Draft, Entry, EntryOf } from '../../policy/dossier/entry.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import { readNumber } from './number-field.ts';
import { hasUnit, isShare, type TargetForm } from './target-form.ts';

type Content = NonNullable<EntryOf<'target'>['target']>;

/** A field of the editor; the fields of a period that is left out carry its place in the list. */
export type TargetField =
  | 'direction'
  | 'value'
  | 'low'
  | 'high'
  | 'reference'
  | 'baseline'
  | 'why'
  | 'role'
  | `leave-${number}-from`
  | `leave-${number}-to`
  | `leave-${number}-why`;

type TargetProblemCode =
  | 'direction-missing'
  | 'number-missing'
  | 'not-a-number'
  | 'share-above-100'
  | 'band-missing'
  | 'band-upside-down'
  | 'reference-missing'
  | 'baseline-missing'
  | 'not-a-year'
  | 'not-a-month'
  | 'period-upside-down'
  | 'outside-data'
  | 'all-left-out'
  | 'why-missing'
  | 'leave-why-missing'
  | 'role-missing'
  | 'refused';

/** One thing that is wrong, and the field that puts it right. */
interface TargetProblem {
  readonly field: TargetField;
  readonly code: TargetProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface ReadTarget {
  /** What the fields say, as far as that can be read without why and role; null where it cannot. */
  readonly content: Content | null;
  /** The months to compare with, where they can be read. */
  readonly baseline: Content['baseline'];
  readonly problems: readonly TargetProblem[];
}

/** Reads the fields: everything that is wrong with them at once, each thing at one field. */
export function readTarget(
  form: TargetForm,
  role: string,
  indicator: Indicator,
  municipality: Municipality,
  data: DataPeriod | null,
): ReadTarget {
  const problems: TargetProblem[] = [];
  const add: Add = (field, code, params = {}) => problems.push({ field, code, params });
  const aim = readAim(form, isShare(indicator), add);
  const baseline = readBaseline(form, add);
  const leaveOut = readLeaveOut(form, add);
  const read: Content | null =
    aim === null || baseline.is === 'broken'
      ? null
      : { aim, baseline: baseline.span, leaveOut, per: perOf(form, indicator) };
  if (read !== null) checkContent(read, indicator, municipality, data, add);
  const content = problems.length === 0 ? read : null;
  if (form.why.trim() === '') add('why', 'why-missing');
  if (role.trim() === '') add('role', 'role-missing');
  return { content, baseline: read?.baseline ?? null, problems };
}

/** The draft of what was read. */
export function draftOf(indicator: string, target: Content, why: string): Draft<'target'> {
  return { is: 'target', indicator, target, why: why.trim() };
}

/** A draft as an entry newer than all, to see what it would change. */
export function asIfWritten(draft: Draft<'target'>): Entry {
  const newest = { id: 'voorbeeld', at: formatInstant(lastInstant), role: 'team', fictief: false };
  return { ...draft, why: draft.why === '' ? '-' : draft.why, ...newest };
}

type Add = (field: TargetField, code: TargetProblemCode, params?: Readonly<Record<string, string>>) => void;

/** The unit counts where a level is set; a reference area is compared per inhabitant. */
function perOf(form: TargetForm, indicator: Indicator): Content['per'] {
  if (form.direction === 'onder de referentie') return '1000 inwoners';
  return hasUnit(form) && !isShare(indicator) ? form.per : 'aantal';
}

function readAim(form: TargetForm, share: boolean, add: Add): Content['aim'] | null {
  const { direction } = form;
  switch (direction) {
    case '':
      add('direction', 'direction-missing');
      return null;
    case 'daalt':
    case 'stijgt': {
      if (form.value.trim() === '') return { direction };
      const value = readValue('value', form.value, share, add);
      return value === null ? null : { direction, value };
    }
    case 'stabiel':
      return readBand(form, share, add);
    case 'minimaal': {
      if (form.value.trim() === '') add('value', 'number-missing');
      const value = form.value.trim() === '' ? null : readValue('value', form.value, false, add);
      return value === null ? null : { direction, value, per: form.minimumPer };
    }
    case 'onder de referentie':
      if (form.reference === '') add('reference', 'reference-missing');
      return form.reference === '' ? null : { direction, reference: form.reference };
    case 'stabiel of stijgt':
      return { direction };
  }
}

function readBand(form: TargetForm, share: boolean, add: Add): Content['aim'] | null {
  const missing = (['low', 'high'] as const).filter((field) => form[field].trim() === '');
  if (missing[0] !== undefined) {
    add(missing[0], 'band-missing');
    return null;
  }
  const low = readValue('low', form.low, share, add);
  const high = readValue('high', form.high, share, add);
  return low === null || high === null ? null : { direction: 'stabiel', band: { low, high } };
}

function readValue(field: TargetField, text: string, share: boolean, add: Add): number | null {
  const value = readNumber(text);
  if (value === null) add(field, 'not-a-number', { seen: text.trim() });
  else if (share && value > 100) add(field, 'share-above-100', { seen: text.trim() });
  else return share ? value / 100 : value;
  return null;
}

type Baseline = { readonly is: 'read'; readonly span: Content['baseline'] } | { readonly is: 'broken' };

/** The months to compare with, of years or months as typed; the end may stay empty for one year or month. */
function readBaseline({ baselineBy, from, to }: TargetForm, add: Add): Baseline {
  if (baselineBy === 'none') return { is: 'read', span: null };
  const texts = [from.trim(), to.trim() === '' ? from.trim() : to.trim()] as const;
  if (texts[0] === '' && texts[1] === '') {
    add('baseline', 'baseline-missing');
    return { is: 'broken' };
  }
  const isYears = baselineBy === 'years';
  const wrong = texts.find((text) => (isYears ? !/^\d{4}$/.test(text) : parseMonth(text) === null));
  if (wrong !== undefined) {
    add('baseline', isYears ? 'not-a-year' : 'not-a-month', { seen: wrong });
    return { is: 'broken' };
  }
  const span = isYears ? { from: `${texts[0]}-01`, to: `${texts[1]}-12` } : { from: texts[0], to: texts[1] };
  return { is: 'read', span };
}

/** The sound ones; what is wrong with the others stands at their own fields. */
function readLeaveOut({ leaveOut }: TargetForm, add: Add): Content['leaveOut'] {
  return leaveOut.flatMap(({ from, to, why }, at) => {
    const wrong = (['from', 'to'] as const).filter((end) => parseMonth({ from, to }[end]) === null);
    for (const end of wrong) add(`leave-${at}-${end}`, 'not-a-month', { seen: { from, to }[end] });
    const isTurned = wrong.length === 0 && from > to;
    if (isTurned) add(`leave-${at}-to`, 'period-upside-down', { from, to });
    if (why.trim() === '') add(`leave-${at}-why`, 'leave-why-missing');
    return wrong.length > 0 || isTurned || why.trim() === '' ? [] : [{ from, to, why: why.trim() }];
  });
}

/** What the dossier itself would say of the entry, at the fields of this form. */
function checkContent(
  content: Content,
  indicator: Indicator,
  municipality: Municipality,
  data: DataPeriod | null,
  add: Add,
): void {
  const entry = asIfWritten(draftOf(indicator.id, content, '-'));
  for (const { problem, params, place } of checkEntry(entry, municipality, data)) {
    if (problem === 'upside-down' && place.endsWith('aim.band'))
      add('low', 'band-upside-down', bandOf(content));
    else if (problem === 'upside-down') add('baseline', 'period-upside-down', spanOf(params));
    else if (problem === 'no-baseline') add('baseline', 'baseline-missing');
    else if (problem === 'outside-data') add('baseline', 'outside-data', params);
    else add('direction', 'refused');
  }
  const { baseline, leaveOut } = content;
  if (baseline === null) return;
  const hides = leaveOut.findIndex(({ from, to }) => from <= baseline.from && to >= baseline.to);
  if (hides >= 0) add('baseline', 'all-left-out');
}

function bandOf({ aim }: Content): Readonly<Record<string, string>> {
  return aim.direction === 'stabiel' && aim.band !== null
    ? { low: String(aim.band.low), high: String(aim.band.high) }
    : {};
}

function spanOf({ low = '', high = '' }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { from: low, to: high };
}
