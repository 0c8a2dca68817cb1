import { readFigure } from '../../domain/observation/figure.ts';
import type { Numbers } from '../../domain/observation/mapping.ts';
import { namedField, wordsOf } from './names.ts';

const enough = 0.8;

/** Names of numbers that are no counts of what happened: codes, and counts and shares of something else. */
const otherNumbers =
  /\b(id|nr|no|nummer|volgnummer|code|key|index|kenmerk|rij|row|regel|inwoners?|bewoners|huishoudens|woningen|adressen|verdachten|daders|slachtoffers|personen|dagen|uren|minuten|duur|leeftijd|oppervlakte|bedrag|schade|euro|percentage|perc|pct|procent|aandeel|gemiddelde?|per 1 ?000|per 10 ?000|per 100 ?000|inw|score|cijfer rapport)\b|%/;

/** Whether the name of a column says that its numbers are something else than how often it happened. */
function namesOtherNumber(header: string): boolean {
  return otherNumbers.test(wordsOf(header)) || header.includes('%');
}

/** The share of the cells that are whole numbers or stand for one that is withheld; nought where no number is among them. */
export function shareOfCounts(filled: readonly string[]): number {
  const figures = filled.map((cell) => (/^0\d/.test(cell) ? ('unreadable' as const) : readFigure(cell).is));
  if (!figures.some((is) => is === 'number' || is === 'either')) return 0;
  return figures.filter((is) => is !== 'unreadable').length / filled.length;
}

/** What the numbers of a column may be, by its name and its values (trimmed cells, empty ones do not count). */
export function numbersIn(header: string, cells: readonly string[]): Numbers {
  const filled = cells.filter((cell) => cell !== '');
  if (shareOfCounts(filled) >= enough) {
    const named = namedField(header);
    const isOther = (named !== null && named !== 'count') || namesOtherNumber(header);
    return isOther || isRunning(filled) || filled.every(isYear) ? 'number' : 'count';
  }
  const numbers = filled.filter(
    (cell) => /^[<>≤≥~±]? ?-?\d[\d.,'’\s]*(?:%|\p{L}{1,12}|\([^)]*\))?$/u.test(cell) && !/^0\d/.test(cell),
  );
  return filled.length > 0 && numbers.length >= enough * filled.length ? 'number' : 'none';
}

/** Numbers that go up by one each time number the lines. */
function isRunning(filled: readonly string[]): boolean {
  const values = filled.map(Number);
  return values.length > 2 && values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d$/.test(cell);
}
