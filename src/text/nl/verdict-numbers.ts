import type { JudgedIndicator } from '../../analysis/indicators/indicator.ts';
import { figureText, plainText } from '../figure-text.ts';
import { formatCount, formatLevel, formatPeriod } from '../format.ts';

type Figures = JudgedIndicator['figures'];
type Counted = NonNullable<Figures['counted']['now']>;

/**
 * `187, het jaar ervoor 190`. What was compared is what is told: where months were left out, or the two periods differ
 * in length, both are told per year.
 */
export function numbersOf(figures: Figures): string {
  const { now, before, counted, period, baseline } = figures;
  const own = plainText(now);
  if (counted.now === null || counted.before === null) {
    const isKept = before.is === 'below' || before.is === 'withheld';
    return isKept ? pair(figures, own, figureText(before)) : own;
  }
  const isWhole = (one: Counted, span: Figures['period']) => one.months === span.to - span.from + 1;
  return isWhole(counted.now, period) &&
    isWhole(counted.before, baseline) &&
    counted.now.months === counted.before.months
    ? pair(figures, own, formatCount(counted.before.count))
    : pair(figures, perYearText(counted.now), perYearText(counted.before));
}

/** Both numbers, and when the other was: the year before a year, or the months by name. */
function pair({ period, baseline }: Figures, own: string, other: string): string {
  const isYearBefore = baseline.from === period.from - 12 && baseline.to === period.to - 12;
  return isYearBefore && period.to - period.from === 11
    ? `${own}, het jaar ervoor ${other}`
    : `${own}, ${other} in ${formatPeriod(baseline.from, baseline.to)}`;
}

function perYearText(counted: Counted): string {
  return `${formatLevel(perYear(counted))} per jaar`;
}

/** Per twelve months. */
function perYear({ count, months }: Counted): number {
  return months === 0 ? 0 : (count / months) * 12;
}

/** What was reached of a number of things to do, and how many that must be. */
export function minimumText(
  aim: { readonly value: number; readonly per: 'jaar' | 'looptijd' },
  { counted }: Figures,
): string {
  const { now } = counted;
  const has = now === null ? null : aim.per === 'jaar' ? perYear(now) : now.count;
  const asked = `minstens ${formatLevel(aim.value)} ${aim.per === 'jaar' ? 'per jaar' : 'in de looptijd'}`;
  return has === null ? asked : `${formatLevel(has)}, doel ${asked}`;
}

/** The count here, and as many as it would be there for so many people; null where nothing was compared. */
export function referenceText({ reference: against }: Figures): string | null {
  if (against === null) return null;
  const { here, there, span } = against;
  const asMany = Math.round((there.count / there.months) * here.months);
  const period = formatPeriod(span.from, span.to);
  return `${formatCount(here.count)} in ${period}, daar naar verhouding ${formatCount(asMany)}`;
}
