import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import type { AnyFinding } from '../../src/analysis/request.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { agendaParts, type AgendaPart } from '../../src/domain/meeting/agenda.ts';
import { revisionsOf } from '../../src/domain/meeting/revisions.ts';
import { wordsOf, type Slide } from '../../src/domain/meeting/slide.ts';
import { frozen, type MadePage } from '../../src/meeting/freeze.ts';
import { makePage } from '../../src/meeting/make.ts';
import { newMeeting } from '../../src/meeting/new-meeting.ts';
import type { Occasion } from '../../src/meeting/occasion.ts';
import { occasionOf, pagesToAsk, sinceFrozen } from '../../src/meeting/since-frozen.ts';
import { mostWords } from '../../src/meeting/slide-parts.ts';
import { slideSchema } from '../../src/policy/dossier/slide.ts';
import { countShown, figureText } from '../../src/text/figure-text.ts';
import { verdictSentence } from '../../src/text/nl/verdict-sentence.ts';
import { dataFolder } from '../support/package-files.ts';

const today = '2026-11-05';
const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 5));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;

async function occasionFor(wanted: Audience) {
  const { opened: open, analyse } = await sessionFor(wanted);
  if (open === null) throw new Error('nothing is open');
  const { municipality, catalogue, dossier } = open;
  const data = { ...catalogue, opensAt: wanted };
  const occasion: Occasion = {
    municipality,
    entries: dossier.entries,
    today,
    data,
    meeting: null,
    last: null,
  };
  const make = (page: MadePage['page'], over: Occasion): Promise<MadePage> =>
    makePage(page, over, (request) => analyse(request) as Promise<AnyFinding>);
  return { occasion, make };
}

async function meetingFor(wanted: Audience): Promise<readonly MadePage[]> {
  const { occasion, make } = await occasionFor(wanted);
  const made: MadePage[] = [];
  for (const page of newMeeting(occasion, 'November', today).pages) made.push(await make(page, occasion));
  return made;
}

const made = { driehoek: await meetingFor('driehoek'), openbaar: await meetingFor('openbaar') };
const pages = (['driehoek', 'openbaar'] as const).flatMap((audience) =>
  made[audience].map((one) => ({ audience, id: one.page.id, ...one })),
);
const { occasion } = await occasionFor('driehoek');

describe('every page of a new meeting', () => {
  it('is there, of every part of the agenda', () => {
    const parts = new Set(made.driehoek.map(({ page }) => page.part));
    expect(agendaParts.filter((part) => !parts.has(part))).toEqual([]);
  });

  it.each(pages)('$audience $id can be read from across a room', ({ slide }) => {
    expect(slide.headline).not.toBe('');
    expect(slide.kicker).not.toBe('');
    expect(slide.source).not.toBe('');
    expect(wordsOf(slide)).toBeLessThanOrEqual(mostWords);
  });

  it.each(pages)('$audience $id is plain data, that a snapshot keeps', ({ slide }) => {
    const read = JSON.parse(JSON.stringify(slide)) as unknown;
    expect(v.parse(slideSchema, read)).toEqual(slide);
  });

  it.each(pages)('$audience $id says of what is made up that it is', ({ slide, findings }) => {
    if (findings.some(({ caveats }) => caveats.includes('fictief'))) expect(slide.isMadeUp).toBe(true);
  });

  it.each(pages)('$audience $id says that a part may still change, and what its mark means', (one) => {
    const { slide, findings } = one;
    const isMarked = slide.table?.rows.some((cells) => cells.some((cell) => cell.endsWith('*'))) === true;
    if (isMarked || findings.some(({ caveats }) => caveats.includes('provisional')))
      expect(slide.source).toContain('voorlopig');
    if (isMarked) expect(slide.table.caption).toContain('* is voorlopig');
  });

  it('has a page of what stands out that may still change', () => {
    const page = made.driehoek.find((one) => one.page.part === 'bijzonderheden');
    expect(page?.slide.source).toContain('voorlopig');
    expect(page?.slide.table?.rows.flat().some((cell) => cell.endsWith('*'))).toBe(true);
  });

  it.each(pages.filter(({ slide }) => slide.picture !== null))(
    '$audience $id tells its picture in a table',
    ({ slide }) => {
      expect(slide.table?.rows.length).toBeGreaterThan(0);
      for (const row of slide.table?.rows ?? []) expect(row).toHaveLength(slide.table?.head.length ?? 0);
    },
  );
});

