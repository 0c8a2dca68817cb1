import { describe, expect, it } from 'vitest';
import { foundIn, type Found } from '../../../../src/meeting/occasion.ts';
import { bijzonderhedenPage } from '../../../../src/meeting/pages/bijzonderheden.ts';
import { camerasPage } from '../../../../src/meeting/pages/cameras.ts';
import { incidentenPage } from '../../../../src/meeting/pages/incidenten.ts';
import { overzichtPage } from '../../../../src/meeting/pages/overzicht.ts';
import { trendsPage } from '../../../../src/meeting/pages/trends.ts';
import type { AnalysisRequest } from '../../../../src/analysis/request.ts';
import { evaluation } from '../../policy/dossier/entries.ts';
import { camera, indicator, municipality, view } from '../../screens/small-municipality.ts';
import { found, occasion } from '../occasion.ts';

const here = municipality({ indicators: [indicator('a')], cameras: [camera('Plein', '2026-12-31')] });
const { period } = view();

const deviation = (name: string, adjustedP: number, more: object = {}) => ({
  subject: {
    indicator: indicator('a', { name }),
    where: 'Centrum',
    areaId: 'BU1',
    of: 'period',
    span: period,
  },
  count: 11,
  expected: 5,
  low: 2,
  high: 8,
  p: adjustedP,
  adjustedP,
  family: 1,
  caveats: [],
  ...more,
});

function deviations(all: readonly object[], looked = 9): Found {
  return foundIn([
    found({
      request: { about: 'deviations', period },
      figures: { all, looked, months: 12 },
      caveats: ['fictief'],
    }),
  ]);
}

describe('the page of what stands out', () => {
  it('leads with what is hardly chance, and counts what may be', () => {
    const all = [deviation('Fietsen', 0.001), deviation('Inbraak', 0.8)];
    const slide = bijzonderhedenPage.slide(view(), occasion({ municipality: here }), deviations(all));
    expect(slide.headline).toBe('Fietsen, Centrum: 11, meer dan verwacht');
    expect(slide.lead).toMatch(/^1 aantal ligt buiten de verwachting/u);
    expect(slide.picture).toMatchObject({
      is: 'ranges',
      rows: [
        { name: 'Fietsen, Centrum', value: 11, low: 2, high: 8, isSure: true },
        { name: 'Inbraak, Centrum', isSure: false },
      ],
    });
    expect(slide.isMadeUp).toBe(true);
  });

  it('says that nothing does, and of too little history what is needed', () => {
    const none = bijzonderhedenPage.slide(view(), occasion(), deviations([]));
    expect(none).toMatchObject({ headline: 'Niets springt eruit', picture: null, table: null });
    const short = bijzonderhedenPage.slide(view(), occasion(), deviations([], 0));
    expect(short.headline).toBe('Nog niets te toetsen');
    expect(short.lead).toContain('48 maanden');
  });
});

/** Every finding that a page asks, as if its figures could not be told. */
function withheld(requests: readonly AnalysisRequest[]): Found {
  const reason = { why: 'not-shown', finest: 'gemeente' };
  return foundIn(
    requests.map((request) => {
      switch (request.about) {
        case 'indicator':
          return found({ request, figures: { is: 'unavailable', reason, country: null } });
        case 'where':
          return found({
            request,
            figures: {
              is: 'where',
              map: null,
              why: reason,
              total: { is: 'below', k: 5 },
              unplaced: null,
              buurten: [],
              hottest: { is: 'unavailable', reason },
            },
          });
        case 'change':
          return found({
            request,
            figures: { now: { is: 'below', k: 5 }, before: { is: 'withheld' }, ratio: null },
          });
        case 'trend':
          return found({ request, figures: { is: 'unknown' } });
        default:
          return undefined;
      }
    }),
  );
}

describe('a page of figures that may not be told', () => {
  const around = occasion({
    municipality: {
      ...here,
      priorities: [
        {
          id: 'p1',
          number: 1,
          title: 'Jeugd',
          shortTitle: 'Jeugd',
          goal: { text: '', short: '', line: 1 },
          headline: 'a',
          perception: null,
        },
      ],
    },
  });

  it('says so of a priority, and of the place and the number of incidents', () => {
    const asked = overzichtPage.requests(view(), around);
    const slide = overzichtPage.slide(view(), around, withheld(asked));
    expect(slide.columns[0]?.rows[0]).toMatchObject({
      mark: null,
      text: 'Indicator a: hierover is geen cijfer te tonen.',
    });
    const mapped = view({ map: { ...view().map, indicators: ['a'] } });
    const incidents = incidentenPage.slide(mapped, around, withheld(incidentenPage.requests(mapped, around)));
    expect(incidents.headline).toBe('Indicator a: minder dan 5');
    expect(incidents.lead).toContain('niet zo precies worden getoond');
    expect(incidents.columns.map(({ rows }) => rows[0]?.text)).toEqual(['minder dan 5', 'afgeschermd']);
    expect(incidents.picture).toBeNull();
  });

  it('says of a subject that is gone that it is, and of a page without an indicator too', () => {
    const gone = view({ trends: { ...view().trends, subject: 'weg' } });
    expect(trendsPage.slide(gone, around, withheld(trendsPage.requests(gone, around))).headline).toBe(
      'Dit onderwerp is er niet (meer)',
    );
    const none = view({ map: { ...view().map, indicators: ['weg'] } });
    expect(incidentenPage.slide(none, around, foundIn([])).headline).toBe('Dit onderwerp is er niet (meer)');
  });
});

describe('the page of a camera', () => {
  const chosen = view({ cameras: { ...view().cameras, camera: 'Plein' } });

  it('asks nothing of one without a start, and still names the decision', () => {
    const around = occasion({ municipality: here });
    expect(camerasPage.requests(chosen, around)).toEqual([]);
    const slide = camerasPage.slide(chosen, around, foundIn([]));
    expect(slide.headline).toBe('Niet te zeggen');
    expect(slide.lead).toBe('Het begin van de camera is niet bekend.');
    expect(slide.columns[0]?.rows[0]?.text).toBe('Plein: verlengen of weghalen vóór 31 dec 2026');
  });

  it('names what the definitive report advises as every screen does, and not in openbaar', () => {
    const advice = { what: 'verlengen', until: '2028-12-31', why: 'Samenhang.' } as const;
    const final = { evaluation: 'e1', camera: 'Plein', final: true, advice };
    const around = occasion({ municipality: here, entries: [evaluation('2026-11-04', final)] });
    const said = 'advies: verlengen t/m 31 dec 2028, verslag van 4 nov 2026';
    const rowsOf = (audience: 'driehoek' | 'openbaar') =>
      camerasPage
        .slide({ ...chosen, audience }, around, foundIn([]))
        .columns.flatMap(({ rows }) => rows.map(({ text }) => text));
    expect(rowsOf('driehoek')).toEqual([said, 'Plein: verlengen of weghalen vóór 31 dec 2026']);
    expect(rowsOf('openbaar')).toEqual(['Plein: verlengen of weghalen vóór 31 dec 2026']);
  });

  it('tells openbaar nothing of what it did', () => {
    const around = occasion({
      municipality: { ...here, cameras: [{ ...camera('Plein', null), start: '2022-04-01' }] },
    });
    const open = { ...chosen, audience: 'openbaar' as const };
    expect(camerasPage.requests(open, around)).toEqual([]);
    expect(camerasPage.slide(open, around, foundIn([])).table).toBeNull();
  });
});
