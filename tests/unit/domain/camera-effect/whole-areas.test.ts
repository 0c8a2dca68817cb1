import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../../../src/domain/area/area.ts';
import { checkWholeAreas, wholeControl } from '../../../../src/domain/camera-effect/whole-areas.ts';

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

describe('the whole areas of a control', () => {
  const area = (id: string, level: 'gemeente' | 'wijk' | 'buurt', parent: string | null) =>
    ({ id, name: id, level, parent }) as const;
  const index = indexAreas([
    area('G', 'gemeente', null),
    area('W', 'wijk', 'G'),
    ...['a', 'b', 'c'].map((id) => area(id, 'buurt', 'W')),
    area('d', 'buurt', 'G'),
  ]);
  const taken = new Set(['a', 'b']);

  it.each([
    [{ is: 'rest', of: 'G' } as const, ['c', 'd']],
    [{ is: 'rest', of: 'W' } as const, ['c']],
    [{ is: 'areas', ids: ['W', 'd'] } as const, ['c', 'd']],
    [{ is: 'areas', ids: ['W', 'c', 'b'] } as const, ['c', 'b']],
    [{ is: 'areas', ids: ['onbekend'] } as const, ['onbekend']],
    [{ is: 'places', places: [] } as const, []],
  ])('are of %j', (control, areas) => {
    expect(wholeControl(control, index, 'buurt', taken)).toEqual(areas);
  });
});
