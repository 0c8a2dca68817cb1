import type { IndicatorFinding, JudgedIndicator } from '../../analysis/indicators/indicator.ts';
import { figureText } from '../figure-text.ts';
import { formatCount, formatLevel, formatPeriod, formatRange } from '../format.ts';
import type { TargetShape } from '../plan-text.ts';
import { minimumText, numbersOf, referenceText } from './verdict-numbers.ts';

/** What a sentence needs to know of an indicator, of which this folder may not know. */
interface IndicatorShape {
  readonly name: string;
  /** Singular, so that a verb fits it. */
  readonly plainName?: string;
  readonly target: TargetShape | null;
}

type Figures = JudgedIndicator['figures'];
type Assessed = JudgedIndicator['verdict'];

/** The parts of a sentence, for who sets them apart: `said: numbers; why.` */
export interface VerdictParts {
  /** Where the count went, as a clause of its own; the bare name where nothing is concluded. */
  readonly said: string;
  readonly numbers: string | null;
  /** Why nothing is concluded; null where something is. */
  readonly why: string | null;
  /** Whether `said` is a clause, and no bare name. */
  readonly isClause: boolean;
}

/**
 * The verdict on an indicator in one short sentence, with both numbers where both may be told. It says what the
 * verdict says and no more: no cause, no chance of its own, and of figures without a verdict why there is none.
 */
export function verdictSentence(indicator: IndicatorShape, found: IndicatorFinding): string {
  const { said, numbers, why } = verdictParts(indicator, found);
  return `${said}${numbers === null ? '' : `: ${numbers}`}${why === null ? '' : `; ${why}`}.`;
}

/** The same sentence in its parts. */
export function verdictParts(indicator: IndicatorShape, found: IndicatorFinding): VerdictParts {
  const named = namesOf(indicator);
  const { figures, verdict } = found;
  if (figures.is !== 'figures' || verdict === null)
    return bare(
      named.name,
      figures.is === 'no-kinds' ? 'hiervan zijn geen aantallen' : 'hierover is geen cijfer te tonen',
    );
  return figures.now.is === 'number'
    ? judged(named, indicator.target, figures, verdict)
    : bare(named.name, withoutNumber(figures));
}

function bare(name: string, numbers: string | null, why: string | null = null): VerdictParts {
  return { said: name, numbers, why, isClause: false };
}

interface Names {
  readonly name: string;
  /** Before a verb. */
  readonly subject: string;
}

/** The name as the sentence has it. */
export function shortName({ name, plainName }: Pick<IndicatorShape, 'name' | 'plainName'>): string {
  return plainName ?? name;
}

function namesOf(indicator: IndicatorShape): Names {
  const { name, plainName } = indicator;
  return { name: shortName(indicator), subject: plainName ?? `Het aantal bij “${name}”` };
}

function withoutNumber({ now, part }: Figures): string {
  switch (now.is) {
    case 'number':
    case 'unconfirmed':
      return `${formatCount(now.value)}, maar dat is nog niet bevestigd`;
    case 'below':
      return `${figureText(now)}, te weinig voor een oordeel`;
    case 'withheld':
      return 'het aantal is afgeschermd';
    case 'missing':
      return part === null
        ? 'over deze maanden is geen cijfer'
        : `${figureText(part.figure)} in ${formatPeriod(part.span.from, part.span.to)}; de rest is niet bekend`;
  }
}

function judged(
  { name, subject }: Names,
  target: TargetShape | null,
  figures: Figures,
  verdict: Assessed,
): VerdictParts {
  const numbers = numbersOf(figures);
  switch (verdict.verdict) {
    case 'geen-oordeel':
      return bare(name, bandOf(target, verdict) ?? numbers, 'dat zegt niet of het beter gaat');
    case 'nog-geen-streefwaarde':
      return bare(name, numbers, noTarget(verdict));
    case 'te-weinig-gegevens':
      return bare(name, numbers, tooLittle(verdict));
    case 'op-koers':
    case 'let-op':
    case 'niet-op-koers': {
      if (target === null) return bare(name, numbers);
      const [went, told] = againstAim(target, figures, verdict, verdict.verdict);
      return { said: `${subject} ${went}`, numbers: told, why: null, isClause: true };
    }
  }
}

function noTarget({ reasons }: Assessed): string {
  if (reasons.includes('proposal')) return 'het team moet het doel nog bevestigen';
  return reasons.includes('no-band')
    ? 'het team moet nog kiezen wat stabiel is'
    : 'het plan noemt geen richting';
}

function tooLittle({ reasons }: Assessed): string {
  if (reasons.includes('no-whole-year')) return 'het doel geldt per heel jaar';
  if (reasons.includes('no-size')) return 'het aantal inwoners of woningen is niet bekend';
  return reasons.includes('no-comparison')
    ? 'er is niets om mee te vergelijken'
    : 'te weinig voor een oordeel';
}

