import { expect, it } from 'vitest';
import type { SeriesInfo } from '../../../../src/domain/observation/series.ts';
import { month } from '../../../../src/domain/time/month.ts';
import { dataPeriodOf } from '../../../../src/screens/dossier/data-period.ts';

const info: SeriesInfo = {
  id: 's',
  title: 's',
  source: 'bron',
  set: 's',
  loadedAt: null,
  audience: 'driehoek',
  published: false,
  fictief: false,
  where: 'gemeente',
  when: 'month',
  divisionYear: null,
  complete: null,
  kinds: ['a'],
  areas: ['GM0001'],
  rows: 1,
  span: { from: month(2021, 1), to: month(2023, 12) },
};
const of = (...series: Partial<SeriesInfo>[]) =>
  dataPeriodOf(
    series.map((one) => ({ ...info, ...one })),
    ['a'],
    'GM0001',
  );

it('reaches from the first to the last month that any series has', () => {
  const later = { span: { from: month(2022, 1), to: month(2026, 10) } };
  expect(of({}, later)).toEqual({ from: '2021-01', to: '2026-10' });
});

it('is that of real figures where there are any', () => {
  const madeUp = { fictief: true, span: { from: month(2015, 1), to: month(2026, 10) } };
  expect(of({}, madeUp)).toEqual({ from: '2021-01', to: '2023-12' });
  expect(of(madeUp)).toEqual({ from: '2015-01', to: '2026-10' });
});

it('is all months of a list, and nothing of another kind or area', () => {
  const span = { from: month(2019, 1), to: month(2026, 10) };
  expect(of({ complete: { span, scope: 'GM0001' } })).toEqual({ from: '2019-01', to: '2026-10' });
  expect(of({ kinds: ['b'] }, { areas: ['GM0002'] }, { complete: { span, scope: 'GM0002' } })).toBeNull();
});
