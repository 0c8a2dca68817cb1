import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import type { Camera } from '../../../../src/policy/schema.ts';
import { missingFacts } from '../../../../src/policy/cameras/facts.ts';
import { withdrawnCameras } from '../../../../src/screens/cameratoezicht/camera-withdrawn.ts';
import { camera } from '../small-municipality.ts';

const said = (at: string, content: Camera | null, of = 'Plein'): Entry => ({
  is: 'camera',
  id: `e-${of}-${at}`,
  at: `${at}T10:00:00.000Z`,
  role: 'analist',
  fictief: false,
  camera: of,
  content,
});

describe('cameras that the team took out', () => {
  it('are told as they were last', () => {
    const last = { ...camera('Plein', '2027-01-01'), goal: 'Rust' };
    const entries = [
      said('2026-01-01', camera('Plein', null)),
      said('2026-02-01', last),
      said('2026-03-01', null),
    ];
    expect(withdrawnCameras(entries, [])).toEqual([last]);
  });

  it('are told as data/ has them where the team never wrote of them', () => {
    expect(withdrawnCameras([said('2026-03-01', null)], [camera('Plein', null)])).toEqual([
      camera('Plein', null),
    ]);
  });

  it('are none once one is back, nor of a camera that nobody knows', () => {
    const back = [said('2026-03-01', null), said('2026-04-01', camera('Plein', null))];
    expect(withdrawnCameras(back, [])).toEqual([]);
    expect(withdrawnCameras([said('2026-03-01', null, 'weg')], [])).toEqual([]);
  });
});

it('counts what art. 151c asks and nobody filled in', () => {
  expect(missingFacts(camera('Plein', '2027-01-01'))).toEqual([
    'start',
    'decision',
    'decisionDate',
    'ground',
    'goal',
    'officerConsulted',
    'signsChecked',
    'retentionDays',
    'lighterMeans',
    'otherMeasures',
  ]);
  expect(missingFacts({ ...camera('Plein', null), start: '2025-03', goal: 'Rust' })).not.toContain('start');
});
