import { formatCount, formatMoment, formatMonthLong, formatPeriod } from '../format.ts';

const all = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

const places = {
  cell: 'per vak',
  buurt: 'per buurt',
  wijk: 'per wijk',
  kern: 'per kern',
  gemeente: 'hele gemeente',
  regio: 'regio',
  land: 'land',
};
const times = {
  minute: 'incidenten',
  day: 'incidenten',
  week: 'per week',
  month: 'per maand',
  quarter: 'per kwartaal',
  year: 'per jaar',
};

/** What stands behind the name of a file in the sentence of the button. */
const undone = {
  add: (file: string) => `toevoegen van ${file}`,
  replace: (file: string) => `vervangen door ${file}`,
  join: (file: string) => `aanvullen met ${file}`,
  remove: (file: string) => `verwijderen van ${file}`,
  library: (file: string) => `openen van ${file}`,
};

function reports(records: number): string {
  return records === 1 ? 'één melding' : `${formatCount(records)} meldingen`;
}

function again(records: number): string {
  return records === 1
    ? 'één melding stond er al en is anders'
    : `${reports(records)} stonden er al en zijn anders`;
}

/** Months that come again, what was changed and undone, and the library of files. */
export const opnieuw = {
  numbered:
    'Dit bestand heeft een nummer per melding, maar van wat er al staat kennen wij de nummers niet. Een melding die er al staat, verbeteren wij dus niet op nummer. Staan de hele maanden in dit bestand, met de verbeteringen erin? Kies dan voor vervangen.',
  corrected: {
    title: (file: string, records: number) => `${file}: ${again(records)}`,
    question: (records: number) => `${capital(again(records))}: vervangen?`,
    explain: 'Er is nog niets veranderd. Wij herkennen een melding aan haar nummer.',
    inFile: (records: number, file: string, loadedAt: number) =>
      `${capital(reports(records))} uit ${file} (toegevoegd op ${formatMoment(loadedAt)})`,
    legend: 'Wat moet er met deze meldingen gebeuren?',
    replace: (records: number) => (records === 1 ? 'Vervang deze melding' : 'Vervang deze meldingen'),
    replaceExplain: 'Het nieuwe komt in de plaats van het oude. Wat er nog niet was, komt erbij.',
    months: 'Vervang de hele maanden',
    others: 'Het zijn andere meldingen',
    othersExplain: 'Het oude blijft staan, en alles uit dit bestand komt erbij.',
    replacing: (records: number) =>
      `Dit staat nu op Overzicht, en dit staat er als u deze ${records === 1 ? 'melding' : 'meldingen'} vervangt.`,
    done: (records: number) =>
      records === 1
        ? 'Eén melding die er al stond, is vervangen.'
        : `${reports(records)} die er al stonden, zijn vervangen.`,
  },
  overview: {
    title: (file: string) => `${file}: dit verandert op Overzicht`,
    explain: 'Er is nog niets toegevoegd. Dit staat nu op Overzicht, en dit staat er na het toevoegen.',
    replacing: 'Dit staat nu op Overzicht, en dit staat er als u de maanden vervangt.',
    caption: 'Wat er op Overzicht verandert',
    indicator: 'indicator',
    was: 'was',
    becomes: 'wordt',
    none: 'geen cijfer',
    add: 'Voeg toe',
    stop: 'Niet toevoegen',
  },
  overlap: {
    title: (file: string) => `${file}: deze maanden zijn er al`,
    explain: 'Er is nog niets veranderd. Kies wat er met deze maanden moet gebeuren.',
    same: (file: string, loadedAt: number) =>
      `Dit is hetzelfde bestand als ${file}, dat u op ${formatMoment(loadedAt)} hebt toegevoegd.`,
    other: (file: string, loadedAt: number, from: number, to: number) =>
      `${formatPeriod(from, to)} staat ook in ${file} (toegevoegd op ${formatMoment(loadedAt)}).`,
    repeated: (rows: number) =>
      rows === 1
        ? 'Eén regel staat er al precies zo.'
        : `${formatCount(rows)} regels staan er al precies zo.`,
    skip: 'Tel dezelfde regels maar één keer',
    skipExplain:
      'Zet dit alleen uit als u zeker weet dat het andere incidenten zijn, die toevallig hetzelfde lijken.',
    contradicted: (rows: number) =>
      rows === 1
        ? 'Eén cijfer is anders dan wat er al staat. Bij toevoegen blijft het oude cijfer staan.'
        : `${formatCount(rows)} cijfers zijn anders dan wat er al staat. Bij toevoegen blijven de oude cijfers staan.`,
    nothingToAdd: 'Er is niets om toe te voegen: elk cijfer uit dit bestand staat er al.',
    legend: 'Wat moet er met deze maanden gebeuren?',
    replace: 'Vervangen',
    replaceExplain:
      'De nieuwe cijfers komen in de plaats van de oude. Andere maanden en andere soorten uit het oude bestand blijven.',
    join: 'Toevoegen',
    joinExplain: 'Het oude blijft staan. Alleen wat er nog niet is, komt erbij.',
    compare: 'Eerst vergelijken',
    back: 'Terug naar de keuze',
    reread: 'Opnieuw toevoegen',
    stop: 'Niet toevoegen',
    busy: 'Wordt uitgevoerd …',
  },
  table: {
    compare: 'Aantallen in de maanden die er al zijn, nu en na elke keuze',
    changed: 'Wat er veranderde in de maanden die er al waren',
    kind: 'soort',
    period: 'periode',
    before: 'nu',
    was: 'was',
    replaced: 'na vervangen',
    joined: 'na toevoegen',
    after: 'is nu',
    kindOf: (title: string, where: keyof typeof places, when: keyof typeof times) =>
      `${title} (${places[where]}, ${times[when]})`,
    unchanged: 'Geen enkel aantal is veranderd.',
  },
  half: (months: readonly number[]) =>
    months.length === 1
      ? `${capital(formatMonthLong(months[0] ?? 0))} staat er niet helemaal in. Wij vergelijken deze maand niet met hele maanden.`
      : `Deze maanden staan er niet helemaal in: ${all.format(months.map(formatMonthLong))}. Wij vergelijken ze niet met hele maanden.`,
  gaveWay: (rows: number) => `${formatCount(rows)} vervangen`,
  undo: {
    button: (what: keyof typeof undone, file: string) => `Maak ongedaan: ${undone[what](file)}`,
    lost: 'De laatste wijziging kan niet meer ongedaan worden gemaakt: het lezen van bestanden is opnieuw gestart. Weghalen kan wel.',
    done: 'De laatste wijziging is ongedaan gemaakt.',
    failed: 'Ongedaan maken is niet gelukt. Er is niets veranderd.',
  },
  notKept: {
    unavailable:
      'Deze browser kan niets bewaren, bijvoorbeeld in een privévenster. De cijfers blijven tot u de pagina sluit; voeg het bestand daarna opnieuw toe.',
    blocked:
      'Een ander tabblad met een oudere versie van deze pagina houdt de opslag bezet. Sluit dat tabblad en voeg het bestand opnieuw toe. De cijfers blijven tot u deze pagina sluit.',
    newer:
      'De opslag is gemaakt door een nieuwere versie van deze pagina. Ververs de pagina en voeg het bestand opnieuw toe. De cijfers blijven tot u deze pagina sluit.',
    full: 'De opslag van de browser is vol. Dit bestand is niet bewaard; wat er al stond wel. De cijfers blijven tot u de pagina sluit. Verwijder oude bestanden of maak schijfruimte vrij.',
    failed:
      'De browser kon dit bestand niet bewaren. De cijfers blijven tot u de pagina sluit; voeg het bestand daarna opnieuw toe.',
  },
  library: {
    title: 'Alles meenemen',
    explain:
      'Zet alle toegevoegde bestanden en het dossier in één bestand, om op een andere computer verder te gaan. Namen en adressen van personen staan er niet in, wel precieze aantallen: vertrouwelijk, alleen driehoek.',
    save: 'Bewaar alles in één bestand',
    open: 'Open een bewaard bestand',
    saved: (file: string, sets: number, entries: number) =>
      `${file} is gemaakt, met ${sets === 1 ? 'één bestand' : `${formatCount(sets)} bestanden`} en ${entries === 1 ? 'één wijziging' : `${formatCount(entries)} wijzigingen`} van het team. Bewaar het op een veilige plek.`,
    team: (entries: number) =>
      entries === 0
        ? 'Het dossier was hier al hetzelfde.'
        : entries === 1
          ? 'Eén wijziging van het team is toegevoegd.'
          : `${formatCount(entries)} wijzigingen van het team zijn toegevoegd.`,
    teamDiffers:
      'Het dossier is nog niet samengevoegd: hier staat ook iets wat niet in het bestand staat. Kies hetzelfde bestand bij Dossier, Bestand. U ziet daar eerst wat er verandert.',
    teamRefused:
      'Het dossier in dit bestand is niet geopend. Kies hetzelfde bestand bij Dossier, Bestand: daar staat wat er mis is.',
    toDossier: 'Naar Dossier, Bestand',
    saveFailed: 'Bewaren is niet gelukt. Er is niets veranderd.',
    opened: (sets: number) =>
      sets === 0
        ? 'Er is geen bestand toegevoegd.'
        : sets === 1
          ? 'Eén bestand is toegevoegd.'
          : `${formatCount(sets)} bestanden zijn toegevoegd.`,
    leftOut: (sets: number) =>
      sets === 1
        ? 'Eén bestand is weggelaten: die maanden waren er al.'
        : `${formatCount(sets)} bestanden zijn weggelaten: die maanden waren er al.`,
    mappings: (count: number) =>
      count === 1
        ? 'Eén bewaarde koppeling is meegekomen.'
        : `${formatCount(count)} bewaarde koppelingen zijn meegekomen.`,
    overlaps: (file: string) => `${file}: deze maanden zijn er al`,
    overlap: (saved: string, loaded: string, from: number, to: number) =>
      `${formatPeriod(from, to)} uit ${saved} staat ook in ${loaded}.`,
    choose: 'Er is nog niets veranderd. Kies welke cijfers tellen; dubbel tellen ze nooit.',
    legend: 'Welke cijfers tellen?',
    replace: 'De bibliotheek gaat voor',
    replaceExplain:
      'De cijfers uit de bibliotheek komen in de plaats. Andere maanden en soorten blijven zoals ze zijn.',
    leaveOut: 'Wat er al is gaat voor',
    leaveOutExplain: 'De bestanden hierboven blijven weg. De rest van de bibliotheek komt erbij.',
    stop: 'Niet openen',
    notOpened: (file: string) => `${file} is niet geopend`,
    nothingChanged: 'Er is niets veranderd.',
  },
};

