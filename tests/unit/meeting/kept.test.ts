import { describe, expect, it } from 'vitest';
import { keptBars, keptVerdicts } from '../../../src/meeting/kept.ts';
import { pageAbout } from '../../../src/meeting/page-subject.ts';
import { slide, snapshot } from '../policy/dossier/entries.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';
import { occasion } from './occasion.ts';

const judged = (id: string, verdict: unknown) => ({
  request: { about: 'indicator', indicator: id, period: { from: 24310, to: 24321 } },
  verdict: { verdict, reasons: [] },
  figures: { is: 'figures' },
});
const trends = pageAbout('trends', 'a');

describe('what a meeting kept', () => {
  it('is read with care: what is no verdict is none', () => {
    const findings = [
      judged('a', 'let-op'),
      judged('a', 'let-op'),
      judged('b', 'geweldig'),
      { request: { about: 'indicator' } },
      { request: 'indicator', verdict: null },
      {},
    ];
    const last = snapshot('2026-10-08', { pages: [{ page: trends, findings, slide: slide() }] });
    expect(keptVerdicts(last)).toEqual([
      { indicator: 'a', period: { from: 24310, to: 24321 }, verdict: 'let-op' },
    ]);
  });

  it('has the counts of the whole gemeente only', () => {
    const around = occasion({ municipality: municipality({ indicators: [indicator('a')] }) });
    const part = { ...trends, id: 'b', view: `${trends.view}&gebied=BU1` };
    const last = snapshot('2026-10-08', {
      pages: [
        { page: part, findings: [], slide: slide() },
        { page: trends, findings: [], slide: slide({ picture: null }) },
        { page: { ...trends, id: 'c' }, findings: [], slide: slide() },
      ],
    });
    expect(keptBars(last, around)).toEqual([{ subject: 'a', bars: slide().picture }]);
  });
});
