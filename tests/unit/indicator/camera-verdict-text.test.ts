import { describe, expect, it } from 'vitest';
import type { CameraFinding } from '../../../src/analysis/cameras/camera.ts';
import { headlineOf } from '../../../src/indicator/camera-headline.ts';
import { saidOfCamera } from '../../../src/indicator/camera-verdict-text.ts';
import { camera } from '../screens/small-municipality.ts';
import { foundOf, stamp } from './found-camera.ts';
import { halved, here, ready } from './told-camera.ts';

const plein = { ...camera('Plein', null), start: '2022-04-01' };
const running = 'Het oordeel wordt nog berekend.';

function said(finding: CameraFinding | undefined): string {
  return saidOfCamera(plein, finding, here, []);
}

describe('the sentence about a camera', () => {
  it('of one without a start says so', () => {
    expect(saidOfCamera(camera('Station', null), undefined, here, [])).toBe(
      'Niet te zeggen: het begin van de camera is niet bekend.',
    );
  });

  it('is that it is computed, as on its own screen, as long as anything is on its way', () => {
    expect(said(undefined)).toBe(running);
    expect(said(foundOf({}, null, true))).toBe(running);
  });

  it('is the reason where nothing can be evaluated', () => {
    const why = { why: 'only-buurt' } as const;
    expect(said({ ...stamp, figures: { is: 'refused', why, felt: [] }, verdict: null })).toBe(
      'Niet te zeggen: de plek is alleen per buurt bekend.',
    );
  });

  it('begins with the headline of its own screen, word for word', () => {
    for (const code of ['fall', 'rise', 'no-difference-seen', 'choices-disagree', 'may-be-peak'] as const)
      for (const displacement of [
        'displacement-seen',
        'diffusion-seen',
        'not-seen',
        'cannot-tell',
      ] as const) {
        const headline = headlineOf(ready(halved, { code, displacement }));
        expect(said(foundOf({ code, displacement }, 0.585)).startsWith(headline)).toBe(true);
      }
  });

  it('says once whether it moved: where the headline does not, behind it', () => {
    const untold = said(foundOf({ code: 'choices-disagree', displacement: 'cannot-tell' }, 0.585));
    expect(untold).toMatch(/ Verplaatst: niet te zeggen \(59% kans om de helft te zien, 80% nodig\)\.$/);
    const fall = said(foundOf({ code: 'fall', displacement: 'not-seen' }, 0.91));
    expect(fall).toMatch(/; verplaatsing is niet gezien\. \(91% kans om de helft te zien\)$/);
    expect(fall).not.toContain('Verplaatst:');
    const busier = said(foundOf({ code: 'unclear', displacement: 'displacement-seen' }, 0.91));
    expect(busier).not.toContain('Verplaatst:');
  });
});
