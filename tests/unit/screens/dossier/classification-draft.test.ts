import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import type { Answer, Figure, Row } from '../../../../src/engine/answer.ts';
import type { Question } from '../../../../src/engine/question.ts';
import {
  effectOf,
  effectQuestion,
  effectSpan,
  figuresByKind,
  matching,
  rowsOf,
  toggled,
} from '../../../../src/screens/dossier/classification-draft.ts';
import { kind } from '../small-municipality.ts';

const kinds = [
  kind('misdrijven/1.2.3', {
    code: '1.2.3',
    title: 'Diefstal van brom-, snor-, fietsen',
    plainName: 'Fietsendiefstal',
  }),
  kind('overlast/E38', { code: 'E38', title: 'Overlast café', definition: 'Klassen: A34.' }),
  kind('eigen/halt', { code: 'halt', title: 'Halt-verwijzingen' }),
];

const last = month(2026, 10);
const number: Figure = { is: 'number', value: 7, low: 3, high: 15, provisional: false };

function answer(question: Question, rows: readonly Row[], total: Figure): Answer {
  return {
    is: 'answer',
    question: { ...question, audience: 'driehoek' },
    dataHash: 'h',
    rows,
    total,
    unplaced: null,
    series: [],
    density: null,
  };
}

describe('a draft of what counts', () => {
  it('tells what stays, comes and goes; a kind that nobody knows any more is left out', () => {
    const rows = rowsOf(['eigen/halt', 'weg'], ['overlast/E38', 'weg'], kinds);
    expect(rows.map(({ kind: { id }, state }) => [id, state])).toEqual([
      ['eigen/halt', 'gone'],
      ['overlast/E38', 'new'],
    ]);
    expect(rowsOf(['eigen/halt'], ['eigen/halt'], kinds)[0]?.state).toBe('same');
  });

  it('comes back to itself when the same is chosen twice', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(ids, fc.string({ minLength: 1 }), (list, id) => {
        expect(new Set(toggled(toggled(list, id), id))).toEqual(new Set(list));
      }),
    );
  });
});

describe('the search for a kind', () => {
  const found = (text: string): string[] => matching(kinds, text).map(({ code }) => code);

  it('looks in code, name, title and definition, whatever capitals, accents and order', () => {
    expect(found('e38')).toEqual(['E38']);
    expect(found('fietsendief')).toEqual(['1.2.3']);
    expect(found('snor diefstal')).toEqual(['1.2.3']);
    expect(found('CAFE a34')).toEqual(['E38']);
    expect(found('diefstal halt')).toEqual([]);
  });

  it('finds everything as long as nothing is asked', () => {
    expect(found('  ')).toHaveLength(kinds.length);
  });
});

describe('the effect of a draft', () => {
  it('is asked over the last twelve months, or over the last four published quarters', () => {
    expect(effectSpan('driehoek', last)).toEqual({ from: month(2025, 11), to: last });
    expect(effectSpan('openbaar', last)).toEqual({ from: month(2025, 10), to: month(2026, 9) });
  });

  it('is one question whatever the order of the kinds, and none without kinds', () => {
    const [a, b] = [
      effectQuestion(['x', 'a'], 'GM1', 'driehoek', last),
      effectQuestion(['a', 'x'], 'GM1', 'driehoek', last),
    ];
    expect(a).toEqual(b);
    expect(a).toMatchObject({ by: 'kind', kinds: ['a', 'x'] });
    expect(effectQuestion(['a'], 'GM1', 'openbaar', last)).toMatchObject({ by: 'time', unit: 'quarter' });
    expect(effectQuestion([], 'GM1', 'driehoek', last)).toBeNull();
  });

  it('is a figure with the kinds that have none, the reason why there is none, or on its way', () => {
    const question = effectQuestion(['a', 'b'], 'GM1', 'driehoek', last);
    if (question === null) throw new Error('there are kinds');
    const rows: Row[] = [
      { key: 'a', figure: number, series: [0] },
      { key: 'b', figure: { is: 'missing' }, series: [] },
    ];
    const result = answer(question, rows, { is: 'missing' });
    expect(effectOf(question, result)).toEqual({ is: 'figure', figure: { is: 'missing' }, without: ['b'] });
    expect(figuresByKind(result).get('a')).toEqual(number);
    const reason = { why: 'not-in-lattice' } as const;
    expect(
      effectOf(question, { is: 'unavailable', question: { ...question, audience: 'driehoek' }, reason }),
    ).toEqual({
      is: 'unavailable',
      reason,
    });
    expect(effectOf(question, undefined)).toEqual({ is: 'counting' });
    expect(effectOf(null, undefined)).toEqual({ is: 'no-kinds' });
  });

  it('calls a quarter without a figure no kind', () => {
    const question = effectQuestion(['a'], 'GM1', 'openbaar', last);
    if (question === null) throw new Error('there are kinds');
    const rows: Row[] = [{ key: '2026-Q1', figure: { is: 'missing' }, series: [] }];
    expect(effectOf(question, answer(question, rows, { is: 'withheld' }))).toMatchObject({ without: [] });
  });
});
