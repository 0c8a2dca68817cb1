import { describe, expect, it } from 'vitest';
import { hasLine, standsInPlan } from '../../../src/policy/plan-text.ts';

const plan = ['Eerste regel.', '', 'Een zin die op de volgende', 'regel  doorloopt en stopt.', 'Einde.'];

describe('standsInPlan', () => {
  it('finds words on their own line', () => {
    expect(standsInPlan(plan, 'Eerste regel.', 1)).toBe(true);
  });
  it('follows a sentence over the line end, whatever the white space', () => {
    expect(standsInPlan(plan, 'op de volgende regel doorloopt', 3)).toBe(true);
  });
  it('wants the quotation to start on the line that is named', () => {
    expect(standsInPlan(plan, 'regel doorloopt', 3)).toBe(false);
    expect(standsInPlan(plan, 'Einde.', 3)).toBe(false);
  });
  it('takes an omission, with its parts in order', () => {
    expect(standsInPlan(plan, 'Een zin [...] en stopt.', 3)).toBe(true);
    expect(standsInPlan(plan, 'volgende [...] Een zin', 3)).toBe(false);
  });
  it('refuses one changed letter, nothing at all, and a line that is not there', () => {
    expect(standsInPlan(plan, 'Eerste regal.', 1)).toBe(false);
    expect(standsInPlan(plan, '[...]', 1)).toBe(false);
    expect(standsInPlan(plan, 'Eerste', 99)).toBe(false);
  });
});

describe('hasLine', () => {
  it('knows empty lines and lines past the end', () => {
    expect([1, 2, 3, 6, 0].map((line) => hasLine(plan, line))).toEqual([true, false, true, false, false]);
  });
});
