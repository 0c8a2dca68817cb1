import { describe, expect, it } from 'vitest';
import { chanceAlone } from '../../../../src/domain/camera-effect/before-after.ts';
import type { Area, Ring } from '../../../../src/domain/area/area.ts';
import type { ControlChoice } from '../../../../src/domain/camera-effect/design.ts';
import { changedBuurten } from '../../../../src/analysis/cameras/changed-buurten.ts';
import { precisionText } from '../../../../src/screens/cameratoezicht/evaluation-precision.ts';
import {
  controlBuurten,
  namesOfWhole,
  watchedNames,
  wholeDesign,
  wholeZonesOf,
} from '../../../../src/analysis/cameras/whole-areas.ts';
import { camera, municipality } from '../../screens/small-municipality.ts';

/** Five buurten of a kilometre in a row, from west to east. */
const ids = ['BU1', 'BU2', 'BU3', 'BU4', 'BU5'];
const ring = (at: number): Ring => {
  const [west, east] = [228_000 + 1000 * at, 229_000 + 1000 * at];
  return [
    [west, 486_000],
    [east, 486_000],
    [east, 487_000],
    [west, 487_000],
    [west, 486_000],
  ];
};
const areas: Area[] = [
  { id: 'GM0001', name: 'Gemeente', level: 'gemeente', parent: null },
  { id: 'WK1', name: 'West', level: 'wijk', parent: 'GM0001' },
  { id: 'WK2', name: 'Oost', level: 'wijk', parent: 'GM0001' },
  ...ids.map((id, at): Area => ({
    id,
    name: `Buurt ${at + 1}`,
    level: 'buurt',
    parent: at < 2 ? 'WK1' : 'WK2',
  })),
];
const at = (id: string, x: number) => ({ ...camera(id, null), x, y: 486_500, radius: 100 });
const own = at('c', 228_500);
const rest: ControlChoice = { is: 'rest', of: 'GM0001' };

function whole(others: readonly ReturnType<typeof at>[], control = rest, hasRing = true, mine = own) {
  const here = municipality({
    areas,
    rings: Object.fromEntries(ids.map((id, place) => [id, [ring(place)]])),
    cameras: [mine, ...others],
  });
  const shape = { is: 'circle', x: mine.x, y: mine.y, radius: mine.radius } as const;
  return wholeDesign(here, mine, shape, control, hasRing);
}

const designOf = (made: ReturnType<typeof whole>, control = rest) => ({
  place: made.place,
  control,
  kinds: ['k'],
  start: null,
  windows: { beforeYears: 1, afterYears: 1, leftOut: [] },
});

