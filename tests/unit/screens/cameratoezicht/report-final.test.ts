import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../../src/analysis/cameras/claims.ts';
import type { Advice } from '../../../../src/policy/dossier/proportionality.ts';
import { finalProblems, openQuestions } from '../../../../src/screens/cameratoezicht/report-final.ts';
import { answersOf } from '../../../../src/screens/cameratoezicht/report-form.ts';
import { lawLines } from '../../../../src/screens/cameratoezicht/report-law.ts';
import { camera } from '../small-municipality.ts';

const today = '2026-11-23';
const bare = answersOf(camera('c', '2026-12-31'), null);
const whole: typeof bare = {
  ...bare,
  necessity: 'Overlast.',
  goal: 'rust',
  extent: 'vast, plein',
  start: '2022-04-01',
  decision: '2022-118',
  decisionDate: '2022-03-14',
  ground: 'APV 2:77',
  prosecutorConsulted: '2022-03-09',
  signsChecked: '2026-03-03',
  fourWeeks: 'ja',
  withdrawal: 'ja',
  lighterMeans: 'jongerenwerk',
  lighterShort: 'de overlast bleef',
};
const leaves: Advice = { what: 'intrekken', until: null, removal: '2026-12-31', why: 'Niet meer nodig.' };

function codes(given: typeof bare, advice: Advice | null, isPlaceSure = true): string[] {
  const claims = claimsOf(given, advice, null);
  return finalProblems(given, advice, claims, { isPlaceSure, today }).map(
    ({ field, code }) => `${field} ${code}`,
  );
}

describe('a report that is to be final', () => {
  it('is so with all that the law asks, an advice with its day, a confirmed place and no claim', () => {
    expect(codes(whole, leaves)).toEqual([]);
  });

  it('asks for everything that is not there, at once', () => {
    expect(codes(bare, null, false)).toEqual([
      'necessity needed',
      'goal needed',
      'decision needed',
      'decisionDate needed',
      'ground needed',
      'start needed',
      'prosecutorConsulted needed',
      'extent needed',
      'signsChecked needed',
      'fourWeeks needed',
      'withdrawal needed',
      'lighterMeans needed',
      'lighterShort needed',
      'advice no-advice',
      'place place-open',
    ]);
  });

  it.each(Object.keys(whole))('asks %s exactly when the paper says that it is not known', (field) => {
    const isYesNo = field === 'fourWeeks' || field === 'withdrawal';
    const open = { ...whole, [field]: isYesNo ? 'onbekend' : null };
    const isPrinted = lawLines(open, today).some(({ text }) => /vul in|nummer onbekend/.test(text));
    // A besluit with its number and no day is told with what there is.
    const isSaid = isPrinted || field === 'decisionDate';
    expect(codes(open, leaves)).toEqual(isSaid ? [`${field} needed`] : []);
    expect(openQuestions(open)).toEqual(isSaid ? [field] : []);
  });

  it('has nothing on paper that is not known', () => {
    expect(lawLines(whole, today).filter(({ text }) => text.includes('onbekend'))).toEqual([]);
  });

  it('keeps images four weeks at most, and knows it', () => {
    expect(codes({ ...whole, fourWeeks: 'nee' }, leaves)).toEqual(['fourWeeks too-long']);
    expect(codes({ ...whole, fourWeeks: 'onbekend' }, leaves)).toEqual(['fourWeeks needed']);
  });

  it('takes no day that is still to come for what has happened', () => {
    expect(codes({ ...whole, prosecutorConsulted: '2026-11-24' }, leaves)).toEqual([
      'prosecutorConsulted future',
    ]);
    expect(codes({ ...whole, signsChecked: today }, leaves)).toEqual([]);
  });

  it('has a new last day only where the camera stays, and a day of removal only where it goes', () => {
    expect(codes(whole, { ...leaves, removal: null })).toEqual(['removal needed']);
    expect(codes(whole, { ...leaves, what: 'verlengen' })).toEqual(['until needed']);
    expect(codes(whole, { ...leaves, what: 'verlengen', until: '2027-12-31' })).toEqual([]);
    expect(codes(whole, { what: 'verplaatsen', until: null, why: 'Daar is het drukker.' })).toEqual([]);
  });

  it('claims no more than the numbers', () => {
    expect(codes(whole, { ...leaves, why: 'Er is bewijs.' })).toEqual(['why claim']);
    expect(codes({ ...whole, lighterShort: 'Dat is bewezen.' }, leaves)).toEqual(['lighterShort claim']);
  });
});

it('tells which questions stay open, also of what was saved before they were asked', () => {
  expect(openQuestions(whole)).toEqual([]);
  expect(openQuestions({ ...whole, necessity: null, withdrawal: 'onbekend' })).toEqual([
    'necessity',
    'withdrawal',
  ]);
  const { decisionDate, lighterShort, ...old } = whole;
  expect([decisionDate, lighterShort]).not.toContain(null);
  expect(openQuestions(old)).toEqual(['decisionDate', 'lighterShort']);
});
