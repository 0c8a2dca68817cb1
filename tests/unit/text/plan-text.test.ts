import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/policy/schema.ts';
import { planText } from '../../../src/text/plan-text.ts';

const expliciet: Target['from'] = { ground: 'expliciet', quote: 'neemt af', line: 1 };
const afgeleid: Target['from'] = { ground: 'afgeleid', quote: null, line: null };
const team: Target['from'] = {
  ground: 'team',
  who: 'team',
  when: '2026-01-01',
  why: 'afspraak',
  baseline: null,
  leaveOut: [],
  per: 'aantal',
};
const aims: readonly Target['aim'][] = [
  { direction: 'daalt' },
  { direction: 'stijgt' },
  { direction: 'stabiel', band: null },
  { direction: 'stabiel of stijgt' },
  { direction: 'minimaal', value: 2, per: 'jaar' },
  { direction: 'minimaal', value: 5, per: 'looptijd' },
  { direction: 'onder de referentie', reference: 'R1' },
];

describe('what the plan wants', () => {
  it.each<readonly [Target, string]>([
    [{ aim: { direction: 'daalt' }, from: expliciet }, 'Plan: daalt.'],
    [
      { aim: { direction: 'minimaal', value: 2, per: 'jaar' }, from: expliciet },
      'Plan: minimaal 2 per jaar.',
    ],
    [
      { aim: { direction: 'minimaal', value: 5, per: 'looptijd' }, from: expliciet },
      'Plan: minimaal 5 in de looptijd van het plan.',
    ],
    [
      { aim: { direction: 'minimaal', value: 5, per: 'looptijd' }, from: afgeleid },
      'Voorstel uit het plan afgeleid: minimaal 5 in de looptijd van het plan. Het team bevestigt.',
    ],
    [{ aim: { direction: 'stijgt' }, from: team }, 'Streefwaarde van het team: stijgt.'],
  ])('of %j is told as "%s"', (target, text) => {
    expect(planText(target)).toBe(text);
  });

  it('is ascribed to the plan only where the plan says it', () => {
    for (const aim of aims) {
      expect(planText({ aim, from: expliciet })).toMatch(/^Plan: /);
      expect(planText({ aim, from: afgeleid })).toMatch(/^Voorstel .*Het team bevestigt\.$/);
      expect(planText({ aim, from: team })).not.toMatch(/^Plan/);
    }
  });

  it('differs for every aim and ground', () => {
    const texts = aims.flatMap((aim) => [expliciet, afgeleid, team].map((from) => planText({ aim, from })));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join()).not.toMatch(/undefined|NaN|null/);
  });
});
