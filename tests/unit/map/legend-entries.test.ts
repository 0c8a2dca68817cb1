import { expect, it } from 'vitest';
import { countLimits, densityLimits, rateLimits } from '../../../src/map/classes.ts';
import { ramp } from '../../../src/map/colours.ts';
import { countEntries, measureEntries } from '../../../src/map/legend-entries.ts';

const labels = (entries: readonly { label: string }[]) => entries.map(({ label }) => label);

it('names the classes of a measure from limit to limit, the last one open', () => {
  expect(labels(measureEntries(densityLimits))).toEqual([
    '5–10',
    '10–20',
    '20–40',
    '40–80',
    '80–160',
    '160+',
  ]);
  expect(labels(measureEntries(rateLimits))).toEqual(['tot 1', '1–2', '2–4', '4–8', '8–16', '16+']);
});

it('names classes of counts without overlap', () => {
  expect(labels(countEntries(countLimits(12)))).toEqual(['5–9', '10–19', '20–39', '40–79', '80–159', '160+']);
  expect(labels(countEntries([1, 2, 4]))).toEqual(['1', '2–3', '4+']);
});

it('gives every class its own colour of the ramp', () => {
  expect(measureEntries(densityLimits).map(({ colour }) => colour)).toEqual([...ramp]);
});
