import type { PersonalSort } from '../../domain/privacy/personal.ts';

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
  const words = wordsOf(header);
  return headers.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What no number of seven figures or fewer can be: below such a header it says how many there were. */
const inNoNumber: ReadonlySet<PersonalSort> = new Set([
  'name',
  'free-text',
  'e-mail',
  'iban',
  'plate',
  'phone',
]);

/** Words for the number of somebody or something, by which it can be told from others. */
const namesOne = /\b(?:id|ids|nr|no|code|key|kenmerk|leeftijd|age)\b|nummer/;

/** Words for how many. */
const namesHowMany =
  /^(?:aantal(?:len)?|hoeveel|totaal|registraties|meldingen|incidenten|misdrijven)\b|\baantal$/;

/** Whether plain numbers below this header are how many there were, and so of nobody. */
export function countsBelow(header: string): boolean {
  const sort = sortByHeader(header);
  const words = wordsOf(header);
  if (sort === null || namesOne.test(words)) return false;
  return inNoNumber.has(sort) || namesHowMany.test(words);
}

function wordsOf(header: string): string {
  return header
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
}
