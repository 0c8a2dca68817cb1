import { describe, expect, it } from 'vitest';
import { isMadeUpAnswer, isMadeUpBeside } from '../../../src/app/made-up-in-view.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import { withoutMadeUp } from '../../../src/policy/made-up.ts';
import { load } from '../../../src/policy/source.ts';
import { defaultView, screens } from '../../../src/view/view.ts';
import { makeSeries } from '../engine/small-world.ts';
import { dataFolder, fetchFrom, readFolder } from '../../support/package-files.ts';

async function demo() {
  const loaded = await load(fetchFrom(readFolder(dataFolder)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure[0]));
  return loaded.value.municipality;
}

const lists = new Set(['gegevens', 'verantwoording']);

describe('what is made up beside the counts of a screen', () => {
  it('is nothing, on every screen that counts, once what was made up is left out', async () => {
    const real = withoutMadeUp(await demo());
    const found = screens.filter((screen) => isMadeUpBeside({ screen, map: defaultView.map }, real));
    expect(found.filter((screen) => !lists.has(screen))).toEqual([]);
  });

  it('is told where it is drawn, and not where it is not', async () => {
    const whole = await demo();
    const on = (screen: (typeof screens)[number]) =>
      isMadeUpBeside({ screen, map: { ...defaultView.map, cameras: false } }, whole);
    expect(screens.filter((screen) => on(screen))).toEqual([
      'overzicht',
      'raad',
      'beleving',
      'cameratoezicht',
      'prioriteit',
      'uitvoering',
      'gegevens',
      'verantwoording',
    ]);
    expect(isMadeUpBeside({ screen: 'kaart', map: defaultView.map }, whole)).toBe(true);
    const perInhabitants = { ...defaultView.map, cameras: false, perInhabitants: true };
    expect(isMadeUpBeside({ screen: 'kaart', map: perInhabitants }, whole)).toBe(true);
  });
});

describe('an answer', () => {
  const of = (fictief: boolean): Answer => ({
    is: 'answer',
    question: {
      by: 'time',
      unit: 'month',
      kinds: ['a'],
      within: 'G1',
      span: { from: 0, to: 0 },
      audience: 'driehoek',
    },
    dataHash: '',
    rows: [],
    total: { is: 'missing' },
    unplaced: null,
    series: [makeSeries({ id: 'a', fictief }, [{ at: '2024-12-31' }]).info],
    density: null,
  });

  it('is made up where one of its series is', () => {
    expect(isMadeUpAnswer(of(true))).toBe(true);
    expect(isMadeUpAnswer(of(false))).toBe(false);
  });
});
