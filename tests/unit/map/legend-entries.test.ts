import { expect, it } from 'vitest';
import { countLimits, densityLimits, rateLimits } from '../../../src/domain/density/limits.ts';
import { ramp } from '../../../src/map/colours.ts';
import { countEntries, measureEntries } from '../../../src/map/legend-entries.ts';

const labels = (entries: readonly { label: string }[]) => entries.map(({ label }) => label);

it('names the classes of a measure from limit to limit, the last one open', () => {
  expect(labels(measureEntries(densityLimits))).toEqual([
    '5\u00a0–\u2060\u00a010',
    '10\u00a0–\u2060\u00a020',
    '20\u00a0–\u2060\u00a040',
    '40\u00a0–\u2060\u00a080',
    '80\u00a0–\u2060\u00a0160',
    '160+',
  ]);
  expect(labels(measureEntries(rateLimits))).toEqual([
    'tot 1',
    '1\u00a0–\u2060\u00a02',
    '2\u00a0–\u2060\u00a04',
    '4\u00a0–\u2060\u00a08',
    '8\u00a0–\u2060\u00a016',
    '16+',
  ]);
});

it('names classes of counts without overlap', () => {
  expect(labels(countEntries(countLimits(12)))).toEqual([
    '5\u00a0–\u2060\u00a09',
    '10\u00a0–\u2060\u00a019',
    '20\u00a0–\u2060\u00a039',
    '40\u00a0–\u2060\u00a079',
    '80\u00a0–\u2060\u00a0159',
    '160+',
  ]);
  expect(labels(countEntries([1, 2, 4]))).toEqual(['1', '2\u00a0–\u2060\u00a03', '4+']);
});

it('gives every class its own colour of the ramp', () => {
  expect(measureEntries(densityLimits).map(({ colour }) => colour)).toEqual([...ramp]);
});
