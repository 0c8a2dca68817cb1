import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisionsOf } from '../../../../src/domain/meeting/revisions.ts';
import { wordsOf, type BarsPicture, type SlideRow } from '../../../../src/domain/meeting/slide.ts';
import { slide } from '../../policy/dossier/entries.ts';

const january = 2026 * 12;

function bars(first: number, values: readonly (number | null)[]): BarsPicture {
  return {
    is: 'bars',
    months: 1,
    first,
    values,
    means: values.map(() => null),
    chosen: { from: first, to: first },
  };
}

function row(text: string, value: string): SlideRow {
  return { mark: null, text, value, beside: '' };
}

describe('what a page says otherwise than when it was frozen', () => {
  it('is nothing where it says the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.option(fc.nat())), (headline, values) => {
        const one = slide({ headline, picture: bars(january, values) });
        expect(revisionsOf(one, one)).toEqual([]);
      }),
    );
  });

  it('is every old month that was counted anew, and no month that only one of both has', () => {
    const was = slide({ picture: bars(january, [5, 2, null]) });
    const now = slide({ picture: bars(january + 1, [4, 3, 9]) });
    expect(revisionsOf(was, now)).toEqual([
      { is: 'count', month: january + 1, was: 2, now: 4 },
      { is: 'count', month: january + 2, was: null, now: 3 },
    ]);
  });

  it('is another headline, and a row that says otherwise, came or went', () => {
    const was = slide({
      headline: 'Niets springt eruit',
      columns: [{ title: 'Gebeurd', rows: [row('Fietsen', '11'), row('Inbraken', '3'), row('Fraude', '2')] }],
    });
    const now = slide({
      headline: 'Eén ding valt op',
      columns: [
        { title: 'Gebeurd', rows: [row('Fietsen', '12'), row('Inbraken', '3'), row('Overlast', '1')] },
      ],
    });
    expect(revisionsOf(was, now)).toEqual([
      { is: 'headline', was: 'Niets springt eruit', now: 'Eén ding valt op' },
      { is: 'row', text: 'Fietsen', was: '11', now: '12' },
      { is: 'row', text: 'Fraude', was: '2', now: '' },
      { is: 'row', text: 'Overlast', was: '', now: '1' },
    ]);
  });
});

describe('what a page says of one thing in other words', () => {
  const column = (row: SlideRow) => ({ columns: [{ title: '', rows: [row] }] });
  const said = (text: string) => ({ ...row(text, ''), about: 'Jeugdoverlast' });

  it('is one revision, by what it is about', () => {
    expect(revisionsOf(slide(column(said('daalt'))), slide(column(said('daalt nog niet'))))).toEqual([
      { is: 'row', text: 'Jeugdoverlast', was: 'daalt', now: 'daalt nog niet' },
    ]);
  });

  it('is compared by its text where it was kept before rows said what they are about', () => {
    expect(revisionsOf(slide(column(row('daalt', ''))), slide(column(said('daalt'))))).toEqual([]);
  });
});

describe('the numbers behind a picture', () => {
  it('are compared of what both draw: beside what was expected by name, behind a map by row and column', () => {
    const ranges = (value: number, name = 'Inbraken') => ({
      picture: { is: 'ranges' as const, rows: [{ name, value, low: 1, high: 5, isSure: true }] },
    });
    expect(revisionsOf(slide(ranges(7)), slide(ranges(8)))).toEqual([
      { is: 'range', name: 'Inbraken', was: 7, now: 8 },
    ]);
    expect(revisionsOf(slide(ranges(7)), slide(ranges(8, 'Fraude')))).toEqual([]);
    const map = (rows: string[][]) => ({
      picture: {
        is: 'map' as const,
        frame: { minX: 0, minY: 0, maxX: 1, maxY: 1 },
        size: 50,
        cells: [],
        levels: [],
        unit: '',
        marks: [],
      },
      table: { caption: '', head: ['Buurt', 'Aantal'], rows },
    });
    const [was, now] = [
      map([['Haarle', '3']]),
      map([
        ['Haarle', '4'],
        ['Hulsen', '1'],
      ]),
    ];
    expect(revisionsOf(slide(was), slide(now))).toEqual([
      { is: 'cell', row: 'Haarle', column: 'Aantal', was: '3', now: '4' },
    ]);
    // Which of two rows of one name is which nobody can tell.
    const twice = map([
      ['Haarle', '3'],
      ['Haarle', '5'],
    ]);
    expect(revisionsOf(slide(twice), slide(twice))).toEqual([]);
  });
});

describe('the words of a slide', () => {
  it('are those that are read when it is presented, a range as two', () => {
    const rows = [
      {
        mark: { tone: 'good', text: 'klaar' },
        text: 'Lokfiets bij het station',
        value: '11',
        beside: 'gewoon 2 – 8',
      },
    ] as const;
    expect(wordsOf(slide({ headline: 'Niets springt eruit', columns: [{ title: 'Gebeurd', rows }] }))).toBe(
      13,
    );
  });
});
