import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { viewOfPage } from '../../../src/meeting/page-view.ts';
import { subjectSheet } from '../../../src/meeting/subject-pages.ts';
import { resolveView } from '../../../src/view/resolve-view.ts';
import { changed, defaultView, type Change } from '../../../src/view/view.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';
import { occasion } from './occasion.ts';

const kinds = ['misdrijven/x'];
const plan = {
  id: 'p1',
  number: 1,
  title: 'Jeugd',
  shortTitle: 'Jeugd',
  goal: { text: 'minder', short: 'minder', line: 1 },
  headline: 'b',
  perception: null,
};
const here = occasion({
  municipality: municipality({
    indicators: [indicator('a', { kinds }), indicator('b', { kinds }), indicator('c', { kinds: [] })],
    priorities: [plan],
  }),
});
const sheet = (about: 'prioriteit' | 'trends', change: Change) =>
  subjectSheet(
    about,
    resolveView(changed(defaultView, change), here.municipality, here.data),
    here.municipality,
  );

describe('a sheet about one subject', () => {
  it('of a priority has a page for all that is counted of it, the headline of the plan first', () => {
    expect(sheet('prioriteit', { plan: { priority: 'p1' } })?.pages.map(({ id }) => id)).toEqual([
      'trends-b',
      'trends-a',
    ]);
  });

  it('shows the months and the audience of the screen that it was asked on', () => {
    const period = { from: month(2025, 1), to: month(2025, 12) };
    const [page] = sheet('trends', { trends: { subject: 'a' }, period })?.pages ?? [];
    const [open] = sheet('trends', { trends: { subject: 'a' }, audience: 'openbaar' })?.pages ?? [];
    if (page === undefined || open === undefined) throw new Error('no page');
    expect(viewOfPage(page, here).view).toMatchObject({ period, trends: { subject: 'a' } });
    expect(viewOfPage(open, here).view.audience).toBe('openbaar');
  });

  it('of what is not there is none', () => {
    expect(sheet('trends', { trends: { subject: 'weg' } })).toBeNull();
  });
});
