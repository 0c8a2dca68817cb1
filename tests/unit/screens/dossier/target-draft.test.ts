import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { entrySchema } from '../../../../src/policy/dossier/entry.ts';
import { asIfWritten, draftOf, readTarget } from '../../../../src/screens/dossier/target-draft.ts';
import { formOf, type TargetForm } from '../../../../src/screens/dossier/target-form.ts';
import { indicator, municipality } from '../small-municipality.ts';

const one = indicator('a');
const survey = indicator('b', { sort: 'beleving' });
const here = municipality({ indicators: [one, survey] });
const data = { from: '2019-01', to: '2026-10' };
const blank = formOf(one);
const whole: Partial<TargetForm> = { direction: 'daalt', baselineBy: 'years', from: '2023', why: 'zo' };

function read(form: Partial<TargetForm>, { role = 'rol', of = one } = {}) {
  return readTarget({ ...blank, why: 'zo', ...form }, role, of, here, data);
}

function told(form: Partial<TargetForm>, more: Parameters<typeof read>[1] = {}): string[] {
  return read(form, more).problems.map(({ field, code }) => `${field}: ${code}`);
}

describe('a target that is whole', () => {
  it('is read as months, with one year as its own end', () => {
    expect(read(whole)).toMatchObject({
      problems: [],
      content: { aim: { direction: 'daalt' }, baseline: { from: '2023-01', to: '2023-12' }, per: 'aantal' },
    });
  });

  it('is an entry that the dossier takes', () => {
    const { content } = read({ ...whole, direction: 'stabiel', low: '10', high: '20', per: '1000 inwoners' });
    expect(content).not.toBeNull();
    if (content === null) return;
    const entry = asIfWritten(draftOf('a', content, ' zo '));
    expect(v.is(entrySchema, entry)).toBe(true);
    expect(entry).toMatchObject({ why: 'zo', target: { per: '1000 inwoners' } });
  });

  it('counts in shares for a survey, and per inhabitant against another area', () => {
    const share = read({ direction: 'stijgt', value: '60', per: '1000 woningen' }, { of: survey });
    expect(share.content).toMatchObject({ aim: { value: 0.6 }, per: 'aantal' });
    expect(read({ direction: 'onder de referentie', reference: 'BU1' }).content?.per).toBe('1000 inwoners');
  });
});

describe('what is wrong is told once, at its field', () => {
  it.each<[string, Partial<TargetForm>, string[]]>([
    ['no direction', { direction: '' }, ['direction: direction-missing']],
    ['no baseline', { direction: 'stabiel of stijgt' }, ['baseline: baseline-missing']],
    ['years asked, none filled', { direction: 'daalt', baselineBy: 'years' }, ['baseline: baseline-missing']],
    ['no year', { ...whole, from: '23' }, ['baseline: not-a-year']],
    ['no month', { ...whole, baselineBy: 'months', from: '2023' }, ['baseline: not-a-month']],
    ['turned round', { ...whole, from: '2023', to: '2021' }, ['baseline: period-upside-down']],
    ['outside the data', { ...whole, from: '2017', to: '2018' }, ['baseline: outside-data']],
    ['no number', { direction: 'daalt', value: 'veel' }, ['value: not-a-number']],
    ['half a band', { direction: 'stabiel', low: '3' }, ['high: band-missing']],
    ['a band upside down', { direction: 'stabiel', low: '60', high: '40' }, ['low: band-upside-down']],
    ['no minimum', { direction: 'minimaal' }, ['value: number-missing']],
    ['no area', { direction: 'onder de referentie' }, ['reference: reference-missing']],
    ['no reason', { ...whole, why: '  ' }, ['why: why-missing']],
    [
      'left out without months or why',
      { ...whole, leaveOut: [{ from: '', to: '2020-12', why: '' }] },
      ['leave-0-from: not-a-month', 'leave-0-why: leave-why-missing'],
    ],
    [
      'left out the wrong way round',
      { ...whole, leaveOut: [{ from: '2021-12', to: '2020-12', why: 'corona' }] },
      ['leave-0-to: period-upside-down'],
    ],
    [
      'everything left out',
      { ...whole, leaveOut: [{ from: '2022-01', to: '2024-12', why: 'alles' }] },
      ['baseline: all-left-out'],
    ],
  ])('%s', (_, form, problems) => {
    expect(told(form)).toEqual(problems);
  });

  it('a role and a percentage above 100', () => {
    expect(told(whole, { role: ' ' })).toEqual(['role: role-missing']);
    expect(told({ direction: 'stijgt', value: '120' }, { of: survey })).toEqual(['value: share-above-100']);
  });

  it('all at once, and nothing is kept of it', () => {
    const both = read({ direction: 'stabiel', low: '60', high: '40', why: '' }, { role: '' });
    expect(both.problems.map(({ field }) => field)).toEqual(['low', 'why', 'role']);
    expect(both.content).toBeNull();
  });
});

it('shows what a target would do before why and role are filled in', () => {
  expect(read({ ...whole, why: '' }, { role: '' }).content).toMatchObject({ aim: { direction: 'daalt' } });
});
