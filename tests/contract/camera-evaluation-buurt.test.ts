import type { Question } from '../../src/engine/question.ts';
import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../src/domain/area/area.ts';
import { evaluate } from '../../src/domain/camera-effect/evaluate.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { readBundled } from '../../src/intake/bundled.ts';
import { disclosurePolicy } from '../../src/policy/disclosure.ts';
import { load } from '../../src/policy/source.ts';
import { chosenDesign } from '../../src/analysis/cameras/design.ts';
import { inputOf } from '../../src/analysis/cameras/input.ts';
import { outcomesOf } from '../../src/analysis/cameras/outcomes.ts';
import { problemBefore } from '../../src/analysis/cameras/problem.ts';
import { planOf } from '../../src/analysis/cameras/plan.ts';
import { countsFrom } from '../../src/analysis/cameras/zones.ts';
import { defaultView } from '../../src/view/view.ts';
import { intakeContext } from '../../src/worker/intake-context.ts';
import { dataFolder, fetchFrom, readFolder } from '../support/package-files.ts';

const files = readFolder(dataFolder);
const loaded = await load(fetchFrom(files), 'everything');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure.slice(0, 5)));
const { municipality, observationResources } = loaded.value;
const series = observationResources.flatMap(({ info, text }): readonly Series[] => {
  const read = readBundled(info, text, intakeContext(municipality, info.name, 0));
  if (!read.ok) throw new Error(info.path);
  return read.value;
});
const infos = series.map(({ info }) => info);
const kinds = municipality.kinds.map(({ id }) => id);
const engine = createEngine({
  areas: indexAreas(municipality.areas),
  rings: municipality.rings,
  disclosure: disclosurePolicy(municipality.disclosure, kinds),
  municipality: municipality.profile.id,
  series,
});

/** What the driehoek is told. */
function answerFor(question: Question) {
  return engine.answer({ ...question, audience: 'driehoek' });
}
const outcomes = outcomesOf(municipality, infos);
const perBuurt = outcomes.filter(({ level }) => level === 'buurt').map(({ indicator }) => indicator);
const started = municipality.cameras.filter(({ start }) => start !== null);
const pairs = started.flatMap((camera) => perBuurt.map((indicator) => [camera.id, indicator.id] as const));

function chosenOf(camera: string, outcome: string, level: 'vak' | 'buurt') {
  const part = { ...defaultView.cameras.design, outcome, level };
  const chosen = chosenDesign(municipality, infos, camera, part);
  if (chosen === null) throw new Error('nothing was chosen');
  return { part, chosen };
}

describe('the outcomes of the bundled data', () => {
  it('are known in cells on the map, and some of the others per buurt', () => {
    expect(perBuurt.length).toBeGreaterThan(2);
    for (const { indicator, level } of outcomes)
      expect(level).toBe(municipality.profile.mapIndicators.includes(indicator.id) ? 'vak' : 'buurt');
  });

  it('are never kinds that the policy keeps off every map, or calls sensitive', () => {
    const policy = disclosurePolicy(municipality.disclosure, kinds);
    for (const kind of perBuurt.flatMap((indicator) => indicator.kinds)) {
      const kept = policy.byKind.get(kind) ?? policy.fallback;
      expect([kept.sensitive, kept.show.driehoek]).toEqual([false, 'buurt']);
    }
  });
});

describe('an outcome that is known per buurt only', () => {
  it.each(pairs)('asks for the buurten where cells are asked for: %s, %s', (camera, outcome) => {
    expect(problemBefore(chosenOf(camera, outcome, 'vak').chosen, municipality)).toEqual({
      why: 'only-buurt',
    });
  });

  it.each(pairs)('is evaluated by buurten that do not overlap: %s, %s', (camera, outcome) => {
    const { part, chosen } = chosenOf(camera, outcome, 'buurt');
    expect(problemBefore(chosen, municipality)).toBeNull();
    if (chosen.data === null || chosen.whole?.checked.ok !== true) throw new Error('no buurten');
    const { treatment, rings, control } = chosen.whole.checked.value;
    const all = [...treatment, ...rings.flat(), ...control];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => chosen.whole?.watched.has(id))).toEqual([]);
    const plan = planOf(municipality, infos, chosen, chosen.data, part, null);
    const zones = answerFor(plan.question);
    if (zones.is !== 'answer') throw new Error(JSON.stringify(zones.reason));
    const input = inputOf(chosen, plan, chosen.data, countsFrom(zones, chosen.data), null);
    const found = evaluate(input);
    expect(found.ok).toBe(true);
    expect(input.comparable.length).toBe(chosen.whole.free.length);
  });

  it('counts what the buurten of the gemeente count together', () => {
    const [[camera, outcome] = ['', '']] = pairs;
    const { part, chosen } = chosenOf(camera, outcome, 'buurt');
    if (chosen.data === null) throw new Error('no data');
    const plan = planOf(municipality, infos, chosen, chosen.data, part, null);
    const zones = answerFor(plan.question);
    if (zones.is !== 'answer' || zones.total.is !== 'number') throw new Error('no answer');
    const common = {
      kinds: chosen.design.kinds,
      within: municipality.profile.id,
      audience: 'driehoek',
    } as const;
    const byArea = engine.answer({ ...common, by: 'area', level: 'buurt', span: chosen.data });
    if (byArea.is !== 'answer') throw new Error('no answer');
    const watched = chosen.whole?.watched ?? new Set<string>();
    const counted = byArea.rows
      .filter(({ key }) => !watched.has(key))
      .reduce((sum, { figure }) => sum + (figure.is === 'number' ? figure.value : 0), 0);
    // The sites of other cameras with the same outcome stand in buurten of their own.
    expect(zones.total.value).toBe(counted);
    expect(zones.unplaced).toEqual(byArea.unplaced);
  });
});
