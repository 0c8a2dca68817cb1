import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimRows } from '../../../../src/analysis/trends/steps.ts';
import { anyFigure, count, missing, row } from '../../charts/figures.ts';

describe('trimming rows', () => {
  const rows = (...figures: Parameters<typeof row>[1][]) =>
    figures.map((figure, at) => row(String(at), figure));

  it('takes away empty ends only', () => {
    const trimmed = trimRows(rows(missing, count(1), missing, { is: 'withheld' }, missing, missing));
    expect(trimmed.map(({ key }) => key)).toEqual(['1', '2', '3']);
    expect(trimRows(rows(missing, missing))).toEqual([]);
    expect(trimRows([])).toEqual([]);
  });

  it('keeps every figure, in order, and is done at once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyFigure, fc.constant(missing)), { maxLength: 20 }), (figures) => {
        const all = rows(...figures);
        const trimmed = trimRows(all);
        const known = (list: readonly (typeof all)[number][]) =>
          list.filter(({ figure }) => figure.is !== 'missing');
        expect(known(trimmed)).toEqual(known(all));
        expect(trimRows(trimmed)).toEqual(trimmed);
        if (trimmed.length > 0) expect(trimmed[0]?.figure.is).not.toBe('missing');
      }),
    );
  });
});
