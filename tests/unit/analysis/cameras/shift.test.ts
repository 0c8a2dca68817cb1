import { describe, expect, it } from 'vitest';
import { addSides, stretchesOf } from '../../../../src/analysis/cameras/shift.ts';
import { windowsOf } from '../../../../src/domain/camera-effect/windows.ts';
import { month } from '../../../../src/domain/time/month.ts';

describe('where it changed', () => {
  const windows = windowsOf(
    { month: month(2022, 4), fromFirstDay: true },
    { beforeYears: 1, afterYears: 1, leftOut: [month(2021, 6)] },
    { from: month(2021, 1), to: month(2023, 12) },
  );
  const stretches = windows.ok ? stretchesOf(windows.value) : [];
  const answer = (figures: Readonly<Record<string, number | null>>) => ({
    is: 'answer' as const,
    rows: Object.entries(figures).map(([key, value]) => ({
      key,
      figure: value === null ? { is: 'missing' } : { is: 'number', value },
    })),
  });

  it('is asked in stretches without the months that are left out', () => {
    expect(stretches.map(({ side, span }) => [side, span.from, span.to])).toEqual([
      ['before', month(2021, 4), month(2021, 5)],
      ['before', month(2021, 7), month(2022, 3)],
      ['after', month(2022, 4), month(2022, 5)],
      ['after', month(2022, 7), month(2023, 3)],
    ]);
  });

  it('adds the stretches up, and leaves out what has no figure on one of them', () => {
    const answers = [
      answer({ BU1: 3, BU2: 4 }),
      answer({ BU1: 5, BU2: null }),
      answer({ BU1: 2, BU2: 6, BU3: 1 }),
      answer({ BU1: 1, BU2: 7 }),
    ];
    // @ts-expect-error of an answer only the rows are read here
    const sums = addSides(stretches, answers);
    expect([...(sums ?? [])]).toEqual([
      ['BU1', { before: 8, after: 3 }],
      ['BU3', { before: 0, after: 1 }],
    ]);
    // @ts-expect-error of an answer only the rows are read here
    expect(addSides(stretches, answers.slice(1))).toBeNull();
  });
});
