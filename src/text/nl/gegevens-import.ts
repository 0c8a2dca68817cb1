import { formatBytes } from '../format.ts';

/** Why a record was refused, and what to do, by the code of the import. */
const reasons = {
  'date-unreadable':
    'De datum of periode is niet te lezen. Schrijf bijvoorbeeld 2026-10-03, 2026-10-03T14:30, 2026-10, 2026-Q3 of 2026.',
  'date-ambiguous':
    'De datum kan twee dingen betekenen: dag of maand eerst. Schrijf jaar-maand-dag, bijvoorbeeld 2026-10-03.',
  'end-before-start': 'Het einde ligt voor het begin. Verbeter “tot”, of laat het leeg.',
  'kind-unknown':
    'Deze soort staat niet in de indeling. Gebruik de code of de naam zoals de politie die schrijft.',
  'place-unknown':
    'Dit gebied is hier niet bekend. Gebruik de code of de naam van het CBS, of laat het leeg voor de hele gemeente.',
  'place-left-out': 'U koos om deze plaats niet mee te nemen.',
  'cell-unreadable': 'Het vak is niet te lezen. Schrijf bijvoorbeeld 100mE2265N4878.',
  'count-unreadable':
    'Het aantal is geen heel getal. Schrijf alleen cijfers, zonder punt voor duizend; een punt alleen betekent: geen cijfer.',
  'cells-missing-in-row':
    'De regel heeft niet evenveel cellen als de kop. Kijk of er een aanhalingsteken of scheidingsteken mist.',
  'figure-twice':
    'Voor deze soort, periode en plaats stond er al een cijfer in het bestand. Wij tellen ze niet op; het eerste telt.',
  'finer-than-kept':
    'Van deze soort bewaren wij alleen het cijfer van de hele gemeente. Voeg een telling per gemeente toe.',
} as const;

/** The sentence for the reason of a refused record; the code itself where there is none. */
export function becauseText(because: string): string {
  return Object.entries(reasons).find(([code]) => code === because)?.[1] ?? because;
}

/** A refused file, in the shape in which the import tells it. */
type RefusalShape =
  | { readonly because: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly because: 'empty' | 'not-text' | 'nothing-accepted' }
  | { readonly because: 'no-known-header'; readonly header: readonly string[] }
  | { readonly because: 'personal-columns'; readonly columns: readonly string[] }
  | { readonly because: 'unreadable'; readonly detail: string };

/** Why a whole file was refused, and what to do. */
export function refusalText(refusal: RefusalShape): string {
  switch (refusal.because) {
    case 'too-large':
      return `Het bestand is ${formatBytes(refusal.bytes)}; er past hoogstens ${formatBytes(refusal.limit)}. Er is niets van gelezen. Kies een kortere periode of minder gebieden en maak het bestand opnieuw.`;
    case 'empty':
      return 'Het bestand is leeg. Maak het opnieuw en kijk of er regels in staan.';
    case 'not-text':
      return 'Dit is geen CSV-bestand. Bewaar de tabel in Excel als “CSV UTF-8” en voeg dat bestand toe.';
    case 'no-known-header':
      return `Wij herkennen de kop van dit bestand niet. Er staat: ${shortened(refusal.header)}. Gebruik een tabel van data.politie.nl of StatLine, of onze eigen opmaak.`;
    case 'nothing-accepted':
      return 'De kop klopt, maar geen enkele regel was te gebruiken. Hieronder staat waarom, als er regels waren.';
    case 'personal-columns':
      return `In dit bestand staan kolommen over personen: ${shortened(refusal.columns)}. Zo'n bestand hoort hier niet. Er is niets bewaard. Maak een telling per gebied en periode.`;
    case 'unreadable':
      return `De browser kon het bestand niet lezen (${refusal.detail}). Kijk of het nog op dezelfde plek staat en probeer het opnieuw.`;
  }
}

/** The first names of a list, and how many more there are. */
function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} en nog ${more}` : shown.join(', ');
}
