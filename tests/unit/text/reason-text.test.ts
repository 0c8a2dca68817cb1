import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import type { UnavailableReason } from '../../../src/engine/answer.ts';
import { reasonText } from '../../../src/text/reason-text.ts';

const places = ['cell', 'buurt', 'wijk', 'gemeente', 'regio', 'land'] as const;
const times = ['minute', 'day', 'month', 'quarter', 'year'] as const;

/** One of each reason, and every precision that can stand in it. */
const reasons: readonly UnavailableReason[] = [
  { why: 'no-series', kinds: ['a/1'], held: [] },
  { why: 'no-series', kinds: ['a/1'], held: ['b/1'] },
  { why: 'gaps' },
  { why: 'no-period', span: { from: month(2019, 1), to: month(2026, 10) } },
  { why: 'unconfirmed', kind: 'k' },
  { why: 'not-in-lattice' },
  { why: 'unknown-area', level: null },
  ...(['cell500', 'cell100', 'buurt', 'gemeente', 'never'] as const).map(
    (finest) => ({ why: 'not-shown', kind: 'a/1', finest }) as const,
  ),
  ...places.flatMap((where) =>
    times.map(
      (when) =>
        ({ why: 'too-coarse', needs: { where: 'cell', when: 'minute' }, have: { where, when } }) as const,
    ),
  ),
];

const nameOf = (kind: string): string => ({ 'a/1': 'Inbraak', 'b/1': 'Fraude' })[kind] ?? kind;

describe('why there is no answer', () => {
  it.each(reasons)('is told in whole sentences: %j', (reason) => {
    const text = reasonText(reason, nameOf);
    expect(text).toMatch(/^[A-Z].{20,}\.$/);
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|\bcell|\b(minute|day|month|quarter|year|never|land)\b/);
  });

  it('names what there is', () => {
    expect(
      reasonText(
        {
          why: 'too-coarse',
          needs: { where: 'cell', when: 'day' },
          have: { where: 'buurt', when: 'year' },
        },
        nameOf,
      ),
    ).toBe('De cijfers zijn er alleen per buurt en per jaar. Hier is nodig: per vak en per dag.');
    expect(
      reasonText({ why: 'no-period', span: { from: month(2024, 1), to: month(2024, 12) } }, nameOf),
    ).toContain('over 2024.');
  });

  it('names which kinds of a sum are there and which are not, and never says that there is nothing', () => {
    expect(reasonText({ why: 'no-series', kinds: ['a/1'], held: ['b/1'] }, nameOf)).toBe(
      'Dit cijfer is niet compleet: van “Inbraak” ontbreken de gegevens. Van “Fraude” zijn ze er wel. Voeg de rest toe bij Gegevens.',
    );
    const many = { why: 'no-series', kinds: ['1', '2', '3', '4', '5'], held: ['a/1', 'b/1'] } as const;
    expect(reasonText(many, nameOf)).toContain('van “1”, “2”, “3” en nog 2 soorten ontbreken de gegevens');
    expect(reasonText(many, nameOf)).toContain('Van “Inbraak” en “Fraude” zijn ze er wel');
  });

  it('is a sentence of its own for each', () => {
    expect(new Set(reasons.map((reason) => reasonText(reason, nameOf))).size).toBe(reasons.length);
  });
});
