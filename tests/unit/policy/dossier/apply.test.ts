import { describe, expect, it } from 'vitest';
import { applyDossier } from '../../../../src/policy/dossier/apply.ts';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import { readDossier, writeDossier } from '../../../../src/policy/dossier/file.ts';
import { indicator, municipality, status as known } from '../../screens/small-municipality.ts';
import { classification, status, target } from './entries.ts';

describe('a municipality with what the team made', () => {
  const here = municipality({ indicators: [indicator('a'), indicator('b')] });

  it('is itself where the team made nothing', () => {
    expect(applyDossier(here, [])).toBe(here);
  });

  it('has the newest target of the team, with who, when and why; the others keep theirs', () => {
    const { indicators } = applyDossier(here, [
      target('2026-01-01'),
      target('2026-02-03', { why: 'herzien' }),
    ]);
    expect(indicators[0]?.target?.from).toMatchObject({ ground: 'team', when: '2026-02-03', why: 'herzien' });
    expect(indicators[1]).toEqual(here.indicators[1]);
  });

  it('falls back to the plan when a target is withdrawn', () => {
    const { indicators } = applyDossier(here, [target('2026-01-01'), target('2026-02-01', { target: null })]);
    expect(indicators[0]).toEqual(here.indicators[0]);
  });

  it('counts the kinds that the team chose, and those of the proposal again when that is withdrawn', () => {
    const chosen = classification('2026-01-01');
    const withdrawn = classification('2026-02-01', { content: null });
    expect(applyDossier(here, [chosen]).indicators[0]?.kinds).toEqual(['misdrijven/x']);
    expect(applyDossier(here, [chosen, withdrawn]).indicators[0]).toEqual(here.indicators[0]);
  });

  it('lets made-up statuses of an action point step back for what the team says', () => {
    const made = municipality({
      actionStatuses: [
        { ...known('p1', 'gereed', '2026-05-01'), fictief: true },
        { ...known('p2', 'gereed', '2026-05-01'), fictief: true },
      ],
    });
    const { actionStatuses } = applyDossier(made, [status('2026-04-01')]);
    expect(actionStatuses.map(({ actionPoint, status: is }) => [actionPoint, is])).toEqual([
      ['p2', 'gereed'],
      ['p1', 'loopt'],
    ]);
  });
});

describe('school holidays', () => {
  const entryOf = (id: string, content: Extract<Entry, { is: 'school-holidays' }>['content']): Entry => ({
    id,
    at: `2026-11-${id}T10:00:00.000Z`,
    role: 'analist',
    fictief: false,
    is: 'school-holidays',
    content,
  });
  const holidays = [{ name: 'Herfstvakantie', from: '2026-10-10', to: '2026-10-18' }];
  const kept = entryOf('01', { region: 'Noord', holidays });

  it('stand as the newest entry has them, and can be taken away', () => {
    const here = municipality();
    expect(applyDossier(here, [kept]).schoolHolidays).toEqual({
      region: 'Noord',
      holidays: [{ name: 'Herfstvakantie', from: 20_736, to: 20_744 }],
    });
    expect(applyDossier(here, [kept, entryOf('02', null)]).schoolHolidays).toBeNull();
  });

  it('of before them and with them open from a file, and not where one ends before it begins', () => {
    const here = municipality();
    const text = writeDossier('GM0001', [kept]);
    expect(readDossier('nu.json', text, here)).toEqual({ ok: true, value: [kept] });
    const turned = text.replace('2026-10-18', '2026-10-01');
    expect(readDossier('nu.json', turned, here)).toMatchObject({ failure: [{ problem: 'upside-down' }] });
  });
});
