import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/analysis/read-request.ts';
import { month } from '../../../src/domain/time/month.ts';
import { finding as words } from '../../../src/text/nl/finding.ts';

const faultOf = (request: unknown) => {
  const read = readRequest(typeof request === 'string' ? request : JSON.stringify(request));
  return read.ok ? null : read.failure;
};
const about = (period: unknown) => ({ about: 'indicator', indicator: 'a', period });

describe('a request', () => {
  it('is filled in where it leaves something open, and takes months as words and as numbers', () => {
    const from = month(2026, 3);
    expect(readRequest(JSON.stringify(about({ from: '2026-03', to: from })))).toEqual({
      ok: true,
      value: about({ from, to: from }),
    });
    expect(readRequest('{"about":"deviations"}')).toEqual({
      ok: true,
      value: { about: 'deviations', period: null },
    });
  });

  it('spans fifty years at most, of the years 1900 to 2199: more would not be answered', () => {
    expect(faultOf(about({ from: '1970-01', to: '2019-12' }))).toBeNull();
    expect(faultOf(about({ from: '1970-01', to: '2020-01' }))).toMatchObject({ wanted: 'span' });
    for (const from of ['9999-12', -10_000_000, 1.5, '2026-13'])
      expect(faultOf(about({ from, to: from })), `${from}`).toMatchObject({ wanted: 'month' });
    expect(faultOf(about({ from: '2026-03', to: '2026-01' }))).toMatchObject({ wanted: 'span' });
  });

  it('has no radius, ring or list without end', () => {
    const camera = (design: unknown) => ({ about: 'camera', design });
    expect(faultOf(camera({ area: { is: 'radius', radius: 1e12 } }))).toMatchObject({ wanted: 'metres' });
    expect(faultOf(camera({ rings: [{ inner: 0, outer: 1e300 }] }))).toMatchObject({ wanted: 'metres' });
    const many = Array.from({ length: 2000 }, () => ({ inner: 0, outer: 100 }));
    expect(faultOf(camera({ rings: many }))).toMatchObject({ wanted: 'list' });
    expect(faultOf(camera({ windows: { before: 1e9, after: 1 } }))).toMatchObject({ wanted: 'years' });
  });
});

describe('what is wrong with it', () => {
  it.each([
    ['{', 'dit is geen JSON.'],
    ['[]', '“about” zegt niet waar de vraag over gaat. Kies uit: indicator, '],
    ['{"about":"nee"}', '“about” zegt niet waar'],
    ['{"about":"indicator"}', '“indicator” ontbreekt.'],
    ['{"about":"indicator","indicator":1}', 'bij “indicator” staat 1. Daar hoort een woord'],
    ['{"about":"deviations","meer":1}', '“meer” hoort niet in deze vraag.'],
    [
      '{"about":"trend","subject":"a","unit":"week"}',
      'bij “unit” staat "week". Daar hoort een andere keuze.',
    ],
  ])('of %s is told in plain Dutch', (text, sentence) => {
    const fault = faultOf(text);
    if (fault === null) throw new Error('no fault');
    expect(words.fault('x.json', fault)).toContain(sentence);
  });

  it('is told briefly, however long the request is', () => {
    for (const request of [{ about: 'deviations', ['x'.repeat(1e6)]: 1 }, { about: 'x'.repeat(1e6) }]) {
      const fault = faultOf(request);
      if (fault === null) throw new Error('no fault');
      expect(words.fault('x.json', fault).length).toBeLessThan(400);
    }
  });
});
