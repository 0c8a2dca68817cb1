import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { Evaluation } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { SeriesInfo } from '../../../../src/domain/observation/series.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Answer, Row } from '../../../../src/engine/answer.ts';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import type { Camera, PlanEvent } from '../../../../src/policy/schema.ts';
import { circumstancesOf, disturbances, threatsOf } from '../../../../src/analysis/cameras/circumstances.ts';
import type { Known, Threats } from '../../../../src/analysis/cameras/circumstances.ts';
import { chosenDesign } from '../../../../src/analysis/cameras/design.ts';
import type { Chosen } from '../../../../src/analysis/cameras/design.ts';
import { threatLines } from '../../../../src/screens/cameratoezicht/threat-lines.ts';
import { unplacedShares } from '../../../../src/analysis/cameras/unplaced.ts';
import { defaultView } from '../../../../src/view/view.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';
import { camera, event, indicator, municipality } from '../../screens/small-municipality.ts';

/** Three years on both sides of January 2022. */
const evaluation = evaluationOf(0.5, 6);

function evaluationOf(factor: number, level: number): Evaluation {
  const found = evaluate(worldOf({ treatment: factor }, { treatment: level }));
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

const one = { is: 'number', value: 1, low: 0, high: 6, provisional: false } as const;

function answer(rows: readonly Row[] = [], counted?: { all: number; unplaced: number }): Answer {
  const { all, unplaced } = counted ?? { all: 0, unplaced: 0 };
  return {
    is: 'answer',
    question: {
      by: 'zones',
      unit: 'month',
      zones: [],
      kinds: [],
      within: 'GM0001',
      span: { from: month(2019, 1), to: month(2024, 12) },
      audience: 'driehoek',
    },
    dataHash: '',
    rows,
    total: { ...one, value: all },
    unplaced: { ...one, value: unplaced },
    series: [],
    density: null,
  };
}

function seriesFrom(from: number): SeriesInfo {
  const span = { from, to: month(2024, 12) };
  return {
    id: String(from),
    title: 'Reeks',
    source: 'bron',
    set: 'set',
    loadedAt: null,
    audience: 'driehoek',
    published: false,
    fictief: false,
    where: 'cell',
    when: 'minute',
    divisionYear: null,
    complete: { span, scope: 'GM0001' },
    kinds: ['k'],
    areas: ['GM0001'],
    rows: 1,
    span,
  };
}

interface World {
  readonly events?: readonly PlanEvent[];
  readonly camera?: Partial<Camera>;
  readonly known?: Partial<Known>;
  readonly evaluation?: Evaluation;
}

function chosenIn({ events = [], camera: more = {} }: World): {
  readonly here: ReturnType<typeof municipality>;
  readonly chosen: Chosen;
} {
  const here = municipality({
    cameras: [{ ...camera('c', null), start: '2022-01-01', ...more }],
    indicators: [indicator('a')],
    events,
  });
  const chosen = chosenDesign(here, [], 'c', defaultView.cameras.design);
  if (chosen === null) throw new Error('nothing was chosen');
  return { here, chosen };
}

function threats(world: World = {}): Threats {
  const { here, chosen } = chosenIn(world);
  const known = { zones: answer(), unplaced: null, entries: [], ...world.known };
  return threatsOf(here, chosen, world.evaluation ?? evaluation, known);
}

function shares(before: readonly [number, number], after: readonly [number, number]) {
  const of = ([unplaced, all]: readonly [number, number]): Answer => answer([], { all, unplaced });
  return unplacedShares([of(before)], [of(after)]);
}

function reclassification(at: string, of: string): Entry {
  return {
    id: at,
    at,
    role: 'analist',
    fictief: false,
    is: 'classification',
    indicator: of,
    content: null,
    why: 'anders',
  };
}

describe('what else happened', () => {
  it('is nothing where nothing is known, and then takes nothing away', () => {
    expect(circumstancesOf(threats())).toEqual({
      otherMeasures: false,
      disturbed: [],
      registrationChanges: [],
      placesChanged: false,
      provisional: false,
    });
    expect(threatLines(threats(), []).filter(({ lowers }) => lowers)).toEqual([]);
  });

  it('is another measure here in the months that count, but not the camera itself', () => {
    const events = [
      event('eigen', '2022-01', '2022-12', { places: ['c'] }),
      event('ander', '2023-05', '2023-06', { places: ['c'] }),
      event('later', '2025-05', '2025-06', { places: ['c'] }),
      event('overal', '2020-05', '2020-06', { indicators: ['a'] }),
    ];
    const found = threats({ events });
    expect(found.measures.map(({ event: { id } }) => id)).toEqual(['ander']);
    expect(found.wider.map(({ event: { id } }) => id)).toEqual(['overal']);
    expect(circumstancesOf(found).otherMeasures).toBe(true);
    expect(circumstancesOf(threats({ camera: { otherMeasures: 'licht' } })).otherMeasures).toBe(true);
  });

  it('is a context long enough to disturb a year', () => {
    const long = event('lang', '2020-03', '2021-06', { sort: 'context', priorities: ['p1'] });
    const short = event('kort', '2020-11', '2020-12', { sort: 'context', priorities: ['p1'] });
    const { here, chosen } = chosenIn({ events: [long, short] });
    expect(disturbances(here, chosen).map(({ event: { id } }) => id)).toEqual(['lang']);
    expect(circumstancesOf(threats({ events: [long] })).disturbed).toEqual([
      { from: month(2020, 3), to: month(2021, 6) },
    ]);
  });

  it('is another source from a month that counts on', () => {
    const zones = { ...answer(), series: [seriesFrom(month(2019, 1)), seriesFrom(month(2023, 4))] };
    const found = threats({ known: { zones } });
    expect(found.sourceChanges).toEqual([month(2023, 4)]);
    expect(circumstancesOf(found).registrationChanges).toEqual([
      { from: month(2023, 4), to: month(2023, 4) },
    ]);
  });

  it('is an event that says that registering changed, by its sort or its text', () => {
    const events = [
      event('soort', '2023-01', '2023-01', { sort: 'registratie', indicators: ['a'] }),
      event('tekst', '2021-01', '2021-02', { title: 'Nieuwe meldcode', priorities: ['p1'] }),
      event('register', '2021-01', '2021-02', { title: 'Opkopersregister af', priorities: ['p1'] }),
      event('elders', '2023-01', '2023-01', { sort: 'registratie', indicators: ['b'] }),
      event('ooit', null, null, { sort: 'registratie', indicators: ['a'] }),
      event('buiten', '2018-01', '2018-02', { sort: 'registratie', indicators: ['a'] }),
    ];
    const found = threats({ events });
    expect(found.registrationEvents.map(({ event: { id } }) => id)).toEqual(['soort', 'tekst', 'ooit']);
    expect(circumstancesOf(found).registrationChanges).toEqual([
      { from: month(2023, 1), to: month(2023, 1) },
      { from: month(2021, 1), to: month(2021, 2) },
    ]);
    const lowering = threatLines(found, []).filter(({ lowers }) => lowers);
    expect(lowering.map(({ text }) => text).join()).not.toContain('Gebeurtenis ooit');
  });

  it('is a classification that the team changed in the months that count, once a month', () => {
    const entries = [
      reclassification('2023-06-01T10:00:00.000Z', 'a'),
      reclassification('2023-06-02T10:00:00.000Z', 'a'),
      reclassification('2023-07-01T10:00:00.000Z', 'b'),
      reclassification('2026-07-01T10:00:00.000Z', 'a'),
    ];
    expect(threats({ known: { entries } }).reclassified).toEqual([month(2023, 6)]);
  });

  it('is a month after that is provisional', () => {
    const row = (key: string): Row => ({ key, figure: { ...one, provisional: true }, series: [0] });
    const zones = answer([row('mcamera 2024-12'), row('mring0 2024-12'), row('mcamera 2020-01')]);
    const found = threats({ known: { zones } });
    expect(found.provisional).toEqual([month(2024, 12)]);
    expect(circumstancesOf(found).provisional).toBe(true);
  });

  it('is a place that is missing clearly more often after than before', () => {
    // 20 of 1,000 against 60 of 1,000: Newcombe gives 2.3 to 5.8 points.
    const clear = shares([20, 1000], [60, 1000]);
    expect(clear?.difference.low).toBeCloseTo(0.0229, 3);
    expect(clear?.difference.high).toBeCloseTo(0.0579, 3);
    const found = threats({ known: { unplaced: clear } });
    expect(circumstancesOf(found).placesChanged).toBe(true);
    expect(threatLines(found, [])[0]).toMatchObject({ lowers: true });
    expect(threatLines(found, [])[0]?.text).toMatch(/2,0% vóór .* 6,0% erna/u);
    const same = threats({ known: { unplaced: shares([20, 1000], [22, 1000]) } });
    expect(circumstancesOf(same).placesChanged).toBe(false);
    expect(threatLines(same, []).map(({ text }) => text)).toContainEqual(expect.stringContaining('toeval'));
  });

  it('tells nothing about places where a question had no answer', () => {
    const { question } = answer([], { all: 10, unplaced: 1 });
    const refused = { is: 'unavailable', question, reason: { why: 'gaps' } } as const;
    expect(unplacedShares([refused], [answer([], { all: 10, unplaced: 1 })])).toBeNull();
    expect(shares([0, 0], [1, 10])).toBeNull();
  });

  it('is small counts from fewer than twenty before on', () => {
    expect(threats().fewBefore).toBeNull();
    const small = evaluationOf(0.5, 0.3);
    const { before } = small.areas.treatment.total;
    expect(before).toBeLessThan(20);
    expect(threats({ evaluation: small }).fewBefore).toBe(before);
  });

  it('puts what takes certainty away first', () => {
    const events = [
      event('ander', '2023-05', '2023-06', { places: ['c'] }),
      event('overal', '2020-05', '2020-06', { indicators: ['a'] }),
    ];
    const unplaced = shares([20, 1000], [60, 1000]);
    const lines = threatLines(threats({ events, known: { unplaced } }), ['let op']);
    expect(lines.map(({ lowers }) => lowers)).toEqual([true, true, false, false, false]);
    expect(lines[0]?.text).toContain('Gebeurtenis ander');
  });
});
