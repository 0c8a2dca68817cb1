import { formatCount, formatMonthLong } from '../format.ts';
import { amount, months, ratio } from './camera-evaluatie-woorden.ts';

/** The map of the zones. */
export const where = {
  title: 'Waar is gekeken',
  control: (name: string) =>
    `Vergeleken met: ${name}, zonder de ringen en zonder gebieden van andere camera’s.`,
};

/** The table of counts. */
export const counts = {
  title: 'Voor, na en het verschil met de controle',
  column: {
    area: 'gebied',
    before: 'voor',
    after: 'na',
    against: 'tegen de controle',
    interval: 'Met toeval (links is minder)',
  },
  treatment: 'Cameragebied',
  ring: (number: number) => `Ring ${number}`,
  buffer: 'Ringen samen',
  control: 'Controle',
  country: (name: string) => name,
  countryYears: (years: string) => `zelfde soort, per jaar: ${years}`,
  smallBase: 'te weinig voor een percentage',
  chance: (interval: string) => `bij toeval alleen ${interval}`,
  /** Without what was expected where too few came before to expect anything. */
  sentence: (what: string, before: number, after: number, expected: number | null) =>
    `In het cameragebied telden wij er ${formatCount(before)} vóór de start en ${formatCount(after)} erna (${what}).${expected === null ? '' : ` Had de plek de controle gevolgd, dan waren het er ${amount(expected)} geweest.`}`,
  windows: (before: string, after: string) => `Voor: ${before}. Na: ${after}.`,
  leftOut: (all: readonly number[]) => ` Niet meegeteld: ${months(all)}.`,
  startMonth: (month: number) =>
    ` ${formatMonthLong(month)}, de maand van de start, telt niet mee: de dag is niet bekend of was niet de eerste.`,
  unequal: 'De aantallen na gaan over een andere lengte dan die voor; vergeleken is per even lange tijd.',
  dispersion: (treatment: number, control: number, memory: number) =>
    `De maanden schommelen ${ratio(treatment, 1)} keer zo veel als toeval alleen (controle: ${ratio(control, 1)} keer).${memory > 1 ? ` Ook lijken maanden op de maand ervoor; dat telt als ${ratio(memory, 1)} keer zo veel.` : ''} Daarmee is het interval gemaakt.`,
};

/** The months. */
export const series = {
  title: 'Per maand: gemeten en zonder camera verwacht',
};

/** What happened around the camera. */
export const waterbed = {
  rings: 'Hoe ver van de camera',
  map: 'Waar veranderde het',
  shift: 'Schoof het op in tijd of soort',
  noHours:
    'Of het opschoof naar andere uren is niet te zeggen: van deze incidenten is het uur niet (precies genoeg) bekend.',
  trends: 'Liepen ze gelijk op',
  blocks: {
    nacht: 'nacht (0\u00a0–\u2060\u00a06\u00a0uur)',
    ochtend: 'ochtend (6\u00a0–\u2060\u00a012\u00a0uur)',
    middag: 'middag (12\u00a0–\u2060\u00a018\u00a0uur)',
    avond: 'avond (18\u00a0–\u2060\u00a024\u00a0uur)',
  },
};
