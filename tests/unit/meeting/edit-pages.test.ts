import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaParts } from '../../../src/domain/meeting/agenda.ts';
import {
  changedPage,
  movedPage,
  pageOfAddress,
  withoutPage,
  withPage,
} from '../../../src/meeting/edit-pages.ts';
import { month } from '../../../src/domain/time/month.ts';
import { pageAbout } from '../../../src/meeting/page-subject.ts';
import { readUrl } from '../../../src/view/url.ts';

const some = fc
  .array(fc.constantFrom(...agendaParts), { maxLength: 12 })
  .map((parts) =>
    parts.reduce(
      (pages, part) => withPage(pages, pageAbout(part, 'a')),
      withPage([], pageAbout('nieuw', '')),
    ),
  );

describe('the pages of a meeting', () => {
  it('keep an id of their own, whatever is added, moved, changed and taken away', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (pages, at, by) => {
        const id = pages[at % pages.length]?.id ?? '';
        const moved = movedPage(pages, id, by);
        expect(new Set(moved)).toEqual(new Set(pages));
        expect(new Set(pages.map((page) => page.id)).size).toBe(pages.length);
        expect(withoutPage(pages, id)).toHaveLength(pages.length - 1);
        expect(changedPage(pages, id, { minutes: 7 }).find((page) => page.id === id)?.minutes).toBe(7);
      }),
    );
  });

  it('move there and back to where they were', () => {
    const pages = ['a', 'b', 'c'].map((subject) => pageAbout('trends', subject));
    const there = movedPage(pages, 'trends-a', 1);
    expect(there.map(({ id }) => id)).toEqual(['trends-b', 'trends-a', 'trends-c']);
    expect(movedPage(there, 'trends-a', -1)).toEqual(pages);
    expect(movedPage(pages, 'trends-a', -1)).toEqual(pages);
  });
});

describe('a page of an address', () => {
  it('is the screen that was copied, on whatever computer, with its own months', () => {
    const read = pageOfAddress(
      'https://ergens.example/veilig/#/trends?versie=1&periode=2023-01..2023-12&onderwerp=a',
    );
    expect(read).toMatchObject({ is: 'page', page: { part: 'trends' } });
    const page = read.is === 'page' ? read.page : null;
    expect(readUrl(page?.view ?? '')).toMatchObject({
      view: {
        screen: 'trends',
        trends: { subject: 'a' },
        period: { from: month(2023, 1), to: month(2023, 12) },
      },
      dropped: [],
    });
  });

  it('is none of another page, of a screen without one, or of nonsense', () => {
    for (const text of ['', 'geen adres', 'https://ergens.example/', '#/dossier', '#/nergens', '#/raad'])
      expect(pageOfAddress(text)).toEqual({ is: 'no-screen' });
    expect(pageOfAddress(`#/trends?onderwerp=${'a'.repeat(5000)}`)).toEqual({ is: 'no-screen' });
  });

  it('keeps what is not there in it, is of who looks here, and is none of days', () => {
    expect(pageOfAddress('#/kaart?versie=2&vreemd=1')).toMatchObject({
      page: { view: '#/kaart?versie=2&vreemd=1' },
    });
    expect(pageOfAddress('#/kaart?versie=2&publiek=openbaar')).toMatchObject({ page: { view: '#/kaart' } });
    expect(pageOfAddress('#/kaart?versie=2&dagen=2026-10-04..2026-10-10')).toEqual({ is: 'days' });
  });

  it('never breaks on what people paste', () => {
    fc.assert(fc.property(fc.string(), (text) => void pageOfAddress(`#/${text}`)));
  });
});
