import { describe, expect, it } from 'vitest';
import { hourParts, shiftRows, shiftSummary } from '../../../src/charts/camera-shift.ts';
import { shiftsOf } from '../../../src/analysis/cameras/shifts.ts';
import type { ShiftPart } from '../../../src/analysis/cameras/shifts.ts';

const control = { before: 2000, after: 2000 };
const part = (key: string, before: number, after: number): ShiftPart => ({ key, name: key, before, after });

function rowsOf(parts: readonly ShiftPart[]) {
  const found = shiftRows(shiftsOf(parts, control));
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

describe('the shift to other hours or kinds', () => {
  it('is strong only after correcting for everything that is looked at', () => {
    const alone = rowsOf([part('a', 40, 22)]);
    expect(alone.map(({ isStrong }) => isStrong)).toEqual([true]);
    const many = rowsOf([part('a', 40, 22), ...Array.from({ length: 9 }, (_, at) => part(`b${at}`, 40, 40))]);
    expect(many.map(({ isStrong }) => isStrong)).toEqual(Array.from({ length: 10 }, () => false));
    expect(many[0]?.change).toMatchObject({ text: '−45%', note: 'kan toeval zijn', isOpen: true });
    expect(shiftSummary(many)).toBe('Geen enkel deel veranderde meer dan toeval kan geven.');
  });

  it('is against what the control leads to expect', () => {
    const halved = shiftRows(shiftsOf([part('a', 60, 30)], { before: 2000, after: 1000 }));
    expect(halved.ok && halved.value[0]?.change.percent?.value).toBeCloseTo(0);
  });

  it('names what changed, less and more apart, also where there are only counts', () => {
    const rows = rowsOf([part('18–21 uur', 80, 30), part('21–24 uur', 60, 20), part('0–3 uur', 9, 40)]);
    expect(rows[2]?.change).toMatchObject({ percent: null, text: 'van 9 naar 40' });
    expect(shiftSummary(rows)).toBe(
      'Duidelijk anders dan de controle doet verwachten: minder bij 18–21 uur en 21–24 uur; meer bij 0–3 uur.',
    );
  });

  it('is refused on an empty control', () => {
    expect(shiftRows(shiftsOf([part('a', 5, 5)], { before: 0, after: 3 }))).toEqual({
      ok: false,
      failure: { why: 'zero-control' },
    });
  });

  it('adds hours up to blocks', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour);
    const parts = hourParts(hours, hours.toReversed());
    expect(parts).toHaveLength(8);
    expect(parts[1]).toEqual({
      key: '3',
      name: '3\u00a0–\u2060\u00a06\u00a0uur',
      before: 3 + 4 + 5,
      after: 20 + 19 + 18,
    });
  });
});