/** The findings of one subject among those of a page. */
function ofAbout<About extends AnyFinding['request']['about']>(
  findings: readonly AnyFinding[],
  about: About,
) {
  return findings.filter(
    (one): one is Extract<AnyFinding, { readonly request: { readonly about: About } }> =>
      one.request.about === about,
  );
}

function ofPart(part: AgendaPart) {
  return pages.filter(({ page }) => page.part === part);
}

function said({ headline, lead, columns }: Slide): string {
  return [headline, lead, ...columns.flatMap(({ rows }) => rows.map(({ text }) => text))].join(' ');
}

describe('the numbers of a slide', () => {
  it.each(ofPart('overzicht'))('$audience overzicht are those of the findings', ({ slide, findings }) => {
    const cards = ofAbout(findings, 'indicator');
    expect(cards).toHaveLength(5);
    for (const [at, card] of cards.entries()) {
      if (card.figures.is !== 'figures') throw new Error(card.figures.is);
      expect(slide.table?.rows[at]).toContain(figureText(card.figures.now));
      const indicator = occasion.municipality.indicators.find(({ id }) => id === card.request.indicator);
      if (indicator === undefined) throw new Error('no indicator');
      const [sentence = ''] = verdictSentence(indicator, card).split(';');
      expect(said(slide)).toContain(sentence.replace(/\.$/u, ''));
    }
  });

  it.each(ofPart('trends'))('$audience $id are those of the finding', ({ slide, findings }) => {
    const [trend] = ofAbout(findings, 'trend');
    if (trend?.figures.is !== 'trend' || trend.figures.bars.is !== 'bars') throw new Error('no bars');
    if (slide.picture?.is !== 'bars') throw new Error('no picture');
    const { rows, running, rolling } = trend.figures.bars;
    const whole = rows.slice(0, running === null ? undefined : -1);
    expect(slide.picture.values).toEqual(whole.map(({ figure }) => countShown(figure)));
    const last = rolling?.[whole.length - 1];
    const mean = slide.picture.means.at(-1)?.[0] ?? null;
    expect(mean).toBe(last?.is === 'number' ? last.value / 12 : null);
    const [card] = ofAbout(findings, 'indicator');
    if (card?.figures.is !== 'figures') throw new Error('no card');
    expect(said(slide)).toContain(figureText(card.figures.now).replace('*', ''));
  });

  it.each(ofPart('bijzonderheden'))(
    '$audience bijzonderheden are those of the finding',
    ({ slide, findings }) => {
      const [found] = ofAbout(findings, 'deviations');
      if (slide.picture?.is !== 'ranges' || found === undefined) throw new Error('no picture');
      const all = found.figures.all.slice(0, slide.picture.rows.length);
      expect(slide.picture.rows.map(({ value, low, high }) => [value, low, high])).toEqual(
        all.map(({ count, low, high }) => [count, low, high]),
      );
      expect(slide.table?.rows).toHaveLength(found.figures.all.length);
    },
  );

  it.each(ofPart('incidenten'))(
    '$audience incidenten are those of the map',
    ({ slide, findings, audience }) => {
      const [where] = ofAbout(findings, 'where');
      if (slide.picture?.is !== 'map' || where?.figures.is !== 'where') throw new Error('no map');
      expect(slide.picture.cells).toEqual(where.figures.map?.cells);
      expect(slide.picture.size).toBe(audience === 'driehoek' ? 100 : 500);
      expect(Math.max(...slide.picture.cells.map(([, , level]) => level))).toBeLessThanOrEqual(
        slide.picture.levels.length,
      );
      expect(slide.table?.rows.at(-1)?.[1]).toBe(figureText(where.figures.total));
      // What lies in no known buurt is a row too: all together are the whole, or the table says what is kept back.
      const counts = slide.table?.rows.slice(0, -1).map(([, count = '']) => Number(count.replace('*', '')));
      const sum = counts?.reduce((all, count) => all + count, 0);
      const { total } = where.figures;
      if (slide.table?.caption.includes('afgeschermd') === false)
        expect(sum).toBe(total.is === 'number' ? total.value : null);
      else expect(counts?.some(Number.isNaN)).toBe(true);
    },
  );
});

