import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../../src/domain/area/cells-in.ts';
import { isFree, type Around, type Outline } from '../../../src/domain/area/within.ts';
import { cellCentre, parseCellCode } from '../../../src/domain/geo/cell.ts';
import { outlineProblem } from '../../../src/domain/geo/outline.ts';
import { contains } from '../../../src/domain/geo/polygon.ts';
import type { SeriesInfo } from '../../../src/domain/observation/series.ts';
import type { Audience, DisclosurePolicy } from '../../../src/domain/privacy/disclosure.ts';
import type { Answer, Unavailable } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { Question } from '../../../src/engine/question.ts';
import { fine, makeSeries, policy, span, times, world, year } from './small-world.ts';
import type { Line } from './small-world.ts';

/** Around the middle of the cell 100mE2265N4865. */
const middle = { x: 226_550, y: 486_550 };
const around: Around = { ...middle, radius: 120 };
const complete = { span: year('2024'), scope: 'G1' };
/** A cell of 25 m, so many of them east and north of the corner of the cell of 100 m in the middle. */
const cell = (east: number, north = 0): string => `25mE${9_060 + east}N${19_460 + north}`;
const at = (code: string | null, more: Partial<Line> = {}): Line => ({
  at: '2024-02-03T22:00',
  area: 'B1',
  ...(code === null ? {} : { cell: code }),
  ...more,
});

const months: Question = {
  by: 'time',
  unit: 'month',
  kinds: ['k'],
  within: around,
  span: span('2024-01', '2024-03'),
};

interface Asked {
  readonly audience?: Audience;
  readonly disclosure?: DisclosurePolicy;
  readonly info?: Partial<SeriesInfo>;
}

function answer(
  lines: readonly Line[],
  question: Question = months,
  { audience = 'driehoek', disclosure = policy(), info = {} }: Asked = {},
): Answer | Unavailable {
  const series = makeSeries({ id: 'lijst', complete, ...info }, lines);
  return createEngine(world([series], disclosure)).answer({ ...question, audience });
}

function counts(found: Answer | Unavailable): unknown {
  if (found.is === 'unavailable') return found.reason;
  return found.rows.map(({ figure }) => (figure.is === 'number' ? figure.value : figure.is));
}

describe('a free place', () => {
  it('counts the cells of 100 m of which the centre lies in it, whole', () => {
    // A corner of the cell in the middle lies in it, and so does the next cell, up to its far edge; the one after does not.
    const lines = [at(cell(0)), ...times(2, at(cell(7, 3))), at(cell(8)), at(cell(-5))];
    expect(counts(answer(lines))).toEqual([0, 3, 0]);
    expect(answer(lines)).toMatchObject({ cellSize: 100, total: { is: 'number', value: 3 } });
  });

  it('says how many have no cell, and may lie here', () => {
    const lines = [at(cell(0)), at(null), at(null, { area: 'B3' }), at(null, { at: '2024-05-01' })];
    expect(answer(lines)).toMatchObject({ total: { value: 1 }, placeless: { is: 'number', value: 2 } });
  });

  it('has hours of its own, with those of which the hour is not known', () => {
    const lines = [
      at(cell(0)),
      at(cell(1), { at: '2024-02-04T08:00', to: '2024-02-04T18:00' }),
      at(cell(20), { at: '2024-02-05T10:00' }),
    ];
    const hours = answer(lines, { by: 'hour-weekday', kinds: ['k'], within: around, span: year('2024') });
    expect(hours).toMatchObject({ total: { value: 2 }, unplaced: { value: 1 } });
    expect(
      hours.is === 'answer' && hours.rows.filter(({ figure }) => figure.is === 'number' && figure.value > 0),
    ).toMatchObject([{ key: '6-22' }]);
  });

  it('is not known, and not zero, where nobody vouched for the list', () => {
    const inside = answer(
      [at(cell(0)), at(cell(20), { at: '2024-04-01T10:00' })],
      {
        ...months,
        span: span('2024-02', '2024-04'),
      },
      { info: { complete: null } },
    );
    expect(counts(inside)).toEqual(['unconfirmed', 'missing', 'missing']);
  });

  it('is never answered to the public, also of what is public already', () => {
    for (const published of [false, true])
      expect(answer([at(cell(0))], months, { audience: 'openbaar', info: { published } })).toMatchObject({
        reason: { why: 'not-in-lattice' },
      });
  });

  it.each(['never', 'gemeente', 'buurt'] as const)('is refused for a kind that is shown at %s', (finest) => {
    const disclosure = policy({ ...fine, show: { driehoek: finest, openbaar: finest } });
    const open = { ...months, by: 'hour-weekday' } as const;
    for (const question of [months, open])
      expect(answer([at(cell(0))], question, { disclosure })).toMatchObject({
        reason: { why: 'not-shown', finest },
      });
  });

  it('is refused as soon as one of the kinds that are counted together is', () => {
    const closed = { ...fine, show: { driehoek: 'gemeente', openbaar: 'gemeente' } } as const;
    const disclosure = policy(fine, { secret: closed });
    const lines = [at(cell(0)), at(cell(0), { kind: 'secret' })];
    expect(answer(lines, { ...months, kinds: ['k', 'secret'] }, { disclosure })).toMatchObject({
      reason: { why: 'not-shown', kind: 'secret' },
    });
  });

  it('is made of cells of 500 m where no finer ones may be shown, and refused where none has its centre in it', () => {
    const disclosure = policy({ ...fine, show: { driehoek: 'cell500', openbaar: 'buurt' } });
    expect(answer([at(cell(0))], months, { disclosure })).toMatchObject({
      reason: { why: 'too-small', cellSize: 500 },
    });
    const wide = { ...months, within: { ...middle, radius: 500 } };
    expect(answer([at(cell(0)), at(cell(19))], wide, { disclosure })).toMatchObject({
      cellSize: 500,
      total: { value: 2 },
    });
  });

  it('is refused where the figures know no place so fine', () => {
    const buurten = answer([at(null)], months, { info: { where: 'buurt' } });
    expect(buurten).toMatchObject({
      reason: { why: 'too-coarse', needs: { where: 'cell' }, have: { where: 'buurt' } },
    });
  });
});

