import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plantsOf } from '../../../scripts/demo/effects.ts';
import { makeDemo } from '../../../scripts/demo/make.ts';
import type { DemoInput } from '../../../scripts/demo/make.ts';
import { distance } from '../../../scripts/demo/places.ts';
import { drawnPerYear, expectedPerYear } from '../../../scripts/demo/truth.ts';
import { cellCentre, parseCellCode } from '../../../src/domain/geo/cell.ts';
import { monthOf, parseDay, parseLocal } from '../../../src/domain/time/local.ts';
import { parseMonth } from '../../../src/domain/time/month.ts';
import { data, inputs, kindOf } from './demo-inputs.ts';

const demo = makeDemo(inputs);
const { scenario } = inputs;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same input with other words in the scenario and only some kinds, to keep it fast. */
const withSeed = (seed: number, ...kinds: string[]): DemoInput => ({
  ...inputs,
  scenario: { ...scenario, seed, kinds: kinds.map(kindOf) },
});

interface Line {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly area: string;
  readonly cell: string;
  readonly count: string;
  readonly provisional: string;
}

function readLines(csv: string): Line[] {
  return csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [from = '', to = '', kind = '', area = '', cell = '', count = '', provisional = ''] =
        line.split(';');
      return { from, to, kind, area, cell, count, provisional };
    });
}

const lines = readLines(demo.csv);
const minuteOf = (text: string): number => parseLocal(text) ?? parseDay(text) ?? Number.NaN;
const ofKind = (kind: string): Line[] => lines.filter((line) => line.kind === kind);
const centreOf = (line: Line): readonly [number, number] | null => {
  const cell = parseCellCode(line.cell);
  return cell === null ? null : cellCentre(cell);
};

describe('the bytes', () => {
  it('are those of the files in data: after a change of the scenario run `npm run make-demo`', () => {
    expect(hash(readFileSync(`${data}observations/demo-incidenten.csv`, 'utf8'))).toBe(hash(demo.csv));
    expect(readFileSync(`${data}observations/demo-waarheid.json`, 'utf8')).toBe(demo.truthJson);
  });

  it('are the same for the same seed and others for another seed', () => {
    const make = (seed: number): string => hash(makeDemo(withSeed(seed, 'misdrijven/1.1.1')).csv);
    expect(make(1)).toBe(make(1));
    expect(make(2)).not.toBe(make(1));
  });

  it('of one kind do not depend on the other kinds', () => {
    const alone = readLines(makeDemo(withSeed(scenario.seed, 'misdrijven/1.1.1')).csv);
    expect(alone).toEqual(ofKind('misdrijven/1.1.1'));
  });

  it('stay under a megabyte', () => {
    expect(demo.csv.length).toBeLessThan(1_000_000);
  });
});

