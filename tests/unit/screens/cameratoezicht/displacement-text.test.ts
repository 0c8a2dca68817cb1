import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { EvaluationInput, Findings } from '../../../../src/domain/camera-effect/evaluate.ts';
import { verdictOf } from '../../../../src/domain/camera-effect/verdict.ts';
import { wddText, wdqText } from '../../../../src/screens/cameratoezicht/displacement-text.ts';
import { evaluatie } from '../../../../src/text/nl/camera-evaluatie.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';

function findingsOf(input: EvaluationInput): Findings {
  const found = evaluate(input);
  if (!found.ok || !found.value.findings.ok) throw new Error('no findings');
  return found.value.findings.value;
}

describe('displacement in words', () => {
  it('says that the sign can be chance where the rings can be', () => {
    const found = findingsOf(worldOf({ treatment: 0.4, rings: 1.05 }, { treatment: 10 }));
    expect(found.buffer.ok && found.buffer.value.direction).toBe('open');
    expect(found.effect.direction).toBe('fall');
    expect(wdqText(found)).toContain('maar de verandering in de ringen kan toeval zijn');
  });

  it('says what the quotient says where the rings rose or fell beyond chance', () => {
    const rose = findingsOf(worldOf({ treatment: 0.4, rings: 2 }, { treatment: 10 }));
    expect(wdqText(rose)).toContain('rond de camera steeg het');
    const fell = findingsOf(worldOf({ treatment: 0.3, rings: 0.5 }, { treatment: 12 }));
    expect(wdqText(fell)).toContain('rond de camera daalde het');
  });

  it('never says that something moved where the verdict has not seen it', () => {
    const claims = Object.values(evaluatie.firmness.band).filter((text) => text !== '');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.3, max: 1.3, noNaN: true }),
        fc.double({ min: 0.5, max: 1.8, noNaN: true }),
        (seed, treatment, rings) => {
          const found = evaluate(worldOf({ treatment, rings }, {}, seed));
          if (!found.ok || !found.value.findings.ok) return;
          const text = wdqText(found.value.findings.value);
          if (verdictOf(found.value, { displacementPower: 1 }).displacement === 'not-seen')
            expect(claims.filter((claim) => text.includes(claim))).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('tells the weighted difference in fewer and more, and whether it can be chance', () => {
    const found = findingsOf(worldOf({ treatment: 0.4 }, { treatment: 10 }));
    const wdd = { ...found.wdd, total: -20, lower: -89, upper: 49 };
    expect(wddText({ wdd, controlPerTreatment: 1 })).toMatch(
      /20 minder dan verwacht \(tussen 89\sminder\sen\s49\smeer\)\. Dat kan toeval zijn\.$/,
    );
    const clear = wddText({ wdd: { ...wdd, upper: -2 }, controlPerTreatment: 5 });
    expect(clear).not.toContain('toeval');
    expect(clear).toContain('5,0 keer zo druk');
  });
});
