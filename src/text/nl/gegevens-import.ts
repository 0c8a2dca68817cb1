import { formatBytes, formatCount } from '../format.ts';

/** Why a record was refused, and what to do, by the code of the import. */
const reasons = {
  'date-unreadable':
    'De datum of periode is niet te lezen. Schrijf bijvoorbeeld 2026-10-03, 2026-10-03T14:30, 2026-10, 2026-Q3 of 2026.',
  'date-ambiguous':
    'De datum kan twee dingen betekenen: dag of maand eerst. Schrijf jaar-maand-dag, bijvoorbeeld 2026-10-03.',
  'end-before-start': 'Het einde ligt voor het begin. Verbeter “tot”, of laat het leeg.',
  'kind-unknown':
    'Deze soort staat niet in de indeling. Gebruik de code of de naam zoals de politie die schrijft.',
  'kind-left-out': 'U koos om deze soort niet mee te nemen.',
  'place-unknown':
    'Dit gebied is hier niet bekend. Gebruik de code of de naam van het CBS, of laat het leeg voor de hele gemeente.',
  'place-left-out': 'U koos om deze plaats niet mee te nemen.',
  total: 'Deze regel is het totaal van andere regels. Wij tellen hem niet mee, anders telt alles dubbel.',
  'point-unreadable':
    'De plek is niet te lezen, of ligt buiten Nederland. Gebruik meters (RD) of graden (WGS84), bijvoorbeeld 226512 en 487540.',
  'outside-municipality': 'De plek ligt buiten de gemeente.',
  'cell-unreadable': 'Het vak is niet te lezen. Schrijf bijvoorbeeld 100mE2265N4878.',
  'count-unreadable':
    'Het aantal is geen heel getal. Schrijf alleen cijfers, zonder punt voor duizend; een punt alleen betekent: geen cijfer.',
  'no-figure':
    'Hier staat geen aantal: de cel is leeg of er staat een teken. Wij maken er geen 0 of 1 van. Schrijf het aantal, of in een tabel een punt voor: geen cijfer.',
  'date-in-future':
    'Deze datum of periode ligt in de toekomst. Kijk of het jaar klopt en schrijf wanneer het gebeurde.',
  personal:
    'In deze cel staat iets over een persoon, of een adres met huisnummer. Haal dat weg: het hoort niet in het register.',
  'name-missing': 'De naam van de plek ontbreekt. Vul in de kolom “camera” een naam in.',
  'name-taken': 'Deze naam staat er al. Geef elke camera een eigen naam.',
  'radius-unreadable':
    'De straal klopt niet. Vul een getal in van 10\u00a0tot\u00a0en\u00a0met\u00a01.000\u00a0meter.',
  'outline-unreadable':
    'De hoeken zijn niet te lezen. Schrijf ten minste drie hoeken in volgorde als RD, met een | ertussen.',
  'days-unreadable': 'De bewaartermijn klopt niet. Vul hele dagen in, bijvoorbeeld 28.',
  'plan-line-unreadable':
    'De regel van het plan is geen getal. Schrijf een getal, zoals 412, of laat de cel leeg.',
  'camera-sort-unknown': 'Deze soort camera kennen wij niet. Schrijf vast of flexibel, of laat de cel leeg.',
  'line-endless':
    'Deze regel houdt niet op. Waarschijnlijk staat er een aanhalingsteken (") te veel of te weinig. Verbeter dat in deze regel en voeg het bestand opnieuw toe.',
  'cell-too-long':
    'In deze cel staat te veel tekst. Waarschijnlijk staat er in deze regel of daarvoor een aanhalingsteken (") te veel of te weinig. Verbeter dat en voeg het bestand opnieuw toe.',
  'cells-missing-in-row':
    'De regel heeft niet evenveel cellen als de kop. Kijk of er een aanhalingsteken of scheidingsteken mist.',
  'header-unknown': 'De kop van dit bestand is er geen die wij lezen.',
  'figure-twice':
    'Voor deze soort, periode en plaats stond er al een cijfer in het bestand. Wij tellen ze niet op; het eerste telt.',
  'number-twice':
    'Dit nummer staat al eerder in het bestand, met dezelfde soort. Eén melding telt één keer: de eerste regel telt. Kijk welke regel klopt.',
  'outside-list':
    'De datum ligt ver van alle andere in dit bestand. Waarschijnlijk is het jaar of de maand verkeerd getypt. Verbeter de datum, of tel de regel toch mee.',
  'finer-than-kept':
    'Van deze soort bewaren wij alleen het cijfer van de hele gemeente, en soms alleen per maand. Voeg een telling van de hele gemeente per maand toe.',
} as const;

