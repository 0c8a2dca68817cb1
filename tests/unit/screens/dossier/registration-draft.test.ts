import { expect, it } from 'vitest';
import { countFilled, readRegistrations } from '../../../../src/screens/dossier/registration-draft.ts';

const periods = ['2026', '2025', '2024'];
const read = (counts: Readonly<Record<string, string>>, source = 'register', role = 'rol') =>
  readRegistrations({ counts, source }, role, 'eigen/a', periods);
const told = (...told: Parameters<typeof read>) =>
  read(...told).problems.map(({ field, code }) => `${field}: ${code}`);

it('records what was filled in: a zero is a figure, blank is none', () => {
  const { drafts, problems } = read({ 2026: '0', 2025: ' 1.200 ', 2024: '  ' }, ' register ');
  expect(problems).toEqual([]);
  expect(drafts).toEqual([
    { is: 'registration', kind: 'eigen/a', period: '2026', count: 0, source: 'register' },
    { is: 'registration', kind: 'eigen/a', period: '2025', count: 1200, source: 'register' },
  ]);
});

it('records nothing while one thing is wrong', () => {
  expect(read({ 2026: '4', 2025: '2,5' }).drafts).toEqual([]);
  expect(told({ 2026: '4', 2025: '2,5' })).toEqual(['count-2025: not-a-count']);
  expect(told({ 2026: '-4' })).toEqual(['count-2026: not-a-count']);
  expect(told({})).toEqual(['count-2026: nothing-filled']);
  expect(told({ 2026: '4' }, ' ', ' ')).toEqual(['source: source-missing', 'role: role-missing']);
});

it('takes no periods that are not in view', () => {
  expect(read({ 2026: '1', 2019: '5' }).drafts).toHaveLength(1);
  expect(countFilled({ counts: { 2026: '1', 2019: '5', 2025: ' ' }, source: '' }, periods)).toBe(1);
});
