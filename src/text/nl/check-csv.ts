import { formatRange } from '../format.ts';
import { remarkText, type RemarkShape } from './gegevens-import.ts';
import { koppelen } from './gegevens-koppelen.ts';

/** What `npm run check-csv` says beside its JSON. */
export const checkCsv = {
  usage: `Gebruik: npm run --silent check-csv -- BESTAND... [--propose] [--rows] [--data MAP]
Leest elk bestand zoals de pagina het leest en schrijft per bestand één regel JSON.
  --propose  leest een onbekend bestand zoals de pagina het voorstelt
  --rows     schrijft eerst één regel JSON per waarneming; het verslag komt als laatste`,
  noData: (folder: string) => `De map ${folder} is geen goede gegevensmap. Controleer haar met: npm run data`,
  noFile: (file: string, fault: FileFault) => `${file}: ${faultText(fault)}`,
  proposed: (file: string, columns: readonly ReadColumn[]) => {
    const read = columns.filter(({ field }) => field !== 'ignore');
    const told = read.map(({ header, field }) => `“${header}” als ${koppelen.fields[field]}`);
    return `${file}: niet herkend, en gelezen zoals de pagina voorstelt: ${told.join(', ')}.`;
  },
  unfinished: (file: string, faults: readonly (keyof typeof koppelen.faults)[]) =>
    `${file}: het voorstel is niet af, dus er is niets gelezen. Op de pagina kunt u dit kiezen: ${faults.map((fault) => koppelen.faults[fault]).join(' ')}`,
  asked: (file: string, places: readonly string[]) =>
    `${file}: deze plaatsen zijn niet duidelijk, en niet meegeteld: ${places.map((place) => `“${place}”`).join(', ')}. Zet de code van het gebied in het bestand, of kies op de pagina.`,
  unlinked: (file: string, kinds: readonly string[]) =>
    `${file}: deze soorten kent de indeling niet, en zijn niet meegeteld: ${kinds.map((kind) => `“${kind}”`).join(', ')}. Op de pagina kunt u ze één keer koppelen.`,
  remark: (file: string, remark: RemarkShape) => `${file}: ${remarkText(remark)}`,
  half: (file: string, months: readonly string[]) =>
    `${file}: deze maanden staan er maar voor een deel in: ${months.join(', ')}. Ze tellen niet als hele maand.`,
  hole: (file: string, kind: string | null, from: string, to: string) =>
    `${file}: van ${formatRange(from, to, 'tot en met')} ontbreken misschien regels${kind === null ? '' : ` van ${kind}`}. Op de pagina zegt u of dat zo is, of dat er niets gebeurde.`,
  refused: (file: string, why: string) => `${file}: ${why}`,
};

interface ReadColumn {
  readonly header: string;
  readonly field: keyof typeof koppelen.fields;
}

type FileFault = 'absent' | 'folder' | 'no-file' | 'no-right' | { readonly code: string };

/** Why there is nothing to read at a path, and what to do. */
function faultText(fault: FileFault): string {
  switch (fault) {
    case 'absent':
      return 'dit bestand is er niet. Kijk of de naam en de map kloppen.';
    case 'folder':
      return 'dit is een map. Noem het bestand dat erin staat.';
    case 'no-file':
      return 'dit is geen gewoon bestand. Bewaar de tabel eerst als bestand.';
    case 'no-right':
      return 'u mag dit bestand niet lezen. Vraag het recht, of kopieer het naar een eigen map.';
    default:
      return `dit bestand is niet te openen (${fault.code}).`;
  }
}
