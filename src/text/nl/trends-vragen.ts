import { falseAlarms } from '../../domain/thresholds.ts';
import {
  formatCount,
  formatMonthLong,
  formatPeriod,
  formatRate,
  formatShare,
  monthName,
  monthNameShort,
  formatRange,
} from '../format.ts';
import { geschiedenis } from './geschiedenis.ts';
import { richting } from './trends-richting.ts';
import { decimal, mean, spread, stepName, stepNames, whenOf, type Step } from './trends-woorden.ts';

/** `1%`, `4%`, `minder dan 1%`. */
function chance(p: number): string {
  return p < 0.01 ? 'minder dan 1%' : formatShare(p);
}

/** The chance of a false alarm; from 5% on it is said that chance can give this. */
function alarm(p: number): string {
  return p < falseAlarms
    ? `Door toeval alleen gebeurt dit in ${chance(p)} van de keren.`
    : `Kan toeval zijn: door toeval alleen gebeurt dit in ${chance(p)} van de keren.`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The four questions under the chart of a trend. */
export const vragen = {
  how: 'Zo is geteld',
  table: 'Tabel',
  byAction:
    'Dit is werk dat mensen doen, geen toeval. Daarom staan hier geen toetsen: tel gewoon wat er gedaan is.',
  noTest: {
    hidden:
      'Een deel van de aantallen is afgeschermd. Met alleen de rest zou een toets een verkeerd beeld geven.',
    'years-only':
      'Er zijn alleen jaarcijfers. Voor een trend met marge, uitschieters en het seizoen zijn cijfers per maand of kwartaal nodig.',
    'too-few': 'De aantallen zijn te klein voor een toets.',
    'no-fit': 'Met deze cijfers komt er geen antwoord uit de berekening.',
  },
  tooShort: (needed: number, have: number) => `Nog niet te zien. ${geschiedenis.needs(needed, have)}`,
  chance: { likely: 'kan toeval zijn', unlikely: 'waarschijnlijk geen toeval' },
  when: whenOf,
  direction: richting,

  outOfLine: {
    title: (step: Step) => `Springt er een ${stepName(step)} uit?`,
    none: (step: Step, looked: number) =>
      `Nee: in de laatste ${looked} ${stepNames(step)} ligt geen ${stepName(step)} buiten wat gewoon is.`,
    signal: (
      month: number,
      step: Step,
      value: number,
      low: number,
      high: number,
      side: 'high' | 'low',
      p: number,
    ) =>
      `${capital(whenOf(month, step))}: ${formatCount(value)}, ${side === 'high' ? 'meer' : 'minder'} dan gewoon is (${formatRange(formatCount(Math.ceil(low)), formatCount(Math.floor(high)))}). ${alarm(p)} Bespreken.`,
    provisional: 'Dit aantal is nog voorlopig.',
    levelNone: 'Ook het gemiddelde van de laatste tijd ligt binnen wat gewoon is.',
    levelAlone: 'Het gemiddelde van de laatste tijd ligt binnen wat gewoon is.',
    level: (side: 'high' | 'low', from: number, step: Step, p: number) =>
      `Het gemiddelde van de laatste tijd ligt ${side === 'high' ? 'hoger' : 'lager'} dan gewoon is, gezien vanaf ${whenOf(from, step)}. ${alarm(p)} Bespreken.`,
    levelWas: (side: 'high' | 'low', from: number, step: Step, p: number) =>
      `Het gemiddelde lag rond ${whenOf(from, step)} ${side === 'high' ? 'hoger' : 'lager'} dan gewoon is; nu niet meer. ${alarm(p)}`,
    chart: (step: Step, from: number, to: number) =>
      `Aantal per ${stepName(step)} met de grenzen van wat gewoon is, ${formatRange(whenOf(from, step), whenOf(to, step), 'tot en met')}`,
    averageTitle: 'Gemiddelde van de laatste tijd',
    averageChart: 'Voortschrijdend gemiddelde zonder seizoen, met de grenzen van wat gewoon is',
    recent: 'laatste jaar',
    band: 'gewoon',
    low: 'De aantallen zijn klein. Daarom zijn het exacte grenzen, zonder seizoen.',
    spread,
    column: {
      when: 'periode',
      value: 'aantal',
      usual: 'gewoon is',
      chance: 'door toeval alleen',
      average: 'gemiddelde',
    },
    range: (low: number, high: number) =>
      formatRange(formatCount(Math.ceil(low)), formatCount(Math.floor(high))),
    averageText: (value: number) => decimal(value, 1),
    chanceText: (p: number | null) => (p === null ? '' : chance(p)),
    method: (from: number, to: number, looked: number, step: Step) =>
      `“Door toeval alleen” is de kans op vals alarm. Gewoon is wat past bij ${formatPeriod(from, to)}; die periode ligt vast en het laatste jaar telt er niet in mee. Grenzen op drie standaardafwijkingen, met het seizoen als maat (u-kaart; Montgomery, Laney 2002), onder 5 per ${stepName(step)} exact Poisson. Gemiddelde: EWMA (Borror, Champ & Rigdon 1998). De kans op vals alarm is gecorrigeerd voor alle ${looked} punten die hier bekeken zijn (Benjamini & Hochberg 1995).`,
  },

  season: {
    title: 'Wat doet het seizoen?',
    tooFew: (perStep: number, step: Step) =>
      `Per ${stepName(step)} zijn het er gemiddeld ${mean(perStep)}. Dat is te weinig om een seizoen te zien (nodig is ongeveer 5).`,
    clear: (high: readonly number[], low: readonly number[], step: Step) => {
      const name = (inYear: number): string =>
        step === 1 ? monthName(inYear) : `het ${Math.ceil(inYear / 3)}e kwartaal`;
      const told = [
        high.length === 0 ? '' : `${list(high.map(name))} ${high.length > 1 ? 'liggen' : 'ligt'} hoger`,
        low.length === 0 ? '' : `${list(low.map(name))} ${low.length > 1 ? 'liggen' : 'ligt'} lager`,
      ].filter((text) => text !== '');
      return `${capital(told.join('; '))} dan de rest van het jaar. Waarschijnlijk geen toeval.`;
    },
    unclear: (step: Step) =>
      `Geen ${stepName(step)} ligt duidelijk hoger of lager dan de rest. De verschillen kunnen toeval zijn.`,
    dark: (part: { within: number; rest: number; way: 'more' | 'less' | 'unclear' }, step: Step) =>
      `In de donkere dagen (${formatRange('okt', 'mrt')}) gemiddeld ${mean(part.within)} per ${stepName(step)}, in de rest van het jaar ${mean(part.rest)}${part.way === 'unclear' ? ': kan toeval zijn' : ''}.`,
    turn: (part: { within: number; rest: number; way: 'more' | 'less' | 'unclear' }) =>
      `Rond de jaarwisseling (${formatRange('dec', 'jan')}) gemiddeld ${mean(part.within)} per maand, anders ${mean(part.rest)}${part.way === 'unclear' ? ': kan toeval zijn' : ''}.`,
    darkBand: 'donkere dagen',
    turnBand: 'jaarwisseling',
    chart: (step: Step) => `Aantal per ${stepName(step)} in een gemiddeld jaar, van juli tot en met juni`,
    short: (inYear: number, step: Step) =>
      step === 1 ? monthNameShort(inYear) : `${Math.ceil(inYear / 3)}e kw.`,
    long: (inYear: number, step: Step) =>
      step === 1 ? monthName(inYear) : `${Math.ceil(inYear / 3)}e kwartaal`,
    trendTitle: 'Zonder het seizoen',
    trendChart: (step: Step, from: number, to: number) =>
      `Aantal per ${stepName(step)} met de lijn zonder seizoen, ${formatPeriod(from, to)}`,
    column: {
      when: 'maand',
      whenQuarter: 'kwartaal',
      level: 'in een gemiddeld jaar',
      apart: 'anders dan de rest?',
    },
    level: (value: number) => (value < 9.95 ? formatRate(value) : formatCount(value)),
    apart: { high: 'hoger', low: 'lager', none: 'kan toeval zijn' },
    method: (from: number, to: number, step: Step) =>
      `Seizoen, trend en rest uit elkaar gehaald over ${formatPeriod(from, to)} (STL; Cleveland e.a. 1990), gerekend op de wortel van de aantallen, omdat grote aantallen meer schommelen, en teruggerekend naar aantallen. Of een ${stepName(step)} afwijkt: exacte toets tegen de rest, gecorrigeerd voor alle ${step === 1 ? 12 : 4} (Benjamini & Hochberg 1995).`,
  },

  others: {
    title: 'Hoe doen anderen het?',
    none: 'Er is geen jaar waarin zowel hier als elders cijfers zijn.',
    per: { inwoners: '1.000 inwoners', woningen: '1.000 woningen' },
    /** The first of the rates is our own. */
    rates: (year: number, per: string, rates: readonly { name: string; rate: number }[]) =>
      `In ${year}, het laatste jaar dat iedereen heeft, per ${per}: ${list(rates.map(({ name, rate }) => `${rateText(rate)} in ${name}`))}.`,
    ratesChart: (year: number, per: string) => `Aantal per ${per} met wat toeval geeft, ${year}`,
    rateWithInterval: ({ rate, low, high }: { rate: number; low: number; high: number }) =>
      `${rateText(rate)} (${formatRange(rateText(low), rateText(high))})`,
    place: {
      low: (against: string) => `Dat is lager dan ${against}, meer dan toeval geeft.`,
      'rather-low': (against: string) =>
        `Dat is wat lager dan ${against}: net buiten wat toeval meestal geeft.`,
      usual: (against: string) => `Het verschil met ${against} kan toeval zijn.`,
      'rather-high': (against: string) =>
        `Dat is wat hoger dan ${against}: net buiten wat toeval meestal geeft.`,
      high: (against: string) => `Dat is hoger dan ${against}, meer dan toeval geeft.`,
    },
    spread:
      'De gemeenten verschillen onderling veel meer dan door toeval: een stad is geen dorp. Lees dit niet als een ranglijst.',
    perInhabitants: 'Niet van elk gebied is het aantal woningen bekend. Daarom per 1.000 inwoners.',
    noFunnel: (region: string) =>
      `${region} per gemeente staat er niet bij: daarvan zijn voor dit onderwerp geen cijfers geladen.`,
    funnelTitle: (region: string) => `De gemeenten van ${region}`,
    funnelChart: (year: number, per: string) =>
      `Aantal per ${per} tegen de grootte van de gemeente, ${year}, met de grenzen van toeval`,
    funnelX: { inwoners: 'inwoners', woningen: 'woningen' },
    overall: (name: string) => `${name} samen`,
    limits: { inner: '95%', outer: '99,8%' },
    funnelTable: 'Tabel per gemeente',
    column: { name: 'gemeente', count: 'aantal', rate: 'per 1.000', interval: 'grenzen 95%', place: 'ligt' },
    placeShort: {
      low: 'lager',
      'rather-low': 'net lager',
      usual: 'binnen de grenzen',
      'rather-high': 'net hoger',
      high: 'hoger',
    },
    rateText,
    limitText: (low: number | null, high: number) => formatRange(rateText(low ?? 0), rateText(high)),
    base: 'Begin op 100 in',
    regionAbsent: (region: string) =>
      `${region} staat niet in de index: voor dit onderwerp zijn daarvan geen cijfers geladen.`,
    method: (sizeYear: number | null) =>
      `Aantal gedeeld door inwoners of woningen${sizeYear === null ? '' : ` (${sizeYear})`}, met exact interval (Garwood 1936). Trechter in plaats van ranglijst: hoe kleiner een gemeente, hoe breder wat toeval geeft; grenzen van 95% en 99,8% (Spiegelhalter 2005).`,
  },

  target: {
    since: (month: number) => `streefwaarde, vanaf ${formatMonthLong(month)}`,
    drawn:
      'De streefwaarde geldt per jaar. Per maand of kwartaal staat in de grafiek het deel dat daarbij hoort.',
    outside:
      'De streefwaarde begint na de laatste cijfers. Daarom staat het groene vlak achter de laatste staaf.',
    noSize:
      'Het aantal inwoners of woningen is niet bekend. Daarom staat de streefwaarde niet in de grafiek.',
    sentence: (
      now: {
        from: number;
        to: number;
        count: number;
        low: number | null;
        high: number | null;
        side: 'below' | 'within' | 'above';
      },
      place: 'low' | 'rather-low' | 'usual' | 'rather-high' | 'high' | null,
      goal: 'doel' | 'band',
    ) => {
      const [first = '', last] = [now.low, now.high].filter((value) => value !== null).map(mean);
      const aim = last === undefined ? first : formatRange(first, last);
      const told = `${formatPeriod(now.from, now.to)}: ${formatCount(now.count)}, ${goal === 'band' ? 'de band' : 'het doel'} voor dit deel van het jaar is ${now.low === null ? 'hooguit ' : now.high === null ? 'ten minste ' : ''}${aim}.`;
      return `${capital(told)} ${capital(sideWords(now.side, place, goal))}.`;
    },
    baseline: 'vergelijkingsperiode',
    change: 'Streefwaarde bekijken of wijzigen',
    set: 'Streefwaarde vastleggen',
    method:
      'Dit jaar tot nu toe: het doel van een jaar naar rato van het seizoen, met exacte Poisson-grenzen van 95% en 99,8% (Spiegelhalter 2005).',
  },
};

/** `23,1`, or `0,14` where one decimal would say too little. */
function rateText(value: number): string {
  return decimal(value, value < 1 ? 2 : 1);
}

function sideWords(
  side: 'below' | 'within' | 'above',
  place: 'low' | 'rather-low' | 'usual' | 'rather-high' | 'high' | null,
  goal: 'doel' | 'band',
): string {
  if (side === 'within') return goal === 'band' ? 'binnen de band' : 'op doel';
  const where = `${side === 'above' ? 'boven' : 'onder'} ${goal === 'band' ? 'de band' : 'doel'}`;
  if (place === null) return `${where}, maar te weinig voor een toets`;
  if (place === 'usual') return `${where}, maar binnen toeval`;
  return place === 'rather-low' || place === 'rather-high'
    ? `${where}, en net buiten toeval`
    : `${where}, en meer dan toeval geeft`;
}
