import { expect, it } from 'vitest';
import { daysOfMonths, readDay } from '../../../../src/domain/time/day.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Indicator } from '../../../../src/policy/schema.ts';
import {
  areaQuestion,
  barsQuestion,
  clockQuestion,
  coarserQuestion,
  mapQuestion,
  totalQuestion,
} from '../../../../src/screens/kaart/questions.ts';
import { defaultView } from '../../../../src/view/view.ts';
import type { ResolvedView } from '../../../../src/view/resolve-view.ts';

const period = { from: month(2025, 11), to: month(2026, 10) };
const view: ResolvedView = {
  ...defaultView,
  municipality: 'GM0001',
  audience: 'driehoek',
  period,
  within: 'GM0001',
};
const indicator: Indicator = {
  id: 'overlast',
  priority: 'p1',
  name: 'Overlast',
  definition: 'x',
  definitionBy: 'ons',
  rise: 'ongunstig',
  unit: 'aantal',
  sort: 'registratie',
  kinds: ['overlast/E35'],
  alsoUnder: [],
  target: null,
  neutral: false,
  baselinePeriod: null,
  frequency: 'maand',
  levels: [],
  sources: [],
  audience: 'driehoek',
  cautions: [],
  lines: [],
};
const common = { kinds: indicator.kinds, within: 'GM0001', span: period };

it('asks for what the View draws, and nothing that it does not depend on', () => {
  expect(mapQuestion(view, indicator)).toEqual({ ...common, by: 'density', sigma: 150 });
  const cells: ResolvedView = { ...view, map: { ...view.map, mode: 'vakken', cell: 100 } };
  expect(mapQuestion(cells, indicator)).toEqual({ ...common, by: 'cell', size: 100 });
  const areas: ResolvedView = { ...view, map: { ...view.map, mode: 'buurten', sigma: 400 } };
  expect(mapQuestion(areas, indicator)).toEqual({ ...common, by: 'area', level: 'buurt' });
});

it('asks for buurten where the figures know no finer place, and for nothing else in the place of what is there', () => {
  const question = { ...mapQuestion(view, indicator), audience: 'driehoek' } as const;
  const refused = (where: 'buurt' | 'gemeente') => {
    const have = { where, when: 'month' } as const;
    const reason = { why: 'too-coarse', needs: { where: 'cell', when: 'month' }, have } as const;
    return { is: 'unavailable', question, reason } as const;
  };
  expect(coarserQuestion(view, indicator, refused('buurt'))).toEqual({
    ...common,
    by: 'area',
    level: 'buurt',
  });
  expect(coarserQuestion(view, indicator, refused('gemeente'))).toBeNull();
  expect(coarserQuestion(view, indicator, undefined)).toBeNull();
  const areas: ResolvedView = { ...view, map: { ...view.map, mode: 'buurten' } };
  expect(coarserQuestion(areas, indicator, refused('buurt'))).toBeNull();
});

it('asks for the total of another time, as whole months where it is made of them', () => {
  const before = { from: period.from - 12, to: period.to - 12 };
  expect(totalQuestion(view, indicator, daysOfMonths(before))).toEqual({
    ...common,
    span: before,
    by: 'kind',
  });
});

it('asks all of it of the days that were chosen, beside the months of the bars', () => {
  const days = { from: readDay('2026-10-04') ?? 0, to: readDay('2026-10-31') ?? 0 };
  const there: ResolvedView = { ...view, days };
  const asked = { days, span: { from: month(2026, 10), to: month(2026, 10) } };
  expect(mapQuestion(there, indicator)).toMatchObject(asked);
  expect(areaQuestion(there, indicator)).toMatchObject(asked);
  expect(clockQuestion(there, indicator)).toMatchObject(asked);
  expect(totalQuestion(there, indicator, days)).toMatchObject(asked);
  expect(barsQuestion(there, indicator, period)).not.toHaveProperty('days');
});

it.each(['BU1', { x: 228_787, y: 486_978, radius: 150 }])(
  'asks for the total, the hours and the bars of the place that was chosen, and draws the whole gemeente: %j',
  (within) => {
    const there: ResolvedView = { ...view, within };
    expect(totalQuestion(there, indicator, daysOfMonths(period))).toMatchObject({ within });
    expect(clockQuestion(there, indicator)).toMatchObject({ by: 'hour-weekday', within });
    expect(barsQuestion(there, indicator, period)).toMatchObject({ by: 'time', within });
    expect(mapQuestion(there, indicator)).toMatchObject({ within: 'GM0001' });
    expect(areaQuestion(there, indicator)).toMatchObject({ within: 'GM0001' });
  },
);

it('asks for months, and in openbaar for whole quarters only', () => {
  const all = { from: month(2019, 1), to: month(2026, 10) };
  expect(barsQuestion(view, indicator, all)).toEqual({ ...common, span: all, by: 'time', unit: 'month' });
  const open = barsQuestion({ ...view, audience: 'openbaar' }, indicator, all);
  expect(open).toMatchObject({ unit: 'quarter', span: { from: month(2019, 1), to: month(2026, 9) } });
});
