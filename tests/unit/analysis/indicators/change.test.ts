import { describe, expect, it } from 'vitest';
import { changeQuestion, readChange } from '../../../../src/analysis/indicators/change.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import { answer, count, row } from '../../charts/figures.ts';
import { indicator } from '../../screens/small-municipality.ts';

const year = { from: month(2026, 1), to: month(2026, 12) };
const rows = (figures: readonly Figure[]) => answer(figures.map((figure, at) => row(String(at), figure)));
const months = (before: number, now: number) =>
  rows([...Array.from({ length: 12 }, () => count(before)), ...Array.from({ length: 12 }, () => count(now))]);

describe('the counts behind a reference', () => {
  it('are of the span and of as many months before it', () => {
    expect(changeQuestion(indicator('a', { kinds: ['a/1'] }), year, 'GM0001', 'driehoek')).toMatchObject({
      unit: 'month',
      span: { from: month(2025, 1), to: month(2026, 12) },
    });
    const counts = readChange(months(10, 12), year, 'driehoek');
    expect(counts.now).toMatchObject({ value: 144 });
    expect(counts.before).toMatchObject({ value: 120 });
  });

  it('are not shown: in openbaar there are whole quarters only', () => {
    const part = { from: month(2026, 2), to: month(2026, 4) };
    expect(readChange(rows([count(1), count(2)]), part, 'openbaar').now).toBe('not-shown');
    expect(
      readChange(
        rows([count(1), count(2), count(3), count(4), count(5), count(6), count(7), count(8)]),
        year,
        'openbaar',
      ).now,
    ).toMatchObject({ value: 26 });
  });
});
