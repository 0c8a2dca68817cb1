import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../../src/analysis/cameras/claims.ts';
import { finalProblems } from '../../../../src/screens/cameratoezicht/report-final.ts';
import { answersOf, formOf, readForm } from '../../../../src/screens/cameratoezicht/report-form.ts';
import { listed } from '../../../../src/screens/cameratoezicht/report-problems.ts';
import { camera } from '../small-municipality.ts';

const blank = formOf(answersOf({ ...camera('c', '2026-12-31'), start: '2022-04-01' }, 'vast'), null);

/** What is told of a form that somebody wants to make final. */
function told(change: Partial<typeof blank>) {
  const { answers, chosen, advice, problems } = readForm({ ...blank, ...change }, 'adviseur');
  const claims = claimsOf(answers, advice, null);
  const known = { isPlaceSure: true, today: '2026-11-23' };
  return listed([...problems, ...finalProblems(answers, chosen, claims, known)]);
}
const textOf = (field: string, change: Partial<typeof blank>): string | undefined =>
  told(change).find((one) => one.field === field)?.text;

describe('what is told of a form that cannot be final', () => {
  it('is one message a field: a day that cannot be read is not asked for as well', () => {
    for (const field of ['prosecutorConsulted', 'signsChecked', 'decisionDate', 'end', 'start'] as const) {
      const text = textOf(field, { [field]: '31-02' });
      expect(text).toMatch(/^Dit is geen (datum|dag)/);
      expect(text).not.toContain('onbekend');
    }
    const fields = told({ prosecutorConsulted: '31-02' }).map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('names what of an advice lacks, not the advice that was chosen', () => {
    expect(textOf('advice', {})).toContain('Kies een advies');
    const longer = { advice: 'verlengen' } as const;
    expect(textOf('advice', longer)).toBeUndefined();
    expect(textOf('until', longer)).toContain('Nieuwe einddatum');
    expect(textOf('why', longer)).toContain('waarom');
    expect(textOf('removal', { advice: 'intrekken' })).toContain('Dag van weghalen');
  });
});
