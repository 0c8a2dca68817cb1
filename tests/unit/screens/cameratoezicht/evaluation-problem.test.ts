import { expect, it } from 'vitest';
import type { SeriesInfo } from '../../../../src/domain/observation/series.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { DisclosureRule } from '../../../../src/policy/schema.ts';
import { chosenDesign } from '../../../../src/screens/cameratoezicht/evaluation-design.ts';
import { problemBefore } from '../../../../src/screens/cameratoezicht/evaluation-problem.ts';
import { defaultView } from '../../../../src/state/default-view.ts';
import { camera, indicator, municipality } from '../small-municipality.ts';

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
  return chosen === null ? 'no camera' : problemBefore(chosen);
}

it('refuses a sensitive outcome by buurt, also where an address asks for it', () => {
  expect(problemOf(true)).toEqual({
    why: 'unavailable',
    reason: { why: 'not-shown', kind: 'k', finest: 'gemeente' },
  });
  // The same of an outcome that is not sensitive comes as far as the place of the camera.
  expect(problemOf(false)).toEqual({ why: 'no-buurt' });
});
