import type { Waterbed } from '../../domain/camera-effect/waterbed.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import { enoughPower } from '../../domain/thresholds.ts';
import { formatCount, formatPeriod } from '../format.ts';

type Code = Verdict['displacement'];

const percent = (chance: number): string => `${Math.round(100 * chance)}%`;

/** What could have been seen: half of a fall, as chance in whole percents. */
function couldBeSeen(power: number): string {
  return `Was de helft van de daling verplaatst, dan zagen wij dat met ${percent(power)} kans`;
}

const answers: Readonly<Record<Exclude<Code, 'cannot-tell'>, string>> = {
  'displacement-seen': 'eromheen was het drukker dan verwacht. Dat is samenhang, geen oorzaak',
  'diffusion-seen': 'eromheen was het juist ook rustiger dan verwacht',
  'not-seen': 'verplaatsing is niet gezien',
};

/** Whether it moved in one sentence, with what could have been seen; `power` is null where nothing fell. */
function movedText(code: Code, power: number | null, untold: string): string {
  switch (code) {
    case 'displacement-seen':
    case 'diffusion-seen':
      return `${answers[code]}.`;
    case 'not-seen':
      return power === null ? `${answers[code]}.` : `${answers[code]}. ${couldBeSeen(power)}.`;
    case 'cannot-tell':
      return power === null || power >= enoughPower
        ? `niet te zeggen: ${untold}.`
        : `niet te zeggen. ${couldBeSeen(power)}; nodig is ${percent(enoughPower)}.`;
  }
}

/** "Verplaatst het zich?" */
export const waterbed = {
  title: 'Verplaatst het zich?',
  loading: 'Verplaatsing wordt berekend',

  buurt: {
    choose:
      'Kies een buurt in de lijst of op de kaart: dan staat hier of het zich naar de buurten eromheen verplaatste.',
    moved: (name: string, { code, why, power }: Waterbed) =>
      `${name}: ${movedText(code, power, untold[why ?? 'no-power'])}`,
    period: (from: number, to: number) => `${formatPeriod(from, to)}, tegen het jaar ervoor`,
    where: 'waar',
    now: 'nu',
    before: 'jaar ervoor',
    around: (count: number) =>
      count === 1 ? 'de buurt ernaast' : `de ${formatCount(count)} buurten eromheen`,
    rest: 'andere buurten (vergelijking)',
    counted:
      'Zo is geteld: alleen wat in de buurt duidelijk daalde, vergeleken met de andere buurten, kan zijn verplaatst. Wat de gemeente uit ging, ziet u hier niet.',
    refused: {
      unknown: 'Van deze buurt is niets bekend.',
      openbaar: 'Niet te zeggen: in openbaar zijn de aantallen per buurt daarvoor te klein.',
      'no-neighbours': 'Niet te zeggen: er zijn geen buurten om mee te vergelijken.',
      missing: 'Niet te zeggen: daarvoor zijn twee jaar nodig waarin elke maand een cijfer heeft.',
    },
  },

  /** Of a priority whose plan asks for it in words; `short` for a line of the first screen. */
  short: (priority: string) => `Verplaatst ${priority.toLowerCase()} zich? Niet te zeggen`,
  inWords: (priority: string) =>
    `Of ${priority.toLowerCase()} zich verplaatst, is niet te zeggen. Het kan naar een andere gemeente gaan, en die cijfers zijn hier niet. En meer meldingen kan ook betekenen dat er beter wordt gekeken.`,
  plan: (quote: string) => `Het plan: “${quote}”`,
};

const untold: Readonly<Record<NonNullable<Waterbed['why']>, string>> = {
  few: 'daarvoor is er te weinig geteld',
  'no-fall': 'hier daalde het niet duidelijk, vergeleken met de andere buurten',
  'no-power': 'wat eromheen gebeurde is daarvoor niet duidelijk genoeg',
};
