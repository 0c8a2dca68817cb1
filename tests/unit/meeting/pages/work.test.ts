import { describe, expect, it } from 'vitest';
import { foundIn } from '../../../../src/meeting/occasion.ts';
import { afsprakenPage } from '../../../../src/meeting/pages/afspraken.ts';
import { uitvoeringPage } from '../../../../src/meeting/pages/uitvoering.ts';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import { snapshot } from '../../policy/dossier/entries.ts';
import { actionPoint, municipality, status, view } from '../../screens/small-municipality.ts';
import { occasion } from '../occasion.ts';

const nothing = foundIn([]);

function agreement(id: string, more: object = {}): Entry {
  return {
    is: 'afspraak',
    agreement: id,
    priority: 'p1',
    indicator: null,
    audience: 'driehoek',
    who: 'teamchef',
    what: `Afspraak ${id}`,
    due: '2026-12-01',
    done: null,
    withdrawn: false,
    dataHash: 'hash',
    id: `n-${id}`,
    at: '2026-10-08T10:00:00.000Z',
    role: 'Analist',
    fictief: false,
    ...more,
  };
}

describe('the page of the execution', () => {
  it('names what is late and by how much, what this quarter brings, and what was done since the last meeting', () => {
    const points = [
      actionPoint('laat', ['2025-Q4']),
      actionPoint('nu', ['2026-Q4']),
      actionPoint('klaar', ['2026-Q3']),
      actionPoint('eerder', ['2026-Q1']),
    ];
    const here = municipality({
      actionPoints: points,
      actionStatuses: [status('klaar', 'gereed', '2026-10-20'), status('eerder', 'gereed', '2026-02-01')],
    });
    const slide = uitvoeringPage.slide(
      view(),
      occasion({ municipality: here, last: snapshot('2026-10-08') }),
      nothing,
    );
    expect(slide.headline).toBe('1 van 4 actiepunten te laat');
    const [late, due, done] = slide.columns;
    expect(late?.rows).toMatchObject([{ text: 'Actie laat', beside: '11 maanden te laat' }]);
    expect(due?.rows.map(({ text }) => text)).toEqual(['Actie nu']);
    expect(done?.rows).toMatchObject([{ text: 'Actie klaar', beside: '20 okt 2026' }]);
    expect(slide.lead).toContain('nog niet een stand ingevuld');
  });

  it('says of a plan without action points that it has none', () => {
    expect(uitvoeringPage.slide(view(), occasion(), nothing).headline).toBe(
      'Dit plan heeft geen actiepunten',
    );
  });
});

describe('the page of the agreements', () => {
  const entries = [
    agreement('laat', { due: '2026-10-15' }),
    agreement('nu', { meeting: 'm2' }),
    agreement('klaar', { done: '2026-10-20' }),
    agreement('lang-klaar', { done: '2026-09-01' }),
    agreement('openbaar', { audience: 'openbaar' }),
  ];
  const here = occasion({ entries, meeting: 'm2', last: snapshot('2026-10-08') });

  it('tells those of this meeting, those of before that are open with the late ones first, and what was done since', () => {
    const { headline, columns } = afsprakenPage.slide(view(), here, nothing);
    expect(headline).toBe('3 afspraken open, waarvan 1 te laat');
    expect(columns.map(({ rows }) => rows.map(({ text }) => text))).toEqual([
      ['Afspraak nu'],
      ['Afspraak laat', 'Afspraak openbaar'],
      ['Afspraak klaar'],
    ]);
    expect(columns[1]?.rows[0]).toMatchObject({
      mark: { tone: 'warning', text: 'Te laat' },
      beside: 'teamchef, klaar op 15 okt 2026',
    });
  });

  it('tells openbaar none of those of the driehoek, in its table neither', () => {
    const slide = afsprakenPage.slide(view({ audience: 'openbaar' }), here, nothing);
    expect(JSON.stringify(slide)).not.toMatch(/Afspraak (?:laat|nu|klaar)/u);
    expect(slide.table?.rows.map(([what]) => what)).toEqual(['Afspraak openbaar']);
    const none = afsprakenPage.slide(
      view({ audience: 'openbaar' }),
      occasion({ entries: [agreement('a')] }),
      nothing,
    );
    expect(none).toMatchObject({ headline: 'Er zijn geen openbare afspraken', table: null, columns: [] });
  });
});
