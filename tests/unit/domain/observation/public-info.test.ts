import { expect, it } from 'vitest';
import { publicInfo } from '../../../../src/domain/observation/public-info.ts';
import type { SeriesInfo } from '../../../../src/domain/observation/series.ts';
import { month } from '../../../../src/domain/time/month.ts';

const complete = { span: { from: month(2019, 1), to: month(2026, 10) }, scope: 'GM0001' };
const info: SeriesInfo = {
  id: 's',
  title: 'export van Jan',
  source: 'Politie',
  set: 'loaded',
  loadedAt: 1,
  audience: 'driehoek',
  published: false,
  fictief: false,
  where: 'cell',
  when: 'minute',
  divisionYear: null,
  complete,
  kinds: ['b', 'a'],
  areas: ['GM0001'],
  rows: 1,
  span: { from: month(2023, 5), to: month(2023, 5) },
};

it('tells neither how many rows there are nor in which months the first and the last lie', () => {
  expect(publicInfo(info)).toMatchObject({
    title: 'Politie',
    rows: 0,
    areas: [],
    kinds: ['a', 'b'],
    span: complete.span,
  });
  const elsewhere = { ...info, rows: 2, span: { from: month(2020, 2), to: month(2026, 9) } };
  expect(publicInfo(elsewhere)).toEqual(publicInfo(info));
});

it('tells of a list that nobody vouched for only the years', () => {
  expect(publicInfo({ ...info, complete: null }).span).toEqual({ from: month(2023, 1), to: month(2023, 12) });
});

it('leaves what is public already as it is', () => {
  expect(publicInfo({ ...info, published: true })).toEqual({ ...info, published: true });
});
