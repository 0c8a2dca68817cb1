import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import {
  areaRows,
  figureName,
  figureText,
  measurableText,
} from '../../../../src/screens/cameratoezicht/report-rows.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';

it('has a row for every area, and for the control no change against itself', () => {
  const found = evaluate(worldOf({ treatment: 0.4 }));
  if (!found.ok) throw new Error(found.failure.why);
  const rows = areaRows(found.value, ['Ring 1', 'Ring 2']);
  expect(rows.map(({ name }) => name)).toEqual([
    'Cameragebied',
    'Ring 1',
    'Ring 2',
    'Ringen samen',
    'Controle',
  ]);
  expect(rows.at(-1)?.change).toBeNull();
  expect(rows[0]?.change?.percent?.value).toBeLessThan(0);
});

it('promises no smaller fall than can be seen', () => {
  expect(measurableText({ before: 96, chanceAlone: 0.7, measured: 0.655 })).toContain(
    'een daling van 35% of meer',
  );
  expect(measurableText({ before: 12, chanceAlone: 0.3, measured: 0.2 })).toMatch(/^Nauwelijks: .* 80% op/);
  expect(measurableText({ before: 3, chanceAlone: null, measured: null })).toMatch(/^Nee: met 3 /);
});

it('tells a kept number as what it is', () => {
  expect(figureText({ reference: 'verandering' }, -41.2)).toBe('−41%');
  expect(figureText({ reference: 'voorkomen' }, 12.4)).toBe('12');
  expect(figureText({ reference: 'voorkomen' }, null)).toBe('geen cijfer');
  expect(figureName('camera-na')).toBe('Cameragebied, erna');
  expect(figureName('van-later')).toBe('van-later');
});
