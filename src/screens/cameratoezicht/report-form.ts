import type { Advice, Proportionality } from '../../policy/dossier/proportionality.ts';
import { startProblem } from '../../policy/cameras/form-check.ts';
import { startKnown } from '../../policy/cameras/form.ts';
import type { Camera } from '../../policy/schema.ts';
import type { WrittenField } from '../../analysis/cameras/claims.ts';
import { draftReader } from '../../state/read-draft.ts';

const dayFields = [
  'start',
  'end',
  'decisionDate',
  'signsChecked',
  'prosecutorConsulted',
] as const satisfies readonly (keyof Proportionality)[];

type TextField =
  | 'necessity'
  | 'decision'
  | 'ground'
  | 'goal'
  | 'extent'
  | 'lighterMeans'
  | 'lighterShort'
  | 'otherMeasures'
  | 'perception';
type DayField = (typeof dayFields)[number];
type YesNoField = 'fourWeeks' | 'withdrawal';

/** The block of art. 151c as it is typed; an empty text is a question that stays open. */
export type ReportForm = Readonly<Record<TextField | DayField, string>> &
  Readonly<Record<YesNoField, Proportionality[YesNoField]>> & {
    /** Empty for no advice yet. */
    readonly advice: Advice['what'] | '';
    readonly until: string;
    readonly removal: string;
    readonly why: string;
  };

/** What is advised and its day, also while nobody wrote why yet. */
export type ChosenAdvice = Omit<Advice, 'why'>;

export type ReportField =
  | DayField
  | WrittenField
  | 'decision'
  | 'ground'
  | YesNoField
  | 'until'
  | 'removal'
  | 'advice'
  | 'place'
  | 'role';
export type ReportProblem =
  | {
      readonly field: DayField | 'until' | 'removal';
      readonly code: 'no-day' | 'no-start' | 'upside-down' | 'until-before-end';
    }
  | { readonly field: 'why'; readonly code: 'no-reason' }
  | { readonly field: 'role'; readonly code: 'no-role' };

/** What was typed before, from a draft. */
export const readReportForm = draftReader<ReportForm>(
  {
    necessity: '',
    decision: '',
    decisionDate: '',
    ground: '',
    goal: '',
    extent: '',
    lighterMeans: '',
    lighterShort: '',
    otherMeasures: '',
    perception: '',
    start: '',
    end: '',
    signsChecked: '',
    prosecutorConsulted: '',
    fourWeeks: 'onbekend',
    withdrawal: 'onbekend',
    advice: '',
    until: '',
    removal: '',
    why: '',
  },
  {
    fourWeeks: ['ja', 'nee', 'onbekend'],
    withdrawal: ['ja', 'nee', 'onbekend'],
    advice: ['', 'verlengen', 'verplaatsen', 'intrekken'],
  },
);

/** The form of answers that were given before. */
export function formOf(answers: Proportionality, advice: Advice | null): ReportForm {
  return {
    necessity: answers.necessity ?? '',
    decision: answers.decision ?? '',
    decisionDate: answers.decisionDate ?? '',
    ground: answers.ground ?? '',
    goal: answers.goal ?? '',
    extent: answers.extent ?? '',
    lighterMeans: answers.lighterMeans ?? '',
    lighterShort: answers.lighterShort ?? '',
    otherMeasures: answers.otherMeasures ?? '',
    perception: answers.perception ?? '',
    start: answers.start ?? '',
    end: answers.end ?? '',
    signsChecked: answers.signsChecked ?? '',
    prosecutorConsulted: answers.prosecutorConsulted ?? '',
    fourWeeks: answers.fourWeeks,
    withdrawal: answers.withdrawal,
    advice: advice?.what ?? '',
    until: advice?.until ?? '',
    removal: advice?.removal ?? '',
    why: advice?.why ?? '',
  };
}