type Judgement = 'op-koers' | 'let-op' | 'niet-op-koers';
type Three = Readonly<Record<Judgement, string>>;

/** What follows the subject: where the count went, or where it lies of its limit, and both numbers. */
function againstAim(
  target: TargetShape,
  figures: Figures,
  verdict: Assessed,
  judgement: Judgement,
): readonly [went: string, numbers: string | null] {
  const { aim } = target;
  const goal = goalText(target);
  if (goal !== null && verdict.level !== null)
    return [limitWords[sideOf(verdict)], `${formatLevel(verdict.level.value)}, doel ${goal}`];
  switch (aim.direction) {
    case 'daalt':
      return [unlike(falls, judgement, hasRisen(figures) === true), numbersOf(figures)];
    case 'stijgt':
      return [unlike(rises, judgement, hasRisen(figures) === false), numbersOf(figures)];
    case 'stabiel':
    case 'stabiel of stijgt':
      return [holds[judgement], numbersOf(figures)];
    case 'minimaal':
      return [minimum[judgement], minimumText(aim, figures)];
    case 'onder de referentie':
      return [reference[judgement], referenceText(figures)];
  }
}

/** Of a count that went the other way it is not said that it goes this way, only not clearly yet. */
function unlike(words: Three, judgement: Judgement, isOther: boolean): string {
  return words[judgement].replace(isOther ? ' nog niet duidelijk' : '', isOther ? ' niet' : '');
}

/** Whether there were more per month than before; null where there were as many, or that is not known. */
function hasRisen({ counted: { now, before } }: Figures): boolean | null {
  if (now === null || before === null) return null;
  const change = now.count / now.months - before.count / before.months;
  return change === 0 ? null : change > 0;
}

const falls: Three = {
  'op-koers': 'daalt',
  'let-op': 'daalt nog niet duidelijk',
  'niet-op-koers': 'stijgt, en moet dalen',
};
const rises: Three = {
  'op-koers': 'stijgt',
  'let-op': 'stijgt nog niet duidelijk',
  'niet-op-koers': 'daalt, en moet stijgen',
};
const holds: Three = {
  'op-koers': 'stijgt',
  'let-op': 'stijgt of daalt niet duidelijk',
  'niet-op-koers': 'daalt, en mag niet dalen',
};
const minimum: Three = {
  'op-koers': 'haalt het minimum',
  'let-op': 'haalt het minimum nog niet',
  'niet-op-koers': 'haalt het minimum niet',
};
const reference: Three = {
  'op-koers': 'ligt lager dan in het gebied waarmee is vergeleken',
  'let-op': 'ligt niet duidelijk lager dan in het gebied waarmee is vergeleken',
  'niet-op-koers': 'ligt hoger dan in het gebied waarmee is vergeleken',
};
const limitWords = {
  within: 'ligt binnen het doel',
  below: 'ligt lager dan het doel',
  above: 'ligt hoger dan het doel',
  maybeBelow: 'kan lager zijn dan het doel',
  maybeAbove: 'kan hoger zijn dan het doel',
  unclear: 'ligt niet duidelijk binnen het doel',
};

/** Where a level lies, and of one over a limit which limit decided. */
function sideOf({ place, decided }: Assessed): keyof typeof limitWords {
  const passed = decided?.by === 'limits' ? decided.passed : [];
  if (place !== null) return place;
  if (passed.length !== 1) return 'unclear';
  return passed[0] === 'low' ? 'maybeBelow' : 'maybeAbove';
}

/** `20 tot 55 per jaar`; null where the aim sets no limits. */
function goalText({ aim, from }: TargetShape): string | null {
  const limits = limitsText(aim);
  const per =
    from.ground === 'team' && from.per !== 'aantal' ? ` en ${from.per.replace('1000', '1.000')}` : '';
  return limits === null ? null : `${limits} per jaar${per}`;
}

function limitsText(aim: TargetShape['aim']): string | null {
  switch (aim.direction) {
    case 'daalt':
      return aim.value == null ? null : `hoogstens ${formatLevel(aim.value)}`;
    case 'stijgt':
      return aim.value == null ? null : `minstens ${formatLevel(aim.value)}`;
    case 'stabiel':
      return aim.band === null
        ? null
        : formatRange(formatLevel(aim.band.low), formatLevel(aim.band.high), 'tot');
    case 'stabiel of stijgt':
    case 'minimaal':
    case 'onder de referentie':
      return null;
  }
}

/** Where the level of an indicator without a verdict lies; null where no band is set. */
function bandOf(target: TargetShape | null, { level, place }: Assessed): string | null {
  const goal = target === null ? null : goalText(target);
  if (level === null || goal === null) return null;
  return `${formatLevel(level.value)}, ${bandWords[place ?? 'unclear']} ${goal}`;
}

const bandWords = {
  within: 'binnen de band van',
  below: 'onder de band van',
  above: 'boven de band van',
  unclear: 'op de rand van de band van',
};
