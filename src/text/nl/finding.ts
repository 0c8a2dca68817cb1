import type { RequestFault, Wanted } from '../../analysis/read-request.ts';
import type { LibraryFileFailure } from '../../store/library-file.ts';

/** What `npm run finding` says beside its JSON. */
export const finding = {
  usage: `Gebruik: npm run --silent finding -- BESTAND [--audience openbaar] [--library BESTAND] [--data MAP]
Leest een vraag uit een JSON-bestand en schrijft de bevinding als JSON. Voorbeelden staan in docs/examples.
  --audience  driehoek (zonder deze keuze) of openbaar
  --library   telt de bestanden van een bewaarde bibliotheek mee
  --data      een andere gegevensmap dan data`,
  noData: (folder: string) => `De map ${folder} is geen goede gegevensmap. Controleer haar met: npm run data`,
  noFile: (file: string) =>
    `${file}: dit bestand is er niet, of u mag het niet lezen. Kijk of de naam en de map kloppen.`,
  onlyOpenbaar:
    'Deze gegevens zijn alleen openbaar: voor de driehoek is er niets meer te zeggen. Vraag het met --audience openbaar.',
  fault: (file: string, fault: RequestFault) =>
    `${file}: ${faultText(fault)} Kijk naar de voorbeelden in docs/examples.`,
  noLibrary: (file: string, because: LibraryFileFailure['because']) => `${file}: ${libraryFaults[because]}`,
};

function faultText(fault: RequestFault): string {
  switch (fault.is) {
    case 'not-json':
      return 'dit is geen JSON.';
    case 'no-subject':
      return `“about” zegt niet waar de vraag over gaat. Kies uit: ${fault.subjects.join(', ')}.`;
    case 'missing':
      return `“${fault.place}” ontbreekt.`;
    case 'unknown-part':
      return `“${fault.place}” hoort niet in deze vraag. Haal het weg.`;
    case 'wrong':
      return `bij “${fault.place}” staat ${fault.seen}. Daar hoort ${wanted[fault.wanted]}.`;
  }
}

const wanted: Readonly<Record<Wanted, string>> = {
  month: 'een maand, zoals "2026-10"',
  span: 'een periode van hoogstens vijftig jaar, waarvan de eerste maand niet na de laatste ligt',
  day: 'een dag, zoals "2026-10-03"',
  days: 'een laatste dag die niet vóór de eerste ligt',
  text: 'een woord tussen aanhalingstekens',
  years: 'een aantal jaren van 1\u00a0tot\u00a0en\u00a0met\u00a050',
  metres: 'een getal in meters dat hier past',
  whole: 'een heel getal',
  cell: 'een vak van 100 of 500\u00a0meter, zoals "100mE2282N4868"',
  list: 'een lijst, en niet zo lang',
  choice: 'een andere keuze',
};

const libraryFaults: Readonly<Record<LibraryFileFailure['because'], string>> = {
  'not-a-library': 'dit is geen bibliotheek van deze pagina. Bewaar er een op het scherm Gegevens.',
  newer: 'deze bibliotheek is met een nieuwere versie gemaakt. Werk deze map eerst bij.',
  'other-municipality': 'deze bibliotheek is van een andere gemeente.',
  damaged: 'deze bibliotheek is beschadigd of niet heel. Bewaar haar opnieuw op het scherm Gegevens.',
};
