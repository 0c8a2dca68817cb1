import { parseMonth } from '../../domain/time/month.ts';
import { needsBaseline as aimNeedsBaseline } from '../../policy/dossier/check.ts';
import type { Draft, EntryOf } from '../../policy/dossier/entry.ts';
import type { Indicator, PlanEvent } from '../../policy/schema.ts';
import { draftReader } from '../../state/read-draft.ts';
import { writeNumber } from './number-field.ts';

type Content = NonNullable<EntryOf<'target'>['target']>;
export type Direction = Content['aim']['direction'];
export type Per = Content['per'];

/** Months to compare with: none of its own, whole years, or any months. */
export type BaselineBy = 'none' | 'years' | 'months';

export interface LeaveOut {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** What stands in the fields of the editor, as a person typed it. */
export interface TargetForm {
  readonly direction: Direction | '';
  /** Of daalt, stijgt and minimaal; a percentage for a survey. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly minimumPer: 'jaar' | 'looptijd';
  readonly reference: string;
  readonly per: Per;
  readonly baselineBy: BaselineBy;
  /** Years (`2021`) or months (`2021-03`), as `baselineBy` says. */
  readonly from: string;
  readonly to: string;
  readonly leaveOut: readonly LeaveOut[];
  readonly why: string;
}

const emptyForm: TargetForm = {
  direction: '',
  value: '',
  low: '',
  high: '',
  minimumPer: 'jaar',
  reference: '',
  per: 'aantal',
  baselineBy: 'none',
  from: '',
  to: '',
  leaveOut: [],
  why: '',
};

/** What was typed before, from a draft. */
export const readTargetForm = draftReader<TargetForm>(
  { ...emptyForm, leaveOut: [{ from: '', to: '', why: '' }] },
  {
    direction: ['', 'daalt', 'stijgt', 'stabiel', 'stabiel of stijgt', 'minimaal', 'onder de referentie'],
    minimumPer: ['jaar', 'looptijd'],
    per: ['aantal', '1000 inwoners', '1000 woningen'],
    baselineBy: ['none', 'years', 'months'],
  },
);

/**
 * The fields filled in with what stands: of the team, or else of the plan. Why is always asked anew. Without a verdict
 * a direction says nothing, so there a band is asked.
 */
export function formOf(indicator: Indicator): TargetForm {
  const { target, neutral } = indicator;
  if (neutral && target?.from.ground !== 'team') return { ...emptyForm, direction: 'stabiel' };
  if (target === null) return { ...emptyForm, ...planBaseline(indicator) };
  const aim = aimFields(target.aim, isShare(indicator));
  if (target.from.ground !== 'team') return { ...emptyForm, ...aim, ...planBaseline(indicator) };
  const { baseline, leaveOut, per } = target.from;
  return { ...emptyForm, ...aim, ...baselineFields(baseline), leaveOut, per };
}

/** The fields filled in with what was recorded once. */
export function formOfContent(indicator: Indicator, { aim, baseline, leaveOut, per }: Content): TargetForm {
  return {
    ...emptyForm,
    ...aimFields(aim, isShare(indicator)),
    ...baselineFields(baseline),
    leaveOut,
    per,
  };
}

/** A survey has a share of answers, asked and shown as a percentage. */
export function isShare({ sort }: Pick<Indicator, 'sort'>): boolean {
  return sort === 'beleving';
}

function aimFields(aim: Content['aim'], share: boolean): Partial<TargetForm> {
  const write = (value: number): string => writeNumber(share ? Math.round(value * 1000) / 10 : value);
  const { direction } = aim;
  switch (aim.direction) {
    case 'daalt':
    case 'stijgt':
      return { direction, value: aim.value == null ? '' : write(aim.value) };
    case 'stabiel':
      return aim.band === null
        ? { direction }
        : { direction, low: write(aim.band.low), high: write(aim.band.high) };
    case 'minimaal':
      return { direction, value: writeNumber(aim.value), minimumPer: aim.per };
    case 'onder de referentie':
      return { direction, reference: aim.reference };
    case 'stabiel of stijgt':
      return { direction };
  }
}

function baselineFields(baseline: Content['baseline']): Partial<TargetForm> {
  if (baseline === null) return { baselineBy: 'none' };
  const isYears = baseline.from.endsWith('-01') && baseline.to.endsWith('-12');
  return isYears
    ? { baselineBy: 'years', from: baseline.from.slice(0, 4), to: baseline.to.slice(0, 4) }
    : { baselineBy: 'months', ...baseline };
}

/** The years that the plan compares with, where it names them as years and nothing else. */
function planBaseline({ baselinePeriod }: Pick<Indicator, 'baselinePeriod'>): Partial<TargetForm> {
  const years = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(baselinePeriod?.trim() ?? '');
  const from = years?.[1];
  return from === undefined ? {} : { baselineBy: 'years', from, to: years?.[2] ?? from };
}

/** Whether a direction needs months to compare with, whatever else is filled in. */
export function needsBaseline({ direction, value }: Pick<TargetForm, 'direction' | 'value'>): boolean {
  switch (direction) {
    case 'daalt':
    case 'stijgt':
      return aimNeedsBaseline({ direction, value: value.trim() === '' ? null : 0 });
    case 'stabiel of stijgt':
      return aimNeedsBaseline({ direction });
    default:
      return false;
  }
}

/** Whether a level is set, which can be counted per 1,000. A reference area is compared by its inhabitants. */
export function hasUnit({ direction, value }: Pick<TargetForm, 'direction' | 'value'>): boolean {
  if (direction === 'stabiel') return true;
  return (direction === 'daalt' || direction === 'stijgt') && value.trim() !== '';
}

/** Months; a shorter event hardly changes a figure per year. */
const shortestSuggested = 4;

/**
 * Long events of the plan's timeline that can explain odd months of an indicator, and are not left out yet. Once the
 * months to compare with are known, only those that touch them.
 */
export function suggestedLeaveOut(
  events: readonly PlanEvent[],
  indicator: Pick<Indicator, 'id' | 'priority'>,
  leaveOut: readonly LeaveOut[],
  baseline: { readonly from: string; readonly to: string } | null,
): { readonly title: string; readonly from: string; readonly to: string; readonly toBeConfirmed: boolean }[] {
  return events.flatMap(({ sort, from, to, title, priorities, indicators, toBeConfirmed }) => {
    const isAbout = priorities.includes(indicator.priority) || indicators.includes(indicator.id);
    if (sort !== 'context' || !isAbout || from === null || to === null) return [];
    if (lengthOf(from, to) < shortestSuggested) return [];
    if (baseline !== null && (to < baseline.from || from > baseline.to)) return [];
    return leaveOut.some((known) => known.from === from && known.to === to)
      ? []
      : [{ title, from, to, toBeConfirmed }];
  });
}

function lengthOf(from: string, to: string): number {
  return (parseMonth(to) ?? 0) - (parseMonth(from) ?? 0) + 1;
}

/** The draft that takes back what the team set: the target of the plan holds again. */
export function withdrawal(indicator: string, why: string): Draft<'target'> {
  return { is: 'target', indicator, target: null, why };
}
