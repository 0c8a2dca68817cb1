import { isTooLong } from '../bounded.ts';
import { parseDay } from '../time/local.ts';
import { holdsName, readsAsName } from './names.ts';

/** What sort of data about a person; the page turns the code into Dutch (text/nl). */
export type PersonalSort =
  | 'name'
  | 'address'
  | 'bsn'
  | 'birth-date'
  | 'plate'
  | 'phone'
  | 'e-mail'
  | 'iban'
  | 'case-number'
  | 'free-text';

/** What stands before the sign is looked back on from the start of a word only, so that a long text costs no square. */
const email = /(?:(?<![^\s@;,<>"])[^\s@;,<>"]{1,80}|[^\s@;,<>"])@[^\s@;,<>"]+\.[a-z]{2,}/i;
const phone =
  /(?<![\d.,-])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|\(?0)[1-9]\d{0,3}\)?[\s-]?(?:\d[\s-]?){5,8}(?![\d.,:])/g;
const iban = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/g;
const bsn = /(?<![\dA-Za-z.,-])(?:\d{8,9}|\d{4}([ .])\d{2}\1\d{3}|\d{3}([ .-])\d{3}\2\d{3})(?![\d-]|[.,]\d)/g;
const postcode = /(?<![A-Z0-9])[1-9]\d{3} ?(?!S[ADS](?![A-Z]))[A-Z]{2}(?![A-Z0-9])/;
/** Streets end in one of these; a number behind one is a house. */
const house =
  /(?:(?<!\p{L})\p{L}{0,60})?(?:straat|laan|weg|plein|gracht|kade|dijk|hof|pad|steeg|dreef|singel|markt|brink|allee|boulevard|straatweg|plantsoen|park|str\.)\s+\d{1,5}(?:\s?[a-z]|[-/]\d{1,3})?(?!\p{L}|\d)/iu;
/** Of the police (PL0600-2024123456), of the public prosecutor (05/123456-24), and of municipal registers (Z-2024-001234). */
const caseNumber =
  /(?<![A-Z0-9])(?:PL\d{4}[ -]?\d{6,}|\d{2}[/-]\d{6}-\d{2}|[A-Z]{1,4}[-/. ]?20\d{2}[-/. ]\d{4,}|20[12]\d\d{6})(?!\d)/i;

/** The fourteen forms of Dutch number plates (RDW, sidecodes 1 to 14): groups of letters (X) and figures (9). */
const sidecodes = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
];
/** One pattern for all forms, with this sign between the groups. */
function plateWith(sign: string): string {
  const groups = sidecodes.map((code) =>
    code.replace(/./g, (one) => ({ X: '[A-Z]', '9': '\\d' })[one] ?? sign),
  );
  return `(?:${groups.join('|')})`;
}

const dashedPlate = new RegExp(`(?<![A-Z0-9-])${plateWith('-')}(?![A-Z0-9-])`, 'i');
const barePlate = new RegExp(`^${plateWith('')}$`, 'i');
/** Codes of CBS for areas look like a plate of the oldest form. */
const areaCode = /^(?:GM|PV|LD|RE|CR|GG|AR)\d{4}$/i;

/**
 * What data about a person a text holds, anywhere in it; null where nothing is recognised. Names only where they stand
 * alone. A text that is too long to be searched is free text: what stands in its end must not come through.
 */
export function personalSort(text: string): PersonalSort | null {
  if (text.length < 4) return null;
  if (isTooLong(text)) return 'free-text';
  if (email.test(text)) return 'e-mail';
  if (some(iban, text, isIban)) return 'iban';
  if (caseNumber.test(text)) return 'case-number';
  if (some(bsn, text, (found) => isBsn(found) && !isOtherNumber(found))) return 'bsn';
  if (some(phone, text, isPhone)) return 'phone';
  if (dashedPlate.test(text)) return 'plate';
  if (postcode.test(text) || house.test(text)) return 'address';
  if (isBarePlate(text.trim())) return 'plate';
  return readsAsName(text) ? 'name' : null;
}

/** A text without the numbers of cases in it, to see what else it holds. */
export function withoutCaseNumbers(text: string): string {
  return text.replace(new RegExp(caseNumber, 'gi'), ' ');
}

/** Something about a person in a text: from this sign, up to that one. */
export interface PersonalPlace {
  readonly sort: PersonalSort;
  readonly from: number;
  readonly to: number;
}

const always = (): boolean => true;
const recognisers: readonly (readonly [PersonalSort, RegExp, (found: string) => boolean])[] = [
  ['e-mail', email, always],
  ['iban', iban, isIban],
  ['case-number', caseNumber, always],
  ['bsn', bsn, (found) => isBsn(found) && !isOtherNumber(found)],
  ['phone', phone, isPhone],
  ['plate', dashedPlate, always],
  ['address', postcode, always],
  ['address', house, always],
];

/** Where in a text something about a person stands; names are another matter (`names.ts`). Of a long text its front. */
export function personalPlaces(text: string): PersonalPlace[] {
  return recognisers.flatMap(([sort, pattern, holds]) => {
    const everywhere = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    return [...text.slice(0, 2000).matchAll(everywhere)]
      .filter(([found]) => holds(found))
      .map(({ 0: found, index }) => ({ sort, from: index, to: index + found.replace(/[\s-]+$/, '').length }));
  });
}

/** Whether a word of six signs is a number plate without its dashes. */
export function isBarePlate(word: string): boolean {
  return barePlate.test(word) && !areaCode.test(word);
}

function some(pattern: RegExp, text: string, holds: (found: string) => boolean): boolean {
  return [...text.matchAll(pattern)].some(([found]) => holds(found));
}

/**
 * The eleven-test of the burgerservicenummer: nine figures (a leading nought may have been lost), weighted 9 to 2 and
 * the last -1, add up to a multiple of eleven.
 */
export function isBsn(text: string): boolean {
  const digits = text.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9 || digits === '000000000') return false;
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0;
}

/**
 * Whether a number that passes the eleven-test, as one in eleven does, is another thing all the same: none was ever
 * given out below ten million, as the figures of a buurt without its letters are (`01230104`), and eight figures can be
 * a day (`20240115`).
 */
function isOtherNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  return Number(digits) < 10_000_000 || parseDay(`${year}-${month}-${day}`) !== null;
}

/** ISO 13616: the first four signs behind the rest, letters as 10 to 35, leave 1 after division by 97. */
export function isIban(text: string): boolean {
  const bare = text.replace(/ /g, '').toUpperCase();
  if (bare.length < 15 || bare.length > 34) return false;
  let rest = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4))
    for (const digit of String(parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Ten figures with the nought, or nine behind the number of the country. */
function isPhone(text: string): boolean {
  const digits = text
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^0*31(?=\d{9}$)/, '0');
  return /^0[1-9]\d{8}$/.test(digits);
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The form of a CBS code of a gemeente, wijk or buurt: its figures can look like those of a person. */
export function isAreaCode(cell: string): boolean {
  return /^(?:GM|WK|BU)\d{4,8}$/.test(cell);
}

/** Titles of tables have a dozen words; what has more is a story. */
const longestLabel = 15;

/** Whether a label holds something about a person: a value that is recognised, a name in it, a day (of birth), or a story. */
export function isPersonalLabel(label: string): boolean {
  const isDay = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.test(label);
  return isDay || personalSort(label) !== null || holdsName(label) || wordsIn(label) > longestLabel;
}
