import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { caveatsOf, shortCaveats } from '../../../../src/analysis/indicators/caveats.ts';
import { event, indicator } from '../../screens/small-municipality.ts';
import { deviation } from '../../screens/bijzonderheden/support.ts';

const october = month(2026, 10);
const kinds = (...from: Parameters<typeof caveatsOf>) => caveatsOf(...from).map(({ is }) => is);

describe('the caveats', () => {
  it('are none where nothing is known', () => {
    expect(kinds(deviation(), [], october)).toEqual([]);
  });

  it('tell what is unfinished, of another source, small, without a place, neutral or made up', () => {
    const about = {
      provisional: true,
      otherSource: true,
      unplaced: 3,
      fictief: true,
      indicator: indicator('a', { neutral: true, cautions: ['Niet alles wordt gemeld.'] }),
    };
    const row = deviation(about, { count: 19, expected: 12 });
    expect(caveatsOf(row, [], october - 1)).toEqual([
      { is: 'half' },
      { is: 'provisional' },
      { is: 'other-source' },
      { is: 'small' },
      { is: 'unplaced', count: 3 },
      { is: 'neutral' },
      { is: 'caution', text: 'Niet alles wordt gemeld.' },
      { is: 'fictief' },
    ]);
  });

  it('call a count small only where little was expected too', () => {
    expect(kinds(deviation({}, { count: 3, expected: 20 }), [], october)).toEqual([]);
  });

  it('name the events about the indicator, and the context of its priority', () => {
    const events = [
      event('about', '2026-03', null, { indicators: ['a'] }),
      event('context', '2026-06', '2026-07', { sort: 'context', priorities: ['p1'] }),
      event('milestone', '2026-06', '2026-07', { sort: 'mijlpaal', priorities: ['p1'] }),
      event('other', '2026-06', '2026-07', { indicators: ['b'] }),
      event('undated', null, null, { indicators: ['a'] }),
      event('term', '2024-01', '2027-01', { indicators: ['a'] }),
      event('after', '2026-11', null, { indicators: ['a'] }),
    ];
    expect(caveatsOf(deviation(), events, october)).toEqual([
      {
        is: 'event',
        title: 'Gebeurtenis about',
        span: { from: month(2026, 3), to: month(2026, 3) },
        when: 'now',
      },
      {
        is: 'event',
        title: 'Gebeurtenis context',
        span: { from: month(2026, 6), to: month(2026, 7) },
        when: 'now',
      },
    ]);
  });

  it('name those in the years before, but no passing context', () => {
    const context = { sort: 'context', priorities: ['p1'] };
    const events = [
      event('corona', '2022-01', '2023-01', context),
      event('hardly', '2022-01', '2022-12', context),
      event('elections', '2023-11', '2023-11', context),
      event('about', '2024-02', null, { indicators: ['a'] }),
    ];
    const found = caveatsOf(deviation(), events, october);
    expect(found).toMatchObject([
      { title: 'Gebeurtenis corona', when: 'before' },
      { title: 'Gebeurtenis about', when: 'before' },
    ]);
    expect(shortCaveats(found)).toEqual({ shown: [], more: 0 });
  });

  it('name an event once that lies in both', () => {
    const events = [event('long', '2024-06', '2026-05', { indicators: ['a'] })];
    expect(caveatsOf(deviation(), events, october)).toMatchObject([{ when: 'now' }]);
  });

  it('keep in a row what has no place elsewhere', () => {
    const about = { provisional: true, fictief: true, unplaced: 2 };
    const row = deviation({ ...about, indicator: indicator('a', { cautions: ['Let op.'] }) });
    const events = [event('about', '2026-03', null, { indicators: ['a'] })];
    const { shown, more } = shortCaveats(caveatsOf(row, events, october));
    expect(shown.map(({ is }) => is)).toEqual(['provisional', 'event']);
    expect(more).toBe(0);
    const small = { ...row, count: 3, expected: 9 };
    expect(shortCaveats(caveatsOf(small, events, october))).toMatchObject({ more: 1 });
  });
});
