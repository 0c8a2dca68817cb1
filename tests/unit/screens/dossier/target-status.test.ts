import { expect, it } from 'vitest';
import type { Indicator, Target } from '../../../../src/policy/schema.ts';
import { countWaiting, isWaiting, statusOf } from '../../../../src/screens/dossier/target-status.ts';
import { indicator } from '../small-municipality.ts';

const plan = { ground: 'expliciet', quote: 'zo', line: 1 } as const;
const proposal = { ground: 'afgeleid', quote: null, line: null } as const;
const team: Target['from'] = {
  ground: 'team',
  who: 'rol',
  when: '2026-01-01',
  why: 'zo',
  baseline: null,
  leaveOut: [],
  per: 'aantal',
};
const daalt = { direction: 'daalt' } as const;
const stabiel = { direction: 'stabiel', band: null } as const;
const all: readonly Indicator[] = [
  indicator('set', { target: { aim: daalt, from: team } }),
  indicator('told', { target: { aim: daalt, from: plan } }),
  indicator('derived', { target: { aim: daalt, from: proposal } }),
  indicator('bandless', { target: { aim: stabiel, from: plan } }),
  indicator('nothing'),
  indicator('quiet', { target: { aim: daalt, from: proposal }, neutral: true }),
  indicator('quiet with a band', { target: { aim: daalt, from: team }, neutral: true }),
];

it('says how a target stands', () => {
  expect(all.map(statusOf)).toEqual(['team', 'plan', 'proposal', 'no-band', 'none', 'neutral', 'team']);
});

it('waits for the team where it must confirm or set something, and never without a verdict', () => {
  expect(all.filter(isWaiting).map(({ id }) => id)).toEqual(['derived', 'bandless', 'nothing']);
  expect(countWaiting(all)).toEqual({ proposal: 1, 'no-band': 1, none: 1, together: 3 });
});
