import { countShown } from './figure-text.ts';
import { plek } from './nl/plek.ts';

type Counted = Parameters<typeof countShown>[0] | null | undefined;

/**
 * What has no place, and may lie in the free place that is counted: of each count that stands there, its own. `when` is
 * null for simply the year before. Null where there is nothing to tell.
 */
export function placelessText(
  now: Counted,
  earlier: { readonly figure: Counted; readonly when: string | null } | null = null,
): string | null {
  const counts = [now, earlier?.figure].map((figure) => (figure == null ? null : countShown(figure)));
  const [count = null, before = null] = counts;
  if (!counts.some((one) => one !== null && one > 0)) return null;
  return plek.placeless(count, before === null || earlier === null ? null : { ...earlier, count: before });
}
