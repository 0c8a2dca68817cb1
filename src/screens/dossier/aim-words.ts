import type { Area } from '../../domain/area/area.ts';
import { parseMonth, type Span } from '../../domain/time/month.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import type { Indicator, Target } from '../../policy/schema.ts';
import { dossier as words } from '../../text/nl/dossier.ts';
import { aimText } from '../../text/plan-text.ts';
import { isShare } from './target-form.ts';

/** `daalt naar hoogstens 150 per jaar`, `stijgt naar minstens 60%`, `onder <referentie>, per 1.000 inwoners`. */
export function aimWords(
  { aim, from }: Pick<Target, 'aim' | 'from'>,
  indicator: Pick<Indicator, 'sort'>,
  areas: readonly Area[],
): string {
  if (aim.direction === 'onder de referentie') {
    const name = areas.find(({ id }) => id === aim.reference)?.name ?? aim.reference;
    return words.aim.reference(name, from.ground === 'team' ? from.per : 'aantal');
  }
  if (!isShare(indicator)) return aimText({ aim, from });
  if (aim.direction === 'stabiel' && aim.band !== null) return words.aim.band(aim.band.low, aim.band.high);
  if ((aim.direction === 'daalt' || aim.direction === 'stijgt') && aim.value != null)
    return words.aim[aim.direction](aim.value);
  return aimText({ aim, from });
}

/** What the team recorded, in the words of the list of changes. */
export function contentWords(
  entry: EntryOf<'target'>,
  indicator: Pick<Indicator, 'sort'>,
  areas: readonly Area[],
): readonly string[] {
  const { target } = entry;
  if (target === null) return [words.history.withdrawn];
  const { aim, baseline, leaveOut, per } = target;
  const from = { ground: 'team', who: '', when: '', why: '', baseline, leaveOut, per } as const;
  return [
    `${aimWords({ aim, from: { ...from, leaveOut: [...leaveOut] } }, indicator, areas)}.`,
    ...termWords(target),
  ];
}

/** With which months is compared, and which take no part. */
export function termWords({
  baseline,
  leaveOut,
}: Pick<NonNullable<EntryOf<'target'>['target']>, 'baseline' | 'leaveOut'>): readonly string[] {
  const span = baseline === null ? null : spanOf(baseline);
  return [
    ...(span === null ? [] : [words.standing.baseline(span.from, span.to)]),
    ...leaveOut.map((left) => {
      const { from, to } = spanOf(left);
      return words.standing.leaveOut(from, to, left.why);
    }),
  ];
}

/** Months of an entry as numbers. */
export function spanOf({ from, to }: { readonly from: string; readonly to: string }): Span {
  return { from: parseMonth(from) ?? 0, to: parseMonth(to) ?? 0 };
}