/** The sentence for the reason of a refused record; the code itself where there is none. */
export function becauseText(because: string): string {
  return Object.entries(reasons).find(([code]) => code === because)?.[1] ?? because;
}

/** What to do about a refused record; empty where nothing can be done. */
export function todoText(because: string): string {
  return becauseText(because)
    .split(/(?<=\.) /)
    .slice(1)
    .join(' ');
}

/** What is wrong, without what to do: for a cell of a table. */
export function becauseShort(because: string): string {
  return becauseText(because).split(/[.:] /)[0]?.replace(/\.$/, '') ?? because;
}

/** What is said of accepted records, in the shape in which the import tells it. */
export interface RemarkShape {
  readonly because: keyof typeof remarks;
  readonly records: number;
  readonly examples: readonly { readonly row: number }[];
}

const remarks = {
  'time-unreadable': (lines: string) =>
    `Bij ${lines} is de tijd niet te lezen. De dag telt mee, het uur niet. Schrijf bijvoorbeeld 14:30.`,
} as const;

/** What is said of accepted records, with where the first of them stand. */
export function remarkText({ because, records, examples }: RemarkShape): string {
  const rows = [...new Set(examples.map(({ row }) => row))];
  const shown = `${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ' …' : ''}`;
  return remarks[because](`${records === 1 ? '1 regel' : `${formatCount(records)} regels`} (${shown})`);
}

/** A refused file, in the shape in which the import tells it. */
type RefusalShape =
  | { readonly because: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly because: 'empty' | 'no-memory' | 'not-text' | 'nothing-accepted' | 'part-missing' }
  | { readonly because: 'no-known-header'; readonly header: readonly string[] }
  | {
      readonly because: 'personal-columns' | 'count-open' | 'months-without-year';
      readonly columns: readonly string[];
    }
  | {
      readonly because: 'no-observations';
      readonly sort: 'measures' | 'surveys' | 'cameras';
      readonly columns: readonly string[];
    }
  | {
      readonly because: 'container';
      readonly why: 'damaged' | 'locked' | 'bomb' | 'too-deep' | 'no-table' | 'several-tables';
      readonly names: readonly string[];
    }
  | { readonly because: 'unreadable'; readonly detail: string };

