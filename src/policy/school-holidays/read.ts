import { partInTime } from '../../domain/in-time.ts';
import { fail, type Result } from '../../domain/result.ts';
import { looksLikeHolidayCsv, readHolidayCsv } from './csv.ts';
import { largestHolidayFile, type FoundHoliday, type HolidayProblem } from './found.ts';

const calendarHead = /^\u{FEFF}?\s*BEGIN:VCALENDAR/iu;

/** Whether a file of school holidays begins like this; a file of incidents or cameras does not. */
export function looksLikeHolidays(head: string): boolean {
  return calendarHead.test(head) || looksLikeHolidayCsv(head);
}

/** The school holidays in a file (iCalendar or CSV), or everything that is wrong with it. Reads calendars with a part of its own. */
export async function readHolidays(
  content: string,
): Promise<Result<readonly FoundHoliday[], readonly HolidayProblem[]>> {
  if (content.length > largestHolidayFile) return fail([{ why: 'too-large' }]);
  if (!calendarHead.test(content)) return readHolidayCsv(content);
  const { readHolidayCalendar } = await partInTime(import('./calendar.ts'));
  return readHolidayCalendar(content.replace(/^\u{FEFF}/u, ''));
}
