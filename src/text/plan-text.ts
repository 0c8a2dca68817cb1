import { verdict } from './nl/verdict.ts';

/** The shape of a policy target, of which this folder may not know. */
export interface TargetShape {
  readonly aim:
    | { readonly direction: 'daalt' | 'stijgt'; readonly value?: number | null }
    | { readonly direction: 'stabiel'; readonly band: { readonly low: number; readonly high: number } | null }
    | { readonly direction: 'stabiel of stijgt' | 'onder de referentie' }
    | { readonly direction: 'minimaal'; readonly value: number; readonly per: 'jaar' | 'looptijd' };
  readonly from:
    | { readonly ground: 'expliciet' | 'afgeleid' }
    | { readonly ground: 'team'; readonly per: 'aantal' | '1000 inwoners' | '1000 woningen' };
}

/** `Plan: daalt.`, or who else says so: a direction may be a proposal of ours or an agreement of the team. */
export function planText(target: TargetShape): string {
  return verdict.plan[target.from.ground](aimText(target));
}

/** The aim alone: `daalt naar hoogstens 150 per jaar`. */
export function aimText({ aim, from }: TargetShape): string {
  const per = from.ground === 'team' ? from.per : 'aantal';
  const { plan } = verdict;
  switch (aim.direction) {
    case 'minimaal':
      return plan.minimaal(aim.value, aim.per);
    case 'daalt':
      return aim.value == null ? aim.direction : plan.atMost(aim.value, per);
    case 'stijgt':
      return aim.value == null ? aim.direction : plan.atLeast(aim.value, per);
    case 'stabiel':
      return aim.band === null ? aim.direction : plan.band(aim.band.low, aim.band.high, per);
    case 'stabiel of stijgt':
    case 'onder de referentie':
      return aim.direction;
  }
}
