import { describe, expect, it } from 'vitest';
import { applyDossier } from '../../../../src/policy/dossier/apply.ts';
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
