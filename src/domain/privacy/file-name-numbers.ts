import type { Stretch } from './file-name-people.ts';
import { isBetween } from './names.ts';
import { isBarePlate, isBsn, personalPlaces } from './personal.ts';
import { isOrdinary } from './file-name-words.ts';

/** What is recognised of a person in numbers, addresses and plates, whatever stands between the parts of a name of a file. */
export function numbersIn(stem: string): Stretch[] {
  const spaced = stem.replaceAll('_', ' ');
  const loose = spaced.replace(/[-.]/g, ' ');
  const dashed = stem.replace(/[_ .]/g, '-');
  const forms = [spaced, loose, dashed, spaced.toUpperCase(), loose.toUpperCase()].filter(
    (form) => form.length === stem.length,
  );
  const found = forms.flatMap(personalPlaces).filter((place) => !isOther(stem, place));
  return [
    ...found,
    ...figuresIn(stem),
    ...groupsIn(stem),
    ...wideIn(stem),
    ...platesIn(stem),
    ...housesIn(stem),
    ...calledIn(stem),
  ];
}

/** A case of the police, whatever signs part its numbers. */
const policeCase = /(?<![\p{L}\d])PL\d{4}[-_. ]{0,3}20\d\d[-_. ]{0,3}\d{4,}/giu;

/** A telephone number with wide signs, and the house behind a postcode. */
const wide = [
  /(?<=(?:tel|telefoon|telefoonnummer|mobiel|gsm)[^\p{L}\d•]{0,3})0\d(?:[^\p{L}\d•]{0,3}\d){8}(?!\d)/giu,
  /(?<!\d)06(?:[^\p{L}\d•]{0,3}\d){8}(?!\d)/gu,
  /(?<![\p{L}\d])[1-9]\d{3}[-_. ]?[A-Z]{2}[-_. ]{1,3}\d{1,4}[a-z]?(?![\p{L}\d])/gu,
];

function wideIn(stem: string): Stretch[] {
  const numbers = wide.flatMap((pattern) =>
    [...stem.matchAll(pattern)].filter(([found]) => !hasYear(found)).map(wholeOf),
  );
  return [...numbers, ...[...stem.matchAll(policeCase)].map(wholeOf)];
}

/** A year before a word is no postcode and behind one no house; a code of a table that goes on in letters is no case. */
function isOther(stem: string, { sort, from, to }: ReturnType<typeof personalPlaces>[number]): boolean {
  const found = stem.slice(from, to);
  if (sort === 'address') return hasYear(found);
  return sort === 'case-number' && /\p{L}/u.test(stem[to] ?? '');
}

function hasYear(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text);
}

/** Nine figures that pass the test of a burgerservicenummer, glued to other words; the codes of areas are no such. */
function figuresIn(stem: string): Stretch[] {
  return [...stem.matchAll(/(?<!\d|GM|WK|BU)\d{8,9}(?!\d)/gi)]
    .filter(([found]) => isBsn(found) && Number(found) >= 10_000_000)
    .map(wholeOf);
}

/** Nine such figures in groups, whatever signs part them; a group that is a year is of a period. */
function groupsIn(stem: string): Stretch[] {
  const groups = [...stem.matchAll(/\d+/g)].map(wholeOf);
  return groups.flatMap((_, first) => bsnFrom(stem, groups.slice(first, first + longestBsn)) ?? []);
}

const longestBsn = 9;

function bsnFrom(stem: string, groups: readonly Stretch[]): Stretch | null {
  let figures = '';
  for (const [at, { from, to }] of groups.entries()) {
    const before = at === 0 ? '' : stem.slice(groups[at - 1]?.to ?? from, from);
    const group = stem.slice(from, to);
    if (/[\p{L}•]/u.test(before) || before.length > 3 || /^20[0-3]\d(?:0\d|1[0-2])?$/.test(group))
      return null;
    figures += group;
    if (figures.length > longestBsn) return null;
    if (at > 0 && figures.length === longestBsn)
      return isBsn(figures) ? { from: groups[0]?.from ?? from, to } : null;
  }
  return null;
}

/** A word of six signs, a plate glued to another word (`kenteken12AB34`), or one between other words. */
function platesIn(stem: string): Stretch[] {
  const bare = [...stem.matchAll(/[\p{L}\d]+/gu)].filter(([word]) => isBarePlate(word)).map(wholeOf);
  const glued = [...stem.matchAll(/(?<=\p{L}{3})\d[A-Z\d]{4}[A-Z\d](?![A-Z\d])/gu)]
    .filter(([word]) => isBarePlate(word) && !/^20[0-3]\d/.test(word))
    .map(wholeOf);
  return [...bare, ...glued, ...platesBehindWord(stem), ...platesBetween(stem)];
}

