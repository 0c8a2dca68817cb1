import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../src/domain/area/area.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import type { Span } from '../../src/domain/time/month.ts';
import { month } from '../../src/domain/time/month.ts';
import type { Answer, Figure, Unavailable } from '../../src/engine/answer.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { StampedQuestion } from '../../src/engine/question.ts';
import { readBundled } from '../../src/intake/bundled.ts';
import { assess } from '../../src/analysis/indicators/assess.ts';
import { disclosurePolicy } from '../../src/policy/disclosure.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { load } from '../../src/policy/source.ts';
import type { Loaded } from '../../src/policy/source.ts';
import { intakeContext } from '../../src/worker/intake-context.ts';
import { dataFolder, fetchFrom, inventedFolder, readFolder } from '../support/package-files.ts';

const years = (from: number, to = from): Span => ({ from: month(from, 1), to: month(to, 12) });

async function open(folder: string): Promise<Loaded> {
  const loaded = await load(fetchFrom(readFolder(folder)), 'everything');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure.slice(0, 5)));
  return loaded.value;
}

function engineOf({ municipality, observationResources }: Loaded): Engine {
  const { areas, rings, disclosure, kinds, profile } = municipality;
  const series = observationResources.flatMap(({ info, text }): readonly Series[] => {
    const read = readBundled(info, text, intakeContext(municipality, info.name, 0));
    if (!read.ok) throw new Error(`${info.path}: ${JSON.stringify(read.failure.slice(0, 5))}`);
    return read.value;
  });
  const ids = kinds.map(({ id }) => id);
  const disclosed = disclosurePolicy(disclosure, ids);
  return createEngine({
    areas: indexAreas(areas),
    rings,
    disclosure: disclosed,
    municipality: profile.id,
    series,
  });
}

const shown = (figure: Figure): number | string => (figure.is === 'number' ? figure.value : figure.is);
const rowsOf = (answer: Answer | Unavailable): Record<string, number | string> =>
  answer.is === 'answer'
    ? Object.fromEntries(answer.rows.map(({ key, figure }) => [key, shown(figure)]))
    : { unavailable: answer.reason.why };

const kindsOf = ({ indicators }: Municipality, id: string | null): readonly string[] =>
  indicators.find((indicator) => indicator.id === id)?.kinds ?? [];

describe.each([
  ['the municipality', dataFolder, { from: month(2025, 11), to: month(2026, 10) }],
  ['the invented one', inventedFolder, years(2032)],
])('%s', async (_, folder, lastTwelve) => {
  const loaded = await open(folder);
  const { municipality } = loaded;
  const engine = engineOf(loaded);
  const common = { within: municipality.profile.id, span: lastTwelve, audience: 'driehoek' } as const;

  it.each(municipality.priorities.map(({ id, headline }) => [id, headline] as const))(
    'has a figure of the last twelve months on the card of %s',
    (_priority, headline) => {
      const answer = engine.answer({
        ...common,
        kinds: kindsOf(municipality, headline),
        by: 'time',
        unit: 'month',
      });
      expect(answer.is === 'answer' && shown(answer.total)).toBeTypeOf('number');
      expect(answer.is === 'answer' && answer.rows.length).toBe(12);
    },
  );
  it('has a perception with its n behind every card that names one', () => {
    const findings = municipality.surveys.flatMap((survey) => survey.findings);
    for (const { perception } of municipality.priorities) {
      const withN = findings.filter(
        ({ indicator, n, share }) => indicator === perception && n !== null && share !== null,
      );
      expect([perception, perception === null || withN.length > 0]).toEqual([perception, true]);
    }
  });
  it.each(municipality.profile.mapIndicators)('has a density of %s', (id) => {
    const answer = engine.answer({ ...common, kinds: kindsOf(municipality, id), by: 'density', sigma: 150 });
    expect(answer.is === 'answer' && answer.density?.perKm2.some((value) => value > 0)).toBe(true);
  });
  it('never shows a sensitive kind finer than the gemeente, whoever asks', () => {
    const sensitive = municipality.disclosure.filter((rule) => rule.sensitive).flatMap(({ kinds }) => kinds);
    expect(sensitive.length).toBeGreaterThan(0);
    for (const kind of sensitive) {
      for (const audience of ['driehoek', 'openbaar'] as const) {
        const answer = engine.answer({ ...common, audience, kinds: [kind], by: 'area', level: 'buurt' });
        expect([kind, audience, answer.is]).toEqual([kind, audience, 'unavailable']);
      }
    }
  });
  it('marks what is made up, and only that', () => {
    const made = loaded.observationResources.filter(({ info }) => info.fictief);
    expect(made.map(({ info }) => info.source).every((source) => /fictief|Verzonnen/.test(source))).toBe(
      true,
    );
  });
});