describe('what is new', () => {
  const page = made.driehoek[0]?.page;
  const meeting = newMeeting(occasion, 'Oktober', '2026-10-08');
  const at = '2026-10-08T10:00:00.000Z';
  const draft = frozen('m1', meeting, made.driehoek, 'driehoek', occasion)(at);
  const last = { ...draft, id: 'n1', at, role: 'Analist', fictief: true };

  it('is nothing right after a meeting', async () => {
    if (page === undefined) throw new Error('no page');
    const { make } = await occasionFor('driehoek');
    const { slide } = await make(page, { ...occasion, last });
    expect(slide.kicker).toContain('8 okt 2026');
    expect(slide.headline).toBe('De oordelen en maandcijfers van toen staan nog');
  }, 60_000);

  it('names a month that was told otherwise, and a verdict', async () => {
    if (page === undefined) throw new Error('no page');
    const { make } = await occasionFor('driehoek');
    const pagesThen = last.pages.map((one) => ({
      ...one,
      findings: one.findings.map((found) => ({
        ...found,
        ...(one.page.part === 'overzicht' ? { verdict: { verdict: 'op-koers' } } : {}),
      })),
      slide:
        one.slide.picture?.is === 'bars' && one.page.id.includes('woninginbraken')
          ? { ...one.slide, picture: { ...one.slide.picture, values: one.slide.picture.values.with(-1, 2) } }
          : one.slide,
    }));
    // The trends of the same meeting keep a verdict too: the first that was shown of an indicator counts no less.
    const then = pagesThen.map((one) => (one.page.part === 'trends' ? { ...one, findings: [] } : one));
    const { slide } = await make(page, { ...occasion, last: { ...last, pages: then } });
    expect(slide.headline).toBe('5 oordelen anders, 1 aantal herzien');
    expect(slide.table?.rows.map(([text]) => text)).toContain('oktober 2026, woninginbraak: was 2, nu 6');
    expect(wordsOf(slide)).toBeLessThanOrEqual(mostWords);
  }, 60_000);

  it('tells openbaar nothing of what the driehoek was shown', async () => {
    const { make, occasion: open } = await occasionFor('openbaar');
    const first = made.openbaar[0];
    if (first === undefined) throw new Error('no page');
    const { slide } = await make(first.page, { ...open, last });
    expect(slide).toEqual(first.slide);
  }, 60_000);
});

describe('a frozen meeting that is made again', () => {
  it('says nothing otherwise on a later day, by the same figures', async () => {
    const meeting = newMeeting(occasion, 'November', today);
    const at = `${today}T10:00:00.000Z`;
    const draft = frozen('m1', meeting, made.driehoek, 'driehoek', occasion)(at);
    const snapshot = { ...draft, id: 'n1', at, role: 'Analist', fictief: true };
    const later = { ...occasion, today: '2027-03-01', data: { ...occasion.data, dataHash: 'other' } };
    const { make } = await occasionFor('driehoek');
    const asked = pagesToAsk(snapshot, later);
    expect(asked.length).toBeGreaterThan(6);
    for (const page of asked) {
      const shown = snapshot.pages.find((one) => one.page.id === page.id);
      const now = await make(page, occasionOf(snapshot, later));
      if (shown === undefined) throw new Error('no page');
      expect(revisionsOf(shown.slide, now.slide), page.id).toEqual([]);
      const since = sinceFrozen(shown, snapshot, { ...now, note: null, dropped: [] }, later.data.lastMonth);
      expect(since, page.id).toEqual({ is: 'same' });
    }
  }, 60_000);
});