/** What the register knows of a camera, and `extent` in words; the rest stays open. */
export function answersOf(camera: Camera, extent: string | null): Proportionality {
  return {
    necessity: null,
    decision: camera.decision,
    decisionDate: camera.decisionDate ?? null,
    ground: camera.ground ?? null,
    goal: camera.goal,
    start: camera.start,
    end: camera.end,
    extent,
    signsChecked: camera.signsChecked ?? null,
    prosecutorConsulted: camera.officerConsulted ?? null,
    lighterMeans: camera.lighterMeans ?? null,
    lighterShort: null,
    otherMeasures: camera.otherMeasures ?? null,
    fourWeeks: keptFourWeeks(camera.retentionDays ?? null),
    withdrawal: 'onbekend',
    perception: null,
  };
}

function keptFourWeeks(days: number | null): Proportionality['fourWeeks'] {
  if (days === null) return 'onbekend';
  return days <= 28 ? 'ja' : 'nee';
}

/** The answers and the advice of a form, with everything that is wrong with it; `role` is who saves it. */
export function readForm(
  form: ReportForm,
  role: string,
): {
  readonly answers: Proportionality;
  readonly chosen: ChosenAdvice | null;
  /** Null until it has its reason. */
  readonly advice: Advice | null;
  readonly problems: readonly ReportProblem[];
} {
  const textOf = (field: TextField): string | null => filled(form[field]);
  const dateOf = (field: DayField | 'until' | 'removal'): string | null =>
    isDay(form[field]) ? form[field] : null;
  const why = filled(form.why);
  const chosen: ChosenAdvice | null =
    form.advice === ''
      ? null
      : {
          what: form.advice,
          until: form.advice === 'verlengen' ? dateOf('until') : null,
          removal: form.advice === 'intrekken' ? dateOf('removal') : null,
        };
  return {
    answers: {
      necessity: textOf('necessity'),
      decision: textOf('decision'),
      decisionDate: dateOf('decisionDate'),
      ground: textOf('ground'),
      goal: textOf('goal'),
      start: isStart(form.start) ? form.start : null,
      end: dateOf('end'),
      extent: textOf('extent'),
      signsChecked: dateOf('signsChecked'),
      prosecutorConsulted: dateOf('prosecutorConsulted'),
      lighterMeans: textOf('lighterMeans'),
      lighterShort: textOf('lighterShort'),
      otherMeasures: textOf('otherMeasures'),
      fourWeeks: form.fourWeeks,
      withdrawal: form.withdrawal,
      perception: textOf('perception'),
    },
    chosen,
    advice: chosen === null || why === null ? null : { ...chosen, why },
    problems: problemsOf(form, role),
  };
}

function problemsOf(form: ReportForm, role: string): ReportProblem[] {
  const { start, end, advice } = form;
  const until = advice === 'verlengen' ? form.until : '';
  const removal = advice === 'intrekken' ? form.removal : '';
  const wrong = dayFields.filter((field) => field !== 'start' && form[field] !== '' && !isDay(form[field]));
  return [
    ...(start !== '' && !isStart(start) ? [{ field: 'start', code: 'no-start' } as const] : []),
    ...wrong.map((field): ReportProblem => ({ field, code: 'no-day' })),
    ...(isStart(start) && isDay(end) && end < start ? [{ field: 'end', code: 'upside-down' } as const] : []),
    ...(until !== '' && !isDay(until) ? [{ field: 'until', code: 'no-day' } as const] : []),
    ...(removal !== '' && !isDay(removal) ? [{ field: 'removal', code: 'no-day' } as const] : []),
    ...(isDay(until) && isDay(end) && until <= end
      ? [{ field: 'until', code: 'until-before-end' } as const]
      : []),
    ...(advice !== '' && filled(form.why) === null ? [{ field: 'why', code: 'no-reason' } as const] : []),
    ...(role.trim() === '' ? [{ field: 'role', code: 'no-role' } as const] : []),
  ];
}

function filled(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** A day, a month or a year. */
function isStart(text: string): boolean {
  return text !== '' && startProblem(startKnown(text), text) === null;
}

function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
