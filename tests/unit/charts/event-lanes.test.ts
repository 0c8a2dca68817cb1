import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeEvents, type TimelineEvent } from '../../../src/charts/event-lanes.ts';

const axis = { from: 24_000, to: 24_099 };
const event = (id: string, from: number, to: number): TimelineEvent => ({ id, title: id, from, to });

const anyEvents = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 160 }), fc.nat(50)), { maxLength: 12 })
  .map((spans) =>
    spans.map(([start, more], at) => event(`e${at}`, axis.from + start, axis.from + start + more)),
  );

describe('events on lanes', () => {
  it('stand where their months are', () => {
    expect(placeEvents([event('a', axis.from + 10, axis.from + 19)], axis, () => 0.1)).toEqual([
      {
        ...event('a', axis.from + 10, axis.from + 19),
        lane: 0,
        left: 0.1,
        width: expect.closeTo(0.1) as number,
        label: 0.1,
      },
    ]);
  });

  it('are cut off at the ends of the axis, and left out beyond them', () => {
    const placed = placeEvents(
      [
        event('before', axis.from - 9, axis.from - 1),
        event('into', axis.from - 9, axis.from),
        event('out', axis.to, axis.to + 9),
        event('after', axis.to + 1, axis.to + 9),
      ],
      axis,
      () => 0,
    );
    expect(placed.map(({ id, left, width }) => [id, left, width])).toEqual([
      ['into', 0, expect.closeTo(0.01)],
      ['out', 0.99, expect.closeTo(0.01)],
    ]);
  });

  it('take a new lane only where they must', () => {
    const placed = placeEvents(
      [event('a', 24_000, 24_001), event('b', 24_005, 24_006), event('c', 24_040, 24_041)],
      axis,
      () => 0.24,
    );
    expect(placed.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('have their label inside the axis, also near its end', () => {
    const [placed] = placeEvents([event('a', axis.to - 4, axis.to)], axis, () => 0.24);
    expect(placed?.left).toBeCloseTo(0.95);
    expect(placed?.label).toBeCloseTo(0.76);
  });

  it('never overlap: neither bands nor labels of one lane, whatever room each label needs', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyEvents, shares, (events, labelShares) => {
        const shareOf = ({ id }: TimelineEvent) => labelShares[Number(id.slice(1))] ?? 0;
        const placed = placeEvents(events, axis, shareOf).map((event) => ({
          lane: event.lane,
          from: Math.min(event.left, event.label),
          to: Math.max(event.left + event.width, event.label + Math.min(1, shareOf(event))),
        }));
        const rounding = 1e-9;
        placed.forEach((one, at) => {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(1 + rounding);
          for (const other of placed.slice(at + 1)) {
            const apart = one.to <= other.from + rounding || other.to <= one.from + rounding;
            expect(one.lane !== other.lane || apart).toBe(true);
          }
        });
      }),
    );
  });

  it('use lanes from zero on, without an empty one', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const lanes = new Set(placeEvents(events, axis, () => 0.24).map(({ lane }) => lane));
        expect([...lanes].toSorted((a, b) => a - b)).toEqual(Array.from(lanes, (_, at) => at));
      }),
    );
  });
});
