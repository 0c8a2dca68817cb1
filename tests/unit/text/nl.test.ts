import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { nl } from '../../../src/text/nl.ts';
import { dataCheck } from '../../../src/text/nl/data-check.ts';
import { dataProblems, dataProblemText } from '../../../src/text/nl/data-problems.ts';
import { becauseText, refusalText } from '../../../src/text/nl/gegevens-import.ts';
import { libraryRefusalText, opnieuw } from '../../../src/text/nl/gegevens-opnieuw.ts';
import { gegevens } from '../../../src/text/nl/gegevens.ts';
import { kaart } from '../../../src/text/nl/kaart.ts';
import { trends } from '../../../src/text/nl/trends.ts';

/** Every fixed text with where it stands. */
function fixedTexts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fixedTexts(inner, `${path}.${key}`));
}

const fixed = fixedTexts({ nl, gegevens, trends, kaart, opnieuw, dataCheck, dataProblems }, 'text');

const from = month(2025, 11);
const to = month(2026, 10);
const perception = { name: 'Onveilig', share: 0.14, interval: { low: 0.11, high: 0.19 }, n: 312, year: 2025 };
const told = { value: 158, low: 134.3, high: 184.6, provisional: true };
const change = { from: 2022, to: 2023, there: 1.02 };
const { app, figures, overzicht, verdict } = nl;

