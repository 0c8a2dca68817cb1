import { enoughPower } from '../../domain/thresholds.ts';
import { formatCount, formatPart, formatRange, formatThings } from '../format.ts';
import { amount, ratio, signedAmount } from './camera-evaluatie-woorden.ts';

/** How firm the verdict is: other choices, trials without a camera, displacement. */
export const firmness = {
  title: 'Hoe vast staat dit',
  none: 'Geen andere keuze kon worden berekend.',
  noRadii:
    'Het cameragebied is geen cirkel. Daarom zijn geen andere stralen geprobeerd, alleen andere jaren en andere controles.',
  running: (share: number) => `Wordt berekend: ${Math.round(100 * share)}%`,
  placebo: 'Proef zonder camera',
  placeboSentence: (called: number, tries: number) =>
    `Op ${formatThings(tries, 'plek of datum', 'plekken en data')} zonder camera gaf dezelfde proef ${called === 0 ? 'geen enkele keer' : `${formatCount(called)} keer`} een daling die groter is dan toeval.`,
  placeboLarge: (large: number, tries: number) =>
    large === 0
      ? 'Nergens was de verandering zo groot als hier.'
      : `Bij ${formatPart(formatCount(large), formatCount(tries))} was de verandering minstens zo groot als hier.`,
  placeboNone: 'Er zijn geen plekken of data zonder camera met genoeg incidenten voor deze proef.',
  placeboHow:
    'Dezelfde opzet op vergelijkbare plekken zonder camera, op de echte startdatum, en op deze plek op data ten minste een jaar vóór de camera, met een jaar aan beide kanten. De proeven delen maanden en zijn dus niet los van elkaar.',
  displacement: 'Verplaatsing',
  prevented: (local: string) => `Bij de camera: ${local}.`,
  preventedTotal: (total: string) => `Met de ringen erbij: ${total}.`,
  fewer: (count: number, low: number, high: number, control = 'dan verwacht') =>
    `${amount(count)} ${count >= 0 ? 'minder' : 'meer'} ${control} (tussen ${formatRange(signedAmount(low), signedAmount(high), 'en')})`,
  wdd: (total: number, low: number, high: number) =>
    `Het gewogen verschil met verplaatsing (WDD) telt camera en ringen samen, en kijkt niet hoe druk de controle is: ${signedAmount(-total)} dan verwacht (tussen ${formatRange(signedAmount(-low), signedAmount(-high), 'en')}).${low <= 0 && high >= 0 ? ' Dat kan toeval zijn.' : ''}`,
  wddBusy: (times: number) =>
    `De controle is ${ratio(times, 1)} keer zo druk als het cameragebied. Daarom zegt dit getal hier weinig: ga uit van de aantallen hierboven.`,
  wdq: (value: number, band: string) =>
    `Verplaatsingsquotiënt (WDQ), alles tegen de controle: ${ratio(value)}. ${band}`,
  wdqOpen: (value: number, name: string, why: string) =>
    `Het verplaatsingsquotiënt (WDQ ${ratio(value)}) valt in de klasse “${name}”, maar ${why}. Of het boven of onder nul ligt, zegt hier dus niets.`,
  wdqWhy: {
    rings: 'de verandering in de ringen kan toeval zijn',
    camera: 'de verandering bij de camera kan toeval zijn',
    both: 'de verandering bij de camera en die in de ringen kunnen toeval zijn',
    few: 'in de ringen waren er te weinig om te toetsen',
  },
  wdqNone: 'Verplaatsingsquotiënt (WDQ): niet te berekenen, want bij de camera was er geen daling.',
  wdqRefused: {
    'zero-control':
      'Verplaatsingsquotiënt (WDQ): niet te berekenen, want in de controle gebeurde voor of na niets.',
    'zero-buffer':
      'Verplaatsingsquotiënt (WDQ): niet te berekenen, want in de ringen gebeurde voor of na niets.',
  },
  band: {
    diffusion_exceeds_direct: 'Boven 1: rond de camera daalde het meer dan bij de camera zelf.',
    diffusion_equals_direct: 'Precies 1: rond de camera daalde het evenveel.',
    diffusion_below_direct: 'Tussen 0 en 1: ook rond de camera daalde het.',
    no_displacement: '0: rond de camera veranderde niets.',
    displacement_below_direct: 'Tussen −1 en 0: rond de camera steeg het, maar per saldo daalde het.',
    displacement_equals_direct: 'Precies −1: rond de camera steeg het evenveel als het bij de camera daalde.',
    displacement_exceeds_direct: 'Onder −1: rond de camera steeg het meer dan het bij de camera daalde.',
    not_applicable: '',
  },
  bandName: {
    diffusion_exceeds_direct: 'rond de camera meer daling dan bij de camera',
    diffusion_equals_direct: 'rond de camera evenveel daling',
    diffusion_below_direct: 'ook rond de camera daling',
    no_displacement: 'niets verplaatst',
    displacement_below_direct: 'deels verplaatst',
    displacement_equals_direct: 'alles verplaatst',
    displacement_exceeds_direct: 'meer verplaatst dan gedaald',
    not_applicable: '',
  },
  literature: 'Maten uit de vakliteratuur',
  wdqAlone: 'Een quotiënt heeft geen interval. Lees het naast de andere getallen.',
  rings: 'De ringen zijn hier samen genomen, tegen dezelfde controle als het cameragebied.',
  power: (chance: number) =>
    `Was de helft van de daling naar de ringen verplaatst, dan zouden wij dat met ${Math.round(100 * chance)}% kans hebben gezien${chance < enoughPower ? `. Dat is te weinig: pas vanaf ${Math.round(100 * enoughPower)}% zegt “niet gezien” iets` : ''}.`,
  /** The answer first. */
  moved: {
    'displacement-seen': 'In de ringen eromheen was het drukker dan verwacht.',
    'diffusion-seen': 'Ook in de ringen eromheen was het rustiger dan verwacht.',
    'not-seen': 'Verplaatsing is niet gezien.',
    'cannot-tell': 'Of het zich verplaatste, is niet te zeggen.',
  },
  noRings: 'Zonder ringen is over verplaatsing niets te zeggen.',
};
