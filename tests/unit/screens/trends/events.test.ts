import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { eventsOf } from '../../../../src/screens/trends/events.ts';
import { event, indicator, municipality } from '../small-municipality.ts';

const axis = { from: month(2019, 1), to: month(2026, 10) };
const subject = { id: 'a', name: 'A', kinds: [], indicator: indicator('a') };
const about = { indicators: ['a'] };
const ids = (...events: ReturnType<typeof event>[]) =>
  eventsOf(municipality({ events }), subject, axis).map(({ id }) => id);

describe('the events above a trend', () => {
  it('have their months, and last one where no end is given', () => {
    expect(eventsOf(municipality({ events: [event('x', '2023-11', null, about)] }), subject, axis)).toEqual([
      { id: 'x', title: 'Gebeurtenis x', from: month(2023, 11), to: month(2023, 11) },
    ]);
  });

  it('are those that name the indicator, and the context of its priority', () => {
    expect(
      ids(
        event('other', '2023-01', null, { indicators: ['b'], priorities: ['p1'] }),
        event('context', '2022-01', null, { sort: 'context', priorities: ['p1'] }),
        event('elsewhere', '2022-01', null, { sort: 'context', priorities: ['p2'] }),
        event('own', '2024-01', null, about),
      ),
    ).toEqual(['own', 'context']);
  });

  it('have a date, touch the axis, and last three years at most', () => {
    expect(
      ids(
        event('undated', null, null, about),
        event('no month', '2023-13', null, about),
        event('before', '2018-01', '2018-12', about),
        event('into', '2018-12', '2019-01', about),
        event('after', '2026-11', '2026-12', about),
        event('three years', '2021-01', '2023-12', about),
        event('longer', '2021-01', '2024-01', about),
      ),
    ).toEqual(['into', 'three years']);
  });

  it('are all there to be counted, and those about the indicator go first', () => {
    const own = Array.from({ length: 6 }, (_, at) => event(`own ${at}`, `2024-0${at + 1}`, null, about));
    const context = Array.from({ length: 3 }, (_, at) =>
      event(`context ${at}`, `2020-0${at + 1}`, null, { sort: 'context', priorities: ['p1'] }),
    );
    expect(ids(...context, ...own)).toEqual([...own, ...context].map(({ id }) => id));
  });

  it('are none above a total', () => {
    const events = [event('own', '2024-01', null, about)];
    expect(eventsOf(municipality({ events }), { ...subject, indicator: null }, axis)).toEqual([]);
  });
});
