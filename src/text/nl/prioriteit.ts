import {
  formatChange,
  formatCount,
  formatInterval,
  formatLevel,
  formatPeriod,
  formatRange,
} from '../format.ts';

/** One priority of the plan on one screen. */
export const prioriteit = {
  choose: 'Kies een prioriteit',
  title: (number: number, title: string) => `Prioriteit ${number}: ${title}`,
  plan: {
    title: 'Wat zegt het plan',
    line: (line: number) => `regel ${line} van het plan`,
    whole: 'Lees de hele doelstelling',
    facts: (count: number) => `Waar het plan op terugkijkt (${formatCount(count)})`,
    fact: (period: string, line: number) => `${period}, regel ${line}`,
    events: (count: number) => `Tijdlijn (${formatCount(count)})`,
    event: (from: string | null, to: string | null, toBeConfirmed: boolean) =>
      [
        from === null
          ? 'datum onbekend'
          : to === null || to === from
            ? from
            : formatRange(from, to, 'tot en met'),
        ...(toBeConfirmed ? ['door het team te bevestigen'] : []),
      ].join(', '),
    meetings: (count: number) => `Overleggen in het plan (${formatCount(count)})`,
    meeting: (frequency: string | null, agenda: readonly string[], line: number) =>
      [
        ...(frequency === null ? [] : [frequency]),
        ...(agenda.length === 0 ? [] : [`agenda: ${agenda.join(', ').toLowerCase()}`]),
        `regel ${line}`,
      ].join('; '),
  },
  standing: {
    title: 'Hoe staan wij ervoor',
    caption: 'Indicatoren van deze prioriteit, met aantal, vergelijking en oordeel',
    columns: {
      indicator: 'Indicator',
      count: 'Aantal',
      before: 'Vergeleken met',
      verdict: 'Oordeel',
      others: 'Hoe staan anderen ervoor',
    },
    groups: {
      registratie: 'Wat is geregistreerd',
      beleving: 'Wat inwoners en ondernemers ervaren',
      uitvoering: 'Wat is gedaan',
    },
    also: (priority: string) => `hoort bij ${priority}`,
    without: (names: readonly string[]) =>
      `Nog zonder cijfers, het team kiest eerst een bron of drempel: ${names.join('; ')}.`,
    why: 'Waarom?',
    cautions: 'Let op bij dit cijfer',
    noOthers: 'geen cijfer om mee te vergelijken',
  },
  felt: {
    title: 'Wat ervaren inwoners',
    none: 'Er is geen meting met een cijfer bij deze prioriteit.',
    more: 'Naar alle metingen',
  },
  story: { title: 'Het verhaal achter de cijfers' },
  agreed: { title: 'Wat is afgesproken' },
  late: {
    title: 'Wat is te laat',
    none: 'Geen actiepunt van deze prioriteit is te laat.',
    count: (late: number, total: number) =>
      `${formatCount(late)} van ${formatCount(total)} actiepunten ${late === 1 ? 'is' : 'zijn'} te laat`,
    due: (due: number) => `${formatCount(due)} ${due === 1 ? 'moet' : 'moeten'} dit kwartaal klaar zijn`,
    planned: (text: string) => `planning: ${text}`,
    more: 'Naar alle actiepunten',
    fictief: 'De standen zijn fictief.',
  },
};

/** Why a verdict is what it is, step by step. */
export const reasoning = {
  what: 'Wat telt',
  ours: 'Definitie van ons; het plan geeft er geen.',
  plan: 'Wat er gevraagd is',
  planQuote: (quote: string, line: number) => `“${quote}” (regel ${line} van het plan)`,
  planTeam: (who: string, when: string, why: string) => `${who}, ${when}: ${why}`,
  rise: 'Meer of minder',
  now: 'Geteld',
  before: 'Vergeleken met',
  counted: (count: number, from: number, to: number) => `${formatCount(count)} (${formatPeriod(from, to)})`,
  leftOut: (months: number) =>
    `Een deel van de maanden telt niet mee; wat overblijft is naar seizoen ${formatLevel(months)} ${months === 1 ? 'maand' : 'maanden'} waard.`,
  interval: (low: number, high: number) => `Met toeval erbij: ${formatInterval(low, high)}`,
  ratio: 'Verandering per maand',
  ratioText: (ratio: number, lower: number, upper: number) =>
    `${formatChange(ratio)}, met 95% zekerheid tussen ${formatRange(formatChange(lower), Number.isFinite(upper) ? formatChange(upper) : 'onbegrensd', 'en')}`,
  level: 'Per jaar',
  levelText: (value: number, lower: number, upper: number) =>
    `${formatLevel(value)}, met 95% zekerheid tussen ${formatRange(formatLevel(lower), formatLevel(upper), 'en')}`,
  reference: 'Referentie',
  referenceText: (here: number, there: number, from: number, to: number) =>
    `${formatCount(here)} hier; bij de referentie zou dat ${formatLevel(there)} zijn geweest (${formatPeriod(from, to)})`,
  expected: 'Verwacht',
  expectedText: (low: number, high: number, family: number) =>
    `${formatInterval(low, high)}, uit de drie jaar ervoor. Die marge en die van de verandering gelden elk voor één cijfer. Wij volgen er ${formatCount(family)} tegelijk, en dan valt er vaker één buiten.`,
  dispersion: 'Spreiding',
  /** By three months, or by month where less is looked at; null of years alone. */
  dispersionText: (dispersion: number | null, isByMonth: boolean) => {
    if (dispersion === null)
      return 'Alleen jaren zijn bekend. Hoe ver aantallen uiteenlopen, is dan niet te zien.';
    const per = isByMonth ? 'per maand' : 'per drie maanden';
    return dispersion > 1.05
      ? `De aantallen ${per} lopen ${formatLevel(dispersion)} keer zo ver uiteen als toeval alleen geeft. Daarom is het interval breder gemaakt.`
      : `De aantallen ${per} lopen niet verder uiteen dan toeval geeft.`;
  },
  decided: 'Wat besliste',
  rule: 'Regel',
  ruleText:
    'Op koers: het hele interval ligt aan de goede kant. Niet op koers: het ligt helemaal aan de verkeerde kant. Anders: let op. Bij minder dan 20 samen geen oordeel.',
  because: 'Daarom',
  reasons: {
    neutral: 'Van deze registraties geven wij geen oordeel: meer kan ook betekenen dat er beter gekeken is.',
    'no-target': 'Het plan noemt geen richting of getal, en het team heeft nog niets gekozen.',
    proposal:
      'De richting is een voorstel dat wij uit het plan hebben afgeleid. Het team moet dit bevestigen.',
    'no-band': '“Stabiel” vraagt een laagste en een hoogste aantal. Die heeft het team nog niet gekozen.',
    'no-figure': 'Er is geen compleet cijfer over deze periode.',
    'no-comparison': 'Er is geen periode of gebied om mee te vergelijken.',
    'fewer-than-20': 'In beide perioden samen is minder dan 20 geteld.',
    'no-whole-year': 'Het plan vraagt een aantal per jaar; kies een heel jaar als periode.',
    'term-not-reached': 'Het aantal voor de hele looptijd is nog niet bereikt.',
    'no-size': 'Het aantal inwoners of woningen is niet bekend.',
    'small-base': 'Er is te weinig om een percentage te noemen.',
  },
};
