import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { pageAbout } from '../../../src/meeting/page-subject.ts';
import { pinnedView } from '../../../src/meeting/page-view.ts';
import { occasionOf, pagesToAsk, sinceFrozen } from '../../../src/meeting/since-frozen.ts';
import { sinceFrozenLines } from '../../../src/meeting/since-frozen-text.ts';
import { snapshot, slide, target } from '../policy/dossier/entries.ts';
import { found, occasion } from './occasion.ts';

const then = occasion();
const trends = { ...pageAbout('trends', 'a'), view: pinnedView(pageAbout('trends', 'a'), then) };
const request = { about: 'trend', subject: 'a' };
const kept = { request, figures: { count: 3 }, verdict: null, dataHash: 'hash' };
const frozen = snapshot('2026-11-05', {
  until: '2026-10',
  pages: [{ page: trends, findings: [kept], slide: slide() }],
});
const [shown] = frozen.pages;
if (shown === undefined) throw new Error('a page');
const now = {
  slide: slide({ headline: 'Nu valt er iets op' }),
  note: null,
  findings: [found({ request, figures: { count: 4 } })],
  dropped: [],
};
const last = month(2026, 11);

describe('a page of a frozen meeting, by the data of now', () => {
  it('is asked again only of whole months, and only where the data are others', () => {
    const parts = ['nieuw', 'overzicht', 'uitvoering', 'trends', 'afspraken'] as const;
    const pages = parts.map((part) => ({ page: pageAbout(part, 'a'), findings: [], slide: slide() }));
    const meeting = snapshot('2026-11-05', { pages });
    expect(pagesToAsk(meeting, then)).toEqual([]);
    const other = { data: { ...then.data, dataHash: 'other' } };
    expect(pagesToAsk(meeting, other).map(({ part }) => part)).toEqual(['overzicht', 'trends']);
  });

  it('is made again as of the day on which it was frozen', () => {
    const [before, after] = [target('2026-11-01'), target('2026-11-20')];
    const { today, entries } = occasionOf(
      frozen,
      occasion({ today: '2026-12-03', entries: [before, after] }),
    );
    expect([today, entries]).toEqual(['2026-11-05', [before]]);
  });

  it('says the same where all that was found is what it was, in whatever words', () => {
    const same = { ...now, findings: [found({ request, figures: { count: 3 }, dataHash: 'other' })] };
    expect(sinceFrozen(shown, frozen, same, last)).toEqual({ is: 'same' });
  });

  it('says what is otherwise, in sentences, and how many more there are', () => {
    const picture = {
      is: 'bars',
      months: 1,
      first: month(2026, 1),
      values: [5, 4],
      means: [null, null],
    } as const;
    const revised = sinceFrozen(
      shown,
      frozen,
      {
        ...now,
        slide: slide({ headline: 'Nu valt er iets op', picture: { ...picture, chosen: { from: 1, to: 2 } } }),
      },
      last,
    );
    expect(sinceFrozenLines(revised, shown.slide, 9)).toEqual([
      'Nu: Nu valt er iets op',
      'januari 2026: was 3, nu 5',
    ]);
    expect(sinceFrozenLines(revised, shown.slide, 1)).toEqual([
      'Nu: Nu valt er iets op',
      'en nog 1 verschil',
    ]);
  });

  it('is not compared where what it is about is gone, or the data end before its months', () => {
    expect(sinceFrozen(shown, frozen, { ...now, dropped: ['onderwerp'] }, last)).toEqual({
      is: 'gone',
      names: ['onderwerp'],
    });
    const earlier = month(2026, 9);
    expect(sinceFrozen(shown, frozen, now, earlier)).toEqual({ is: 'unreached', last: earlier });
  });

  it('says that a figure in its note is another', () => {
    const noted = { ...now, slide: slide(), note: { text: '', changed: ['aantal was 3, is nu 4'] } };
    expect(sinceFrozenLines(sinceFrozen(shown, frozen, noted, last), shown.slide, 9)).toEqual([
      'In de toelichting: aantal was 3, is nu 4',
    ]);
  });
});
