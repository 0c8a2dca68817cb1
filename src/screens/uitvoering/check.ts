import { readDay } from '../../text/read-date.ts';

/** What somebody must fill in well to give a status. */
export interface StatusFields {
  /** As the date field gives it: ISO, or empty. */
  readonly date: string;
  readonly role: string;
}

export type StatusProblems = Readonly<{
  date?: 'no-date' | 'future';
  role?: 'no-role';
}>;

/** What is wrong, by field. A status is of `today` (an ISO date) or earlier. */
export function checkStatus({ date, role }: StatusFields, today: string): StatusProblems {
  const wrongDate = dateProblem(date, today);
  return {
    ...(wrongDate === null ? {} : { date: wrongDate }),
    ...(role.trim() === '' ? { role: 'no-role' } : {}),
  };
}

function dateProblem(date: string, today: string): 'no-date' | 'future' | null {
  if (readDay(date) !== date) return 'no-date';
  return date > today ? 'future' : null;
}