describe('every row can be read', () => {
  it('has the header of our own format and sorted rows', () => {
    expect(demo.csv.startsWith('van;tot;soort;gebied;vak;aantal;voorlopig\n')).toBe(true);
    const starts = lines.map((line) => line.from);
    expect(starts).toEqual([...starts].sort());
  });

  it('has a time in the period, and an end after its start', () => {
    const [first, last] = [parseMonth(scenario.period.from) ?? 0, parseMonth(scenario.period.to) ?? 0];
    const bad = lines.filter((line) => {
      const month = monthOf(minuteOf(line.from));
      const ends = line.to === '' || minuteOf(line.to) > minuteOf(line.from);
      return !(month >= first && month <= last && ends);
    });
    expect(bad).toEqual([]);
    expect(new Set(lines.map((line) => line.from.slice(0, 7))).size).toBe(last - first + 1);
  });

  it('is provisional from the month that the scenario names, and only there', () => {
    const bad = lines.filter(
      (line) => (line.provisional === '1') !== line.from.slice(0, 7) >= scenario.provisionalFrom,
    );
    expect(bad).toEqual([]);
  });

  it('names an area that exists, the one of its cell, or no place at all', () => {
    const known = new Set(['', scenario.scope, ...Object.keys(inputs.land.rings)]);
    expect(lines.filter((line) => !known.has(line.area))).toEqual([]);
    const strange = lines.filter((line) => {
      const centre = centreOf(line);
      if (centre === null) return line.cell !== '';
      const found = inputs.land.locate(centre[0], centre[1]);
      return found !== null && found !== line.area;
    });
    expect(strange).toEqual([]);
  });

  it('holds no place finer than the disclosure policy keeps', () => {
    const bad = lines.filter((line) => {
      const keep = inputs.keepOf(line.kind).keep;
      if (typeof keep === 'number') return line.cell !== '' && (parseCellCode(line.cell)?.size ?? 0) < keep;
      return line.cell !== '' || (keep === 'gemeente' && line.area !== scenario.scope);
    });
    expect(bad).toEqual([]);
    expect(
      ofKind('overlast/E35').filter((line) => line.cell !== '' && !line.cell.startsWith('25mE')),
    ).toEqual([]);
  });

  it('holds no time finer than the disclosure policy keeps', () => {
    const finest = { minute: /./, hour: /:00$|^.{10}$/, day: /^.{10}$/, month: /-01$/ };
    const bad = lines.filter(({ kind, from }) => !finest[inputs.keepOf(kind).keepTime].test(from));
    expect(bad).toEqual([]);
    expect(ofKind('overlast/E35').every(({ from, to }) => minuteOf(to) === minuteOf(from) + 60)).toBe(true);
    expect(ofKind('overlast/E33').every(({ from, to }) => from.length === 10 && to === '')).toBe(true);
  });

  it('leaves the place out for the share of the scenario', () => {
    const placed = lines.filter((line) => inputs.keepOf(line.kind).keep !== 'gemeente');
    const share = placed.filter((line) => line.area === '').length / placed.length;
    expect(Math.abs(share - scenario.unplacedShare)).toBeLessThan(0.01);
  });
});

describe('the numbers', () => {
  it.each(demo.truths.map((truth) => [truth.kind.kind, truth] as const))(
    'of every year are near what was expected: %s',
    (_, truth) => {
      const drawn = drawnPerYear(truth.rows);
      for (const [year, expected] of expectedPerYear(truth)) {
        // Poisson, plus the gamma number that every month is multiplied by, plus a little for repeats.
        const deviation = Math.sqrt(1.3 * expected + (expected * expected) / (12 * scenario.dispersionShape));
        expect(Math.abs((drawn.get(year) ?? 0) - expected)).toBeLessThan(4 * deviation + 2);
      }
    },
  );

  it('are those that the design names, a year', () => {
    const expected = (kind: string): number => {
      const truth = demo.truths.find((each) => each.kind.kind === kind);
      return truth === undefined ? 0 : (expectedPerYear(truth).get(2023) ?? 0);
    };
    const named = {
      'overlast/E35': 170,
      'misdrijven/1.2.3': 195,
      'misdrijven/1.1.1': 46,
      'overlast/E33': 285,
    };
    const more = { 'misdrijven/3.1.1': 27, 'misdrijven/3.7.4': 24, 'misdrijven/3.9.1': 140 };
    for (const [kind, number] of Object.entries({ ...named, ...more })) {
      expect(expected(kind) / number).toBeGreaterThan(0.96);
      expect(expected(kind) / number).toBeLessThan(1.04);
    }
  });

  it('have youth nuisance on weekend evenings and burglaries in the dark months', () => {
    const share = (some: readonly Line[], test: (line: Line) => boolean): number =>
      some.filter(test).length / some.length;
    const evening = (line: Line): boolean => Number(line.from.slice(11, 13)) >= 19;
    const dark = (line: Line): boolean =>
      ['10', '11', '12', '01', '02', '03'].includes(line.from.slice(5, 7));
    expect(share(ofKind('overlast/E35'), evening)).toBeGreaterThan(0.5);
    expect(share(ofKind('misdrijven/1.1.1'), dark)).toBeGreaterThan(0.55);
  });

  it('have burglaries close to each other more often within 14 days than later', () => {
    const burglaries = ofKind('misdrijven/1.1.1').flatMap((line) => {
      const centre = centreOf(line);
      return centre === null ? [] : [{ at: minuteOf(line.from) / 1440, centre }];
    });
    const pairs = (low: number, high: number): number =>
      burglaries.flatMap((one, index) =>
        burglaries.slice(index + 1).filter((other) => {
          const days = other.at - one.at;
          return days >= low && days < high && distance(one.centre, other.centre) <= 300;
        }),
      ).length;
    expect(pairs(0, 14)).toBeGreaterThan((1.5 * pairs(14, 14 + 140)) / 10);
  });
});

