import { month } from '../domain/time/month.ts';
import type { Month } from '../domain/time/month.ts';
import { monthNumber } from './month-names.ts';
import { withoutStars } from './stars.ts';
import type { When } from '../domain/observation/series.ts';

/** A year, quarter or month, and whether its label marks it as provisional. */
export interface Period {
  readonly when: Extract<When, 'year' | 'quarter' | 'month'>;
  readonly first: Month;
  readonly months: 1 | 3 | 12;
  readonly provisional: boolean;
}

/**
 * Reads `2024`, `2024JJ00`; `2024-Q3`, `2024KW03`, `2024 3e kwartaal`, `Q3 2024`; `2024-03`, `2024MM03`, `2024 maart`,
 * `03-2024`, `maart 2024`, `mrt-24`; each with `*` or `**` behind it for provisional. Null for anything else.
 */
export function readPeriod(text: string): Period | null {
  const { bare, provisional } = withoutStars(text.trim());
  const match = /^(\d{4})([^*]*)$/.exec(yearInFront(bare));
  if (match === null) return null;
  const part = (match[2] ?? '').trim().toLowerCase();
  const year = Number(match[1]);
  if (year < 1900 || year > 2200) return null;
  if (part === '' || part === 'jj00') return { when: 'year', first: month(year, 1), months: 12, provisional };
  const quarter = quarterOf(part);
  if (quarter !== null)
    return { when: 'quarter', first: month(year, quarter * 3 - 2), months: 3, provisional };
  const inYear = monthInYear(part);
  return inYear === null ? null : { when: 'month', first: month(year, inYear), months: 1, provisional };
}

/** `03-2024`, `maart 2024`, `mrt-24` and `Q1 2024` as `2024-03`, `2024 maart`, `2024 mrt` and `2024 Q1`; any other text as it is. */
function yearInFront(text: string): string {
  return text
    .replace(/^(\d)[-/](\d{4})(?!\d)/, '0$1-$2')
    .replace(/^(\d{2})[-/](\d{4})(?!\d)/, '$2-$1')
    .replace(/^([a-z]{3,9})\.?[ -](\d{4})(?!\d)/i, '$2 $1')
    .replace(/^([a-z]{3,9})\.?[ -]?['’]?(\d{2})(?!\d)/i, '20$2 $1')
    .replace(/^((?:q|k|kw|kwartaal) ?[1-4]|[1-4]e kwartaal)[ -](\d{4})(?!\d)/i, '$2 $1');
}

/** 1 to 4 */
function quarterOf(part: string): number | null {
  const match = /^(?:-?(?:q|k|kw|kwartaal) ?0?([1-4])|([1-4])e kwartaal)$/.exec(part);
  return match === null ? null : Number(match[1] ?? match[2]);
}

/** 1 to 12 */
function monthInYear(part: string): number | null {
  const digits = /^(?:[-/]|mm)(\d{2})$/.exec(part)?.[1];
  const number = digits === undefined ? (monthNumber(part) ?? 0) : Number(digits);
  return number >= 1 && number <= 12 ? number : null;
}