/** Behind the word itself the groups may have any sign between them, or none. */
function platesBehindWord(stem: string): Stretch[] {
  const pattern =
    /(?:kenteken|kentekennr|kentekennummer|nummerplaat|plaat)[^\p{L}\d•]{0,3}([a-z\d](?:[^\p{L}\d•]{0,2}[a-z\d]){5})(?!\d)/giu;
  return [...stem.matchAll(pattern)]
    .filter(({ 1: found = '' }) => isBarePlate(found.replace(/[^a-z\d]/gi, '')))
    .map(({ 0: whole, 1: found = '', index }) => ({
      from: index + whole.length - found.length,
      to: index + whole.length,
    }));
}

/** Groups with one sign between them, among other words: `auto ab-12-cd weg`. A word of a period is no group. */
function platesBetween(stem: string): Stretch[] {
  const pattern = /(?<![\p{L}\d])(?=([a-z\d]{1,3})([-_. ])([a-z\d]{1,3})\2([a-z\d]{1,3})(?![\p{L}\d]))/giu;
  return [...stem.matchAll(pattern)]
    .filter(({ 1: one = '', 3: two = '', 4: three = '' }) => {
      const letters = [one, two, three].filter((group) => /^[a-z]/i.test(group));
      return isBarePlate(one + two + three) && !letters.some((group) => isOfPeriod(group, one + two + three));
    })
    .map(({ 1: one = '', 3: two = '', 4: three = '', index }) => ({
      from: index,
      to: index + one.length + two.length + three.length + 2,
    }));
}

/** In small letters two figures twice are rather days: `01 10 tm`. */
function isOfPeriod(group: string, plate: string): boolean {
  const lower = group.toLowerCase();
  const isDays = group === lower && /^(?:[a-z]{2}\d{4}|\d{4}[a-z]{2})$/.test(plate);
  return (
    isDays || isOrdinary(lower) || isBetween(lower) || /^(?:kw|wk|[qvwt]|tm|maa|dag|jr|mnd)$/.test(lower)
  );
}

/** A street with the number of a house glued to it, or with a word before the number. */
function housesIn(stem: string): Stretch[] {
  const pattern =
    /(?<!\p{L})\p{L}{2,60}?(?:straat|laan|weg|plein|gracht|kade|dijk|steeg|dreef|singel|brink|allee|hof|pad|park|markt)(?:[-_. ]{0,2}(?:nr|no|nummer|huisnr|huisnummer)[-_. ]{0,2}|[-_.]{0,2})\d{1,5}[a-z]?(?![\p{L}\d])/giu;
  return [...stem.matchAll(pattern)].filter(([found]) => !hasYear(found)).map(wholeOf);
}

const caseWords =
  'bsn|burgerservicenummer|sofi|sofinummer|cli[eë]nte?|pati[eë]nt|leerling|bewoner|bewoonster|huurder|huurster|verdachte|dader|slachtoffer|aangever|aangeefster|getuige|melder|betrokkene|klant|persoon';
const called = new RegExp(
  `(?<!\\p{L})(?:${caseWords})[^\\p{L}\\d•]{0,3}(?:nr|nummer|no|id)?[^\\p{L}\\d•]{0,3}(\\d(?:[-_. ]?\\d){2,11})(?!\\d)`,
  'giu',
);

/** The number of a person behind what that is: `client 4711`. A year or a month there is a period. */
function calledIn(stem: string): Stretch[] {
  return [...stem.matchAll(called)]
    .filter(({ 1: found = '' }) => !/^(?:19|20)\d\d(?:$|[-_. ]?[01]\d(?!\d))/.test(found))
    .map(({ 0: whole, 1: found = '', index }) => ({
      from: index + whole.length - found.length,
      to: index + whole.length,
    }));
}

const month = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}';
const sign = "[-_./ '’]{0,3}";
const day = `(?:\\d{1,2}${sign}${month}(?:${sign}\\d{2,4})?|${month}${sign}\\d{2,4}|\\d{1,4}[-_./ ]{1,2}\\d{1,2}[-_./ ]{1,2}['’]?\\d{1,4}|\\d{8}|\\d{6}|['’]?\\d{4}|['’]\\d{2})`;
const birth = '(?:geb|geboren|geboorte\\p{L}{0,6}|gebdatum|gebdat|gebjaar)';
const behindBirth = new RegExp(
  `(?<!\\p{L})${birth}(?:[-_. ]{0,2}(?:dat|datum|dd|op|in|d))?[-_.: ]{0,3}(${day})(?!\\d)`,
  'giu',
);
const beforeBirth = new RegExp(`(?<!\\d)(${day})(?=[-_. ]{0,2}${birth}(?!\\p{L}))`, 'giu');

/** Days beside a word of birth, whole: of a child the year is a recent one. */
export function birthsIn(stem: string): Stretch[] {
  const behind = [...stem.matchAll(behindBirth)].map(({ 0: whole, 1: found = '', index }) => ({
    from: index + whole.length - found.length,
    to: index + whole.length,
  }));
  return [...behind, ...[...stem.matchAll(beforeBirth)].map(wholeOf)];
}

function wholeOf({ 0: found, index }: RegExpExecArray): Stretch {
  return { from: index, to: index + found.length };
}
