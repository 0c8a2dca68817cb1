import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { slideCsv } from '../../../../src/meeting/write/csv.ts';
import { slideMarkdown } from '../../../../src/meeting/write/markdown.ts';
import { slide } from '../../policy/dossier/entries.ts';

const made = slide({
  kicker: 'Prioriteit 1',
  headline: 'Jeugdoverlast daalt nog niet: *187*',
  lead: 'Twaalf\nmaanden.',
  columns: [
    {
      title: 'Waar',
      rows: [
        {
          mark: { tone: 'warning', text: 'let op' },
          text: 'Centrum | Noord',
          value: '33',
          beside: 'van 187',
        },
      ],
    },
  ],
  source: 'Bron: voorbeeld',
  table: {
    caption: 'Per maand',
    head: ['maand', 'aantal'],
    rows: [
      ['=1+1', '3'],
      ['jan;feb', '-4'],
    ],
  },
});

describe('a slide as Markdown', () => {
  it('says what it says, with no mark that the text did not mean', () => {
    expect(slideMarkdown(made, 1)).toBe(
      [
        String.raw`# Jeugdoverlast daalt nog niet: \*187\*`,
        'Prioriteit 1',
        'Twaalf maanden.',
        '## Waar',
        String.raw`- (let op) Centrum \| Noord **33** van 187`,
        [
          'Per maand',
          '',
          '| maand | aantal |',
          '| --- | --- |',
          '| =1+1 | 3 |',
          String.raw`| jan;feb | \-4 |`,
        ].join('\n'),
        'Bron: voorbeeld\n',
      ].join('\n\n'),
    );
  });

  it('gives a column without a title no heading', () => {
    const [column] = made.columns;
    const text = slideMarkdown({ ...made, columns: [{ title: '', rows: column?.rows ?? [] }] }, 1);
    expect(text).toContain('- (let op) Centrum');
    expect(text).not.toMatch(/^#+\s*$/mu);
  });
});

describe('the table of a slide as CSV', () => {
  it('reads back cell by cell, and holds no formula', () => {
    const text = slideCsv(made, ['Alleen driehoek']) ?? '';
    const read = Papa.parse<string[]>(text, { comments: '#', delimiter: ';', skipEmptyLines: true }).data;
    expect(read).toEqual([
      ['maand', 'aantal'],
      ["'=1+1", '3'],
      ['jan;feb', '-4'],
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toContain('# Alleen driehoek');
  });

  it('is none where the slide has none', () => {
    expect(slideCsv(slide(), [])).toBeNull();
  });
});
