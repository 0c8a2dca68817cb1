import { describe, expect, it } from 'vitest';
import { agendaParts } from '../../../src/domain/meeting/agenda.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { AnyFinding } from '../../../src/analysis/request.ts';
import { frozen } from '../../../src/meeting/freeze.ts';
import { newMeeting, nextMeeting } from '../../../src/meeting/new-meeting.ts';
import { foundIn, type Occasion } from '../../../src/meeting/occasion.ts';
import { pageAbout } from '../../../src/meeting/page-subject.ts';
import { keepsItsPeriod, pinnedView, viewOfPage } from '../../../src/meeting/page-view.ts';
import { readDossier, writeDossier } from '../../../src/policy/dossier/file.ts';
import { readUrl } from '../../../src/view/url.ts';
import { slide } from '../policy/dossier/entries.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';

const here = municipality({ indicators: [indicator('a')] });
const occasion: Occasion = {
  municipality: here,
  entries: [],
  today: '2026-11-05',
  data: {
    opensAt: 'driehoek',
    firstMonth: month(2019, 1),
    lastMonth: month(2026, 10),
    series: [],
    dataHash: 'hash',
  },
  meeting: null,
  last: null,
};
const later: Occasion = {
  ...occasion,
  data: { ...occasion.data, lastMonth: month(2026, 11), dataHash: 'other' },
};

describe('a new meeting', () => {
  it('has its pages in the order of the agenda, each with an id of its own', () => {
    const { pages } = newMeeting(occasion, 'November', '2026-11-05');
    const parts = pages.map(({ part }) => agendaParts.indexOf(part));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(pages.map(({ part }) => part)).toContain('uitvoering');
  });

  it('follows the data: next month it shows the newer months', () => {
    const { pages } = newMeeting(occasion, 'November', '2026-11-05');
    for (const one of pages) {
      expect(keepsItsPeriod(one)).toBe(false);
      expect(viewOfPage(one, occasion).view.period.to).toBe(month(2026, 10));
      expect(viewOfPage(one, later).view.period.to).toBe(month(2026, 11));
    }
  });
});

describe('the next meeting', () => {
  it('has the pages of the last one without what was said beside them, four weeks later', () => {
    const last = newMeeting(occasion, 'November', '2026-11-05');
    const noted = {
      ...last,
      pages: last.pages.map((one) => ({ ...one, note: { text: 'Kijk hier', figures: [] } })),
    };
    const next = nextMeeting(noted, 'm1', 'December');
    expect(next).toEqual({ ...last, name: 'December', date: '2026-12-03', previous: 'm1' });
  });
});

describe('a page', () => {
  it('whose indicator is gone says so, and shows what is left', () => {
    const gone = pageAbout('trends', 'weg');
    expect(viewOfPage(gone, occasion).dropped).toEqual(['onderwerp']);
    expect(viewOfPage(pageAbout('trends', 'a'), occasion).dropped).toEqual([]);
  });

  it('of nonsense is the first screen', () => {
    expect(viewOfPage({ view: '#/nergens?x=1' }, occasion)).toMatchObject({
      view: { screen: 'overzicht' },
      dropped: ['nergens', 'x'],
    });
  });
});

describe('freezing', () => {
  const trends = pageAbout('trends', 'a');
  const finding = {
    request: { about: 'deviations', period: null },
    dataHash: 'hash',
    audience: 'driehoek',
    figures: { ratio: Infinity },
    verdict: null,
    caveats: [],
  } as unknown as AnyFinding;
  const meeting = newMeeting(occasion, 'November', '2026-11-05');
  const at = '2026-11-05T10:00:00.000Z';
  const draft = frozen(
    'm1',
    meeting,
    [{ page: trends, findings: [finding], slide: slide() }],
    'driehoek',
    occasion,
  )(at);

  it('keeps the months that were shown, whatever comes after', () => {
    const [shown] = draft.pages;
    expect(viewOfPage(shown?.page ?? trends, later).view.period.to).toBe(month(2026, 10));
    expect(readUrl(pinnedView(trends, occasion)).view).toMatchObject({
      screen: 'trends',
      audience: 'driehoek',
    });
  });

  it('reads back from a file as it was written, with its seal', () => {
    const entry = { ...draft, id: 'n1', at, role: 'Analist', fictief: true };
    expect(readDossier('d.json', writeDossier('GM0001', [entry]), here)).toEqual({
      ok: true,
      value: [entry],
    });
  });
});

describe('findings by their request', () => {
  it('are found whatever the order of the parts of a request', () => {
    const one = {
      request: { about: 'change', indicator: 'a', span: { from: 1, to: 2 } },
    } as unknown as AnyFinding;
    const found = foundIn([one, undefined]);
    expect(found({ about: 'change', span: { to: 2, from: 1 }, indicator: 'a' })).toBe(one);
    expect(found({ about: 'change', span: { to: 3, from: 1 }, indicator: 'a' })).toBeUndefined();
  });
});
