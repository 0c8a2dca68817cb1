import { describe, expect, it } from 'vitest';
import type { Robustness } from '../../../../src/domain/camera-effect/robustness.ts';
import { noVerdict } from '../../../../src/domain/camera-effect/verdict.ts';
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
    expect(running).toBe(mainNumber(halved, 'running'));
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
  const all = Object.keys(evaluatie.reason) as ReasonCode[];

  it('stand in one group each, all of them', () => {
    const told = reasonsOf(ready(halved, { reasons: all }));
    expect(told.flatMap(({ reasons }) => reasons).toSorted()).toEqual(
      all.map((code) => evaluatie.reason[code]).toSorted(),
    );
    expect(told.map(({ title }) => title)).toEqual([
      'Dit wijst op een daling',
      'Dit wijst niet op een daling',
      'Dit maakt het onzeker',
    ]);
    expect(told[0]?.reasons).toContain(evaluatie.reason['supported-by-panel']);
    expect(told[1]?.reasons).toContain(evaluatie.reason['panel-contradicts']);
  });

  it('are never called support of a verdict that says nothing', () => {
    for (const code of ['fall', 'choices-disagree', 'unclear', 'no-verdict'] as const) {
      const titles = reasonsOf(ready(halved, { code, reasons: all })).map(({ title }) => title);
      expect(titles.join(' ')).not.toContain('oordeel');
    }
    const risen = evaluated(worldOf({ treatment: 2.5 }));
    const [first] = reasonsOf(ready(risen, { reasons: ['supported-by-panel'] }));
    expect(first?.title).toBe('Dit wijst op een stijging');
  });
});
