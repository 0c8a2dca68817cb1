import { describe, expect, it } from 'vitest';
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