describe('the invented municipality', async () => {
  const loaded = await open(inventedFolder);
  const engine = engineOf(loaded);
  const ask = (question: Partial<StampedQuestion>) =>
    rowsOf(
      engine.answer({
        kinds: ['meldregister/G1', 'meldregister/G2'],
        within: 'VS01',
        span: years(2030, 2032),
        audience: 'driehoek',
        by: 'time',
        unit: 'year',
        ...question,
      } as StampedQuestion),
    );

  it('counts its incidents per year', () => {
    expect(ask({})).toEqual({ '2030': 96, '2031': 96, '2032': 36 });
  });
  it('counts them per buurt, and a buurt without any is zero', () => {
    expect(ask({ by: 'area', level: 'buurt', span: years(2032) })).toEqual({
      'VS01-B1': 0,
      'VS01-B2': 0,
      'VS01-B3': 36,
      'VS01-B4': 0,
      'VS01-B5': 0,
      'VS01-B6': 0,
    });
  });
  it('keeps a missing figure apart from zero', () => {
    const areas = ask({
      kinds: ['meldregister/T'],
      within: 'RG-DEMO',
      by: 'area',
      level: 'gemeente',
      span: years(2031),
    });
    expect(areas).toEqual({ VS01: 138, VS02: 'missing' });
  });
  it('does not show openbaar what its rules forbid', () => {
    expect(ask({ kinds: ['meldregister/W9'] })).toEqual({ '2030': 3, '2031': 3, '2032': 3 });
    expect(ask({ kinds: ['meldregister/W9'], audience: 'openbaar' })).toEqual({ unavailable: 'not-shown' });
  });
  it('gets its verdicts from its own plan', () => {
    const judge = (id: string, now: number, before: number) => {
      const indicator = loaded.municipality.indicators.find((each) => each.id === id);
      if (indicator === undefined) throw new Error(id);
      const figures = { current: { count: now, months: 12 }, baseline: { count: before, months: 12 } };
      return assess(indicator, { ...figures, dispersion: 1, reference: null, size: 1 }).verdict;
    };
    expect(judge('graffiti-meldingen', 36, 96)).toBe('op-koers');
    expect(judge('schoonmaakdagen', 2, 3)).toBe('niet-op-koers');
    expect(judge('water-incidenten', 24, 24)).toBe('nog-geen-streefwaarde');
    expect(judge('drenkelingen', 3, 3)).toBe('geen-oordeel');
  });
});

describe('the municipality', async () => {
  const loaded = await open(dataFolder);
  const engine = engineOf(loaded);
  const total = (within: string, span: Span) =>
    engine.answer({
      kinds: ['misdrijven/0.0.0'],
      within,
      span,
      audience: 'openbaar',
      by: 'time',
      unit: 'year',
    });

  it('has everything of the plan', () => {
    const { priorities, indicators, actionPoints, events, areas, kinds } = loaded.municipality;
    const levels = (level: string): number => areas.filter((area) => area.level === level).length;
    expect([priorities, indicators, actionPoints, events].map((list) => list.length)).toEqual([
      5, 51, 45, 41,
    ]);
    expect([levels('gemeente'), levels('wijk'), levels('buurt')]).toEqual([14, 9, 39]);
    expect(kinds.filter(({ register }) => register !== 'eigen')).toHaveLength(68);
  });
  it('gives a verdict on the plan alone only where it has its own words', () => {
    const explicit = loaded.municipality.indicators.filter(
      ({ target }) => target?.from.ground === 'expliciet',
    );
    expect(explicit.map(({ id }) => id)).toEqual([
      'jeugdoverlast-meldingen',
      'integrale-controles',
      'ondermijningsweken',
      'bewustwordingssessies',
      'basis-op-orde',
      'onbegrepen-gedrag',
      'bewustwording-digitaal',
      'voorlichting-digitaal',
      'voorlichting-ouderen-hack',
      'cyberweken',
      'woninginbraken',
    ]);
    expect(loaded.municipality.indicators.some(({ target }) => target?.from.ground === 'team')).toBe(false);
  });
  it('holds the real totals, shown as they were published', () => {
    expect(rowsOf(total('NL00', years(2022)))).toEqual({ '2022': 799_895 });
    expect(rowsOf(total('GM0163', years(2022, 2024)))).toEqual({ '2022': 808, '2023': 829, '2024': 847 });
  });
  it('has inhabitants per buurt that add up to the real kernen, and dwellings to the real gemeente', () => {
    const rows = loaded.municipality.population;
    const buurten = rows.filter(({ area }) => area.startsWith('BU'));
    const sum = (list: readonly (number | null)[]): number => list.reduce<number>((a, b) => a + (b ?? 0), 0);
    expect(sum(buurten.map(({ inhabitants }) => inhabitants))).toBe(35_930);
    expect(sum(buurten.map(({ dwellings }) => dwellings))).toBe(
      rows.find(({ area }) => area === 'GM0163')?.dwellings,
    );
    expect(buurten.every(({ fictief }) => fictief)).toBe(true);
  });
});
