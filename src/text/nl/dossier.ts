import {
  formatCount,
  formatMonthShort,
  formatPart,
  formatPeriod,
  formatRange,
  formatShare,
} from '../format.ts';

/** How a target stands, as the list and the editor say it. */
const status = {
  team: 'vastgesteld door het team',
  plan: 'staat in het plan',
  proposal: 'voorstel, nog niet bevestigd',
  'no-band': 'grenzen nog in te stellen',
  none: 'nog geen streefwaarde',
  neutral: 'krijgt geen oordeel',
};

const directions = {
  daalt: 'Daalt',
  stijgt: 'Stijgt',
  stabiel: 'Stabiel, tussen twee grenzen',
  'stabiel of stijgt': 'Stabiel of stijgt',
  minimaal: 'Minimaal een aantal',
  'onder de referentie': 'Onder een ander gebied',
};

/** What the team writes: targets. */
export const dossier = {
  title: 'Dossier van het team',
  choose: 'Onderdeel van het dossier',
  parts: {
    streefwaarden: 'Streefwaarden',
    registraties: 'Eigen registraties',
    classificatie: 'Wat telt waar mee',
    bestand: 'Bewaren en samenvoegen',
  },
  intro: {
    streefwaarden: 'Wat willen we bereiken? Elke wijziging blijft bewaard, met rol, datum en reden.',
    registraties: 'Aantallen die de gemeente zelf bijhoudt, met bron. Elke invoer blijft bewaard.',
    classificatie: 'Welke soorten meldingen en misdrijven tellen mee bij welke indicator.',
    bestand: 'Het hele dossier in één bestand.',
  },
  list: {
    search: 'Zoek een indicator',
    none: 'Geen indicator met deze naam.',
    back: 'Terug naar de lijst',
    priority: 'Prioriteit',
    all: 'Alle',
    label: 'Indicatoren per prioriteit',
  },
  waiting: {
    title: (together: number, all: number) =>
      together === 0
        ? 'Geen streefwaarde wacht op het team.'
        : `${formatPart(formatCount(together), formatCount(all))} streefwaarden wachten op het team`,
    parts: (parts: { readonly proposal: number; readonly 'no-band': number; readonly none: number }) =>
      [
        ...(parts.proposal === 0
          ? []
          : [
              `${formatCount(parts.proposal)} ${parts.proposal === 1 ? 'voorstel' : 'voorstellen'} om te bevestigen`,
            ]),
        ...(parts['no-band'] === 0 ? [] : [`${formatCount(parts['no-band'])} keer grenzen om in te stellen`]),
        ...(parts.none === 0 ? [] : [`${formatCount(parts.none)} zonder richting in het plan`]),
      ].join(', '),
    option: (name: string, waiting: number) => `${name}: ${formatCount(waiting)}`,
    optionLabel: 'Toon een prioriteit, met hoeveel er wachten',
    only: 'Alleen wat wacht',
  },
  status,
  plan: {
    title: 'Wat zegt het plan?',
    quote: (quote: string) => `“${quote}”`,
    none: 'Het plan noemt hier geen richting of getal. Dat stelt het team vast.',
    noQuote: 'Het plan noemt dit niet met zoveel woorden; de richting is afgeleid.',
    direction: 'Richting',
    ground: 'Grond',
    grounds: {
      expliciet: 'staat zo in het plan',
      afgeleid: 'afgeleid uit het plan: een voorstel',
      team: 'vastgesteld door het team',
    },
    baseline: 'Vergelijken met',
    lines: 'Regels in het plan',
    definition: {
      plan: 'Omschrijving uit het plan',
      politie: 'Omschrijving van de politie',
      ons: 'Onze omschrijving; het plan geeft er geen',
    },
    sources: 'Bronnen',
    noSources: 'Bij deze indicator staat geen bron.',
    cautions: 'Let op bij het lezen',
    more: 'Omschrijving, bronnen en kanttekeningen',
  },
  standing: {
    title: 'Wat geldt nu?',
    none: 'Er is nog geen streefwaarde. Zonder streefwaarde is er geen oordeel.',
    proposal: (aim: string) => `Voorstel: ${aim}. Pas als het team dit bevestigt, volgt een oordeel.`,
    noBand:
      '“Stabiel” staat in het plan, maar zonder getallen. Een laagste en een hoogste aantal stelt het team in; pas dan volgt een oordeel.',
    plan: (aim: string) => `Het plan zegt: ${aim}.`,
    planBefore: (aim: string) => `Het plan zegt: ${aim}. Er wordt vergeleken met de periode ervoor.`,
    neutral:
      'Deze indicator krijgt geen oordeel: meer registraties kunnen ook betekenen dat we meer zien. Grenzen kunnen wel; dan staat er “binnen de band”, zonder goed of fout.',
    team: (aim: string, role: string, date: string) =>
      `${aim.charAt(0).toUpperCase()}${aim.slice(1)}. Vastgesteld op ${date} door ${role}.`,
    why: 'Reden',
    baseline: (from: number, to: number) => `Vergeleken met ${formatPeriod(from, to)}.`,
    leaveOut: (from: number, to: number, why: string) => `Zonder ${formatPeriod(from, to)}: ${why}.`,
  },
  aim: {
    reference: (name: string, per: 'aantal' | '1000 inwoners' | '1000 woningen') =>
      per === 'aantal' ? `onder ${name}` : `onder ${name}, per ${per.replace('1000', '1.000')}`,
    daalt: (share: number) => `daalt naar hoogstens ${formatShare(share)}`,
    stijgt: (share: number) => `stijgt naar minstens ${formatShare(share)}`,
    band: (low: number, high: number) =>
      `stabiel tussen ${formatRange(formatShare(low), formatShare(high), 'en')}`,
  },
  actions: {
    confirm: 'Bevestig voorstel',
    band: 'Stel grenzen in',
    set: 'Stel streefwaarde in',
    change: 'Wijzig',
    save: 'Leg vast',
    stop: 'Stop, niets vastleggen',
  },
  confirmWhy: (line: number | null) =>
    line === null ? 'Het team bevestigt het voorstel.' : 'Het team bevestigt het voorstel uit het plan.',
  form: {
    title: (name: string) => `Streefwaarde voor ${name}`,
    direction: 'Richting',
    directionEmpty: 'Kies een richting',
    directions,
    explain: {
      daalt: 'Op koers als de daling groter is dan toeval kan verklaren.',
      stijgt: 'Op koers als de stijging groter is dan toeval kan verklaren.',
      stabiel:
        'Op koers als het aantal per jaar, met de onzekerheid erbij, tussen laagste en hoogste blijft.',
      'stabiel of stijgt': 'Op koers als er een stijging is, groter dan toeval kan verklaren.',
      minimaal: 'Een telling: op koers als het aantal gehaald is. Toeval speelt hier geen rol.',
      'onder de referentie': 'Op koers als we per inwoner lager zitten dan het andere gebied.',
    },
    value: {
      daalt: 'Naar hoogstens, per jaar (mag leeg)',
      stijgt: 'Naar minstens, per jaar (mag leeg)',
      minimaal: 'Minstens',
    },
    valueShare: {
      daalt: 'Naar hoogstens, in procenten (mag leeg)',
      stijgt: 'Naar minstens, in procenten (mag leeg)',
    },
    valueHint: 'Zonder getal telt alleen de richting.',
    low: 'Laagste per jaar',
    high: 'Hoogste per jaar',
    lowShare: 'Laagste, in procenten',
    highShare: 'Hoogste, in procenten',
    minimumPer: 'Wanneer gehaald',
    minimumPerOptions: { jaar: 'elk jaar', looptijd: 'in de looptijd van het plan' },
    reference: 'Vergelijken met gebied',
    referenceEmpty: 'Kies een gebied',
    per: 'Eenheid',
    perOptions: {
      aantal: 'aantal',
      '1000 inwoners': 'per 1.000 inwoners',
      '1000 woningen': 'per 1.000 woningen',
    },
    baseline: 'Nulmeting: waarmee vergelijken we?',
    baselineOptions: { none: 'de periode ervoor', years: 'hele jaren', months: 'maanden' },
    from: { years: 'Van jaar', months: 'Van maand' },
    to: { years: 'Tot en met jaar', months: 'Tot en met maand' },
    data: (from: number, to: number) =>
      `Er zijn gegevens van ${formatRange(formatMonthShort(from), formatMonthShort(to), 'tot en met')}.`,
    noData: 'Van deze indicator staan nog geen aantallen in de gegevens.',
    planBaseline: (period: string) => `Het plan noemt: ${period}.`,
    leaveOut: 'Periodes die niet meetellen',
    leaveOutNone: 'Alle maanden tellen mee.',
    leaveOutItem: (number: number) => `Periode ${number} die niet meetelt`,
    leaveOutFrom: 'Van maand',
    leaveOutTo: 'Tot en met maand',
    leaveOutWhy: 'Waarom telt dit niet mee?',
    leaveOutAdd: 'Laat een periode weg',
    leaveOutRemove: (number: number) => `Verwijder periode ${number}`,
    suggest: (title: string, from: number, to: number, toBeConfirmed: boolean) =>
      `${title} weglaten (${formatPeriod(from, to)}${toBeConfirmed ? ', begin en eind bevestigt het team' : ''})`,
    why: 'Waarom?',
    whyHint: 'Wie dit later leest, moet de keuze kunnen volgen.',
  },
  effect: {
    title: 'Wat verandert er?',
    before: 'Nu',
    after: 'Na vastleggen',
    fill: 'Zodra het formulier klopt, ziet u hier het oordeel voor en na.',
    same: (verdict: string) => `Het oordeel blijft: ${verdict}.`,
    changes: (before: string, after: string) => `Het oordeel gaat van “${before}” naar “${after}”.`,
    noKinds:
      'Bij deze indicator horen geen tellingen in de gegevens. Er volgt pas een oordeel als er cijfers zijn.',
    survey: 'Deze indicator komt uit een enquête. Het beeld staat bij Beleving.',
    loading: 'Het oordeel wordt geladen',
    now: (from: number, to: number, count: string, interval: string) =>
      `${formatPeriod(from, to)}: ${count}${interval === '' ? '' : ` (met toeval ${interval})`}.`,
    reasoning: 'Zo komt dit oordeel tot stand',
    none: 'geen oordeel mogelijk',
    place: {
      below: 'onder de band',
      within: 'binnen de band',
      above: 'boven de band',
      unclear: 'op de rand van de band',
    },
  },
  problemsTitle: (count: number) =>
    count === 1
      ? 'Er is nog niets vastgelegd. Eén ding klopt niet:'
      : `Er is nog niets vastgelegd. ${count} dingen kloppen niet:`,
  saved: (name: string) => `Vastgelegd: ${name}.`,
  withdrawn: (name: string) => `Ingetrokken: ${name}. Het plan geldt weer.`,
  notKept:
    'De browser kon dit niet bewaren. Het geldt tot u de pagina sluit; bewaar het dossier daarom nu als bestand.',
  failed: 'Vastleggen is niet gelukt. Uw invoer staat er nog; probeer het opnieuw.',
  history: {
    title: 'Eerder vastgelegd',
    none: 'Het team heeft hier nog niets vastgelegd.',
    when: 'wanneer',
    role: 'rol',
    what: 'wat',
    why: 'waarom',
    act: 'doen',
    withdrawn: 'ingetrokken: het plan geldt weer',
    again: 'Gebruik opnieuw',
    withdraw: 'Trek in',
    withdrawTitle: 'Deze streefwaarde intrekken',
    withdrawExplain: 'Dan geldt weer wat in het plan staat. Ook dit blijft in de lijst staan.',
    withdrawWhy: 'Waarom trekt u dit in?',
  },
};
