import { describe, expect, it } from 'vitest';
import type { Robustness } from '../../../../src/domain/camera-effect/robustness.ts';
import { noVerdict, verdictOf } from '../../../../src/domain/camera-effect/verdict.ts';
import type { ReasonCode, Verdict } from '../../../../src/domain/camera-effect/verdict.ts';
import {
  mainNumber,
  reasonsOf,
  underHeadline,
} from '../../../../src/screens/cameratoezicht/evaluation-under.ts';
import { evaluatie } from '../../../../src/text/nl/camera-evaluatie.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';
import { cellOf, evaluated, halved, ready } from '../../indicator/told-camera.ts';

describe('what stands under the headline', () => {
  const under = (more: Partial<Verdict> = {}, robustness?: Robustness): string =>
    underHeadline(ready(halved, more, robustness));

  it('calls a difference samenhang, and has the number alone as long as choices are tried', () => {
    expect(under()).toMatch(/^Samenhang, geen bewijs\./);
    const running = underHeadline({ ...ready(halved, noVerdict('checks-run')), checks: null });
    expect(running).toBe(mainNumber(halved));
  });

  it('counts the choices that give the same, of all that were tried', () => {
    const cells = [cellOf('fall'), cellOf('may-be-peak'), cellOf('may-be-peak'), cellOf('refused')];
    expect(under({}, { main: 'fall', cells, same: 1, evaluated: 3 })).toContain(
      'Bij 1\u00a0van\u00a0de\u00a04 keuzes hetzelfde beeld; bij de andere: kan vanzelf zijn gegaan (2), kan niet (1).',
    );
    expect(under({}, { main: 'fall', cells: [], same: 0, evaluated: 0 })).not.toContain('keuzes');
  });

  it('has one number of the effect and no other, where the headline has none', () => {
    const told = under({ code: 'choices-disagree' });
    expect(told).toMatch(/Geteld: van \d+ naar \d+\. Tegen de controle is dat \d+% minder \(/);
    expect(told.match(/\d+% (?:minder|meer) \(/g)).toHaveLength(1);
    // And none where the headline says it.
    expect(under({ code: 'fall' })).not.toContain('%');
  });

  it('speaks of a peak before the camera without a second percentage', () => {
    const quiet = Array.from({ length: 10 }, () => Array<number>(72).fill(5));
    const peaked = evaluated({ ...worldOf({ treatment: 0.4 }, { treatment: 9 }), comparable: quiet });
    const told = underHeadline(ready(peaked, { code: 'fall' }));
    expect(told).toContain('De camera kwam mogelijk na een toevallig drukke tijd');
    expect(told).not.toContain('%');
  });

  it('does not speak of samenhang where no difference is seen', () => {
    expect(under({ code: 'no-difference-seen' })).not.toContain('Samenhang');
  });
});

describe('the reasons of a verdict', () => {
  it('stand on one side each, all of them', () => {
    const all = Object.keys(evaluatie.reason) as ReasonCode[];
    const told = reasonsOf({ verdict: { ...verdictOf(halved), reasons: all } });
    expect(told.strengthens.length + told.weakens.length).toBe(all.length);
    expect(told.strengthens).toContain(evaluatie.reason['supported-by-panel']);
    expect(told.weakens).toContain(evaluatie.reason['panel-contradicts']);
    expect(told.strengthens).toHaveLength(all.filter((code) => code.startsWith('supported-')).length);
  });
});
