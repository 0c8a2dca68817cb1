import { createJudge } from './judge.ts';
import type { PersonalSort } from '../../domain/privacy/personal.ts';

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
export function sortByHeader(header: string): PersonalSort | null {
  const words = header
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
  return headers.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
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
    const because = sortByHeader(column) ?? sortByContent(column, records, index);
    return because === null ? [] : [{ column, because }];
  });
}

function sortByContent(
  column: string,
  records: readonly (readonly string[])[],
  index: number,
): PersonalSort | null {
  const judge = createJudge(column);
  for (const line of records) judge.note((line[index] ?? '').trim());
  return judge.verdict();
}
