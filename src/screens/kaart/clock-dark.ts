import { useMemo } from 'react';
import { holidayDays, knownDays } from '../../domain/calendar/holidays.ts';
import { darkHours } from '../../domain/calendar/dark-hours.ts';
import { daysIn, type Days } from '../../domain/time/day.ts';
import { middleOf } from '../../policy/middle.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { schoolvakanties } from '../../text/nl/schoolvakanties.ts';

/** Per hour of the clock which part of some days it was dark there; null where the place is not known. */
export function useDarkHours(municipality: Municipality, { from, to }: Days): readonly number[] | null {
  return useMemo(() => {
    const middle = middleOf(municipality);
    return middle === null ? null : darkHours({ from, to }, middle);
  }, [municipality, from, to]);
}

/** How many of some days were school holidays, as far as that is known; null where nothing is known of them. */
export function holidayLine({ schoolHolidays }: Municipality, days: Days): string | null {
  const known = schoolHolidays === null ? null : knownDays(schoolHolidays.holidays);
  if (schoolHolidays === null || known === null || known.to < days.from || known.from > days.to) return null;
  const share = schoolvakanties.share(holidayDays(schoolHolidays.holidays, days), daysIn(days));
  return known.from > days.from || known.to < days.to ? `${share} ${schoolvakanties.unknownDays}` : share;
}
