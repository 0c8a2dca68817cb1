import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import type { TrendRequest } from '../../src/analysis/trends/trend.ts';
import type { Figure } from '../../src/engine/answer.ts';
import { dataFolder } from '../support/package-files.ts';

const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;

const station = { x: 228_787, y: 486_978, radius: 150 };
const request: TrendRequest = {
  about: 'trend',
  subject: 'fietsendiefstal',
  unit: 'maand',
  years: 5,
  period: null,
  within: station,
};

function valueOf(figure: Figure | null | undefined): number | null {
  return figure?.is === 'number' ? figure.value : null;
}

describe('a trend of a place', () => {
  it('at the station is what a recount of the bundled incidents gives, beside the year before', async () => {
    const { analyse } = await sessionFor('driehoek');
    const { figures } = await analyse(request);
    if (figures.is !== 'trend' || figures.bars.is !== 'bars') throw new Error('no bars');
    expect(figures.bars.answer.cellSize).toBe(100);
    expect(valueOf(figures.bars.inPeriod)).toBe(45);
    expect(valueOf(figures.besideBefore?.now)).toBe(45);
    expect(valueOf(figures.besideBefore?.before)).toBe(38);
    expect(valueOf(figures.placeless)).toBe(12);
    expect(valueOf(figures.placelessBefore)).toBe(11);
    expect(figures).toMatchObject({ target: null, targetNow: null });
    const { lower = 1, upper = 1 } = figures.besideBefore?.change ?? {};
    expect([lower < 1, upper > 1]).toEqual([true, true]);
  });

  it('is refused in openbaar, and of a kind that is shown for the gemeente only', async () => {
    const open = await (await sessionFor('openbaar')).analyse(request);
    expect(open.figures).toMatchObject({ bars: { is: 'unavailable', reason: { why: 'not-in-lattice' } } });
    const closed = await (await sessionFor('driehoek')).analyse({ ...request, subject: 'onbegrepen-gedrag' });
    const people = closed.figures.is === 'trend' ? closed.figures.bars : null;
    expect(people).toMatchObject({ is: 'unavailable', reason: { why: 'not-shown', finest: 'gemeente' } });
  });

  it('of the dark days is what a recount gives, where the season is refused', async () => {
    const { analyse } = await sessionFor('driehoek');
    const { figures } = await analyse({ ...request, subject: 'woninginbraken', within: null });
    if (figures.is !== 'trend') throw new Error('no trend');
    expect(figures.season).toMatchObject({ is: 'none', why: 'too-few' });
    expect(figures.darkDays?.winters.map(({ figure }) => valueOf(figure))).toEqual([
      49, 34, 21, 26, 39, 18, 26,
    ]);
  });
});
