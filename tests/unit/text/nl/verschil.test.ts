import { expect, test } from 'vitest';
import { verschil } from '../../../../src/text/nl/verschil.ts';

test('where nothing was looked at nothing is said of it', () => {
  for (const of of ['times', 'subjects'] as const) {
    expect(verschil.none(of, 'okt 2025', 0)).toMatch(/^Niet te zeggen: /);
    expect(verschil.none(of, 'okt 2025', 131)).toContain('Nergens: op geen van de 131 bekeken vakken');
  }
});
