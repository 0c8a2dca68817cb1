import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { changedFigures, storyDraft, storyProblems } from '../../../src/indicator/story-draft.ts';
import { count } from '../charts/figures.ts';
import { indicator } from '../screens/small-municipality.ts';

const about = indicator('a');
const span = { from: month(2026, 1), to: month(2026, 12) };
const counts = new Map([['aantal', { now: count(144), before: count(120), ratio: null }]]);
const form = { text: 'Er waren {aantal} meldingen.', audience: 'driehoek', role: 'Analist' } as const;

describe('a duiding before it is kept', () => {
  it('needs a text and a role', () => {
    expect(Object.keys(storyProblems({ ...form, text: ' ', role: '' }, [about]))).toEqual(['text', 'role']);
    expect(storyProblems(form, [about])).toEqual({});
  });

  it('names an indicator that is not there', () => {
    expect(storyProblems({ ...form, text: '{weg:aantal}' }, [about]).text).toContain('weg');
  });

  it('holds no loose number in openbaar, where it could tell what is withheld', () => {
    const loose = { ...form, text: 'Er waren 3 meldingen.' };
    expect(storyProblems(loose, [about])).toEqual({});
    expect(storyProblems({ ...loose, audience: 'openbaar' }, [about]).text).toContain('3');
  });
});

describe('a duiding that is kept', () => {
  const draft = storyDraft(about, span, form, counts, 'hash');

  it('holds what its figures were', () => {
    expect(draft).toMatchObject({
      span: { from: '2026-01', to: '2026-12' },
      dataHash: 'hash',
      figures: [{ reference: 'aantal', value: 144 }],
    });
  });

  it('says when they changed since, and not while they are on their way', () => {
    expect(changedFigures(form.text, draft.figures, counts)).toEqual([]);
    const now = new Map([['aantal', { now: count(150), before: count(120), ratio: null }]]);
    expect(changedFigures(form.text, draft.figures, now)).toEqual([
      'aantal in de periode was 144, is nu 150',
    ]);
    const waiting = new Map([['aantal', 'loading']] as const);
    expect(changedFigures(form.text, draft.figures, waiting)).toEqual([]);
  });
});
