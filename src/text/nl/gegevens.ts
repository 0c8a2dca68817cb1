import { formatBytes, formatCount, formatMoment, formatPeriod, formatThings } from '../format.ts';

const list = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

function listOf(words: readonly string[]): string {
  return list.format(words);
}

const codeOf: Readonly<Record<string, string>> = { BU: 'Buurt', WK: 'Wijk', GM: 'Gemeente' };

/** The screen where files come in. */
export const gegevens = {
  title: 'Gegevens',
  intro: 'Voeg een bestand met cijfers toe. Het blijft in deze browser: er gaat niets naar een server.',
  closed: {
    title: 'Bestanden ziet u hier alleen voor de driehoek',
    text: 'U kijkt nu naar het openbare beeld. Namen en aantallen van toegevoegde bestanden staan daar niet in. Kies bovenaan voor de driehoek om bestanden toe te voegen, te bekijken of te bewaren.',
  },
  add: {
    title: 'Bestand toevoegen',
    drop: 'Sleep een bestand hierheen',
    or: 'of',
    choose: 'Kies een bestand',
    formats:
      'CSV, Excel, JSON, GeoJSON of zip. Herkend worden: tabellen van data.politie.nl en StatLine, uitvoer van meldingen, en onze eigen opmaak. Een ander bestand met een datum? Dan vragen wij wat in welke kolom staat.',
    over: 'Laat los om het bestand toe te voegen',
  },
  progress: {
    title: (file: string) => `${file} wordt gelezen`,
    detail: (bytes: number, total: number, records: number) =>
      `${formatBytes(bytes)} van ${formatBytes(total)}, ${formatThings(records, 'regel', 'regels')}`,
    left: (seconds: number) =>
      seconds < 90
        ? `nog ongeveer ${formatCount(seconds)} ${seconds === 1 ? 'seconde' : 'seconden'}`
        : `nog ongeveer ${formatCount(Math.round(seconds / 60))} minuten`,
    cancel: 'Stoppen',
  },
  cancelled: (file: string) => `${file} is niet toegevoegd. U hebt het lezen gestopt; er is niets veranderd.`,
  failed: (file: string) =>
    `${file} kon niet worden gelezen door een fout in deze pagina. Wat er al stond, is er nog. Kijk hieronder of het bestand erbij staat. Zo niet: probeer het opnieuw of meld het.`,
  accepted: (file: string) => `${file} is toegevoegd`,
  partly: (file: string) => `${file} is voor een deel toegevoegd`,
  refused: (file: string) => `${file} is niet toegevoegd`,
  asks: {
    title: (file: string, hasPlaces: boolean) =>
      `${file}: ${hasPlaces ? 'over welke plaats gaat het?' : 'welke soort is dit?'}`,
    explain:
      'Deze namen passen bij meer dan één gebied, of lijken op een gebied van de gemeente. Wij raden niet: kies het juiste gebied.',
    /** A code says nothing to a reader: what it is a code of, and that nobody here knows it, stands beside it. */
    question: (label: string, records: number) => {
      const [, letters = ''] = /^(BU|WK|GM)\d+$/i.exec(label.trim()) ?? [];
      const of = codeOf[letters.toUpperCase()];
      const what = of === undefined ? `“${label}”` : `${of} met een code die wij niet kennen, “${label}”`;
      return `${what} (${formatThings(records, 'regel', 'regels')})`;
    },
    choose: 'Kies…',
    elsewhere: 'Een plaats buiten de gemeente',
    leaveOut: 'Niet meenemen',
    levels: {
      land: 'land',
      regio: 'regio',
      gemeente: 'gemeente',
      kern: 'kern',
      wijk: 'wijk',
      buurt: 'buurt',
    },
    kinds: 'Soorten die de indeling niet kent',
    kindsExplain:
      'Zeg per woord welke soort het is. Dat vragen wij één keer: bij een volgend bestand van deze bron weten wij het. Wat u niet kiest, telt nu niet mee.',
    othersOut: (count: number) =>
      count === 1
        ? 'Neem de soort die ik niet kies nooit mee'
        : `Neem de ${formatCount(count)} soorten die ik niet kies nooit mee`,
    go: 'Verder met toevoegen',
    stop: 'Niet toevoegen',
  },
  report: {
    read: 'gelezen',
    accepted: 'aangenomen',
    refused: 'geweigerd',
    missing: 'zonder cijfer',
    period: 'periode',
    reasons: 'Waarom geweigerd',
    examples: 'Voorbeelden uit het bestand',
    save: (cells: number) =>
      cells === 1
        ? 'Bewaar de geweigerde regel als lijst'
        : `Bewaar de geweigerde regels als lijst (${formatCount(cells)})`,
    saved:
      'In de lijst staan regelnummer, kolom, reden en wat u kunt doen. Wat er in de cellen stond, staat er niet in.',
    listName: (file: string) => `geweigerd - ${file.replace(/\.[a-z]{3,7}$/i, '')}.csv`,
    list: ['regel', 'kolom', 'wat er mis is', 'wat u kunt doen'],
    row: 'regel',
    rows: (rows: readonly number[]) => `${rows.slice(0, 3).join(', ')}${rows.length > 3 ? ' …' : ''}`,
    column: 'kolom',
    seen: 'wat er stond',
    because: 'wat er mis is',
    dropped: (columns: readonly string[]) =>
      `Weggelaten kolommen: ${columns.join(', ')}. Alleen wat nodig is wordt gelezen.`,
    numbered:
      'Van de nummers blijft alleen een kenmerk in deze browser. Daaraan herkennen wij een verbetering in een later bestand; buiten deze browser zegt het niets.',
    personal: (columns: readonly string[]) =>
      `Hierin staan gegevens over personen; die zijn niet bewaard: ${columns.join(', ')}.`,
    unknownKinds: (kinds: readonly { readonly label: string; readonly records: number }[]) =>
      `Soorten die de indeling niet kent: ${kinds.map(({ label, records }) => `${label} (${formatCount(records)})`).join(', ')}.`,
    above: (lines: number) =>
      lines === 1
        ? 'Boven de kop stond één regel zonder gegevens, zoals een titel. Die slaan wij over.'
        : `Boven de kop stonden ${formatCount(lines)} regels zonder gegevens, zoals een titel. Die slaan wij over.`,
    swapped: (points: number) =>
      `Bij ${formatThings(points, 'punt', 'punten')} stonden x en y (of lengte en breedte) verwisseld. Wij hebben ze goed gelezen.`,
    show: 'Bekijk in',
    moreKinds: (left: number) =>
      `en nog ${formatCount(left)} ${left === 1 ? 'soort' : 'soorten'}: kies die op Trends`,
    elsewhere:
      'Dit bestand gaat over andere plaatsen. Het is bewaard als vergelijking en verandert de cijfers hier niet.',
    trend: (name: string) => `Trend: ${name}`,
    map: (name: string) => `Kaart: ${name}`,
  },
  sets: {
    title: 'Toegevoegde bestanden',
    none: 'Er zijn nog geen bestanden toegevoegd.',
    file: 'bestand',
    source: 'bron',
    loaded: 'toegevoegd',
    records: 'regels',
    period: 'periode',
    action: 'verwijderen',
    remove: (file: string) => `Verwijder ${file}`,
    counts: (accepted: number, refused: number) =>
      refused === 0 ? formatCount(accepted) : `${formatCount(accepted)} (${formatCount(refused)} geweigerd)`,
    moment: formatMoment,
    span: formatPeriod,
    /** In openbaar a name is empty. */
    damaged: (files: readonly string[]) =>
      files.includes('')
        ? `Bewaarde bestanden zijn beschadigd en niet geladen (${formatCount(files.length)}). Voeg ze opnieuw toe.`
        : `Deze bewaarde bestanden zijn beschadigd en niet geladen: ${files.join(', ')}. Voeg ze opnieuw toe.`,
  },
  removeAll: {
    button: 'Wis alles',
    title: 'Alle toegevoegde bestanden wissen?',
    text: (count: number) =>
      `${formatCount(count)} toegevoegde bestanden verdwijnen uit deze browser. De meegeleverde gegevens blijven.`,
    yes: 'Ja, wis alles',
    no: 'Nee, behouden',
  },
  bundled: {
    title: 'Meegeleverde gegevens',
    name: 'gegevens',
    source: 'bron',
    precision: 'precisie',
    period: 'periode',
    audience: 'voor',
    fictief: 'fictief',
    real: 'echt',
    kind: 'soort',
    where: {
      cell: 'vak',
      buurt: 'buurt',
      wijk: 'wijk',
      kern: 'kern',
      gemeente: 'gemeente',
      regio: 'regio',
      land: 'land',
    },
    when: { minute: 'tijdstip', day: 'dag', week: 'week', month: 'maand', quarter: 'kwartaal', year: 'jaar' },
    precisionOf: (where: readonly string[], when: readonly string[]) =>
      `per ${listOf(where)}, per ${listOf(when)}`,
    audienceName: { driehoek: 'driehoek', openbaar: 'iedereen' },
  },
};
