import { describe, expect, it } from 'vitest';
import type { SeriesInfo } from '../../../../src/domain/observation/series.ts';
import type { DisclosureRule } from '../../../../src/policy/schema.ts';
import {
  mayBeInCells,
  monthsKnown,
  outcomeOf,
  outcomesOf,
} from '../../../../src/analysis/cameras/outcomes.ts';
import { camera, indicator, municipality } from '../../screens/small-municipality.ts';

const span = { from: 24_000, to: 24_047 };

function series(id: string, more: Partial<SeriesInfo> = {}): SeriesInfo {
  return {
    id,
    title: id,
    source: 'bron',
    set: id,
    loadedAt: null,
    audience: 'driehoek',
    published: false,
    fictief: false,
    where: 'cell',
    when: 'minute',
    divisionYear: null,
    complete: { span, scope: 'GM0001' },
    kinds: ['k'],
    areas: ['BU1'],
    rows: 9,
    span,
    ...more,
  };
}

function rule(
  kinds: string[] | '*',
  driehoek: DisclosureRule['show']['driehoek'],
  sensitive = false,
): DisclosureRule {
  return {
    kinds,
    keep: 100,
    keepTime: 'hour',
    show: { driehoek, openbaar: 'gemeente' },
    k: { cell: 5, buurt: 5, gemeente: 1 },
    sensitive,
    why: 'omdat',
  };
}

const table = series('tabel', { where: 'buurt', when: 'month', complete: null });

describe('the months for which an outcome is known', () => {
  it('in cells are those of complete lists only', () => {
    expect(monthsKnown([series('a')], ['k'], 'vak')).toEqual(span);
    expect(monthsKnown([series('a', { complete: null })], ['k'], 'vak')).toBeNull();
    expect(monthsKnown([series('a', { where: 'buurt' })], ['k'], 'vak')).toBeNull();
  });

  it('per buurt are those of lists as fine or finer, and of tables by the month', () => {
    for (const one of [series('a'), series('a', { where: 'buurt' }), table])
      expect(monthsKnown([one], ['k'], 'buurt')).toEqual(span);
    for (const more of [{ where: 'wijk' }, { when: 'quarter' }, { complete: null }] as const)
      expect(monthsKnown([series('a', more)], ['k'], 'buurt')).toBeNull();
  });

  it('are there only where every kind is known', () => {
    expect(monthsKnown([series('a')], ['k', 'l'], 'vak')).toBeNull();
    expect(monthsKnown([series('a'), series('b', { kinds: ['l'] })], ['k', 'l'], 'vak')).toEqual(span);
  });

  it('are not those of made-up cells where the real data know the buurt only', () => {
    const made = series('verzonnen', { fictief: true });
    expect(monthsKnown([made], ['k'], 'vak')).toEqual(span);
    expect(monthsKnown([made, table], ['k'], 'vak')).toBeNull();
    expect(monthsKnown([made, table], ['k'], 'buurt')).toEqual(span);
  });
});

describe('the outcomes of an evaluation', () => {
  const onMap = indicator('b', { kinds: ['k'] });
  const other = indicator('z', { kinds: ['l'] });
  const both = [series('a'), series('b', { kinds: ['l'], where: 'buurt' })];
  const here = (disclosure: DisclosureRule[], indicators = [other, onMap]) =>
    municipality({ indicators, disclosure, cameras: [camera('c', null)] });
  const levels = (...parameters: Parameters<typeof outcomesOf>) =>
    outcomesOf(...parameters).map(({ indicator: { id }, level }) => [id, level]);

  it('are those of the map, and after them what may be seen and is known by buurt', () => {
    expect(levels(here([rule('*', 'cell100')]), both)).toEqual([
      ['b', 'vak'],
      ['z', 'buurt'],
    ]);
  });

  it('are no finer than the policy lets the driehoek see', () => {
    expect(levels(here([rule(['k'], 'buurt'), rule('*', 'gemeente')]), both)).toEqual([['b', 'buurt']]);
  });

  it('are never sensitive kinds by buurt', () => {
    expect(levels(here([rule(['k'], 'cell100'), rule('*', 'buurt', true)]), both)).toEqual([['b', 'vak']]);
  });

  it('are not what nobody has data of, but for those of the map, of which it is said', () => {
    expect(levels(here([rule('*', 'cell100')]), [])).toEqual([['b', null]]);
  });

  it('are proposed from the map only', () => {
    const at = here([rule('*', 'cell100')]);
    const proposed = (id: string) => outcomeOf(at, both, camera('c', null), id)?.indicator.id;
    expect(['', 'nergens', 'z'].map(proposed)).toEqual(['b', 'b', 'z']);
  });

  it('tell whether it is the policy that holds cells back', () => {
    expect(mayBeInCells(onMap, here([rule('*', 'cell500')]))).toBe(true);
    expect(mayBeInCells(onMap, here([rule('*', 'buurt')]))).toBe(false);
  });
});
