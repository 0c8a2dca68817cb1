import { describe, expect, it } from 'vitest';
import { answersOf, formOf, readForm } from '../../../../src/screens/cameratoezicht/report-form.ts';
import { camera } from '../small-municipality.ts';

const registered = {
  ...camera('c', '2026-12-31'),
  start: '2022-04-01',
  decision: '2022-118',
  goal: 'minder overlast',
  officerConsulted: '2022-03-09',
  signsChecked: '2026-03-03',
  lighterMeans: 'jongerenwerk, te weinig',
};
const blank = formOf(answersOf(registered, 'vast'), null);
const problems = (form: typeof blank, role = 'adviseur'): string[] =>
  readForm(form, role).problems.map(({ field, code }) => `${field} ${code}`);

describe('the block of art. 151c', () => {
  it('begins with what the register knows', () => {
    const { answers, advice } = readForm(blank, 'adviseur');
    expect(answers).toMatchObject({
      decision: '2022-118',
      start: '2022-04-01',
      end: '2026-12-31',
      prosecutorConsulted: '2022-03-09',
      signsChecked: '2026-03-03',
      lighterMeans: 'jongerenwerk, te weinig',
      extent: 'vast',
      necessity: null,
    });
    expect(advice).toBeNull();
  });

  it('keeps a start as far as it is known, and names the besluit with its date', () => {
    for (const start of ['2022-04', '2022']) {
      const form = formOf(answersOf({ ...registered, start }, null), null);
      expect(readForm(form, 'adviseur')).toMatchObject({ answers: { start }, problems: [] });
    }
    expect(answersOf({ ...registered, decisionDate: '2022-03-14' }, null)).toMatchObject({
      decision: '2022-118',
      decisionDate: '2022-03-14',
    });
    expect(answersOf({ ...registered, decision: null }, null).decision).toBeNull();
  });

  it('knows from the register whether images stay four weeks', () => {
    const kept = (retentionDays: number | null) =>
      answersOf({ ...registered, retentionDays }, null).fourWeeks;
    expect([kept(28), kept(29), kept(null)]).toEqual(['ja', 'nee', 'onbekend']);
  });

  it('comes back from what was saved as it was filled in', () => {
    const form = {
      ...blank,
      necessity: 'Overlast na sluitingstijd.',
      fourWeeks: 'ja',
      advice: 'verlengen',
      until: '2027-12-31',
      why: 'Samenhang met minder meldingen.',
    } as const;
    const { answers, advice } = readForm(form, 'adviseur');
    expect(formOf(answers, advice)).toEqual(form);
  });

  it('names a day that is none, a term upside down, and an end before the end', () => {
    expect(problems({ ...blank, signsChecked: '2026-02-30' })).toEqual(['signsChecked no-day']);
    expect(problems({ ...blank, start: '2022-13' })).toEqual(['start no-start']);
    expect(problems({ ...blank, end: '2022-03-31' })).toEqual(['end upside-down']);
    expect(problems({ ...blank, advice: 'verlengen', why: 'x', until: '2026-12-31' })).toEqual([
      'until until-before-end',
    ]);
  });

  it('asks for reasons with an advice, and for a role', () => {
    expect(problems({ ...blank, advice: 'intrekken', why: ' ' }, ' ')).toEqual([
      'why no-reason',
      'role no-role',
    ]);
  });

  it('keeps an end only where the advice is to go on', () => {
    const form = { ...blank, advice: 'intrekken', why: 'niet meer nodig', until: '2027-12-31' } as const;
    expect(readForm(form, 'adviseur').advice).toEqual({
      what: 'intrekken',
      until: null,
      removal: null,
      why: 'niet meer nodig',
    });
    const gone = { ...form, removal: '2026-12-31' } as const;
    expect(readForm(gone, 'adviseur').advice).toMatchObject({ until: null, removal: '2026-12-31' });
    const longer = { ...gone, advice: 'verlengen' } as const;
    expect(readForm(longer, 'adviseur').advice).toMatchObject({ until: '2027-12-31', removal: null });
  });

  it('opens what was saved before the besluit had a day, and lighter means a reason, of their own', () => {
    const { answers } = readForm(blank, 'adviseur');
    const { decisionDate, lighterShort, ...old } = answers;
    expect([decisionDate, lighterShort]).toEqual([null, null]);
    expect(formOf(old, { what: 'intrekken', until: null, why: 'x' })).toMatchObject({
      decision: '2022-118',
      decisionDate: '',
      lighterShort: '',
      removal: '',
    });
  });
});
