import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../../../src/policy/dossier/check.ts';
import { alsoCountedBy, isSame, usesOf } from '../../../../src/policy/dossier/classification.ts';
import { indicator, kind, municipality } from '../../screens/small-municipality.ts';
import { classification } from './entries.ts';

const priority = {
  number: 1,
  title: 'Eén',
  shortTitle: 'Eén',
  goal: { text: 'doel', short: 'doel', line: 1 },
  perception: null,
};
const here = municipality({
  priorities: [
    { ...priority, id: 'p1', headline: 'a' },
    { ...priority, id: 'p2', headline: 'b' },
  ],
  indicators: [
    indicator('a', { kinds: ['misdrijven/x'], alsoUnder: ['p2'] }),
    indicator('b', { priority: 'p2', kinds: ['misdrijven/x', 'misdrijven/y'] }),
    indicator('c', { kinds: [] }),
  ],
  kinds: [
    kind('misdrijven/x'),
    kind('misdrijven/y'),
    kind('misdrijven/0', { isTotal: true }),
    kind('overlast/0', { register: 'overlast', isTotal: true }),
  ],
});

function problemsOf(kinds: readonly string[], alsoUnder: readonly string[] = [], of = 'c'): string[] {
  const entry = classification('2026-01-01', {
    indicator: of,
    content: { kinds: [...kinds], alsoUnder: [...alsoUnder] },
  });
  return checkEntry(entry, here, null).map(
    ({ problem, place }) => `${problem} ${place.replace(entry.id, '')}`,
  );
}

describe('a classification', () => {
  it('is good with kinds and priorities that exist, or when it is withdrawn', () => {
    expect(problemsOf(['misdrijven/x', 'misdrijven/y'], ['p2'])).toEqual([]);
    expect(checkEntry(classification('2026-01-01', { content: null }), here, null)).toEqual([]);
  });

  it('names kinds and priorities that nobody knows', () => {
    expect(problemsOf(['misdrijven/nooit'], ['p9'])).toEqual([
      'unknown-reference  / content.kinds',
      'unknown-reference  / content.alsoUnder',
    ]);
  });

  it('names nothing twice, and its own priority never among the others', () => {
    expect(problemsOf(['misdrijven/x', 'misdrijven/x'])).toEqual(['duplicate  / content.kinds']);
    expect(problemsOf(['misdrijven/x'], ['p1'])).toEqual(['duplicate  / content.alsoUnder']);
  });

  it('never counts a total beside what the total counts already', () => {
    expect(problemsOf(['misdrijven/0', 'misdrijven/x'])).toEqual(['total-with-parts  / content.kinds']);
    expect(problemsOf(['misdrijven/0'])).toEqual([]);
    expect(problemsOf(['overlast/0', 'misdrijven/x'])).toEqual([]);
  });

  it('leaves no headline and no map without kinds; other indicators may count nothing', () => {
    expect(problemsOf([], [], 'a')).toEqual(['headline-without-kinds  / content.kinds']);
    expect(problemsOf([])).toEqual([]);
  });

  it('is the same whatever the order', () => {
    const kinds = fc.uniqueArray(fc.string(), { maxLength: 6 });
    fc.assert(
      fc.property(kinds, kinds, (a, b) => {
        const one = { kinds: a, alsoUnder: b };
        expect(isSame(one, { kinds: a.toReversed(), alsoUnder: b.toReversed() })).toBe(true);
        expect(isSame(one, { kinds: [...a, 'nog een'.padEnd(40)], alsoUnder: b })).toBe(false);
      }),
    );
  });
});

describe('a kind', () => {
  it('tells which other indicators count it', () => {
    expect(alsoCountedBy('misdrijven/x', here.indicators, 'a').map(({ id }) => id)).toEqual(['b']);
    expect(alsoCountedBy('misdrijven/y', here.indicators, 'b')).toEqual([]);
  });

  it('tells what it feeds and under which priorities that is seen, each once', () => {
    const uses = usesOf(here).map(({ kind: { id }, indicators, priorities }) => [
      id,
      indicators.map((one) => one.id),
      priorities,
    ]);
    expect(uses).toEqual([
      ['misdrijven/x', ['a', 'b'], ['p1', 'p2']],
      ['misdrijven/y', ['b'], ['p2']],
      ['misdrijven/0', [], []],
      ['overlast/0', [], []],
    ]);
  });
});
