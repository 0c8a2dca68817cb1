import { readFigure } from '../../domain/observation/figure.ts';
import type { ReadFigure } from '../../domain/observation/figure.ts';
import type { Numbers } from '../../domain/observation/mapping.ts';
import { namedField, wordsOf } from './names.ts';

const enough = 0.8;

/** Names of numbers that are no counts of what happened: codes, and counts and shares of something else. */
const otherNumbers =
  /\b(id|nr|no|nummer|volgnummer|code|key|index|kenmerk|rij|row|regel|inwoners?|bewoners|huishoudens|woningen|adressen|verdachten|daders|slachtoffers|personen|dagen|uren|minuten|duur|leeftijd|oppervlakte|bedrag|schade|euro|percentage|perc|pct|procent|aandeel|gemiddelde?|per 1 ?000|per 10 ?000|per 100 ?000|inw|score|prio(riteit)?|urgentie|ernst|niveau|fase|agenten|medewerkers|eenheden|weeknummer|cijfer rapport)\b|%/;

/** Words that make of a count something that may not be added up: summed before, foretold, a difference, a share or a multiple. */
const noPlainCount = new RegExp(
  [
    /\b(?:ge)?cum(?:ul(?:atie[fv]e?|ative|eerde?))?\b/,
    /\b(?:(?:lopend|running) tota+l|(?:t m|tot en met) (?:heden|nu)|tot nu toe|year to date|ytd|opgeteld|oplopend)\b/,
    /\b(?:vorige?|voorgaande?|previous|last) (?:jaar|kwartaal|maand|week|periode|year|quarter|month|period)\b/,
    /\b(?:stand|voorraad|openstaande?|min(?:imaal|imum)?|max(?:imaal|imum)?|ondergrens|bovengrens)\b/,
    /prognose|voorspel|verwacht|\braming|geraamd|geschat|\bschatting|forecast|expected|estimate|predict|projected|begroot|gepland/,
    /mutatie|\b(?:toe|af)name|verschil|verander|\bgroei|stijging|daling|\bsaldo\b|\bdelta\b|change|difference|increase|decrease/,
    /\b(?:trend|streef\w*|doel(?:stelling)?|norm|target|gewogen|weighted|gecorrigeerde?|index(?:cijfer)?|indexed)\b/,
    /\b(?:gemiddelde?n?|gem|mediaan|average|avg|mean|median|voortschrijdende?|percentage|perc|pct|procent|aandeel|ratio)\b|%/,
    /\b(?:per|x|maal|keer) ?1 ?0+(?: ?0+)*\b|[×*] ?1 ?0+\b|\b(?:duizend|honderd|tien)(?:tall)?en\b|\btientallen\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Words for how many, or for many of what is counted. */
const countWords =
  /\b(?:aantal(?:len)?|aant|hoeveel(?:heid)?|totaal|counts?|cnt|quantity|qty|frequentie|\p{L}*(?:meldingen|registraties|misdrijven|delicten|incidenten|overtredingen|aangiften|aangiftes))(?![\p{L}\d])/u;

/** Forms of a count that do not say of what. */
const formNames =
  /^(?:cumulatie[fv]e?|cumulative|prognose|voorspelling|voorspeld|raming|geraamd|schatting|geschat|verwachting|verwacht|mutatie|toename|afname|verschil|verandering|groei|saldo)(?: (?:t o v|tov|ten opzichte|met|vs|absoluut|vorige?|\d)\b.*)?(?: \d+)?$/;

/** English has one word for a count and for the number of a line. */
const lineNames = /^number(?: \d+)?$/;

/** Whether the name of a column says that its numbers are something else than how often it happened. */
function namesOtherNumber(header: string): boolean {
  return otherNumbers.test(wordsOf(header)) || header.includes('%');
}

/** Whether the name of a column says that how many stands there: as it is (`plain`), or in some other form (`doubtful`). */
function countNameOf(header: string): 'plain' | 'doubtful' | null {
  const isNamed = namedField(header) === 'count';
  const words = wordsOf(header);
  if (noPlainCount.test(words)) return isNamed || countWords.test(words) ? 'doubtful' : null;
  return isNamed && !namesOtherNumber(header) ? 'plain' : null;
}

/** Whether a name may well be that of a count, if figures stand below it: many of what is counted, or a form of a count and no more. */
function isCountInOtherWords(header: string): boolean {
  const words = wordsOf(header);
  return formNames.test(words) || (countWords.test(words) && !namesOtherNumber(header));
}

/** The share of the cells that are whole numbers or stand for one that is withheld; nought where no number is among them. */
export function shareOfCounts(filled: readonly string[]): number {
  const figures = filled.map(figureOf);
  if (!figures.some((is) => is === 'number' || is === 'either')) return 0;
  return figures.filter((is) => is !== 'unreadable').length / filled.length;
}

/** Whole numbers that begin with a zero are codes. */
function figureOf(cell: string): ReadFigure['is'] {
  return /^0\d/.test(cell) ? 'unreadable' : readFigure(cell).is;
}

/** What the numbers of a column may be, by its name and its values (trimmed cells, empty ones do not count). */
export function numbersIn(header: string, cells: readonly string[]): Numbers {
  if (countNameOf(header) !== null) return 'named';
  const filled = cells.filter((cell) => cell !== '');
  if (isCountInOtherWords(header) && holdsFigures(filled)) return 'named';
  if (shareOfCounts(filled) >= enough) {
    // Below the name of a date stand no whole numbers, unless the names stand above the wrong columns.
    const named = namedField(header);
    const isOther = (named !== null && named !== 'date') || namesOtherNumber(header) || filled.every(isDay);
    return isOther || isRunning(filled) || filled.every(isYear) ? 'number' : 'count';
  }
  const numbers = filled.filter(isNumber);
  return filled.length > 0 && numbers.length >= enough * filled.length ? 'number' : 'none';
}

function isNumber(cell: string): boolean {
  return /^[<>≤≥~±]? ?[-+−–]?\d[\d.,'’\s]*(?:%|\p{L}{1,12}|\([^)]*\))?$/u.test(cell) && !/^0\d/.test(cell);
}

/** Whether a good part of the cells are figures, withheld ones included: what is counted may also be what a column tells in words. */
function holdsFigures(filled: readonly string[]): boolean {
  const figures = filled.filter((cell) => isNumber(cell) || figureOf(cell) !== 'unreadable');
  return filled.length > 0 && figures.length >= filled.length / 2;
}

/** What becomes of a column as the count: read, with the cells that are no figure refused; asked about; or it is none. */
export type CountReading = 'read' | 'asks' | 'none';

/** Whether a column can be read as the count, by its name and its values (trimmed cells, none of them empty). */
export function readingOf(header: string, filled: readonly string[]): CountReading {
  if (countNameOf(header) !== 'plain') return 'none';
  const isFigure = (cell: string): boolean => ['number', 'either', 'withheld'].includes(figureOf(cell));
  if (!filled.some(isFigure) || filled.every(isYear)) return 'asks';
  return lineNames.test(wordsOf(header)) && isRunning(filled) ? 'asks' : 'read';
}

/** Numbers that go up by one each time number the lines. */
function isRunning(filled: readonly string[]): boolean {
  const values = filled.map(Number);
  return values.length > 2 && values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
}

/** Day numbers of Excel, and days without signs between year, month and day. */
function isDay(cell: string): boolean {
  return /^(?:[2-7]\d{4}|(?:19|20)\d{6})$/.test(cell);
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d$/.test(cell);
}
