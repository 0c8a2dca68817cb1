import { expect, test } from 'vitest';
import { placelessText } from '../../../src/text/placeless-text.ts';

const count = (value: number) =>
  ({ is: 'number', value, low: value, high: value, provisional: false }) as const;

test('what has no place is told of each count beside it', () => {
  expect(placelessText(count(12), { figure: count(11), when: null })).toBe(
    'Zonder plek in de hele gemeente: 12, het jaar ervoor: 11. Die tellen hier niet mee.',
  );
  expect(placelessText(count(12), { figure: count(11), when: '2024' })).toContain('12, 2024: 11.');
  expect(placelessText(count(12))).toBe('Zonder plek in de hele gemeente: 12. Die tellen hier niet mee.');
});

test('nothing now is no reason to pass over what there was before', () => {
  expect(placelessText(count(0), { figure: count(11), when: null })).toContain('0, het jaar ervoor: 11.');
  expect(placelessText({ is: 'missing' }, { figure: count(3), when: null })).toContain('geen cijfer, het');
  expect(placelessText(count(0), { figure: count(0), when: null })).toBeNull();
  expect(placelessText(null)).toBeNull();
});