describe('a design in whole buurten', () => {
  it('looks at the buurt of the camera, those around it, and the rest', () => {
    const made = whole([]);
    expect(made.place).toEqual({ is: 'areas', treatment: ['BU1'], rings: [['BU2']] });
    expect(made.whole.checked).toMatchObject({ ok: true, value: { control: ['BU3', 'BU4', 'BU5'] } });
    expect(made.whole.free).toEqual(['BU3', 'BU4', 'BU5']);
    expect(made.whole.share.ofArea).toBeCloseTo(0.0314, 3);
  });

  it('leaves buurten with another camera out of everything', () => {
    const made = whole([at('d', 229_500), at('e', 232_500)]);
    expect(made.place.rings).toEqual([]);
    expect(controlBuurten(rest, made.place, made.whole)).toEqual(['BU3', 'BU4']);
    expect(made.whole.free).toEqual(['BU3', 'BU4']);
    expect(watchedNames(made)).toEqual(['Buurt 2', 'Buurt 5']);
  });

  it('counts what is around in the control where no ring is asked for', () => {
    const made = whole([], rest, false);
    expect(made.place.rings).toEqual([]);
    expect(controlBuurten(rest, made.place, made.whole)).toContain('BU2');
  });

  it('takes of a wijk what counts nowhere else, and a named buurt as it is named', () => {
    const wijken: ControlChoice = { is: 'areas', ids: ['WK1', 'WK2'] };
    expect(whole([], wijken).whole.checked).toMatchObject({
      ok: true,
      value: { control: ['BU3', 'BU4', 'BU5'] },
    });
    const named: ControlChoice = { is: 'areas', ids: ['BU2', 'BU3'] };
    expect(whole([], named).whole.checked).toEqual({
      ok: false,
      failure: { why: 'areas-overlap', areas: ['BU2'] },
    });
  });

  it('is refused with another camera in the same buurt, outside all of them, or with nothing to compare', () => {
    const failure = (made: ReturnType<typeof whole>) =>
      made.whole.checked.ok ? null : made.whole.checked.failure;
    expect(failure(whole([at('d', 228_900)]))).toEqual({ why: 'overlaps-camera', areas: ['BU1'] });
    expect(failure(whole([], rest, true, at('c', 200_000)))).toEqual({ why: 'no-buurt' });
    expect(failure(whole([], { is: 'rest', of: 'WK1' }))).toEqual({ why: 'no-areas' });
    expect(failure(whole([], { is: 'areas', ids: ['BU9'] }))).toEqual({
      why: 'outside-data',
      areas: ['BU9'],
    });
  });

  it('asks for zones that share no buurt', () => {
    const made = whole([at('d', 232_500)]);
    const zones = wholeZonesOf(designOf(made), made.whole, 'm0.');
    const named = zones.flatMap(({ place }) => (place.is === 'areas' ? place.ids : []));
    expect(zones.map(({ key }) => key)).toEqual(['m0.camera', 'm0.ring0', 'm0.controle0']);
    expect(named).toEqual(['BU1', 'BU2', 'BU3', 'BU4']);
  });
});

describe('what is told of it', () => {
  it('names the buurten, and nothing of a design in cells', () => {
    const made = whole([]);
    expect(namesOfWhole({ design: made, whole: made.whole })).toEqual({
      treatment: 'Buurt 1',
      ring: ['Buurt 2'],
    });
    expect(namesOfWhole({ design: made, whole: null })).toBeNull();
  });

  it('says how little of the buurt the camera watches, and what of it lies elsewhere', () => {
    const told = (mine = own) => {
      const made = whole([], rest, true, mine);
      return precisionText({ design: designOf(made), whole: made.whole, known: 'buurt' }) ?? '';
    };
    expect(told()).toMatch(/alleen per buurt bekend.*Buurt 1.*3,[12]% van die buurt/);
    expect(told()).not.toMatch(/andere buurt/);
    expect(told(at('c', 228_990))).toMatch(/4\d% van wat de camera ziet, ligt in een andere buurt/);
  });

  it('tells of every buurt what it is, the camera’s first, and what of it is beyond chance', () => {
    const made = whole([at('d', 230_500)]);
    const counts = new Map([
      ['BU5', { before: 100, after: 100 }],
      ['BU4', { before: 1, after: 1 }],
      ['BU3', { before: 9, after: 9 }],
      ['BU2', { before: 50, after: 150 }],
      ['BU1', { before: 200, after: 90 }],
    ]);
    const areaOf = (before: number, after: number) => ({ total: { before, after }, spread: chanceAlone });
    const evaluation = { areas: { treatment: areaOf(200, 90), control: areaOf(101, 101) } };
    const chosen = { whole: made.whole, design: designOf(made) };
    // @ts-expect-error of an evaluation only the camera’s place and the control are read here
    const rows = changedBuurten(chosen, evaluation, counts, areas);
    expect(rows.map(({ id, role, look }) => [id, role, look])).toEqual([
      ['BU1', 'camera', 'less'],
      ['BU2', 'ring', 'more'],
      ['BU3', 'other-camera', 'chance'],
      ['BU4', 'control', 'few'],
      ['BU5', 'control', 'chance'],
    ]);
    expect(rows[0]?.expected).toBe(200);
  });
});
