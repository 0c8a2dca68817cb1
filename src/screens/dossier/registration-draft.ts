import type { Draft } from '../../policy/dossier/entry.ts';
import { draftReader } from '../../state/read-draft.ts';
import { readCount } from './number-field.ts';

/** What stands in the form: a text per period, and where the counts come from. */
export interface RegistrationForm {
  readonly counts: Readonly<Record<string, string>>;
  readonly source: string;
}

export const emptyRegistration: RegistrationForm = { counts: {}, source: '' };

/** What was typed before, from a draft. */
export function readRegistrationForm(content: unknown): RegistrationForm | null {
  const read = draftReader({ counts: {}, source: '' })(content);
  return read === null || !Object.values<unknown>(read.counts).every((count) => typeof count === 'string')
    ? null
    : read;
}

export type RegistrationField = `count-${string}` | 'source' | 'role';

export interface RegistrationProblem {
  readonly field: RegistrationField;
  readonly code: 'nothing-filled' | 'not-a-count' | 'source-missing' | 'role-missing';
  readonly params: Readonly<Record<string, string>>;
}

/** The counts that were filled in; a zero is a figure, an empty field is none. */
export function readRegistrations(
  { counts, source }: RegistrationForm,
  role: string,
  kind: string,
  periods: readonly string[],
): { readonly drafts: readonly Draft<'registration'>[]; readonly problems: readonly RegistrationProblem[] } {
  const problems: RegistrationProblem[] = [];
  const filled = periods.filter((period) => (counts[period] ?? '').trim() !== '');
  const drafts = filled.flatMap((period): Draft<'registration'>[] => {
    const seen = (counts[period] ?? '').trim();
    const count = readCount(seen);
    if (count === null)
      problems.push({ field: `count-${period}`, code: 'not-a-count', params: { seen, period } });
    return count === null ? [] : [{ is: 'registration', kind, period, count, source: source.trim() }];
  });
  const first = periods[0];
  if (filled.length === 0 && first !== undefined)
    problems.push({ field: `count-${first}`, code: 'nothing-filled', params: {} });
  if (source.trim() === '') problems.push({ field: 'source', code: 'source-missing', params: {} });
  if (role.trim() === '') problems.push({ field: 'role', code: 'role-missing', params: {} });
  return { drafts: problems.length === 0 ? drafts : [], problems };
}

/** How many periods are filled in. */
export function countFilled({ counts }: RegistrationForm, periods: readonly string[]): number {
  return periods.filter((period) => (counts[period] ?? '').trim() !== '').length;
}