const anyAround = fc.record({
  x: fc.integer({ min: 226_300, max: 226_900 }),
  y: fc.integer({ min: 486_300, max: 486_900 }),
  radius: fc.integer({ min: 71, max: 600 }),
});
/** What a person draws: three corners that are no line. */
const anyCorner = fc.tuple(
  fc.integer({ min: 226_100, max: 227_000 }),
  fc.integer({ min: 486_100, max: 487_000 }),
);
const anyOutline: fc.Arbitrary<Outline> = fc
  .tuple(anyCorner, anyCorner, anyCorner)
  .filter((corners) => outlineProblem(corners) === null)
  .map((corners) => ({ corners }));
/** Cells of 25 m, by the cell of 100 m that they lie in and their place in that. */
const anySpots = fc.array(
  fc.record({
    east: fc.integer({ min: -4, max: 4 }),
    north: fc.integer({ min: -4, max: 4 }),
    month: fc.integer({ min: 1, max: 3 }),
    here: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
    moved: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('places around a point together', () => {
  it('tell nothing finer than a cell of 100 m: what moves within its cell changes no answer', () => {
    fc.assert(
      fc.property(anySpots, fc.oneof(anyAround, anyOutline), (spots, within) => {
        const lines = (of: 'here' | 'moved'): Line[] =>
          spots.map(({ east, north, month, ...one }) =>
            at(cell(4 * east + one[of][0], 4 * north + one[of][1]), { at: `2024-0${month}-03T22:00` }),
          );
        for (const by of [
          months,
          { ...months, by: 'hour-weekday' } as const,
          { ...months, by: 'kind' } as const,
        ]) {
          const [one, other] = [
            answer(lines('here'), { ...by, within }),
            answer(lines('moved'), { ...by, within }),
          ];
          expect(counts(one)).toEqual(counts(other));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('count the sum of the cells that the policy shows, so that two radii differ by whole cells', () => {
    fc.assert(
      fc.property(anySpots, anyAround, fc.integer({ min: 0, max: 300 }), (spots, small, more) => {
        const lines = spots.map(({ east, north, here }) => at(cell(4 * east + here[0], 4 * north + here[1])));
        const cells = answer(lines, { by: 'cell', size: 100, kinds: ['k'], within: 'G1', span: months.span });
        const shown = cells.is === 'answer' ? cells.rows : [];
        for (const within of [small, { ...small, radius: small.radius + more }]) {
          const codes = new Set(cellsIn(within, 100).map(({ x, y }) => `${x} ${y}`));
          const sum = shown.reduce((total, { key, figure }) => {
            const found = parseCellCode(key);
            const isIn = found !== null && codes.has(`${found.x} ${found.y}`);
            return total + (isIn && figure.is === 'number' ? figure.value : 0);
          }, 0);
          expect(answer(lines, { ...months, within })).toMatchObject({ total: { value: sum } });
        }
      }),
    );
  });

  it('count of what was drawn the cells of which the middle lies in it, and no other', () => {
    fc.assert(
      fc.property(anySpots, anyOutline, (spots, within) => {
        const lines = spots.map(({ east, north, here }) => at(cell(4 * east + here[0], 4 * north + here[1])));
        const isIn = ({ east, north }: (typeof spots)[number]): boolean =>
          contains([within.corners], 226_550 + 100 * east, 486_550 + 100 * north);
        const found = answer(lines, { ...months, within });
        if (cellsIn(within, 100).length === 0) expect(found).toMatchObject({ reason: { why: 'too-small' } });
        else expect(found).toMatchObject({ total: { value: spots.filter(isIn).length } });
        expect(answer(lines, { ...months, within }, { audience: 'openbaar' })).toMatchObject({
          reason: { why: 'not-in-lattice' },
        });
      }),
    );
  });

  it('hold the middle of at least one cell, and no cell of which the middle lies outside', () => {
    fc.assert(
      fc.property(anyAround, fc.constantFrom(100, 500), (within, size) => {
        const cells = cellsIn(within, size);
        if (size === 100) expect(cells.length).toBeGreaterThan(0);
        for (const one of cells) {
          const [x, y] = cellCentre(one);
          expect(Math.hypot(x - within.x, y - within.y)).toBeLessThanOrEqual(within.radius);
        }
        expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
        expect(isFree(within)).toBe(true);
      }),
    );
  });
});
