import { formatCount, formatMoment, formatPart } from '../format.ts';

const withTime = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});
const dayOnly = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeZone: 'UTC' });
const monthOnly = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const yearOnly = new Intl.DateTimeFormat('nl-NL', { year: 'numeric', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, at) =>
  new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, at, 1)),
);

/** When a record is, from minutes on the Dutch wall clock since 1970, as precise as it is known. */
function moment(localMinute: number, when: 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'year'): string {
  const at = localMinute * 60_000;
  if (when === 'minute') return withTime.format(at);
  if (when === 'day') return dayOnly.format(at);
  if (when === 'week') return `week van ${dayOnly.format(at)}`;
  if (when === 'year') return yearOnly.format(at);
  if (when === 'month') return monthOnly.format(at);
  return `${Math.floor(new Date(at).getUTCMonth() / 3) + 1}e kwartaal ${yearOnly.format(at)}`;
}

function lines(count: number): string {
  return count === 1 ? '1 regel' : `${formatCount(count)} regels`;
}

/** The card in which a person tells how a file of unknown form is read. */
export const koppelen = {
  title: (file: string) => `${file}: wat staat in welke kolom?`,
  explain:
    'Wij kennen de opmaak van dit bestand niet. Loop de stappen langs en kies “Voeg toe”. Er is nog niets toegevoegd.',
  steps: {
    columns: 'Klopt het wat wij in elke kolom lezen?',
    questions: 'Wat wij niet zelf kunnen weten',
    rows: 'Klopt het zo?',
    name: 'Voor de volgende keer',
  },
  ready: {
    text: (accepted: number, read: number, sampleOf: number | null) => {
      if (sampleOf !== null)
        return `Van de eerste ${formatCount(read)} regels gaan er ${formatCount(accepted)} mee; bij toevoegen lezen wij ze alle.`;
      if (accepted === 0) return 'Zo gaat er nog geen enkele regel mee.';
      return accepted === read
        ? `Alle ${lines(read)} gaan mee.`
        : `${formatPart(formatCount(accepted), lines(read))} gaan mee.`;
    },
  },
  columns: {
    title: 'Kolommen',
    name: 'kolom',
    examples: 'er staat bijvoorbeeld',
    field: 'lees dit als',
    why: 'waarom',
    empty: '(geen naam)',
    fieldOf: (column: string) => `Lees “${column}” als`,
    never: 'nooit gelezen',
  },
  fields: {
    date: 'datum',
    'date-time': 'datum en tijd',
    time: 'tijd',
    'end-date': 'einddatum',
    'end-time': 'eindtijd',
    period: 'week, maand, kwartaal of jaar',
    kind: 'soort',
    area: 'gebied (naam of code)',
    pc4: 'postcode (4 cijfers)',
    'rd-x': 'RD-coördinaat x',
    'rd-y': 'RD-coördinaat y',
    lon: 'lengtegraad',
    lat: 'breedtegraad',
    count: 'aantal',
    ignore: 'niet lezen',
  },
  groups: { when: 'Wanneer', what: 'Wat', where: 'Waar' },
  because: {
    'name-and-values': 'naam en inhoud passen',
    values: 'de inhoud past',
    name: 'alleen de naam past: kijk goed',
    alike: 'de woorden lijken op wat wij kennen: kijk goed',
    words: 'woorden die terugkomen: kijk goed',
    numbers: 'getallen: zie de vraag hieronder',
    personal: 'kan over personen gaan',
    births: 'kunnen geboortedata zijn: zie de vraag hieronder',
    empty: 'leeg',
    'better-elsewhere': 'een andere kolom zegt dit beter',
    swapped: 'x en y lijken verwisseld: wij lezen ze goed om',
    'leading-zeros': 'nullen vooraan: een code, geen aantal',
    nothing: 'nergens voor nodig, zo te zien',
  },
  order: {
    question: (column: string, example: string) => `“${column}”: wat staat eerst in ${example}?`,
    dayFirst: (day: number, month: number) => `De dag: dit is ${day} ${months[month - 1] ?? ''}`,
    monthFirst: (day: number, month: number) => `De maand: dit is ${day} ${months[month - 1] ?? ''}`,
  },
  births: {
    question: (column: string) =>
      `In “${column}” staan dagen die ver uit elkaar liggen of lang geleden zijn. Wat zijn het?`,
    births: 'Geboortedata: die lezen en bewaren wij nooit',
    events: 'Dagen waarop iets gebeurde',
  },
  count: {
    question: 'In dit bestand kan een kolom met het aantal staan. Hoe tellen wij een regel?',
    column: (column: string, examples: readonly string[]) =>
      `Het aantal staat in “${column}” (${examples.length === 0 ? 'leeg in de eerste regels' : examples.join(', ')})`,
    each: 'Elke regel is één melding',
  },
  countOpen: 'Kies hierboven in welke kolom het aantal staat, of dat elke regel één melding is.',
  kindOfAll: 'Soort van alle regels',
  kindOfAllExplain: 'Geen kolom zegt welke soort het is. Kies de soort die voor alle regels geldt.',
  periodOfAll: {
    explain: 'Geen kolom zegt wanneer het was. Zeg over welke periode het hele bestand gaat.',
    size: 'Het hele bestand gaat over één',
    sizes: { month: 'maand', quarter: 'kwartaal', year: 'jaar' },
    which: { month: 'Welke maand', quarter: 'Welk kwartaal', year: 'Welk jaar' },
  },
  choose: 'Kies…',
  faults: {
    'no-date': 'Kies een kolom met een datum of een periode, of één periode voor het hele bestand.',
    'no-kind': 'Kies een kolom met de soort, of één soort voor alle regels.',
    'half-point': 'Een punt heeft twee kolommen nodig: x en y, of lengtegraad en breedtegraad.',
    'field-twice': 'Twee kolommen hebben dezelfde betekenis. Kies er één.',
    'date-and-period': 'Kies een datum of een periode, niet allebei.',
  },
  orderOpen: 'Kies hierboven of de dag of de maand eerst staat.',
  trial: {
    title: 'Zo worden de eerste regels gelezen',
    lines: 'Zo staan de eerste regels in het bestand',
    busy: 'Wij lezen het bestand op proef…',
    none: 'Zo kunnen wij het bestand niet lezen. Kijk of er maar één kolom per betekenis is.',
    summary: (read: number, accepted: number) =>
      accepted === read
        ? `Alle ${lines(read)} kunnen mee.`
        : `Van ${lines(read)} kunnen er ${formatCount(accepted)} mee; ${formatCount(read - accepted)} niet:`,
    sample: {
      summary: (read: number, accepted: number, of: number) =>
        `Op de eerste ${formatCount(read)} van ongeveer ${formatCount(of)} regels: ${
          accepted === read
            ? 'alle regels kunnen mee.'
            : `${formatCount(accepted)} kunnen mee, ${formatCount(read - accepted)} niet:`
        }`,
      text: 'Dit is een proef op het begin van het bestand. Verderop kunnen woorden staan die wij nog niet kennen. Bij “Voeg toe” lezen wij alles.',
      count: 'Lees het hele bestand op proef',
      counting: 'Het hele bestand wordt op proef gelezen',
      counted: (records: number, of: number) =>
        `${formatCount(records)} van ongeveer ${formatCount(of)} regels`,
      stop: 'Stop met lezen',
    },
    personal: (columns: readonly string[]) =>
      `Deze kolommen blijken over personen te gaan: ${columns.join(', ')}. Kies daarbij “niet lezen”; anders kan het bestand niet mee.`,
    swapped: (count: number) => `Bij ${lines(count)} staan x en y verwisseld; wij lezen ze goed om.`,
    postcode: 'Een postcode is te grof voor een buurt. Deze regels tellen alleen mee voor de hele gemeente.',
    line: 'regel',
    seen: 'er staat',
    when: 'wanneer',
    kind: 'soort',
    area: 'gebied',
    cell: 'vak',
    count: 'aantal',
    noCell: 'geen',
    noFigure: 'geen cijfer',
    refused: 'gaat niet mee',
    reasons: {
      'kind-unknown': 'Deze soort kennen wij niet. Kies hierboven welke soort het is.',
      'place-unknown': 'Dit gebied kennen wij niet. Kies hierboven welk gebied het is.',
      'outside-municipality': 'De plek ligt buiten de gemeente. Kijk op de schets of dat klopt.',
      'figure-twice':
        'Voor deze soort, periode en plaats staat er al een cijfer in het bestand. Is elke regel één melding? Kies dan bij de kolom met het aantal “niet lezen”.',
    },
    moment,
  },
  links: {
    kinds: 'Onbekende soorten',
    kindsExplain: 'Zeg per woord welke soort het is. Wat u niet kiest, telt niet mee.',
    places: 'Onbekende plaatsen',
    placesExplain: 'Zeg per naam welk gebied het is. Wat u niet kiest, telt niet mee.',
    label: (label: string, records: number) => `${label === '' ? '(leeg)' : `“${label}”`}, ${lines(records)}`,
    open: 'Nog niet gekozen',
    leaveOut: 'Niet meenemen',
    nearest: 'Lijkt op',
    take: (label: string, name: string, group: string) => `“${label}” is ${name} (${group})`,
    all: 'Alle',
    more: (count: number) =>
      `En nog ${lines(count)} met andere woorden. Zo veel verschillende woorden: misschien is dit niet de goede kolom.`,
    earlier: (count: number) => `Eerder gekoppeld (${formatCount(count)})`,
  },
  registers: { misdrijven: 'Misdrijven', overlast: 'Overlast', eigen: 'Eigen registratie' },
  levels: { gemeente: 'Gemeente', kern: 'Kernen', wijk: 'Wijken', buurt: 'Buurten' },
  name: {
    label: 'Onthoud deze koppeling als',
    hint: 'Volgende maand vullen wij hetzelfde in bij een bestand met dezelfde kolommen; een periode van het hele bestand vragen wij dan opnieuw. Laat leeg om niet te onthouden.',
  },
  remembered: {
    text: (name: string, savedAt: number) =>
      `Deze kolommen kennen wij: de koppeling “${name}” van ${formatMoment(savedAt)} is ingevuld.`,
    again: 'Begin opnieuw',
    forget: 'Vergeet deze koppeling',
  },
  add: 'Voeg toe',
  stop: 'Stop',
};
