import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../../src/policy/dossier/entry.ts';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import { defaultView } from '../../../../src/view/view.ts';
import { stamped } from '../../../../src/state/stamp.ts';
import { readUrl, writeUrl } from '../../../../src/view/url.ts';
import {
  evaluationDraft,
  reopened,
  savedEvaluations,
  savedWith,
  withdrawalOf,
} from '../../../../src/screens/cameratoezicht/report-entry.ts';
import { answersOf } from '../../../../src/screens/cameratoezicht/report-form.ts';
import { anyView } from '../../view/arbitrary-view.ts';
import { isOtherCamera } from '../../../../src/policy/cameras/saved-place.ts';
import { evaluation } from '../../policy/dossier/entries.ts';
import { camera } from '../small-municipality.ts';
import * as v from 'valibot';

const here = { ...camera('c', '2026-12-31'), start: '2022-04-01' };

/** An entry of a View, as it comes back from the dossier. */
function saved({ cameras }: typeof defaultView, id = 'e1', at = '2026-11-23T10:00:00.000Z') {
  const draft = evaluationDraft({
    evaluation: id,
    camera: { ...here, id: cameras.camera === '' ? 'c' : cameras.camera },
    design: { ...cameras.design, outcome: cameras.design.outcome === '' ? 'a' : cameras.design.outcome },
    fixed: null,
    dataHash: 'hash',
    found: null,
    answers: answersOf(here, null),
    advice: null,
    final: false,
  });
  const entry = v.parse(entrySchema, JSON.parse(JSON.stringify(stamped(draft, 'rol', Date.parse(at)))));
  if (entry.is !== 'evaluation') throw new Error('an evaluation became something else');
  return entry;
}

describe('a saved evaluation', () => {
  it('opens the same address again from any other View, whatever was chosen', () => {
    fc.assert(
      fc.property(anyView, anyView, (then, now) => {
        const entry = saved(then);
        const again = reopened(now, entry);
        expect(again.cameras.design).toEqual({ ...then.cameras.design, outcome: entry.design.outcome });
        expect(readUrl(writeUrl(again)).view.cameras).toEqual(again.cameras);
        expect(writeUrl(reopened(then, entry))).toBe(
          writeUrl({ ...then, screen: 'cameratoezicht', cameras: { ...again.cameras } }),
        );
      }),
    );
  });

  it('by whole buurten is kept as such; one from before there was a choice is by cells', () => {
    const { cameras } = defaultView;
    const buurten = {
      ...defaultView,
      cameras: { ...cameras, design: { ...cameras.design, level: 'buurt' as const } },
    };
    expect(saved(buurten).design.level).toBe('buurt');
    expect(reopened(defaultView, saved(buurten)).cameras.design.level).toBe('buurt');
    expect(saved(defaultView).design).not.toHaveProperty('level');
    expect(reopened(buurten, saved(defaultView)).cameras.design.level).toBe('vak');
  });

  it('of an area that a person drew is kept with its corners; one from before that could be has its radius', () => {
    const { cameras } = defaultView;
    const drawn = readUrl('#/cameratoezicht?gebied-camera=228000/486000,228100/486000,228000/486100').view;
    const { design } = saved(drawn);
    expect(design.radius).toBeNull();
    expect(design.outline).toEqual(
      drawn.cameras.design.area?.is === 'outline' && drawn.cameras.design.area.corners,
    );
    const circle = { ...cameras.design, area: { is: 'radius' as const, radius: 150 } };
    const before = saved({ ...defaultView, cameras: { ...cameras, design: circle } });
    expect(before.design).not.toHaveProperty('outline');
    expect(reopened(drawn, before).cameras.design.area).toEqual({ is: 'radius', radius: 150 });
  });

  it('is found by its choices and by nothing less', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const entry = saved(view);
        const design = { ...view.cameras.design, outcome: entry.design.outcome };
        expect(savedWith([entry], defaultView, entry.camera, design)).toBe(entry);
        expect(savedWith([entry], defaultView, entry.camera, { ...design, outcome: 'x9' })).toBeNull();
        expect(savedWith([entry], defaultView, 'another', design)).toBeNull();
      }),
    );
  });

  it('stands per camera, newest first, until it is withdrawn', () => {
    const [old, young] = [evaluation('2026-01-01'), evaluation('2026-02-01', { evaluation: 'e2' })];
    const other = evaluation('2026-03-01', { evaluation: 'e3', camera: 'd' });
    expect(savedEvaluations([young, other, old], 'c')).toEqual([young, old]);
    expect(savedEvaluations([young, other, old], null)).toHaveLength(3);
    const back: Entry = stamped(withdrawalOf(young), 'rol', Date.parse('2026-04-01'));
    expect(savedEvaluations([young, other, old, back], 'c')).toEqual([old]);
  });

  it('tells that the register has the camera elsewhere, larger or later since', () => {
    const entry = saved(defaultView);
    expect(isOtherCamera(entry, { ...here, outline: null })).toBe(false);
    expect(isOtherCamera(entry, { ...here, goal: 'iets anders' })).toBe(false);
    for (const change of [{ x: 1 }, { radius: 60 }, { start: '2022-05' }])
      expect(isOtherCamera(entry, { ...here, ...change })).toBe(true);
  });
});
