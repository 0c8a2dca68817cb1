import { expect, it } from 'vitest';
import { analyseCamera } from '../../../../src/analysis/cameras/camera.ts';
import { registerAs } from '../../../../src/analysis/cameras/other-register.ts';
import { evaluationOf } from '../../../../src/indicator/camera-verdict-text.ts';
import { camera, indicator, municipality } from '../../screens/small-municipality.ts';

const plein = { ...camera('Plein', '2026-12-31'), start: '2022-04-01', otherMeasures: 'een jongerenwerker' };

it('keeps all that is known of a camera that stands there, and nothing is made up of a new one', () => {
  const [moved, fresh] = registerAs(
    [
      { id: 'Plein', x: 1, y: 2, radius: 80, outline: null, start: '2022-04-01' },
      { id: 'nieuw 1', x: 5, y: 6, radius: 50, outline: null, start: null },
    ],
    [plein],
  );
  expect(moved).toEqual({ ...plein, x: 1, y: 2, radius: 80, outline: null });
  expect(fresh).toMatchObject({ id: 'nieuw 1', x: 5, y: 6, radius: 50, end: null, fictief: false });
});

it('is what an evaluation is made with: another camera that watches the same place refuses it', async () => {
  const here = municipality({ indicators: [indicator('a')], cameras: [plein] });
  const known = {
    audience: 'driehoek',
    municipality: here,
    entries: [],
    dataHash: 'd',
    series: [],
    lastMonth: 24_000,
    period: { from: 23_988, to: 24_000 },
  } as const;
  const ask = () => Promise.reject(new Error('nothing is asked'));
  const why = async (register: Parameters<typeof registerAs>[0]) => {
    const step = await analyseCamera({ ...evaluationOf('Plein'), register }, known, ask).next();
    if (step.done !== true || step.value.figures.is !== 'refused') throw new Error('it was evaluated');
    return step.value.figures.why.why;
  };
  const watching = { id: 'Plein', x: 1, y: 2, radius: 80, outline: null, start: null };
  expect(await why([{ ...watching }])).toBe('no-start');
  expect(await why([{ ...watching, start: '2022-04-01' }])).not.toBe('no-start');
  expect(await why([])).toBe('no-camera');
});
