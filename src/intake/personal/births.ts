/**
 * What the days of a column are read as: nothing; the dates of incidents, in a column that a person pointed out; the
 * dates of incidents, in a list of a known form (`thisYear` is the year in which it is read); or what a person says are
 * dates of incidents.
 */
export type DaysReadAs = 'nothing' | 'dates' | { readonly thisYear: number } | 'told';

interface Births {
  readonly note: (cell: string, weight: number) => void;
  /** Whether the cells up to now are dates of birth, of so many that are filled. */
  readonly are: (filled: number) => boolean;
}

/** A day; midnight is the time of a day without one. */
const day =
  /^(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)[-/. ](\d{4})|(\d{4})-\d{2}-\d{2}|(\d{4})\d{4})(?:[T ]00:00(?::00)?)?$/i;

/** In these last years lie most incidents of a list that somebody reads now. */
const recentYears = 4;

/**
 * Days without a time that lie decades apart, most of them long ago: dates of birth, not of incidents. Over a whole file
 * the dates of incidents can lie as far apart: then days from before 2000 among them tell the one from the other. In a
 * list of a known form the last years are not the most of them either.
 */
export function createBirths(dates: DaysReadAs): Births {
  const thisYear = typeof dates === 'object' ? dates.thisYear : null;
  let days = 0;
  let early = 0;
  let recent = 0;
  let low = Infinity;
  let high = -Infinity;
  return {
    note(cell, weight) {
      const match = day.exec(cell);
      if (match === null) return;
      const year = Number(match[1] ?? match[2] ?? match[3]);
      days += weight;
      if (year < 2000) early += weight;
      if (thisYear !== null && year > thisYear - recentYears) recent += weight;
      low = Math.min(low, year);
      high = Math.max(high, year);
    },
    are: (filled) =>
      dates !== 'told' &&
      days >= Math.max(2, 0.8 * filled) &&
      low >= 1900 &&
      high <= 2100 &&
      low < 2010 &&
      high - low >= 12 &&
      (dates === 'nothing' || early >= 0.1 * days) &&
      (thisYear === null || recent < 0.5 * days),
  };
}

/** Fewer days than this tell nothing by lying far apart. */
const fewest = 5;

/**
 * Whether days at the beginning of a list are rather of birth: they spread over decades, or over eight years with hardly
 * any in the last years (those of young people). Who has an old list can say so.
 */
export function mayBeBirths(cells: readonly string[], thisYear: number): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const years = filled.flatMap((cell) => {
    const match = day.exec(cell);
    return match === null ? [] : [Number(match[1] ?? match[2] ?? match[3])];
  });
  if (years.length < Math.max(fewest, 0.8 * filled.length)) return false;
  const spread = Math.max(...years) - Math.min(...years);
  const recent = years.filter((year) => year > thisYear - recentYears).length;
  const early = new Set(years.filter((year) => year < 2000)).size;
  const isOfDecades = spread >= 12 && early > 1 && recent < 0.5 * years.length;
  return isOfDecades || (spread >= 8 && recent < 0.1 * years.length);
}