describe('the planted effects', () => {
  /** Within, in the ring, elsewhere: numbers before and after the start. */
  function around(effectId: string): Record<'within' | 'ring' | 'elsewhere', [number, number]> {
    const counts = { within: [0, 0], ring: [0, 0], elsewhere: [0, 0] } as Record<
      'within' | 'ring' | 'elsewhere',
      [number, number]
    >;
    const plant = scenario.effects
      .filter((each) => each.id === effectId)
      .flatMap((each) => plantsOf(scenario, each.kind).filter(({ effect }) => effect.id === effectId))[0];
    if (plant === undefined) throw new Error(`no effect ${effectId}`);
    for (const line of ofKind(plant.effect.kind)) {
      const centre = centreOf(line);
      if (centre === null) continue;
      const metres = distance(centre, plant.at);
      const zone =
        metres <= plant.effect.radius ? 'within' : metres <= plant.effect.ring.outer ? 'ring' : 'elsewhere';
      counts[zone][minuteOf(line.from) >= plant.start ? 1 : 0] += 1;
    }
    return counts;
  }

  const ratio = ([before, after]: readonly [number, number]): number => after / before;

  it.each(scenario.effects.map((effect) => [effect.id, effect] as const))(
    'show against the rest of the municipality: %s',
    (id, effect) => {
      const counts = around(id);
      const relative = ratio(counts.within) / ratio(counts.elsewhere);
      const error = Math.sqrt(
        [...counts.within, ...counts.elsewhere].reduce((sum, count) => sum + 1 / count, 0),
      );
      expect(Math.abs(Math.log(relative / (1 + effect.change)))).toBeLessThan(2 * error);
    },
  );

  it('leave no doubt where the true effect is large, and move a part to the ring', () => {
    const counts = around('kuperserf');
    expect(ratio(counts.within) / ratio(counts.elsewhere)).toBeLessThan(0.7);
    expect(ratio(counts.ring)).toBeGreaterThan(ratio(counts.elsewhere));
  });

  it('stand where the cameras stand, from the day that is on record', () => {
    const cameras = JSON.parse(readFileSync(`${data}cameras/cameras.json`, 'utf8')) as {
      id: string;
      x: number;
      y: number;
      radius: number;
      start: string | null;
    }[];
    const planted = scenario.effects.filter((effect) => effect.sort === 'camera');
    expect(planted.length).toBeGreaterThan(0);
    for (const effect of planted) {
      const spot = scenario.spots[effect.spot];
      const camera = cameras.find((each) => each.id === effect.id);
      expect([camera?.x, camera?.y, camera?.radius]).toEqual([spot?.x, spot?.y, effect.radius]);
      expect(camera?.start ?? effect.start).toBe(effect.start);
    }
  });

  it('count what was prevented as the share of the true effect', () => {
    for (const { plant, outcome } of demo.truths.flatMap((truth) => truth.plants)) {
      const expected = outcome.afterWithout * -plant.effect.change;
      expect(Math.abs(outcome.prevented - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected));
      expect(outcome.displaced).toBeLessThanOrEqual(outcome.prevented);
    }
  });

  it('say in the truth that all of it is made up', () => {
    expect(JSON.parse(demo.truthJson)).toMatchObject({ fictief: true, seed: scenario.seed });
    expect(demo.truthJson).toContain('fictief');
  });
});
