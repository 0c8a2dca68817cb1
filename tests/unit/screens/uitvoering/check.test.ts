import { describe, expect, it } from 'vitest';
import { checkStatus } from '../../../../src/screens/uitvoering/check.ts';

const today = '2026-11-23';

describe('a status that is written', () => {
  it('is of today or earlier, by somebody in a role', () => {
    expect(checkStatus({ date: today, role: 'analist' }, today)).toEqual({});
    expect(checkStatus({ date: '2024-01-01', role: 'analist' }, today)).toEqual({});
  });

  it.each([
    ['', 'analist', { date: 'no-date' }],
    ['2026-11-24', 'analist', { date: 'future' }],
    ['23-11-2026', 'analist', { date: 'no-date' }],
    [today, '  ', { role: 'no-role' }],
    ['', '', { date: 'no-date', role: 'no-role' }],
  ])('of %j by %j has problems', (date, role, problems) => {
    expect(checkStatus({ date, role }, today)).toEqual(problems);
  });
});
