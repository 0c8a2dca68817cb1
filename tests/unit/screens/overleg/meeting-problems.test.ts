import { expect, it } from 'vitest';
import { pageAbout } from '../../../../src/meeting/page-subject.ts';
import { meetingProblems } from '../../../../src/screens/overleg/meeting-problems.ts';

const form = { name: 'Overleg', date: '2026-11-05', present: '', pages: [pageAbout('overzicht', '')] };

it('a meeting can be kept with a name, a day that exists, a page and a role', () => {
  expect(meetingProblems(form, 'analist')).toEqual({});
  const wrong = meetingProblems({ ...form, name: ' ', date: '31-11-2026', pages: [] }, '');
  expect(Object.keys(wrong)).toEqual(['name', 'date', 'pages', 'role']);
});
