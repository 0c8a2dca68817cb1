import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { mapUrl, priorityUrl, trendUrl } from '../../../src/indicator/deviation-links.ts';
import { defaultView } from '../../../src/view/view.ts';
import { readUrl } from '../../../src/view/url.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';
import { subject } from '../screens/bijzonderheden/support.ts';

const here = { ...defaultView, screen: 'bijzonderheden' as const };

describe('the links of a deviation', () => {
  it('lead to the map with its months and its buurt', () => {
    const about = subject({ where: 'Centrum', areaId: 'BU1' });
    const { view, dropped } = readUrl(mapUrl(here, municipality(), about, 'driehoek') ?? '');
    expect(dropped).toEqual([]);
    expect(view).toMatchObject({
      screen: 'kaart',
      period: { from: month(2025, 11), to: month(2026, 10) },
      within: 'BU1',
      map: { indicators: ['a'], mode: 'buurten' },
    });
  });

  it('lead to the map of the whole gemeente without a buurt', () => {
    const { view } = readUrl(mapUrl({ ...here, within: 'BU1' }, municipality(), subject(), 'driehoek') ?? '');
    expect(view).toMatchObject({ within: null, map: { indicators: ['a'], mode: 'dichtheid' } });
  });

  it('lead to no map for what has none', () => {
    expect(mapUrl(here, municipality(), subject({ indicator: indicator('c') }), 'driehoek')).toBeNull();
  });

  it('lead in openbaar to the map of a published quarter or year only', () => {
    const quarter = subject({ of: 'last', span: { from: month(2026, 7), to: month(2026, 9) } });
    const year = subject({ span: { from: month(2025, 1), to: month(2025, 12) } });
    expect(mapUrl(here, municipality(), quarter, 'openbaar')).not.toBeNull();
    expect(mapUrl(here, municipality(), year, 'openbaar')).not.toBeNull();
    expect(mapUrl(here, municipality(), subject(), 'openbaar')).toBeNull();
  });

  it('lead to the trend and to the priority, in the same period', () => {
    const asked = { ...here, period: { from: month(2024, 1), to: month(2024, 12) } };
    expect(readUrl(trendUrl(asked, subject())).view).toMatchObject({
      screen: 'trends',
      period: asked.period,
      trends: { subject: 'a' },
    });
    expect(readUrl(priorityUrl(asked, subject())).view).toMatchObject({
      screen: 'prioriteit',
      plan: { priority: 'p1' },
    });
  });
});
