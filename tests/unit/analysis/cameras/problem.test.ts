import { expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import type { SeriesInfo } from '../../../../src/domain/observation/series.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { DisclosureRule } from '../../../../src/policy/schema.ts';
import { chosenDesign } from '../../../../src/analysis/cameras/design.ts';
import { problemBefore } from '../../../../src/analysis/cameras/problem.ts';
import { defaultView } from '../../../../src/view/view.ts';
import { camera, indicator, municipality } from '../../screens/small-municipality.ts';

const span = { from: month(2019, 1), to: month(2026, 10) };
const perBuurt: SeriesInfo = {
  id: 'lijst',
  title: 'Lijst',
  source: 'bron',
  set: 'lijst',
  loadedAt: null,
  audience: 'driehoek',
  published: false,
  fictief: false,
  where: 'buurt',
  when: 'day',
  divisionYear: null,
  complete: { span, scope: 'GM0001' },
  kinds: ['k'],
  areas: ['BU1'],
  rows: 9,
  span,
};

function problemOf(sensitive: boolean) {
  const rule: DisclosureRule = {
    kinds: '*',
    keep: 'buurt',
    keepTime: 'day',
    show: { driehoek: 'buurt', openbaar: 'never' },
    k: { cell: 10, buurt: 10, gemeente: 10 },
    sensitive,
    why: 'omdat',
  };
  const here = municipality({
    indicators: [indicator('b', { kinds: ['k'] })],
    disclosure: [rule],
    cameras: [{ ...camera('c', null), start: '2022-04' }],
  });
  const chosen = chosenDesign(here, [perBuurt], 'c', { ...defaultView.cameras.design, level: 'buurt' });
  return chosen === null ? 'no camera' : problemBefore(chosen, here);
}

it('refuses a sensitive outcome by buurt, also where an address asks for it', () => {
  expect(problemOf(true)).toEqual({
    why: 'unavailable',
    reason: { why: 'not-shown', kind: 'k', finest: 'gemeente' },
  });
  // The same of an outcome that is not sensitive comes as far as the place of the camera.
  expect(problemOf(false)).toEqual({ why: 'no-buurt' });
});

function controlProblem(x: number, y: number) {
  const ring: Ring = [
    [0, 0],
    [9000, 0],
    [9000, 9000],
    [0, 9000],
  ];
  const here = municipality({
    indicators: [indicator('b', { kinds: ['k'] })],
    cameras: [{ ...camera('c', null), x: 1000, y: 1000, start: '2022-04' }],
    rings: { BU1: [ring] },
  });
  const perCell: SeriesInfo = { ...perBuurt, where: 'cell' };
  const chosen = chosenDesign(here, [perCell], 'c', {
    ...defaultView.cameras.design,
    control: { is: 'places', places: [{ x, y, radius: 100 }] },
  });
  return chosen === null ? 'no camera' : problemBefore(chosen, here);
}

it('refuses a place to compare with that is the place of the camera, or that nobody counted', () => {
  expect(controlProblem(1050, 1000)).toEqual({ why: 'control-overlaps' });
  expect(controlProblem(12000, 1000)).toEqual({ why: 'control-outside' });
  expect(controlProblem(3000, 1000)).toBeNull();
});
