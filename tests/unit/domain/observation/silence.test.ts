import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlyingIn, silencesIn } from '../../../../src/domain/observation/silence.ts';

const everyOther = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / 2) + 1 }, (_, at) => from + 2 * at);
const ones = (at: readonly number[]): number[] => at.map(() => 1);

describe('a silence that the rate of a list makes hard to believe', () => {
  it('is found in a list of every other day, also beside a longer one', () => {
    const at = [...everyOther(0, 300), ...everyOther(420, 600), ...everyOther(1000, 1200)];
    expect(silencesIn(at, 7)).toEqual([
      { after: 300, before: 420 },
      { after: 600, before: 1000 },
    ]);
  });

  it('is just quiet in a list of one a month', () => {
    const at = Array.from({ length: 36 }, (_, month) => month * 30 + ((month * 7) % 13));
    expect(silencesIn([...at.slice(0, 18), ...at.slice(21)], 7)).toEqual([]);
  });

  it('says nothing when it is short, whatever the rate', () => {
    const days = Array.from({ length: 200 }, (_, at) => at);
    expect(silencesIn([...days.slice(0, 100), ...days.slice(106)], 7)).toEqual([]);
    expect(silencesIn([...days.slice(0, 100), ...days.slice(114)], 7)).toHaveLength(1);
  });

  it('is told of chance alone in at most one list of a thousand', () => {
    const random = (seed: number) => () => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return seed / 4_294_967_296;
    };
    const lists = Array.from({ length: 1000 }, (_, world) => {
      const next = random(world * 7919 + 1);
      return Array.from({ length: 1000 }, (_, day) => day).filter(() => next() < 0.05 + (world % 10) / 20);
    });
    expect(lists.filter((at) => silencesIn(at, 7).length > 0).length).toBeLessThanOrEqual(3);
  });
});

describe('what lies apart from the rest', () => {
  const days = everyOther(20_000, 20_300);

  it.each([
    ['in another century', -25_567],
    ['years too early', 16_000],
    ['half a year too early', 19_800],
  ])('is a lone day %s', (_, stray) => {
    const at = [stray, ...days];
    expect([...outlyingIn(at, ones(at), 28)]).toEqual([stray]);
  });

  it('is not a part of the list after a hole', () => {
    const at = [...everyOther(0, 300), ...everyOther(700, 760)];
    expect(outlyingIn(at, ones(at), 28).size).toBe(0);
  });

  it('is not what came a few days before a short list', () => {
    const at = [19_995, ...days];
    expect(outlyingIn(at, ones(at), 28).size).toBe(0);
  });

  it('never is most of a list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -30_000, max: 30_000 }), { maxLength: 60 }), (some) => {
        const at = some.toSorted((a, b) => a - b);
        const found = outlyingIn(at, ones(at), 28);
        return found.size <= at.length / 2 && [...found].every((one) => at.includes(one));
      }),
    );
  });
});
