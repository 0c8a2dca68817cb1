import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../../../src/domain/camera-effect/evaluate.ts';
import { verdictOf } from '../../../../src/domain/camera-effect/verdict.ts';
import {
  changedSince,
  figureNames,
  headlineFigures,
} from '../../../../src/analysis/cameras/saved-figures.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';

function evaluated(input: EvaluationInput): Evaluation {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

const fallen = evaluated(worldOf({ treatment: 0.4 }));
const same = evaluated(worldOf({ treatment: 1 }));
const saved = { dataHash: 'toen', figures: headlineFigures(fallen), verdict: verdictOf(fallen) };
const valueOf = (evaluation: Evaluation, name: string): number | null | undefined =>
  headlineFigures(evaluation).find(({ reference }) => reference === name)?.value;

describe('the numbers that are kept with an evaluation', () => {
  it('are those of the headline, all of them and in order', () => {
    expect(headlineFigures(fallen).map(({ reference }) => reference)).toEqual([...figureNames]);
    if (!fallen.findings.ok) throw new Error('no findings');
    expect(valueOf(fallen, 'verandering')).toBe(fallen.findings.value.effect.measured.percentChange);
    expect(valueOf(fallen, 'camera-voor')).toBe(fallen.areas.treatment.total.before);
    expect(Number(valueOf(fallen, 'verandering-laag'))).toBeLessThan(
      Number(valueOf(fallen, 'verandering-hoog')),
    );
    expect(Number(valueOf(fallen, 'meetbaar'))).toBeLessThan(0);
  });

  it('hold no percentage on fewer than twenty before, and none at all where nothing was found', () => {
    const { treatment, ...rest } = worldOf({ treatment: 1 });
    const thin = (every: number) =>
      evaluated({ ...rest, treatment: treatment.map((_, at) => (at % every === 0 ? 1 : 0)) });
    const small = thin(3);
    expect(small.areas.treatment.total.before).toBeLessThan(20);
    expect(valueOf(small, 'verandering')).toBeNull();
    expect(valueOf(small, 'voorkomen')).not.toBeNull();
    expect(thin(12).findings.ok).toBe(false);
    expect(valueOf(thin(12), 'voorkomen')).toBeNull();
  });

  it('hold the change against the country, by month or else in calendar years', () => {
    expect(Number(valueOf(fallen, 'land'))).toBeLessThan(0);
    const input = { ...worldOf({ treatment: 0.4 }), secondControl: null };
    expect(valueOf(evaluated(input), 'land')).toBeNull();
    const years = new Map([2019, 2020, 2021, 2022, 2023, 2024].map((year) => [year, 5000]));
    const byYear = evaluated({ ...input, secondYears: years });
    expect(Number(valueOf(byYear, 'land-laag'))).toBeLessThan(Number(valueOf(byYear, 'land')));
    expect(Number(valueOf(byYear, 'land-hoog'))).toBeLessThan(0);
  });

  it('have not changed where the data are the same', () => {
    const now = { dataHash: 'toen', evaluation: fallen, verdict: verdictOf(fallen) };
    expect(changedSince(saved, now)).toEqual({ figures: [], verdict: null, isOtherData: false });
  });

  it('may stand though the data are others', () => {
    const now = { dataHash: 'nu', evaluation: fallen, verdict: verdictOf(fallen) };
    expect(changedSince(saved, now)).toEqual({ figures: [], verdict: null, isOtherData: true });
  });

  it('that changed are named, each with what it was and is', () => {
    const since = changedSince(saved, { dataHash: 'nu', evaluation: same, verdict: verdictOf(same) });
    const after = since.figures.find(({ reference }) => reference === 'camera-na');
    expect(after).toEqual({
      reference: 'camera-na',
      before: fallen.areas.treatment.total.after,
      after: same.areas.treatment.total.after,
    });
    expect(since.figures.map(({ reference }) => reference)).not.toContain('camera-voor');
    expect(since.verdict?.before?.code).toBe('fall');
    expect(since.verdict?.after?.code).not.toBe('fall');
  });

  it('are all gone where the design can no longer be evaluated', () => {
    const since = changedSince(saved, { dataHash: 'nu', evaluation: null, verdict: null });
    expect(since.figures.every(({ after }) => after === null)).toBe(true);
    expect(since.verdict).toEqual({ before: saved.verdict, after: null });
  });
});
