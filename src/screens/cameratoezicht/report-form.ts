import type { Advice, Proportionality } from '../../policy/dossier/proportionality.ts';
import { startProblem } from '../../policy/cameras/form-check.ts';
import { startKnown } from '../../policy/cameras/form.ts';
import type { Camera } from '../../policy/schema.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import type { FieldClaim, WrittenField } from '../../analysis/cameras/claims.ts';

const dayFields = [
  'start',
  'end',
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
    readonly why: string;
  };

export type ReportField = DayField | WrittenField | 'until' | 'advice' | 'role';
export type ReportProblem =
  | {
      readonly field: DayField | 'until';
      readonly code: 'no-day' | 'no-start' | 'upside-down' | 'until-before-end';
    }
  | { readonly field: 'why'; readonly code: 'no-reason' }
  | { readonly field: 'role'; readonly code: 'no-role' };
/** What keeps a report from being final; with these it is kept as a concept. */
export type FinalProblem =
  | { readonly field: 'advice'; readonly code: 'no-advice' }
  | { readonly field: 'necessity' | 'lighterMeans' | 'prosecutorConsulted'; readonly code: 'needed' }
  | { readonly field: WrittenField; readonly code: 'claim'; readonly claim: FieldClaim };

/** The form of answers that were given before. */
export function formOf(answers: Proportionality, advice: Advice | null): ReportForm {
  return {
    necessity: answers.necessity ?? '',
    decision: answers.decision ?? '',
    ground: answers.ground ?? '',
    goal: answers.goal ?? '',
    extent: answers.extent ?? '',
    lighterMeans: answers.lighterMeans ?? '',
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
    why: advice?.why ?? '',
  };
}

/** What the register knows of a camera, and `extent` in words; the rest stays open. */
export function answersOf(camera: Camera, extent: string | null): Proportionality {
  return {
    necessity: null,
    decision: decisionOf(camera),
    ground: camera.ground ?? null,
    goal: camera.goal,
    start: camera.start,
    end: camera.end,
    extent,
    signsChecked: camera.signsChecked ?? null,
    prosecutorConsulted: camera.officerConsulted ?? null,
    lighterMeans: camera.lighterMeans ?? null,
    otherMeasures: camera.otherMeasures ?? null,
    fourWeeks: keptFourWeeks(camera.retentionDays ?? null),
    withdrawal: 'onbekend',
    perception: null,
  };
}

function decisionOf({ decision, decisionDate }: Camera): string | null {
  return decision === null && decisionDate == null
    ? null
    : verslag.form.decisionOf(decision, decisionDate ?? null);
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
  readonly advice: Advice | null;
  readonly problems: readonly ReportProblem[];
} {
  const textOf = (field: TextField): string | null => filled(form[field]);
  const dateOf = (field: DayField | 'until'): string | null => (isDay(form[field]) ? form[field] : null);
  const why = filled(form.why);
  return {
    answers: {
      necessity: textOf('necessity'),
      decision: textOf('decision'),
      ground: textOf('ground'),
      goal: textOf('goal'),
      start: isStart(form.start) ? form.start : null,
      end: dateOf('end'),
      extent: textOf('extent'),
      signsChecked: dateOf('signsChecked'),
      prosecutorConsulted: dateOf('prosecutorConsulted'),
      lighterMeans: textOf('lighterMeans'),
      otherMeasures: textOf('otherMeasures'),
      fourWeeks: form.fourWeeks,
      withdrawal: form.withdrawal,
      perception: textOf('perception'),
    },
    advice:
      form.advice === '' || why === null
        ? null
        : { what: form.advice, until: form.advice === 'verlengen' ? dateOf('until') : null, why },
    problems: problemsOf(form, role),
  };
}

function problemsOf(form: ReportForm, role: string): ReportProblem[] {
  const { start, end, advice } = form;
  const until = advice === 'verlengen' ? form.until : '';
  const wrong = dayFields.filter((field) => field !== 'start' && form[field] !== '' && !isDay(form[field]));
  return [
    ...(start !== '' && !isStart(start) ? [{ field: 'start', code: 'no-start' } as const] : []),
    ...wrong.map((field): ReportProblem => ({ field, code: 'no-day' })),
    ...(isStart(start) && isDay(end) && end < start ? [{ field: 'end', code: 'upside-down' } as const] : []),
    ...(until !== '' && !isDay(until) ? [{ field: 'until', code: 'no-day' } as const] : []),
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

/**
 * What keeps a report from being final: an advice is missing, or it is given without necessity, lighter means or the
 * talk with the officier van justitie, or a text claims more than the numbers (`claims`). Nobody can pass these by.
 */
export function finalProblems(
  answers: Proportionality,
  advice: Advice | null,
  claims: readonly FieldClaim[],
): FinalProblem[] {
  const needed = (['necessity', 'lighterMeans', 'prosecutorConsulted'] as const).filter(
    (field) => answers[field] === null,
  );
  return [
    ...needed.map((field): FinalProblem => ({ field, code: 'needed' })),
    ...(advice === null ? [{ field: 'advice', code: 'no-advice' } as const] : []),
    ...claims.map((claim): FinalProblem => ({ field: claim.field, code: 'claim', claim })),
  ];
}

/** The questions of art. 151c that stay open: a report with one of these is not complete. */
export function openQuestions(answers: Proportionality): (keyof Proportionality)[] {
  const asked: readonly (keyof Proportionality)[] = [
    'necessity',
    'goal',
    'decision',
    'ground',
    'start',
    'end',
    'prosecutorConsulted',
    'signsChecked',
    'fourWeeks',
    'withdrawal',
    'lighterMeans',
  ];
  return asked.filter((field) => answers[field] === null || answers[field] === 'onbekend');
}
