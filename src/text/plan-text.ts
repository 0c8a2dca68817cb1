import { verdict } from './nl/verdict.ts';

/** The shape of a policy target, of which this folder may not know. */
interface TargetShape {
  readonly aim:
    | { readonly direction: 'daalt' | 'stijgt' | 'stabiel' | 'stabiel of stijgt' | 'onder de referentie' }
    | { readonly direction: 'minimaal'; readonly value: number; readonly per: 'jaar' | 'looptijd' };
  readonly from: { readonly ground: 'expliciet' | 'afgeleid' | 'team' };
}

/** `Plan: daalt.`, or who else says so: a direction may be a proposal of ours or an agreement of the team. */
export function planText(target: TargetShape): string {
  const { aim, from } = target;
  const words = aim.direction === 'minimaal' ? verdict.plan.minimaal(aim.value, aim.per) : aim.direction;
  return verdict.plan[from.ground](words);
}
