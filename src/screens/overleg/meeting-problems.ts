import { parseDay } from '../../domain/time/local.ts';
import { mostPages, type Page } from '../../policy/dossier/meeting.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';

/** A meeting as it is typed. */
export interface MeetingForm {
  readonly name: string;
  /** ISO date, or what was typed in its place. */
  readonly date: string;
  /** Roles with commas between them. */
  readonly present: string;
  readonly pages: readonly Page[];
}

export type MeetingProblems = Partial<Record<'name' | 'date' | 'role' | 'pages', string>>;

/** Sentences about what is wrong, by field; empty when it can be kept. */
export function meetingProblems({ name, date, pages }: MeetingForm, role: string): MeetingProblems {
  const { problems } = overlegScherm.compose;
  return {
    ...(name.trim() === '' ? { name: problems.name } : {}),
    ...(parseDay(date) === null ? { date: problems.date } : {}),
    ...(pages.length === 0 ? { pages: problems.pages } : {}),
    ...(pages.length > mostPages ? { pages: problems.tooMany(mostPages) } : {}),
    ...(role.trim() === '' ? { role: problems.role } : {}),
  };
}
