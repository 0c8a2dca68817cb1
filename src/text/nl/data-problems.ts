import { becauseText } from './gegevens-import.ts';

/** What is wrong with the municipality's data, for the analyst who keeps them; `{name}` is filled in. */
export const dataProblems: Readonly<Record<string, string>> = {
  'file-missing': 'Dit bestand is er niet of kan niet worden gelezen ({detail}).',
  'file-empty': 'Dit bestand is leeg.',
  'file-is-page': 'Op deze plek staat een webpagina, niet het bestand met gegevens.',
  'file-not-listed': 'Dit bestand staat in de map, maar niet in datapackage.json.',
  'path-outside': 'Het pad “{path}” wijst buiten de map met gegevens.',
  'bytes-differ':
    'Dit bestand is niet zoals het hoort: het telt {seen} bytes in plaats van {expected}. Het is afgekapt, veranderd of verwisseld.',
  'hash-differs':
    'Dit bestand is niet zoals het hoort: het is veranderd of verwisseld. De controlesom is {seen}. Klopt de inhoud toch, zet die dan in datapackage.json.',
  'not-series':
    'Dit bestand is niet ingepakt, of door een andere versie. Vraag wie de gegevens beheert om ze opnieuw in te pakken.',
  'not-json': 'Dit is geen geldige JSON: {detail}.',
  'role-missing': 'Er is geen bestand met de rol “{role}”.',
  'role-twice': 'De rol “{role}” mag maar één bestand hebben.',
  'table-without-schema': 'Bij deze tabel staan in datapackage.json geen kolommen (schema.fields).',
  'column-missing': 'De kolom “{column}” ontbreekt.',
  'column-unknown': 'De kolom “{column}” staat niet in het schema.',
  'cells-in-row': 'Deze regel heeft {seen} cellen; er zijn {expected} kolommen.',
  'unknown-key': 'Het veld “{key}” is onbekend. Staat er een typefout in?',
  'missing-key': 'Het veld “{key}” ontbreekt.',
  'wrong-value': 'Hier staat {seen}; verwacht: {expected}.',
  'row-refused': 'Hier staat “{seen}”. {because}',
  'header-unknown':
    'De kop van dit bestand is er geen die wij lezen: “{seen}”. Kijk in docs/guides/csv-formaten.md welke kolommen erin horen.',
  duplicate: '“{id}” komt meer dan één keer voor.',
  'unknown-reference': 'Verwijst naar “{id}”, maar dat staat niet bij {role}.',
  'quote-not-in-plan': 'Deze woorden staan niet op regel {line} van het plan: “{quote}”.',
  'line-not-in-plan': 'Regel {line} van het plan bestaat niet of is leeg.',
  'repair-not-applied': 'Op regel {line} van het plan staat niet “{now}”.',
  'upside-down': '{low} ligt na of boven {high}.',
  'headline-without-kinds': 'De indicator “{id}” telt geen soorten, en kan dus niet op de kaart staan.',
  'parent-not-coarser': 'Het gebied “{id}” kan niet in “{parent}” liggen: dat is niet groter van niveau.',
  'no-ring': 'Voor buurt “{id}” is er geen grens.',
  'ring-open': 'De grens van “{id}” sluit niet: het eerste en het laatste punt zijn niet gelijk.',
  'no-last-rule': 'De laatste regel moet voor alle soorten gelden (kinds: "*").',
  'shown-finer-than-kept': 'Toont voor {audience} “{show}”, maar bewaart alleen “{keep}”.',
  'finer-than-kept': 'Van “{kind}” wordt niet fijner bewaard dan “{keep}”; hier staat {seen}.',
  'home-too-fine':
    'Wat in woningen gebeurt, bewaren we niet fijner dan in vakken van 100\u00a0meter; hier staat {seen}.',
  'sensitive-k': 'Voor een gevoelige soort is k overal minstens 10; hier staat {seen}.',
  'published-driehoek': 'Een bestand dat al openbaar is kan niet alleen voor de driehoek zijn.',
  'names-hidden':
    'Hier staat “{id}”, en dat is alleen voor de driehoek. Haal de verwijzing weg voor u openbaar maakt.',
  'no-source': 'Er staat geen bron bij. Noem waar het cijfer vandaan komt.',
  'aim-against-rise':
    'Meer heet hier “{rise}”, maar het doel zegt iets anders. Kijk naar de vraag en naar het plan, en verander een van de twee.',
  'share-of-count':
    'Dit is een percentage uit een enquête, maar de indicator telt aantallen. Noem een indicator van de soort beleving.',
  'moves-against-rise':
    'Gaan beide cijfers dezelfde kant op, dan hoort hier “mee” als meer van beide hetzelfde betekent, en anders “tegen”. Is dat niet te zeggen, dan “los”.',
  'no-band': '“Stabiel” heeft twee grenzen nodig: een laagste en een hoogste aantal per jaar.',
  'no-baseline': 'Deze richting heeft een periode nodig om mee te vergelijken (nulmeting).',
  'outside-data': 'Deze periode ligt buiten de gegevens; die lopen van {from} tot en met {to}.',
  'not-a-dossier': 'Dit is geen dossier van Veiligheidsbeeld.',
  'newer-version':
    'Dit dossier is van een nieuwere versie ({seen}); deze pagina kent versie {known}. Open het met de nieuwste pagina.',
  'other-municipality': 'Dit dossier is van gemeente {seen}; hier staat {here} open.',
  'total-with-parts':
    '“{id}” is een totaal en telt deze soorten al mee. Kies het totaal, of de soorten apart.',
  'dossier-conflict':
    'Deze inbreng staat hier al, met een andere inhoud. Een van de twee bestanden is met de hand veranderd.',
  'changed-since-frozen':
    'Dit overleg is vastgezet, en daarna met de hand veranderd. Gebruik het bestand zoals het bewaard is.',
  'reading-stopped': 'Na {count} fouten is de rest van dit bestand niet meer bekeken.',
  'wrong-clock':
    'Volgens dit bestand is dit geschreven op {seen}. Dat kan niet: de klok van die computer stond verkeerd. Leg het op een computer met de goede tijd opnieuw vast, of zet in het bestand de goede dag.',
};

/** The sentence of a data problem; the code itself where there is no sentence. `because` is a code of the import. */
export function dataProblemText(code: string, params: Readonly<Record<string, string>>): string {
  const sentence = dataProblems[code] ?? code;
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const word = params[name];
    if (word === undefined) return whole;
    return name === 'because' ? becauseText(word) : word;
  });
}

/** Below the first problems. */
export function moreDataProblems(left: number): string {
  return `En nog ${left} ${left === 1 ? 'fout' : 'fouten'}. Los deze eerst op.`;
}
