import { expect, it } from 'vitest';
import { familyIn } from '../../../../src/analysis/indicators/family.ts';
import { familiesOf } from '../../../../src/policy/families.ts';
import { indicator, municipality } from '../../screens/small-municipality.ts';

const priority = (id: string, headline: string | null) => ({
  id,
  number: 1,
  title: id,
  shortTitle: id,
  goal: { text: '', short: '', line: 1 },
  headline,
  perception: null,
});
const buurt = (id: string) => ({ id, name: id, level: 'buurt', parent: 'GM1' }) as const;

const small = municipality({
  priorities: [priority('p1', 'a'), priority('p2', 'b'), priority('p3', null)],
  indicators: [indicator('a'), indicator('b'), indicator('c'), { ...indicator('asked'), sort: 'beleving' }],
  areas: [buurt('BU1'), buurt('BU2')],
});

it('is the headlines of the plan, and everything else that may be looked at', () => {
  const mapped = small.profile.mapIndicators.length;
  expect(familiesOf(small)).toEqual({ headline: 2, others: 2 * 3 - 2 + 2 * mapped });
});

it('holds a headline by its period in the whole gemeente only', () => {
  const of = familyIn(small);
  const { headline, others } = familiesOf(small);
  const total = { indicator: indicator('a'), areaId: null, of: 'period' } as const;
  expect(of(total)).toBe(headline);
  expect(of({ ...total, indicator: indicator('c') })).toBe(others);
  expect(of({ ...total, of: 'last' })).toBe(others);
  expect(of({ ...total, areaId: 'BU1' })).toBe(others);
});
