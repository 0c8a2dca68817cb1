import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../../src/screens/cameratoezicht/report-form.ts';
import { feltLines, lawLines } from '../../../../src/screens/cameratoezicht/report-law.ts';
import { camera } from '../small-municipality.ts';

const known = {
  ...answersOf({ ...camera('c', '2026-12-31'), start: '2022-04-01', signsChecked: '2026-03-03' }, 'vast'),
  fourWeeks: 'nee' as const,
};
const textOf = (name: string, today = '2026-11-23'): string | undefined =>
  lawLines(known, today).find((line) => line.name === name)?.text;

describe('the block of art. 151c on paper', () => {
  it('tells how long the term still runs, to its last day', () => {
    expect(textOf('Termijn')).toBe('vanaf 1 apr 2022, tot en met 31 dec 2026 (nog 5 weken)');
    const [term] = lawLines({ ...known, start: '2022-04' }, '2026-11-23').filter(
      ({ name }) => name === 'Termijn',
    );
    expect(term?.text).toContain('vanaf april 2022 (dag onbekend)');
    expect(textOf('Termijn', '2026-12-31')).toContain('loopt deze week af');
    expect(textOf('Termijn', '2027-01-01')).toContain('de termijn is voorbij');
  });

  it('leaves no question out: what is open says so, and what the law forbids too', () => {
    expect(textOf('Noodzaak')).toBe('onbekend: vul in');
    expect(textOf('Kenbaarheid')).toBe('borden gecontroleerd op 3 mrt 2026');
    expect(textOf('Bewaartermijn')).toContain('dat mag niet');
  });

  it('says of surveys about the whole municipality that they are not about this place', () => {
    const felt = {
      question: 'Veilig?',
      told: {
        is: 'share' as const,
        share: 0.74,
        interval: { low: 0.594, high: 0.849 },
        isPublished: false,
        base: 43,
        caveats: [],
      },
      n: 43,
      year: 2025,
      change: { is: 'unknown' as const, why: 'one-year' as const },
      survey: 'School',
      population: 'medewerkers',
      fictief: false,
    };
    expect(feltLines(known, [{ ...felt, isWhole: false }])).toEqual([
      'Veilig? 74% (marge 59\u00a0–\u2060\u00a085%) (n = 43), 2025. School.',
    ]);
    expect(feltLines(known, [{ ...felt, told: { ...felt.told, interval: null }, isWhole: false }])).toEqual([
      'Veilig? 74% (geen marge) (n = 43), 2025. School.',
    ]);
    expect(feltLines(known, [{ ...felt, fictief: true, isWhole: false }])).toEqual([
      'Veilig? 74% (marge 59\u00a0–\u2060\u00a085%) (n = 43), 2025. School, fictief.',
    ]);
    expect(feltLines(known, [{ ...felt, isWhole: true }])).toHaveLength(2);
    expect(feltLines(known, [])).toEqual(['Er is geen enquête over deze plek.']);
  });
});
