import { describe, expect, it } from 'vitest';
import { agreementDraft, agreementProblems, changedAgreement } from '../../../src/indicator/agreements.ts';
import { agreementsOf, stateOf } from '../../../src/policy/dossier/agreements.ts';
import type { Entry } from '../../../src/policy/dossier/entry.ts';

const form = {
  what: 'Extra rondes',
  who: 'Wijkagent',
  due: '2026-12-01',
  audience: 'driehoek',
  role: 'Burgemeester',
} as const;

function entry(id: string, at: string, due: string | null, more: object = {}): Entry {
  const draft = agreementDraft(
    { ...form, due: due ?? '' },
    { agreement: id, priority: 'p1', indicator: null },
    'hash',
  );
  return { ...draft, ...more, id: `${id}-${at}`, at: `${at}T10:00:00.000Z`, role: form.role, fictief: false };
}

describe('afspraken', () => {
  it('come by date, those without one after them, and those that are done last', () => {
    const entries = [
      entry('done', '2026-01-01', '2026-02-01', { done: '2026-01-20' }),
      entry('none', '2026-01-01', null),
      entry('late', '2026-01-01', '2026-03-01'),
      entry('other', '2026-01-01', '2026-01-01', { priority: 'p2' }),
    ];
    expect(agreementsOf(entries, 'p1').map(({ agreement }) => agreement)).toEqual(['late', 'none', 'done']);
    expect(agreementsOf(entries, null)).toHaveLength(4);
  });

  it('follow their newest entry, and are gone when withdrawn', () => {
    const first = entry('a', '2026-01-01', '2026-03-01');
    const [standing] = agreementsOf([first], 'p1');
    if (standing === undefined) throw new Error('no afspraak');
    const done = {
      ...first,
      ...changedAgreement(standing, { done: '2026-02-01' }),
      id: 'z',
      at: '2026-02-01T10:00:00.000Z',
    };
    expect(agreementsOf([done, first], 'p1').map((one) => one.done)).toEqual(['2026-02-01']);
    expect(agreementsOf([first, { ...done, withdrawn: true }], 'p1')).toEqual([]);
  });

  it('are late the day after they had to be done', () => {
    const [one] = agreementsOf([entry('a', '2026-01-01', '2026-03-01')], 'p1');
    if (one === undefined) throw new Error('no afspraak');
    expect(stateOf(one, '2026-03-01')).toBe('open');
    expect(stateOf(one, '2026-03-02')).toBe('late');
    expect(stateOf({ ...one, done: '2026-05-01' }, '2026-06-01')).toBe('done');
  });

  it('say of each field what is wrong', () => {
    expect(agreementProblems(form)).toEqual({});
    expect(
      Object.keys(agreementProblems({ ...form, what: '', who: ' ', due: '2026-02-30', role: '' })),
    ).toEqual(['what', 'who', 'due', 'role']);
  });
});