/** A capital at the head of a sentence has no accent: "Eén". */
function capital(text: string): string {
  return text.charAt(0).toUpperCase().normalize('NFD').charAt(0) + text.slice(1);
}

/** A refused library, in the shape in which the worker tells it. */
type LibraryRefusal =
  | { readonly because: 'not-a-library' | 'newer' | 'damaged' | 'unreadable' }
  | { readonly because: 'other-municipality'; readonly municipality: string }
  | { readonly because: 'too-large'; readonly bytes: number; readonly limit: number };

/** Why a library was not opened, and what to do. */
export function libraryRefusalText(refusal: LibraryRefusal): string {
  switch (refusal.because) {
    case 'not-a-library':
      return 'Dit is geen bewaard bestand van deze pagina. Kies het bestand dat u met “Bewaar alles in één bestand” hebt gemaakt.';
    case 'newer':
      return 'Deze bibliotheek is gemaakt met een nieuwere versie van deze pagina. Ververs de pagina en probeer het opnieuw.';
    case 'damaged':
      return 'Deze bibliotheek is beschadigd of veranderd. Maak haar opnieuw op de computer waar de bestanden staan.';
    case 'other-municipality':
      return `Deze bibliotheek hoort bij een andere gemeente (${refusal.municipality}).`;
    case 'too-large':
      return 'Dit bestand is te groot om te openen. Er is niets van gelezen.';
    case 'unreadable':
      return 'De browser kon het bestand niet lezen. Kijk of het nog op dezelfde plek staat en probeer het opnieuw.';
  }
}