/** Why a whole file was refused, and what to do. */
export function refusalText(refusal: RefusalShape): string {
  switch (refusal.because) {
    case 'too-large':
      return `Het bestand is ${formatBytes(refusal.bytes)}; er past hoogstens ${formatBytes(refusal.limit)}. Er is niets van gelezen. Kies een kortere periode of minder gebieden en maak het bestand opnieuw.`;
    case 'empty':
      return 'Het bestand is leeg. Maak het opnieuw en kijk of er regels in staan.';
    case 'no-memory':
      return 'Dit bestand past niet in het geheugen van deze browser. Er is niets van bewaard. Sluit andere tabbladen en probeer het opnieuw, of maak een bestand met een kortere periode.';
    case 'not-text':
      return 'Dit is geen CSV-bestand. Voeg een tabel toe als CSV of als Excelbestand (.xlsx).';
    case 'no-known-header':
      return `Wij herkennen de kop van dit bestand niet. Er staat: ${shortened(refusal.header)}. Gebruik een tabel van data.politie.nl of StatLine, of onze eigen opmaak.`;
    case 'nothing-accepted':
      return 'De kop klopt, maar geen enkele regel was te gebruiken. Hieronder staat waarom, als er regels waren.';
    case 'personal-columns':
      return `In dit bestand staan kolommen over personen: ${shortened(refusal.columns)}. Zo'n bestand hoort hier niet. Er is niets bewaard. Maak een telling per gebied en periode.`;
    case 'count-open':
      return `In dit bestand kan een kolom met het aantal staan: ${shortened(refusal.columns)}. Zeg eerst in welke kolom het aantal staat, of dat elke regel één melding is.`;
    case 'months-without-year':
      return `Dit is een tabel met een kolom per maand, zonder jaar: ${shortened(refusal.columns)}. Er is niets bewaard. Zet het jaar bij elke maand (jan 2026), in een kolom “Jaar”, of in een regel boven de tabel, en voeg het bestand opnieuw toe.`;
    case 'no-observations':
      return noObservationsText(refusal.sort, refusal.columns);
    case 'container':
      return containerText(refusal.why, refusal.names);
    case 'part-missing':
      return 'Een deel van deze pagina is niet geladen; met het bestand is niets mis. Laad de pagina opnieuw en voeg het bestand dan weer toe.';
    case 'unreadable':
      return `De browser kon het bestand niet lezen (${refusal.detail}). Kijk of het nog op dezelfde plek staat en probeer het opnieuw.`;
  }
}

function noObservationsText(
  sort: Extract<RefusalShape, { because: 'no-observations' }>['sort'],
  columns: readonly string[],
): string {
  switch (sort) {
    case 'measures':
      return `Dit bestand is goed te lezen, maar er staan geen aantallen in van een soort die wij kennen. Er staat: ${shortened(columns)}. Er is niets bewaard. Kies een tabel met misdrijven of overlast.`;
    case 'surveys':
      return 'Dit is een goede lijst met uitkomsten van een enquête. Die horen in het dossier: voeg het bestand toe op het scherm Gegevens.';
    case 'cameras':
      return 'Dit is een goede lijst van camera’s. Die horen in het dossier: voeg het bestand toe op het scherm Gegevens.';
  }
}

function containerText(
  why: Extract<RefusalShape, { because: 'container' }>['why'],
  names: readonly string[],
): string {
  switch (why) {
    case 'damaged':
      return 'Het bestand is beschadigd en gaat niet open. Download of bewaar het opnieuw.';
    case 'locked':
      return 'Het bestand heeft een wachtwoord. Haal het wachtwoord weg en voeg het opnieuw toe.';
    case 'bomb':
      return 'Dit bestand wordt bij het uitpakken veel te groot. Er is niets van gelezen. Pak het zelf uit en voeg de tabel toe.';
    case 'too-deep':
      return 'In dit bestand zitten lijsten zonder einde in elkaar. Er is niets van gelezen. Maak het opnieuw, liefst als CSV- of Excelbestand.';
    case 'no-table':
      return 'In dit bestand zit geen tabel die wij kunnen lezen. Pak het uit en voeg een CSV- of Excelbestand toe.';
    case 'several-tables':
      return `In dit bestand zitten meer tabellen: ${shortened(names)}. Voeg ze een voor een toe.`;
  }
}

/** What sort of data about a person a left out column holds. */
const personalSorts = {
  name: 'namen',
  address: 'adressen',
  bsn: 'burgerservicenummers',
  'birth-date': 'geboortedata',
  plate: 'kentekens',
  phone: 'telefoonnummers',
  'e-mail': 'e-mailadressen',
  iban: 'rekeningnummers',
  'case-number': 'zaaknummers',
  'free-text': 'vrije tekst',
} as const;

/** One left out column with what it holds; only the column where the code is not known. */
export function personalColumnText(column: string, because: string): string {
  const sort = Object.entries(personalSorts).find(([code]) => code === because)?.[1];
  return sort === undefined ? column : `${column} (${sort})`;
}

/** The first names of a list, and how many more there are. */
function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} en nog ${more}` : shown.join(', ');
}
