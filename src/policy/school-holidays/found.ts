import { writeDay, type Day } from '../../domain/time/day.ts';
import { personalPlaces } from '../../domain/privacy/personal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Holiday } from '../../domain/calendar/holidays.ts';

/** A holiday of a file, and the regions that it is for; none is for every region. */
export interface FoundHoliday extends Holiday {
  readonly regions: readonly string[];
}

/** What is wrong with a file of school holidays: nothing of it is taken over. `at`: its line, or the name of the event. */
export type HolidayProblem =
  | { readonly why: 'not-holidays' | 'broken' | 'none' | 'too-large' | 'too-many' }
  | { readonly why: 'no-name' | 'bad-date' | 'timed' | 'repeats' | 'personal'; readonly at: string }
  | { readonly why: 'upside-down' | 'too-long'; readonly at: string; readonly days: number };

/** Bytes of a file: that of ten years for three regions is 20,000. */
export const largestHolidayFile = 1_000_000;
/** Holidays in a file: ten years of three regions have 180. */
export const mostHolidays = 600;
/** Days of one holiday: a summer has 44; what is longer is no school holiday. */
const longest = 70;
const longestName = 80;

/** A holiday as a file has it, or what is wrong with it; null for a date that is none. */
export function foundHoliday(
  at: string,
  {
    name,
    from,
    to,
    regions,
  }: {
    readonly name: string;
    readonly from: Day | null;
    readonly to: Day | null;
    readonly regions: readonly string[];
  },
): Result<FoundHoliday, HolidayProblem> {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (plain === '') return fail({ why: 'no-name', at });
  if (from === null || to === null) return fail({ why: 'bad-date', at });
  if (to < from) return fail({ why: 'upside-down', at, days: from - to });
  if (to - from + 1 > longest) return fail({ why: 'too-long', at, days: to - from + 1 });
  if (personalPlaces(plain).some(({ sort }) => sort !== 'name')) return fail({ why: 'personal', at });
  return ok({ name: plain.slice(0, longestName), from, to, regions });
}

/** The regions that a file tells apart, in the order in which they come up. */
export function regionsOf(holidays: readonly FoundHoliday[]): string[] {
  return [...new Set(holidays.flatMap(({ regions }) => regions))];
}

/** Those of one region with those for every region; all of them where no region is asked. */
export function holidaysOf(holidays: readonly FoundHoliday[], region: string | null): Holiday[] {
  return holidays
    .filter(({ regions }) => region === null || regions.length === 0 || regions.includes(region))
    .map(({ name, from, to }) => ({ name, from, to }));
}

/** As an entry of the dossier holds it. */
export function writtenHoliday({ name, from, to }: Holiday): { name: string; from: string; to: string } {
  return { name, from: writeDay(from), to: writeDay(to) };
}

/** The regions that a text names: `Noord, Midden` or `regio Zuid`; none where it says that it is the whole country. */
export function regionsIn(text: string): string[] {
  if (/\b(?:heel|alle|landelijk|nederland)\b/i.test(text)) return [];
  return text
    .split(/[,;/+&|]| en /i)
    .map((part) =>
      part
        .replace(/\bregio\b/gi, '')
        .trim()
        .toLowerCase(),
    )
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1, 40)}`);
}
