import { monthsIn, type Span } from '../domain/time/month.ts';
import type { Indicator } from '../policy/schema.ts';
import { formatDay } from '../text/format.ts';
import { reasoning as words } from '../text/nl/prioriteit.ts';
import { verdict } from '../text/nl/verdict.ts';
import { levelSentence } from './level-sentence.ts';
import { planText } from '../text/plan-text.ts';
import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';

/** One step from the figures to the verdict. */
export interface Step {
  readonly name: string;
  readonly text: string;
}

/** What was asked, counted and compared, and by which rule: everything behind a verdict, in order. */
export function stepsOf(indicator: Indicator, found: JudgedIndicator): Step[] {
  const because = found.verdict.reasons.map((reason) => words.reasons[reason]);
  return [
    {
      name: words.what,
      text: `${indicator.definition}${indicator.definitionBy === 'ons' ? ` ${words.ours}` : ''}`,
    },
    { name: words.plan, text: askedText(indicator) },
    { name: words.rise, text: verdict.rise[indicator.rise] },
    ...countSteps(found.figures),
    ...chanceSteps(found),
    ...decidedSteps(indicator, found),
    ...(isJudged(found) ? [{ name: words.rule, text: words.ruleText }] : []),
    ...(because.length === 0 ? [] : [{ name: words.because, text: because.join(' ') }]),
  ];
}

function askedText({ target }: Indicator): string {
  if (target === null) return words.reasons['no-target'];
  const { from } = target;
  const asked = planText(target);
  if (from.ground === 'team') return `${asked} ${words.planTeam(from.who, formatDay(from.when), from.why)}`;
  return from.quote === null || from.line === null
    ? asked
    : `${asked} ${words.planQuote(from.quote, from.line)}`;
}

function countSteps({ period, now, counted, baseline }: JudgedIndicator['figures']): Step[] {
  const steps: Step[] = [];
  if (counted.now !== null) {
    const interval = now.is === 'number' ? ` ${words.interval(now.low, now.high)}.` : '';
    steps.push({ name: words.now, text: `${countText(counted.now, period)}.${interval}` });
  }
  if (counted.before !== null)
    steps.push({ name: words.before, text: `${countText(counted.before, baseline)}.` });
  return steps;
}

function countText(
  { count, months }: { readonly count: number; readonly months: number },
  span: Span,
): string {
  const text = words.counted(count, span.from, span.to);
  const isWhole = Math.abs(months - (span.to - span.from + 1)) < 1e-9;
  return isWhole ? text : `${text}. ${words.leftOut(months)}`;
}

function chanceSteps({ verdict, figures }: JudgedIndicator): Step[] {
  const { ratio, level } = verdict;
  const { dispersion, reference, expected, period } = figures;
  return [
    ...(level === null
      ? []
      : [{ name: words.level, text: words.levelText(level.value, level.lower, level.upper) }]),
    ...(reference === null
      ? []
      : [
          {
            name: words.reference,
            text: words.referenceText(
              reference.here.count,
              (reference.there.count / reference.there.months) * reference.here.months,
              reference.span.from,
              reference.span.to,
            ),
          },
        ]),
    ...(ratio === null || reference !== null
      ? []
      : [{ name: words.ratio, text: words.ratioText(ratio.ratio, ratio.lower, ratio.upper) }]),
    ...(expected === null || expected.place === 'within'
      ? []
      : [
          {
            name: words.expected,
            text: words.expectedText(expected.low, expected.high, expected.family),
          },
        ]),
    ...(ratio === null && level === null
      ? []
      : [{ name: words.dispersion, text: words.dispersionText(dispersion, monthsIn(period) < 3) }]),
  ];
}

function decidedSteps(indicator: Indicator, found: JudgedIndicator): Step[] {
  const text = levelSentence(indicator, found);
  return text === null ? [] : [{ name: words.decided, text }];
}

function isJudged({ verdict: { verdict } }: JudgedIndicator): boolean {
  return verdict === 'op-koers' || verdict === 'let-op' || verdict === 'niet-op-koers';
}
