import { verdict } from './nl/verdict.ts';

/** The shape of a policy target, of which this folder may not know. */
interface TargetShape {
  readonly aim:
    | { readonly direction: 'daalt' | 'stijgt' | 'stabiel' | 'stabiel of stijgt' | 'onder de referentie' }
    | { readonly direction: 'minimaal'; readonly value: number };
  readonly from: { readonly ground: 'expliciet' | 'afgeleid' | 'team' };
}

/** `Plan: daalt.`, or that a direction is only a proposal of ours. */
export function planText(target: TargetShape): string {
  const { aim, from } = target;
  if (from.ground === 'afgeleid') return verdict.plan.proposal(aim.direction);
  return aim.direction === 'minimaal' ? verdict.plan.minimaal(aim.value) : verdict.plan[aim.direction];
}
