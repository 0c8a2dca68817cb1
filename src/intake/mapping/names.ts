import type { Field } from '../../domain/observation/mapping.ts';
import { simplified } from '../simplified.ts';

/** The fields that a name can tell; the rest is told by the values. */
export type NamedField = Exclude<Field, 'ignore' | 'date-time'> | 'other-date';

/**
 * Words in names of columns, Dutch and English, of which the first that fits counts. `other-date` is a moment of the
 * registration and not of the event: it is proposed only where the event has no date of its own.
 */
const meanings: readonly (readonly [NamedField, RegExp])[] = [
  [
    'count',
    /^(aantal(len)?\b.*|.*\baantal(len)?|counts?|n|totaal|total|freq(uentie)?|frequency|number|incidenten|meldingen|registraties|incidents|reports|cases|(totaal |total )?(geregistreerde|registered) .*|waarde|value|figure|stuks?|hoe ?vaak|hoeveel(heid)?( keer)?|keer|keren|gevallen|how (many|often)|times|#)( \d+)?$/,
  ],
  ['end-time', /\b(eind|einde|tot|t m|end|to|until)[ -]?(tijd|tijdstip|uur|time)\b|\btijd (tot|einde)\b/],
  [
    'end-date',
    /\b(eind|einde|tot|t m|end|until)([ -]?(datum|date|pleegdatum|dag))?\b|\bdatum (tot|einde)\b|tm$/,
  ],
  [
    'other-date',
    /(wijzig|afgehandeld|afgerond|gesloten|updated|modified|closed|opname|aangifte|registr|aangemaakt|created|invoer|export|verwerk|meld)/,
  ],
  ['time', /(^|\b|begin|start|pleeg|incident|meldings?)(tijd|tijdstip|uur|time|hour|kloktijd)\b/],
  [
    'date',
    /(datum|date|gepleegd|pleeg|voorgevallen|wanneer|\bdag\b|\bday\b|\bvan\b|\bfrom\b|\bwhen\b|begin|start|tijdstip)/,
  ],
  [
    'period',
    /^(periode|perioden|maand|jaar|kwartaal|week|weeknummer|jaarweek|jaarmaand|month|year|quarter|period)$/,
  ],
  ['pc4', /^(pc ?4|postcode ?4?|postcodegebied|postal ?code|zip( ?code)?|4 ?ppc|pc)$/],
  ['rd-x', /^(x|rd ?x|x ?rd|x ?co(o|ö)rdina(at|te)|co(o|ö)rdinaat ?x|x ?coord|geo ?x|easting|oost)$/],
  ['rd-y', /^(y|rd ?y|y ?rd|y ?co(o|ö)rdina(at|te)|co(o|ö)rdinaat ?y|y ?coord|geo ?y|northing|noord)$/],
  ['lon', /^(lon|lng|long|longitude|lengtegraad|wgs84? ?(lon|x))$/],
  ['lat', /^(lat|latitude|breedtegraad|wgs84? ?(lat|y))$/],
  [
    'area',
    /(buurt|wijk|gebied|plaats|gemeente|kern|dorp|stadsdeel|locatie ?code|regio|neighbou?rhood|district|area|city|municipality|place|\bwaar\b|\bplek|\bwhere)/,
  ],
  [
    'kind',
    /(soort|delict|incident|misdrijf|feit|klasse|categorie|rubriek|type|kind|category|crime|offen[cs]e|omschrijving|onderwerp|overlast|code mk|maatschappelijke|\bwat\b|\bwhat\b|voorval|gebeurtenis)/,
  ],
];

/** The words of a header: lower case, parted at capitals and signs. */
export function wordsOf(header: string): string {
  return simplified(header.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[_.:/()-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the name of a column tells; null when it tells nothing. The first meaning is the surest. */
export function namedField(header: string): NamedField | null {
  const name = wordsOf(header);
  const field = meanings.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  return field === 'kind' && identifier.test(name) ? null : field;
}

/** Words for what tells one record from all others. */
const identifier = /\b(?:id|nr|nummer|kenmerk|uuid|guid|key|referentie|reference)\b|nummer$/;
