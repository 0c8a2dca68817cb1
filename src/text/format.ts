const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const longMonths = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `1.234`; whole numbers only. */
export function formatCount(value: number): string {
  return number.format(value);
}

/** `1 regel`, `2 regels`: one of something is never told as several. */
export function formatThings(count: number, one: string, more: string): string {
  return `${formatCount(count)} ${count === 1 ? one : more}`;
}

/** `4,2`. */
export function formatRate(value: number): string {
  return oneDecimal.format(value);
}

const level = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** `150` or `2,4`: what a target sets per year. */
export function formatLevel(value: number): string {
  return level.format(value);
}

/** `54%`, from a share of 0 to 1. */
export function formatShare(share: number): string {
  return percent.format(share);
}

/** `29 – 39%`, from shares of 0 to 1; rounded outwards as counts are, less a hair for what binary fractions add. */
export function formatShareInterval(low: number, high: number): string {
  return formatRange(
    formatCount(Math.floor(low * 100 + 1e-9)),
    `${formatCount(Math.ceil(high * 100 - 1e-9))}%`,
  );
}

/** `+3%` or `−14%`, from a ratio such as 1.03. */
export function formatChange(ratio: number): string {
  return formatPercent((ratio - 1) * 100);
}

/** `+3%` or `−14%`, from percents such as -14. */
export function formatPercent(percents: number): string {
  const whole = Math.round(percents);
  return whole === 0 ? '0%' : `${whole > 0 ? '+' : '−'}${Math.abs(whole)}%`;
}

/** `16 tot 39` or `1 – 2`, on one line whatever the width: a range that breaks reads as two numbers. */
export function formatRange(
  from: string,
  to: string,
  between: '–' | 'tot' | 'tot en met' | 'en' = '–',
): string {
  const joined = between === '–' ? '–\u2060' : between;
  return `${from} ${joined} ${to}`.replaceAll(' ', '\u00a0');
}

/** `3 van de 187`, on one line as a range is. */
export function formatPart(part: string, whole: string): string {
  return `${part} van de ${whole}`.replaceAll(' ', '\u00a0');
}

/** `−52% (−74% tot −11%)`, from a ratio with its interval; upper may be Infinity. */
export function formatChangeInterval({
  ratio,
  lower,
  upper,
}: {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}): string {
  const most = Number.isFinite(upper) ? formatChange(upper) : 'onbegrensd';
  return `${formatChange(ratio)} (${formatRange(formatChange(lower), most, 'tot')})`;
}

/** `134 – 184`, rounded outwards so that the interval never looks narrower than it is. */
export function formatInterval(low: number, high: number): string {
  return formatRange(formatCount(Math.floor(low)), formatCount(Math.ceil(high)));
}

/** `okt 2026`; a month as year * 12 + (month - 1). */
export function formatMonthShort(month: number): string {
  return `${shortMonths[((month % 12) + 12) % 12] ?? ''} ${Math.floor(month / 12)}`;
}

/** `oktober 2026`. */
export function formatMonthLong(month: number): string {
  return `${longMonths[((month % 12) + 12) % 12] ?? ''} ${Math.floor(month / 12)}`;
}

/** `oktober`, of the months 1 to 12 of a year. */
export function monthName(inYear: number): string {
  return longMonths[inYear - 1] ?? '';
}

/** `okt`, of the months 1 to 12 of a year. */
export function monthNameShort(inYear: number): string {
  return shortMonths[inYear - 1] ?? '';
}

/** `3 okt 2026`, from an ISO date; other text stays as it is. */
export function formatDay(date: string): string {
  const [year = '', inYear = '', day = ''] = date.split('-');
  const name = shortMonths[Number(inYear) - 1];
  return name === undefined || day === '' ? date : `${Number(day)} ${name} ${year}`;
}

/** `3 oktober 2026`, from an ISO date; other text stays as it is. */
export function formatDayLong(date: string): string {
  const [year = '', inYear = '', day = ''] = date.split('-');
  const name = longMonths[Number(inYear) - 1];
  return name === undefined || day === '' ? date : `${Number(day)} ${name} ${year}`;
}

/** `nov 2025 – okt 2026`, `2024`, or `okt 2026` for one month. */
export function formatPeriod(from: number, to: number): string {
  if (from === to) return formatMonthShort(from);
  const isYears = from % 12 === 0 && to % 12 === 11;
  const years = [Math.floor(from / 12), Math.floor(to / 12)] as const;
  if (isYears)
    return years[0] === years[1] ? String(years[0]) : formatRange(String(years[0]), String(years[1]));
  const isQuarter = from % 3 === 0 && to - from === 2;
  return isQuarter
    ? `${(from % 12) / 3 + 1}e kwartaal ${years[0]}`
    : formatRange(formatMonthShort(from), formatMonthShort(to));
}

/** `31 oktober 2026`: the last day of a month. */
export function formatLastDay(month: number): string {
  const day = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return `${day} ${formatMonthLong(month)}`;
}

/** `23 november 2026, 14:05`, on the clock of Europe/Amsterdam. */
export function formatMoment(epochMilliseconds: number): string {
  return new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(epochMilliseconds);
}

/** `30 november 10:12`, on the clock of Europe/Amsterdam. */
export function formatDayAndTime(epochMilliseconds: number): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'Europe/Amsterdam' }).format(epochMilliseconds);
  return `${part({ day: 'numeric', month: 'long' })} ${part({ hour: '2-digit', minute: '2-digit' })}`;
}

/** `1,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${formatCount(bytes / 1000)}\u00a0kB`;
  return `${formatRate(bytes / 1_000_000)}\u00a0MB`;
}
