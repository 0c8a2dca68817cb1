import { describe, expect, it } from 'vitest';
import { finalAdviceOf } from '../../../../src/policy/cameras/final-advice.ts';
import { cameraAdvies } from '../../../../src/text/nl/camera-advies.ts';
import { evaluation } from '../dossier/entries.ts';

const advice = { what: 'verlengen', until: '2028-12-31', why: 'Samenhang.' } as const;
const final = evaluation('2026-11-23', { evaluation: 'e1', final: true, advice });

describe('what a definitive report advises', () => {
  it('is that of the newest that stands, with its day', () => {
    const later = { what: 'intrekken', until: null, removal: '2026-12-31', why: 'Klaar.' } as const;
    const newer = evaluation('2026-11-24', { evaluation: 'e2', final: true, advice: later });
    expect(finalAdviceOf('c', [final])).toEqual({
      what: 'verlengen',
      until: '2028-12-31',
      removal: null,
      day: '2026-11-23',
    });
    expect(finalAdviceOf('c', [newer, final])).toMatchObject({ what: 'intrekken', removal: '2026-12-31' });
  });

  it('is none of a concept, of one that was taken back, or of another camera', () => {
    const concept = evaluation('2026-11-25', { evaluation: 'e3', advice });
    const gone = evaluation('2026-11-26', { evaluation: 'e4', final: true, withdrawn: true, advice });
    const other = evaluation('2026-11-26', { evaluation: 'e5', final: true, camera: 'd', advice });
    expect(finalAdviceOf('c', [concept, gone, other])).toBeNull();
  });

  it('is one sentence on every screen', () => {
    expect(cameraAdvies('verlengen', { until: '2028-12-31' }, '2026-11-23')).toBe(
      'advies: verlengen t/m 31 dec 2028, verslag van 23 nov 2026',
    );
    expect(cameraAdvies('intrekken', { until: null, removal: '2026-12-31' }, '2026-11-23')).toBe(
      'advies: intrekken, weghalen op 31 dec 2026, verslag van 23 nov 2026',
    );
    expect(cameraAdvies('verplaatsen', { until: null }, '2026-11-23')).toBe(
      'advies: verplaatsen, verslag van 23 nov 2026',
    );
  });
});
