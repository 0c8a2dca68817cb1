import { expect, it } from 'vitest';
import { headlineFigures } from '../../../src/analysis/cameras/saved-figures.ts';
import { reportSince } from '../../../src/indicator/report-since.ts';
import { savedPlace } from '../../../src/policy/cameras/saved-place.ts';
import { evaluation } from '../policy/dossier/entries.ts';
import { camera } from '../screens/small-municipality.ts';
import { foundOf } from './found-camera.ts';
import { halved } from './told-camera.ts';

const plein = { ...camera('Plein', null), start: '2022-04-01' };
const found = foundOf({}, null);
if (found.verdict === null) throw new Error('nothing was found');
const report = evaluation('2026-01-01', {
  camera: 'Plein',
  cameraAt: savedPlace(plein),
  figures: headlineFigures(halved),
  verdict: { ...found.verdict, reasons: [...found.verdict.reasons] },
});

it('is the same where every figure and the verdict are, whatever other data came', () => {
  expect(reportSince(report, plein, found, 'other')).toBe('same');
});

it('is changed by one figure, by the verdict, by the place of the camera, and where nothing can be evaluated any more', () => {
  const [first, ...rest] = report.figures;
  if (first === undefined) throw new Error('no figures');
  const figures = [{ ...first, value: (first.value ?? 0) + 1 }, ...rest];
  expect(reportSince({ ...report, figures }, plein, found, 'd')).toBe('changed');
  expect(reportSince(report, plein, foundOf({ code: 'choices-disagree' }, null), 'd')).toBe('changed');
  expect(reportSince(report, { ...plein, x: plein.x + 5 }, undefined, 'd')).toBe('changed');
  const refused = { is: 'refused', why: { why: 'no-cells' }, felt: [] } as const;
  expect(reportSince(report, plein, { ...found, figures: refused, verdict: null }, 'd')).toBe('changed');
});

it('is not known as long as it is computed', () => {
  expect(reportSince(report, plein, undefined, 'd')).toBe('running');
  expect(reportSince(report, plein, foundOf({}, null, true), 'd')).toBe('running');
});
