import { expect, it } from 'vitest';
import type { PublicCamera, TwoYears } from '../../../../src/analysis/cameras/public-cameras.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import { cameraRows } from '../../../../src/screens/raad/camera-rows.ts';
import { camera, indicator, municipality } from '../small-municipality.ts';

const number = (value: number): Figure => ({ is: 'number', value, low: 1, high: 99, provisional: false });
const years = (before: Figure, after: Figure): TwoYears => ({
  before: { year: 2021, figure: before },
  after: { year: 2025, figure: after },
});
const found = (id: string, more: Partial<PublicCamera> = {}): PublicCamera => ({
  id,
  buurt: 'BU1',
  outcome: 'a',
  here: years(number(53), number(41)),
  everywhere: years(number(270), number(183)),
  ...more,
});
const here = municipality({
  indicators: [indicator('a', { name: 'Meldingen' })],
  areas: [{ id: 'BU1', level: 'buurt', name: 'Centrum', parent: null }],
  cameras: [
    { ...camera('c1', null), start: '2022-04-01' },
    camera('c2', null),
    { ...camera('c3', '2027-12-31'), start: '2022' },
  ],
});

it('has a row for every camera, and the gemeente once where cameras are held against the same count', () => {
  const rows = cameraRows(here, [found('c1'), found('c2', { here: null, everywhere: null }), found('c3')]);
  expect(rows.map(({ before }) => before?.count ?? null)).toEqual([
    '2021: 53',
    null,
    '2021: 53',
    '2021: 270',
  ]);
  expect(rows[1]?.where).toContain('niet bekend');
});

it('says in words what the gate kept back, and no interval', () => {
  const kept = years({ is: 'below', k: 5 }, { is: 'withheld' });
  const [row] = cameraRows(here, [found('c1', { here: kept })]);
  expect(row?.before).toEqual({ count: '2021: minder dan 5', interval: '' });
  expect(row?.after).toEqual({ count: '2025: afgeschermd', interval: '' });
});
