import { describe, expect, it } from 'vitest';
import { pooledOf } from '../../../src/analysis/cameras/pooled-sites.ts';
import type { Site } from '../../../src/analysis/cameras/pooled-sites.ts';
import { forestCaution, forestOf, forestSummary } from '../../../src/charts/camera-forest.ts';
import { chanceAlone } from '../../../src/domain/camera-effect/before-after.ts';
import { effectAgainst } from '../../../src/domain/camera-effect/effect-against.ts';

const pooledForest = (sites: readonly Site[]) => forestOf(sites, pooledOf(sites));

function site(name: string, before: number, after: number): Site {
  const counts = { before, after };
  const control = { total: { before: 4000, after: 4000 }, spread: chanceAlone };
  return { id: name, name, counts, effect: effectAgainst({ total: counts, spread: chanceAlone }, control) };
}

describe('the sites together', () => {
  it('pool to the common effect with a narrower interval', () => {
    const forest = pooledForest([site('a', 100, 50), site('b', 100, 50), site('c', 100, 50)]);
    const [one, together] = [forest.rows[0]?.change.percent, forest.pooled?.change.percent];
    expect(together?.value).toBeCloseTo(-50, 6);
    expect((together?.high ?? 0) - (together?.low ?? 0)).toBeLessThan((one?.high ?? 0) - (one?.low ?? 0));
    expect(forest.pooled?.change).toMatchObject({ before: 300, after: 150 });
    expect(forestSummary(forest)).toContain('50% minder dan de controles doen verwachten');
    expect(forestCaution(forest)).toContain('maar 3 plekken');
  });

  it('know no more of their spread together than each of its own', () => {
    const spread = { dispersion: 1, df: 4 };
    const control = { total: { before: 4000, after: 4000 }, spread: chanceAlone };
    const unsure = (name: string): Site => {
      const counts = { before: 100, after: 50 };
      return { id: name, name, counts, effect: effectAgainst({ total: counts, spread }, control) };
    };
    const widthOf = (sites: readonly Site[]): number => {
      const found = pooledForest(sites).pooled?.change.percent;
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    expect(widthOf([unsure('a'), unsure('b')])).toBeGreaterThan(
      1.3 * widthOf([site('a', 100, 50), site('b', 100, 50)]),
    );
  });

  it('leave out a site that cannot be compared, and say what it has', () => {
    const forest = pooledForest([site('a', 100, 50), site('b', 100, 60), site('c', 3, 1)]);
    expect(forest.sites).toBe(2);
    expect(forest.rows[2]).toMatchObject({
      isStrong: false,
      change: { percent: null, text: 'van 3 naar 1' },
    });
    expect(forest.pooled?.change.before).toBe(200);
  });

  it('are not pooled with fewer than two', () => {
    const forest = pooledForest([site('a', 100, 50), site('c', 3, 1)]);
    expect(forest.pooled).toBeNull();
    expect(forestSummary(forest)).toContain('minder dan twee plekken');
    expect(forestCaution(forest)).toBe('');
  });
});
