import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../src/policy/schema.ts';
import { readTarget } from '../../../../src/screens/dossier/target-draft.ts';
import {
  formOf,
  hasUnit,
  needsBaseline,
  suggestedLeaveOut,
  withdrawal,
} from '../../../../src/screens/dossier/target-form.ts';
import { event, indicator, municipality } from '../small-municipality.ts';

const proposal: Target = {
  aim: { direction: 'daalt' },
  from: { ground: 'afgeleid', quote: null, line: null },
};

function byTeam(aim: Target['aim'], more: object = {}): Target {
  const from = { ground: 'team', who: 'rol', when: '2026-01-01', why: 'zo', per: 'aantal' } as const;
  return { aim, from: { ...from, baseline: null, leaveOut: [], ...more } };
}

describe('the fields', () => {
  it('take over the direction of a proposal, and the years that the plan compares with', () => {
    const years = (baselinePeriod: string | null) =>
      formOf(indicator('a', { target: proposal, baselinePeriod }));
    expect(years('2021-2023')).toMatchObject({
      direction: 'daalt',
      baselineBy: 'years',
      from: '2021',
      to: '2023',
      why: '',
    });
    expect(years('2023')).toMatchObject({ from: '2023', to: '2023' });
    // What is no plain period of years is asked, not guessed.
    expect(years('2022 of 2023')).toMatchObject({ baselineBy: 'none', from: '', to: '' });
    expect(years(null)).toMatchObject({ baselineBy: 'none' });
  });

  it('ask a band where there is no verdict', () => {
    expect(formOf(indicator('a', { target: proposal, neutral: true }))).toMatchObject({
      direction: 'stabiel',
      low: '',
      high: '',
    });
  });

  it('give back every target of the team as it was recorded', () => {
    const leaveOut = [{ from: '2020-03', to: '2022-12', why: 'corona' }];
    const targets: readonly (readonly [Target, 'registratie' | 'beleving'])[] = [
      [
        byTeam({ direction: 'stabiel', band: { low: 10.5, high: 20 } }, { per: '1000 woningen' }),
        'registratie',
      ],
      [byTeam({ direction: 'daalt', value: 1200 }, { leaveOut }), 'registratie'],
      [byTeam({ direction: 'stijgt' }, { baseline: { from: '2021-01', to: '2023-12' } }), 'registratie'],
      [byTeam({ direction: 'daalt' }, { baseline: { from: '2021-03', to: '2021-08' } }), 'registratie'],
      [byTeam({ direction: 'minimaal', value: 2, per: 'looptijd' }), 'registratie'],
      [byTeam({ direction: 'stijgt', value: 0.605 }), 'beleving'],
      [
        byTeam({ direction: 'onder de referentie', reference: 'BU1' }, { per: '1000 inwoners' }),
        'registratie',
      ],
    ];
    for (const [target, sort] of targets) {
      const one = indicator('a', { target, sort });
      const here = municipality({ indicators: [one] });
      const { content, problems } = readTarget({ ...formOf(one), why: 'zo' }, 'rol', one, here, null);
      expect(problems).toEqual([]);
      const { from } = target;
      expect(content).toEqual({
        aim: target.aim,
        ...(from.ground === 'team'
          ? { baseline: from.baseline, leaveOut: from.leaveOut, per: from.per }
          : {}),
      });
    }
  });
});

it('a direction alone needs months to compare with, a level has a unit', () => {
  expect(needsBaseline({ direction: 'daalt', value: '' })).toBe(true);
  expect(needsBaseline({ direction: 'daalt', value: '40' })).toBe(false);
  expect(needsBaseline({ direction: 'minimaal', value: '' })).toBe(false);
  expect(hasUnit({ direction: 'stijgt', value: ' ' })).toBe(false);
  expect(hasUnit({ direction: 'stabiel', value: '' })).toBe(true);
});

describe('what may be left out', () => {
  const corona = event('c', '2020-03', '2022-12', { sort: 'context', priorities: ['p1'] });
  const events = [
    corona,
    event('short', '2021-11', '2021-11', { sort: 'context', priorities: ['p1'] }),
    event('elsewhere', '2020-01', '2021-12', { sort: 'context', priorities: ['p2'] }),
    event('measure', '2020-01', '2021-12', { priorities: ['p1'] }),
    event('undated', null, null, { sort: 'context', priorities: ['p1'] }),
  ];
  const titles = (
    ...more: [Parameters<typeof suggestedLeaveOut>[2], Parameters<typeof suggestedLeaveOut>[3]]
  ) => suggestedLeaveOut(events, indicator('a'), ...more).map(({ title }) => title);

  it('are long events around this priority that touch the months compared with', () => {
    expect(titles([], null)).toEqual([corona.title]);
    expect(titles([], { from: '2021-01', to: '2023-12' })).toEqual([corona.title]);
    expect(titles([], { from: '2023-01', to: '2023-12' })).toEqual([]);
  });

  it('are not suggested twice', () => {
    expect(titles([{ from: '2020-03', to: '2022-12', why: 'corona' }], null)).toEqual([]);
  });
});

it('a withdrawal leaves the plan', () => {
  expect(withdrawal('a', 'vergissing')).toEqual({
    is: 'target',
    indicator: 'a',
    target: null,
    why: 'vergissing',
  });
});
