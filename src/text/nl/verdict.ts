import {
  formatChangeInterval,
  formatCount,
  formatInterval,
  formatLevel,
  formatPeriod,
  formatRange,
} from '../format.ts';

type Per = 'aantal' | '1000 inwoners' | '1000 woningen';

function perYear(per: Per): string {
  return per === 'aantal' ? 'per jaar' : `per jaar en ${per.replace('1000', '1.000')}`;
}

type Rise = 'gunstig' | 'ongunstig' | 'niet-te-zeggen';

interface AgainstLimits {
  readonly lower: number;
  readonly upper: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly passed: readonly ('low' | 'high')[];
}

/** `met toeval 16 tot 39: dat kan onder de ondergrens van 20 liggen`. */
function limitWords({ lower, upper, low, high, passed }: AgainstLimits): string {
  const range = `met toeval ${formatRange(formatLevel(lower), formatLevel(upper), 'tot')}`;
  const under = `onder de ondergrens van ${formatLevel(low ?? 0)}`;
  const over = `boven de bovengrens van ${formatLevel(high ?? 0)}`;
  if (passed.length === 0) return `${range}: helemaal binnen de afspraak`;
  if (passed.length === 2) return `${range}: dat kan ${under} liggen en ${over}`;
  const isLow = passed[0] === 'low';
  const isBeyond = isLow ? upper < (low ?? 0) : lower > (high ?? 0);
  return `${range}: dat ${isBeyond ? 'ligt' : 'kan'} ${isLow ? under : over}${isBeyond ? '' : ' liggen'}`;
}

/** What is outside what was agreed is no bad news where it lies on the good side. */
function goodSide(passed: readonly ('low' | 'high')[], rise: Rise): string {
  if (passed.length !== 1) return '';
  if (passed[0] === 'low' && rise === 'ongunstig')
    return ' Minder dan afgesproken, en minder is gunstig: kijk of de ondergrens nog past.';
  return passed[0] === 'high' && rise === 'gunstig'
    ? ' Meer dan afgesproken, en meer is gunstig: kijk of de bovengrens nog past.'
    : '';
}

/** The words of a verdict, and the sentence under it. */
export const verdict = {
  words: {
    'op-koers': 'Op koers',
    'let-op': 'Let op',
    'niet-op-koers': 'Niet op koers',
    'te-weinig-gegevens': 'Te weinig gegevens',
    'nog-geen-streefwaarde': 'Nog geen streefwaarde',
    'geen-oordeel': 'Geen oordeel',
  },
  plan: {
    minimaal: (value: number, per: 'jaar' | 'looptijd') =>
      `minimaal ${formatCount(value)} ${per === 'jaar' ? 'per jaar' : 'in de looptijd van het plan'}`,
    atMost: (value: number, per: Per) => `daalt naar hoogstens ${formatLevel(value)} ${perYear(per)}`,
    atLeast: (value: number, per: Per) => `stijgt naar minstens ${formatLevel(value)} ${perYear(per)}`,
    band: (low: number, high: number, per: Per) =>
      `stabiel tussen ${formatRange(formatLevel(low), formatLevel(high), 'en')} ${perYear(per)}`,
    none: 'Het plan noemt geen richting of getal.',
    expliciet: (aim: string) => `Plan: ${aim}.`,
    afgeleid: (aim: string) => `Voorstel uit het plan afgeleid: ${aim}. Het team bevestigt.`,
    team: (aim: string) => `Streefwaarde van het team: ${aim}.`,
  },
  /** The level against what was set, and which limit decided: `16 tot 39` may lie under 20. */
  level: (told: AgainstLimits & { readonly value: number }, per: Per, rise: Rise) =>
    `${formatLevel(told.value)} ${perYear(per)}, ${limitWords(told)}.${goodSide(told.passed, rise)}`,
  goodSide,
  before: (count: number, from: number, to: number, isYearBefore: boolean) =>
    `${isYearBefore ? 'Het jaar ervoor' : formatPeriod(from, to)}: ${formatCount(count)}`,
  /** A baseline of another length is told per year. */
  baseline: (perYearCount: number, from: number, to: number) =>
    `${formatPeriod(from, to)}: gemiddeld ${formatCount(Math.round(perYearCount))} per jaar`,
  /** The change from the one number to the other, with its interval. */
  difference: (ratio: Parameters<typeof formatChangeInterval>[0]) =>
    `Verschil: ${formatChangeInterval(ratio)}.`,
  place: {
    below: 'Onder de band',
    within: 'Binnen de band',
    above: 'Boven de band',
    unclear: 'Op de rand van de band',
  },
  /**
   * A count outside what its own three years lead to expect. Its margins, and that of the difference beside it, are each
   * of one figure: where it can be chance all the same this says why and gives no margin more, so that there is one answer.
   */
  expected: ({
    low,
    high,
    place,
    family,
    isSure,
    isSureAlone,
  }: {
    readonly low: number;
    readonly high: number;
    readonly place: 'below' | 'above';
    /** How many figures are looked at together. */
    readonly family: number;
    readonly isSure: boolean;
    readonly isSureAlone: boolean;
  }) => {
    // Beside a sentence that compares with the year before: this is of another comparison, and says so.
    const told = `${place === 'below' ? 'Minder' : 'Meer'} dan verwacht (drie jaar ervoor`;
    if (isSure) return `${told}: ${formatInterval(low, high)}): waarschijnlijk geen toeval.`;
    const why = isSureAlone
      ? `wij volgen ${formatCount(family)} cijfers`
      : 'ook de verwachting is niet zeker';
    return `${told}), maar dat kan toeval zijn: ${why}.`;
  },
  /** What more of a figure means. */
  rise: {
    gunstig: 'Meer is gunstig.',
    ongunstig: 'Minder is gunstig.',
    'niet-te-zeggen': 'Meer of minder is hier niet vanzelf goed of slecht.',
  },
  unconfirmed:
    'Niet van al deze maanden is bevestigd dat alle meldingen in het bestand staan. Bij Gegevens ziet u welke; tot dan volgt er geen oordeel uit.',
  noChange: 'Er is geen vergelijkbare periode.',
};
