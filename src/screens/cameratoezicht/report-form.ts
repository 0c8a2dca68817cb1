import type { Advice, Proportionality } from '../../policy/dossier/proportionality.ts';
import type { Camera } from '../../policy/schema.ts';

const dayFields = [
  'start',
  'end',
  'signsChecked',
  'prosecutorConsulted',
] as const satisfies readonly (keyof Proportionality)[];

type TextField =
  'necessity' | 'decision' | 'ground' | 'goal' | 'extent' | 'lighterMeans' | 'otherMeasures' | 'perception';
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

export type ReportField = DayField | 'until' | 'why' | 'role';
export type ReportProblem =
  | { readonly field: DayField | 'until'; readonly code: 'no-day' | 'upside-down' | 'until-before-end' }
  | { readonly field: 'why'; readonly code: 'no-reason' }
  | { readonly field: 'role'; readonly code: 'no-role' };

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
    decision: camera.decision,
    ground: camera.ground ?? null,
    goal: camera.goal,
    start: dayOf(camera.start),
    end: dayOf(camera.end),
    extent,
    signsChecked: camera.signsChecked ?? null,
    prosecutorConsulted: camera.officerConsulted ?? null,
    lighterMeans: camera.lighterMeans ?? null,
    otherMeasures: camera.otherMeasures ?? null,
    fourWeeks: 'onbekend',
    withdrawal: 'onbekend',
    perception: null,
  };
}

/** A start that is known to the month only is no day. */
function dayOf(date: string | null): string | null {
  return date !== null && isDay(date) ? date : null;
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
      start: dateOf('start'),
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
  const wrong = dayFields.filter((field) => form[field] !== '' && !isDay(form[field]));
  return [
    ...wrong.map((field): ReportProblem => ({ field, code: 'no-day' })),
    ...(isDay(start) && isDay(end) && end < start ? [{ field: 'end', code: 'upside-down' } as const] : []),
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

function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The questions of art. 151c that stay open: a report with one of these is not complete. */
export function openQuestions(answers: Proportionality): (keyof Proportionality)[] {
  const asked: readonly (keyof Proportionality)[] = [
    'necessity',
    'decision',
    'start',
    'end',
    'signsChecked',
    'prosecutorConsulted',
    'lighterMeans',
    'fourWeeks',
    'withdrawal',
  ];
  return asked.filter((field) => answers[field] === null || answers[field] === 'onbekend');
}
