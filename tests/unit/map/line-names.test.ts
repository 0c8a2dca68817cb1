import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BackgroundLine } from '../../../src/domain/geo/background.ts';
import { letterWidth, lineNames, meet } from '../../../src/map/line-names.ts';

type Drawn = Parameters<typeof lineNames>[0][number];
const room = { width: 1000, height: 600, letter: 20 };

function drawn(
  name: string | null,
  points: readonly (readonly [number, number])[],
  sort: BackgroundLine['sort'] = 'kanaal',
): Drawn {
  return { line: { sort, name, points: [] }, points };
}

it('writes a name along its line, never upside down', () => {
  const [name] = lineNames(
    [
      drawn('Kanaal', [
        [900, 500],
        [100, 300],
      ]),
    ],
    room,
    [],
  );
  expect(name).toMatchObject({ text: 'Kanaal', x: 500, y: 400 });
  expect(name?.angle).toBeCloseTo(14.04, 1);
});

it('writes the number of a main road upright', () => {
  expect(
    lineNames(
      [
        drawn(
          'N35',
          [
            [100, 100],
            [300, 500],
            [400, 550],
          ],
          'hoofdweg',
        ),
      ],
      room,
      [],
    ),
  ).toEqual([{ text: 'N35', sort: 'hoofdweg', x: 300, y: 500, angle: 0 }]);
});

it('writes a name once, none where there is none, and none on a line too short or too bent for it', () => {
  const straight: Drawn['points'] = [
    [100, 100],
    [900, 100],
  ];
  expect(
    lineNames(
      [
        drawn('Beek', straight),
        drawn(
          'Beek',
          straight.map(([x, y]) => [x, y + 200]),
        ),
      ],
      room,
      [],
    ),
  ).toHaveLength(1);
  expect(lineNames([drawn(null, straight)], room, [])).toEqual([]);
  expect(
    lineNames(
      [
        drawn('Lange naam', [
          [100, 100],
          [150, 100],
        ]),
      ],
      room,
      [],
    ),
  ).toEqual([]);
  const zigzag = Array.from({ length: 20 }, (_, at): [number, number] => [
    300 + at * 10,
    300 + (at % 2) * 60,
  ]);
  expect(lineNames([drawn('Lange naam', zigzag)], room, [])).toEqual([]);
});

it('puts no name outside the drawing, or over what is taken', () => {
  const point = fc.tuple(fc.integer({ min: -200, max: 1200 }), fc.integer({ min: -200, max: 800 }));
  const line = fc.record({
    name: fc.string({ minLength: 1, maxLength: 12 }),
    points: fc.array(point, { minLength: 2, maxLength: 8 }),
    sort: fc.constantFrom<BackgroundLine['sort'][]>('weg', 'hoofdweg', 'rivier'),
  });
  const disc = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.array(disc, { maxLength: 4 }), (lines, discs) => {
      const taken = discs.map((at) => ({ ...at, halfWidth: 30, halfHeight: 30 }));
      const names = lineNames(
        lines.map(({ name, points, sort }) => drawn(name, points, sort)),
        room,
        taken,
      );
      for (const { text, x, y, angle } of names) {
        expect(Math.abs(angle)).toBeLessThanOrEqual(90);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(room.width);
        // The middle of a name, with half a letter around it, lies on no disc.
        const middle = { x, y, halfWidth: letterWidth, halfHeight: letterWidth };
        expect(
          taken.some((other) => meet(middle, other)),
          text,
        ).toBe(false);
      }
    }),
  );
});
