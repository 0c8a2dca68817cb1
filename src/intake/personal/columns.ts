import { isStory, personalSort } from './values.ts';
import type { PersonalSort } from './values.ts';

/** A column that holds data about persons, by the name it has in the file. */
export interface PersonalColumn {
  readonly column: string;
  readonly because: PersonalSort;
}

/** What a header says about its column, in Dutch and English exports; words are parted by spaces, signs or capitals. */
const headers: readonly (readonly [PersonalSort, RegExp])[] = [
  ['bsn', /^(?:bsn|burgerservicenummer|sofi(?:nummer)?)\b/],
  [
    'birth-date',
    /geboorte|\b(?:date of birth|birth ?date|dob|leeftijd (?:verdachte|slachtoffer|melder|betrokkene))\b/,
  ],
  ['plate', /kenteken|\b(?:license|number) plate\b/],
  ['phone', /telefoon|\bmobiel|\b(?:tel|tel nr|telnr|gsm|phone|mobile)\b/],
  ['e-mail', /\be ?mail|\bmail ?adres/],
  ['iban', /\biban\b|rekeningnummer|\bbankrekening/],
  [
    'case-number',
    /zaak ?(?:nummer|nr)|dossier ?(?:nummer|nr)|\bpv ?(?:nummer|nr)?$|proces ?verbaal|bvh ?(?:nummer|nr)|parket ?(?:nummer|nr)|\bcase (?:number|id)\b|melding ?s? ?nummer/,
  ],
  ['address', /\badres|huis ?(?:nummer|nr|letter)|straat(?:naam)?$|\baddress\b|woonplaats betrokkene/],
  [
    'name',
    /(?:voor|achter|roep|geslachts|meisjes)na(?:am|men)|volledige naam|initialen|voorletters|tussenvoegsel|verdachte|slachtoffer|betrokkene|aangever|melder|getuige|bewoner|behandelaar|\b(?:first|last|full|sur) ?name\b|^reporters? |^users?$| users?$/,
  ],
  [
    'free-text',
    /toelichting|opmerking|omschrijving incident|\b(?:vrije )?tekst$|\btext(?: extra)?$|notitie|\bmodus operandi\b|^mo$|\bremarks?\b|\bcomments?\b|signalement/,
  ],
];

/** What the header of a column says that it holds of persons; null where it says nothing of the kind. */
function sortByHeader(header: string): PersonalSort | null {
  const words = header
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
  return headers.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** From this share of the filled cells on, a column is what its cells are. */
const clearShare = 0.3;

/** What the cells of a column are of persons, by a sample of them; null where too few are anything of the kind. */
function sortByContent(filled: readonly string[]): PersonalSort | null {
  if (filled.length === 0) return null;
  if (areBirthDates(filled)) return 'birth-date';
  const counts = new Map<PersonalSort, number>();
  for (const cell of filled) {
    const sort = personalSort(cell) ?? (isStory(cell) ? 'free-text' : null);
    if (sort !== null) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= clearShare * filled.length ? most[0] : null;
}

/** Whether a column is called `naam` (or `naam ...`) and most of its cells look like a given name with a surname, known or not. */
function namesPeople(header: string, cells: readonly string[]): boolean {
  if (!/^naam(?![a-z])/i.test(header.trim())) return false;
  const looksLike =
    /^(?!(?:de|den|het|'t|'n|'s|oud|nieuw|st\.?) )\p{Lu}[\p{L}.'-]*(?: (?:van|de|der|den|ten|ter|te|el|la))* \p{Lu}[\p{L}'-]+$/iu;
  return cells.length > 0 && cells.filter((cell) => looksLike.test(cell)).length >= 0.6 * cells.length;
}

/** Days without a time that lie decades apart, most of them long ago: dates of birth, not of incidents. */
function areBirthDates(cells: readonly string[]): boolean {
  const years = cells.flatMap((cell) => {
    const match = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4})|(\d{4})-\d{2}-\d{2}|(\d{4})\d{4})$/.exec(cell);
    return match === null ? [] : [Number(match[1] ?? match[2] ?? match[3])];
  });
  const [low, high] = [Math.min(...years), Math.max(...years)];
  return (
    years.length >= Math.max(2, 0.8 * cells.length) &&
    low >= 1900 &&
    high <= 2100 &&
    low < 2010 &&
    high - low >= 12
  );
}

/**
 * The columns that hold data about persons, by their name or else by what stands in them. `records` are lines below
 * the header (a sample will do), `read` the columns that have a known meaning: their contents are checked cell by cell.
 */
export function personalColumns(
  header: readonly string[],
  records: readonly (readonly string[])[],
  read: ReadonlySet<number>,
): PersonalColumn[] {
  return header.flatMap((column, index) => {
    if (read.has(index)) return [];
    const cells = records.map((line) => (line[index] ?? '').trim()).filter((cell) => cell !== '');
    const because = sortByHeader(column) ?? (namesPeople(column, cells) ? 'name' : sortByContent(cells));
    return because === null ? [] : [{ column, because }];
  });
}
