import { describe, expect, it } from 'vitest';
import { checkWholeAreas } from '../../../../src/domain/camera-effect/whole-areas.ts';

const known = new Set(['a', 'b', 'c', 'd']);
const design = { treatment: ['a'], rings: [['b']], control: ['c', 'd'] };

describe('a design in whole areas', () => {
  it('takes out of rings and control what holds another camera', () => {
    expect(checkWholeAreas(design, known, new Set(['b', 'd']))).toEqual({
      ok: true,
      value: { treatment: ['a'], rings: [[]], control: ['c'] },
    });
  });

  it.each([
    [{ ...design, rings: [['c']] }, new Set<string>(), { why: 'areas-overlap', areas: ['c'] }],
    [{ ...design, control: ['z'] }, new Set<string>(), { why: 'outside-data', areas: ['z'] }],
    [design, new Set(['a']), { why: 'overlaps-camera', areas: ['a'] }],
    [{ ...design, control: [] }, new Set<string>(), { why: 'no-areas' }],
    [design, new Set(['c', 'd']), { why: 'no-areas' }],
  ])('refuses %j', (asked, watched, failure) => {
    expect(checkWholeAreas(asked, known, watched)).toEqual({ ok: false, failure });
  });
});
