import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceAlone } from '../../../../src/domain/camera-effect/before-after.ts';
import { changesOf } from '../../../../src/domain/camera-effect/changes.ts';

describe('what changed of many parts', () => {
  const quiet = Array.from({ length: 30 }, (_, index) => ({ key: `q${index}`, before: 20, after: 20 }));

  it('finds the one that fell, and nothing else', () => {
    const found = changesOf([{ key: 'square', before: 60, after: 15 }, ...quiet], {
      before: 900,
      after: 900,
    });
    expect(found.ok && found.value.filter(({ significant }) => significant).map(({ key }) => key)).toEqual([
      'square',
    ]);
  });

  it('asks for more where many are looked at', () => {
    const one = { key: 'lone', before: 24, after: 9 };
    const control = { before: 900, after: 900 };
    const alone = changesOf([one], control);
    const among = changesOf([one, ...quiet], control);
    expect(alone.ok && alone.value[0]?.significant).toBe(true);
    expect(among.ok && among.value[0]?.significant).toBe(false);
  });

  it('asks a part to stand out from how much months vary and from a small control as well', () => {
    const one = { key: 'lone', before: 60, after: 30 };
    const total = { before: 900, after: 900 };
    const isCalled = (dispersion: number, control = total): boolean | undefined => {
      const found = changesOf([one], control, {
        treatment: { total: { before: 60, after: 30 }, spread: { dispersion, df: 30 } },
        control: { total: control, spread: chanceAlone },
      });
      return found.ok ? found.value[0]?.significant : undefined;
    };
    expect([isCalled(1), isCalled(3)]).toEqual([true, false]);
    expect(isCalled(1, { before: 25, after: 25 })).toBe(false);
  });

  it('never calls more for knowing the noise', () => {
    const count = fc.integer({ min: 0, max: 90 });
    const part = fc.record({ before: count, after: count });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), part, (parts, { before, after }) => {
        const keyed = parts.map((one, at) => ({ ...one, key: String(at) }));
        const control = { before: 50 + before, after: 50 + after };
        const noise = {
          treatment: { total: { before: 50, after: 50 }, spread: { dispersion: 1.5, df: 30 } },
          control: { total: control, spread: chanceAlone },
        };
        const [plain, amid] = [changesOf(keyed, control), changesOf(keyed, control, noise)];
        if (!plain.ok || !amid.ok) throw new Error('refused');
        for (const [at, change] of amid.value.entries())
          expect((change.adjustedP ?? 1) + 1e-12).toBeGreaterThanOrEqual(plain.value[at]?.adjustedP ?? 1);
      }),
    );
  });

  it('holds a part against the control, and leaves fewer than five alone', () => {
    const halved = { before: 1000, after: 500 };
    const found = changesOf(
      [
        { key: 'same', before: 80, after: 40 },
        { key: 'few', before: 4, after: 0 },
      ],
      halved,
    );
    expect(found.ok && found.value).toMatchObject([
      { key: 'same', expected: 40, significant: false },
      { key: 'few', adjustedP: null, significant: false },
    ]);
    expect(changesOf([], { before: 0, after: 4 })).toEqual({ ok: false, failure: { why: 'zero-control' } });
  });
});
