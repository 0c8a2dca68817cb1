import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../src/domain/area/area.ts';
import { evaluate } from '../../src/domain/camera-effect/evaluate.ts';
import { verdictOf } from '../../src/domain/camera-effect/verdict.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import type { Span } from '../../src/domain/time/month.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { readBundled } from '../../src/intake/bundled.ts';
import { disclosurePolicy } from '../../src/policy/disclosure.ts';
import type { Question } from '../../src/engine/question.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import type { Camera } from '../../src/policy/schema.ts';
import { load } from '../../src/policy/source.ts';
import { chosenDesign } from '../../src/analysis/cameras/design.ts';
import type { Chosen } from '../../src/analysis/cameras/design.ts';
import { inputOf } from '../../src/analysis/cameras/input.ts';
import { cellQuestion, countryQuestions, planOf } from '../../src/analysis/cameras/plan.ts';
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
const engine = createEngine({
  areas: indexAreas(municipality.areas),
  rings: municipality.rings,
  disclosure: disclosurePolicy(
    municipality.disclosure,
    municipality.kinds.map(({ id }) => id),
  ),
  municipality: municipality.profile.id,
  series,
});

/** What the driehoek is told. */
function answerFor(question: Question) {
  return engine.answer({ ...question, audience: 'driehoek' });
}

const plantedSchema = v.object({
  id: v.string(),
  kind: v.string(),
  x: v.number(),
  y: v.number(),
  radius: v.number(),
  start: v.string(),
  change: v.number(),
});
type Planted = v.InferOutput<typeof plantedSchema>;

/** What the generator planted; its file says so itself. */
function plantedEffects(): readonly Planted[] {
  const text = files.get('observations/demo-waarheid.json') ?? '{}';
  return v.parse(v.object({ effects: v.array(plantedSchema) }), JSON.parse(text)).effects;
}

/** The register with a camera at every planted place, all starts known. */
function withPlanted(planted: readonly Planted[]): Municipality {
  const [pattern] = municipality.cameras;
  if (pattern === undefined) throw new Error('no camera in the register');
  const cameras = planted.map(({ id, x, y, radius, start }): Camera => ({
    ...pattern,
    id,
    name: id,
    x,
    y,
    radius,
    start,
  }));
  return { ...municipality, cameras };
}

/** The evaluation as the screen makes it with nothing chosen but the outcome. */
function evaluationOf(all: Municipality, { id, kind }: Planted) {
  const outcome = municipality.indicators.find(
    (indicator) =>
      municipality.profile.mapIndicators.includes(indicator.id) && indicator.kinds.includes(kind),
  );
  const part = { ...defaultView.cameras.design, outcome: outcome?.id ?? '' };
  const infos = series.map(({ info }) => info);
  const chosen = chosenDesign(all, infos, id, part);
  if (chosen?.data == null) throw new Error('no design');
  const cells = answerFor(cellQuestion(chosen, municipality.profile.id, chosen.data));
  const plan = planOf(all, infos, chosen, chosen.data, part, cells.is === 'answer' ? cells : null);
  const zones = answerFor(plan.question);
  if (zones.is !== 'answer') throw new Error(JSON.stringify(zones.reason));
  const result = evaluate(
    inputOf(
      chosen,
      plan,
      chosen.data,
      countsFrom(zones, chosen.data),
      null,
      countryYears(chosen, chosen.data),
    ),
  );
  if (!result.ok || !result.value.findings.ok) throw new Error('no findings');
  return { evaluation: result.value, findings: result.value.findings.value };
}

/** The same kinds in the country by calendar year. */
function countryYears(chosen: Chosen, data: Span): Map<number, number> {
  const [, byYear] = countryQuestions(chosen, municipality.profile.country.id, data);
  const answer = answerFor(byYear);
  if (answer.is !== 'answer') return new Map();
  return new Map(
    answer.rows.flatMap(({ key, figure }) =>
      figure.is === 'number' ? [[Number(key), figure.value] as const] : [],
    ),
  );
}

const planted = plantedEffects();

describe('the cameras of the example data, by the design that the screen proposes', () => {
  const all = withPlanted(planted);

  it('knows of planted effects, one of them a placebo', () => {
    expect(planted.length).toBeGreaterThan(3);
    expect(planted.some(({ change }) => change === 0)).toBe(true);
  });

  it.each(planted.map((one) => [one.id, one] as const))(
    'holds the planted effect in the headline interval: %s',
    (_, one) => {
      const { measured } = evaluationOf(all, one).findings.effect;
      expect(100 * one.change).toBeGreaterThanOrEqual(measured.percentLower);
      expect(100 * one.change).toBeLessThanOrEqual(measured.percentUpper);
    },
  );

  it('has a second control in whole calendar years for a camera with one on both sides', () => {
    const years = planted.map((one) => {
      const { secondYears } = evaluationOf(all, one).findings;
      return secondYears.ok ? secondYears.value : null;
    });
    const found = years.filter((one) => one !== null);
    expect(found.length).toBeGreaterThan(0);
    for (const { control, place, effect } of found) {
      expect(control.before).toBeGreaterThan(place.before);
      expect(effect.measured.percentLower).toBeLessThan(effect.measured.percentUpper);
    }
  });

  it('finds the largest planted effect, and calls none at the placebo', () => {
    const strongest = planted.toSorted((a, b) => a.change - b.change)[0];
    const placebo = planted.find(({ change }) => change === 0);
    if (strongest === undefined || placebo === undefined) throw new Error('nothing planted');
    expect(verdictOf(evaluationOf(all, strongest).evaluation).code).toBe('fall');
    expect(verdictOf(evaluationOf(all, placebo).evaluation).code).not.toBe('fall');
  });
});

describe('the cameras together', () => {
  const infos = series.map(({ info }) => info);
  const sitesWith = (cameras: readonly Planted[]): string[] => {
    const all = withPlanted(cameras);
    const part = { ...defaultView.cameras.design, outcome: municipality.profile.mapIndicators[0] ?? '' };
    const chosen = chosenDesign(all, infos, cameras[0]?.id ?? '', part);
    if (chosen?.data == null) throw new Error('no design');
    const cells = answerFor(cellQuestion(chosen, municipality.profile.id, chosen.data));
    const plan = planOf(all, infos, chosen, chosen.data, part, cells.is === 'answer' ? cells : null);
    return plan.sites.map((site) => site.chosen.camera.id);
  };

  it('leave out one whose area another camera watches as well, as it is refused by itself', () => {
    const [, second] = planted;
    if (second === undefined) throw new Error('too few planted');
    expect(sitesWith(planted)).toContain(second.id);
    const twice = sitesWith([...planted, { ...second, id: 'twice', x: second.x + 10 }]);
    expect(twice).not.toContain(second.id);
    expect(twice).not.toContain('twice');
  });
});
