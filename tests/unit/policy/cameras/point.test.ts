import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDegrees, readPoint, writePoint } from '../../../../src/policy/cameras/point.ts';

describe('a place that is typed', () => {
  it.each([
    '228330 486760',
    '228330, 486760',
    '228330,486760',
    '228330;486760',
    '228.330 486.760',
    '486760 228330',
    ' 228330,0 ; 486760.0 ',
  ])('is RD in "%s"', (text) => {
    expect(readPoint(text)).toEqual({ x: 228_330, y: 486_760, as: 'rd' });
  });

  // RDNAPTRANS of the tower in Amersfoort: the origin of RD at 155000, 463000.
  it.each(['52.15517440, 5.38720621', '5.38720621 52.15517440', '52,15517440 5,38720621'])(
    'is WGS84 in "%s"',
    (text) => {
      const point = readPoint(text);
      expect(point?.as).toBe('wgs84');
      expect(Math.hypot((point?.x ?? 0) - 155_000, (point?.y ?? 0) - 463_000)).toBeLessThan(1);
    },
  );

  it.each([
    '',
    '228330',
    '1 2',
    '52.1 14',
    'hier',
    '228330 486760 3',
    '228330 48676',
    '-228330 486760',
    '0 0',
  ])('is nothing in "%s"', (text) => {
    expect(readPoint(text)).toBeNull();
  });

  it('is read back as it was written, and from its degrees to within two metres', () => {
    const coordinate = fc.record({
      x: fc.integer({ min: 20_000, max: 270_000 }),
      y: fc.integer({ min: 310_000, max: 610_000 }),
    });
    fc.assert(
      fc.property(coordinate, ({ x, y }) => {
        expect(readPoint(writePoint(x, y))).toEqual({ x, y, as: 'rd' });
        const back = readPoint(inDegrees(x, y));
        expect(Math.hypot((back?.x ?? 0) - x, (back?.y ?? 0) - y)).toBeLessThan(2);
      }),
    );
  });
});