/** Every text with something filled in, filled in as the screens do. */
const filled: readonly string[] = [
  app.ownPeriod(from, to),
  app.dataUntil(to, true),
  app.dataUntil(to, false),
  app.dropped(['wat', 'hoe']),
  figures.below(5),
  figures.number(0, false),
  figures.number(1234, true),
  figures.interval(0, 3.7),
  overzicht.title('Verzonnen'),
  overzicht.window(true, '9 maanden'),
  overzicht.sparkline.month('Fietsendiefstal', from, to),
  overzicht.sparkline.quarter('Fietsendiefstal', from, to),
  overzicht.sparkline.year('Fietsendiefstal', from, to),
  overzicht.country('Nederland', { ...change, here: { ratio: 0.9, lower: 0.8, upper: 1.02 } }),
  overzicht.country('Nederland', { ...change, here: null }),
  overzicht.counted('drugshandel'),
  overzicht.perception({ ...perception, fictief: true }),
  overzicht.perception({ ...perception, interval: null, year: null, fictief: false }),
  overzicht.deviations.rest(0, 0),
  overzicht.deviations.rest(1, 1),
  overzicht.deviations.rest(8, 2),
  overzicht.execution.part(7, 'loopt'),
  overzicht.execution.late(0, 45),
  overzicht.execution.late(5, 45),
  overzicht.cameras.decide('Plein', '31 dec 2026', 38),
  overzicht.cameras.decide('Plein', '31 dec 2026', -1),
  overzicht.agreed.done('31 dec 2026'),
  overzicht.agreed.due(null),
  overzicht.agreed.late('31 dec 2026'),
  overzicht.map.hottest.title({ by: 'count', isOfAll: false }),
  overzicht.map.hottest.where(['Centrum'], { by: 'peak', near: 'Station' }),
  overzicht.map.hottest.where(['Noord', 'Zuid'], { by: 'count', near: null }),
  overzicht.map.hottest.counted('9', '40', true),
  trends.chart('Fietsendiefstal', 'per maand', 'november 2025', 'oktober 2026'),
  trends.periodSentence('Fietsendiefstal', told, from, to),
  trends.lastSentence('Fietsendiefstal', told, '2025'),
  trends.planQuote('neemt af'),
  trends.indexChart(2022),
  trends.indexHow(2022),
  trends.sourceOf('Nederland', 'Reeks', 'Politie', '2012\u00a0–\u2060\u00a02023', 'a.csv', true),
  trends.sourceOf('', 'Reeks', 'Politie', '', null, false),
  gegevens.progress.title('a.csv'),
  gegevens.progress.detail(1000, 2_000_000, 0),
  gegevens.cancelled('a.csv'),
  gegevens.failed('a.csv'),
  gegevens.accepted('a.csv'),
  gegevens.partly('a.csv'),
  gegevens.refused('a.csv'),
  gegevens.asks.title('a.csv', true),
  gegevens.asks.title('a.csv', false),
  gegevens.asks.question('Haarle', 12),
  gegevens.report.dropped(['naam']),
  gegevens.report.trend('Fietsendiefstal'),
  gegevens.report.map('Fietsendiefstal'),
  gegevens.sets.remove('a.csv'),
  gegevens.sets.counts(12, 0),
  gegevens.sets.counts(12, 3),
  gegevens.sets.moment(0),
  gegevens.sets.span(from, to),
  gegevens.sets.damaged(['a.csv']),
  gegevens.removeAll.text(2),
  opnieuw.overlap.title('a.csv'),
  opnieuw.corrected.title('a.csv', 1),
  opnieuw.corrected.title('a.csv', 3),
  opnieuw.corrected.question(1),
  opnieuw.corrected.question(3),
  opnieuw.corrected.inFile(3, 'a.csv', 0),
  opnieuw.corrected.replacing(1),
  opnieuw.corrected.done(1),
  opnieuw.corrected.done(3),
  opnieuw.overlap.same('a.csv', 0),
  opnieuw.overlap.other('a.csv', 0, from, to),
  opnieuw.overlap.repeated(1),
  opnieuw.overlap.repeated(1200),
  opnieuw.overlap.contradicted(1),
  opnieuw.overlap.contradicted(2),
  opnieuw.table.kindOf('Diefstal', 'buurt', 'minute'),
  opnieuw.half([to]),
  opnieuw.half([from, to]),
  opnieuw.gaveWay(3),
  ...(['add', 'replace', 'join', 'remove', 'library'] as const).map((what) =>
    opnieuw.undo.button(what, 'a.csv'),
  ),
  opnieuw.library.saved('b.json', 1, 1),
  opnieuw.library.saved('b.json', 3, 5),
  opnieuw.library.opened(1),
  opnieuw.library.opened(3),
  opnieuw.library.notOpened('b.json'),
  libraryRefusalText({ because: 'not-a-library' }),
  libraryRefusalText({ because: 'newer' }),
  libraryRefusalText({ because: 'damaged' }),
  libraryRefusalText({ because: 'unreadable' }),
  libraryRefusalText({ because: 'other-municipality', municipality: 'GM0150' }),
  libraryRefusalText({ because: 'too-large', bytes: 2, limit: 1 }),
  verdict.plan.minimaal(2, 'jaar'),
  verdict.before(3, from, to, true),
  verdict.before(3, from, to, false),
  verdict.baseline(3.4, from, to),
  becauseText('date-unreadable'),
  becauseText('a code that no one knows'),
  refusalText({ because: 'too-large', bytes: 600_000_000, limit: 500_000_000 }),
  refusalText({ because: 'empty' }),
  refusalText({ because: 'not-text' }),
  refusalText({ because: 'nothing-accepted' }),
  refusalText({ because: 'no-known-header', header: Array.from({ length: 12 }, (_, at) => `kolom ${at}`) }),
  refusalText({ because: 'personal-columns', columns: ['naam'] }),
  refusalText({ because: 'unreadable', detail: 'NotFoundError' }),
  dataCheck.problem('a.json', '', 'Fout.'),
  dataCheck.problem('a.json', '3', 'Fout.'),
  dataCheck.good(3),
  dataCheck.bad(1),
  dataCheck.packed(3, 'uit', 'openbaar'),
  dataCheck.notEmpty('uit'),
];

describe('every word that a user reads', () => {
  it('is there, and is no slip of the program', () => {
    expect(fixed.length).toBeGreaterThan(150);
    for (const [path, text] of fixed) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object|\$\{|TODO/);
    }
  });

  it.each(filled)('is there with its values filled in: %s', (text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object|\$\{| {2}|Invalid/);
  });

  it('says one verdict apart from the other', () => {
    const words = Object.values(verdict.words);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a problem of the data', () => {
  it('has its blanks filled in, and shows a blank that no one filled', () => {
    expect(dataProblemText('role-missing', { role: 'profile' })).toBe(
      'Er is geen bestand met de rol “profile”.',
    );
    expect(dataProblemText('role-missing', {})).toContain('{role}');
    expect(dataProblemText('no-such-code', {})).toBe('no-such-code');
  });
});
