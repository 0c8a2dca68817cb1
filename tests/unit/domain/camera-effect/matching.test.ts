import { describe, expect, it } from 'vitest';
import { matchPlaces } from '../../../../src/domain/camera-effect/matching.ts';

const wave = (level: number, shift = 0): number[] =>
  Array.from({ length: 24 }, (_, at) =>
    Math.round(level * (1 + 0.8 * Math.sin((2 * Math.PI * (at + shift)) / 12))),
  );

describe('places like the camera’s', () => {
  it('puts as busy and busy in the same months first, with the reason', () => {
    const found = matchPlaces(wave(10), [
      { id: 'opposite', before: wave(10, 6) },
      { id: 'quieter', before: wave(6) },
      { id: 'twin', before: wave(10) },
    ]);
    expect(found.map(({ id }) => id)).toEqual(['twin', 'quieter', 'opposite']);
    expect(found[0]).toMatchObject({ levelRatio: 1 });
    expect(found[0]?.correlation).toBeCloseTo(1, 9);
    expect(found[2]?.correlation).toBeLessThan(-0.9);
  });

  it('leaves out what is not alike or not known, and stops where asked', () => {
    const candidates = [
      { id: 'busy', before: wave(40) },
      { id: 'hole', before: [null, ...wave(10).slice(1)] },
      { id: 'empty', before: wave(0) },
      { id: 'short', before: wave(10).slice(0, 12) },
    ];
    expect(matchPlaces(wave(10), candidates)).toEqual([]);
    const many = Array.from({ length: 20 }, (_, at) => ({ id: `p${at}`, before: wave(10) }));
    expect(matchPlaces(wave(10), many, 3).map(({ id }) => id)).toEqual(['p0', 'p1', 'p10']);
    expect(matchPlaces(wave(0), many)).toEqual([]);
  });
});
