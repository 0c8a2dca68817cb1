import { describe, expect, it } from 'vitest';
import type { TableSchema } from '../../../src/policy/package.ts';
import { readTable } from '../../../src/policy/table.ts';

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true, unique: true, pattern: '[A-Z]+\\d' } },
    { name: 'level', type: 'string', constraints: { enum: ['hoog', 'laag'] } },
    { name: 'count', type: 'integer', constraints: { minimum: 0, maximum: 10 } },
    { name: 'real', type: 'boolean' },
    { name: 'share', type: 'number' },
  ],
  missingValues: ['', '.'],
};
const read = (text: string) => readTable('t.csv', text, schema, ';');
const told = (text: string) => read(text).problems.map(({ place, problem }) => `${place} ${problem}`);

describe('readTable', () => {
  it('types cells, keeps missing apart from zero, and takes columns in any order', () => {
    const { rows, problems } = read(
      '\uFEFFcount;id;level;real;share\r\n0;A1;hoog;true;0.5\r\n.;"B2";;false;\r\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { count: 0, id: 'A1', level: 'hoog', real: true, share: 0.5 },
      { count: null, id: 'B2', level: null, real: false, share: null },
    ]);
  });
  it('says line and column of every bad cell, once each', () => {
    expect(told('id;level;count;real;share\nA1;midden;1,5;ja;x\nA1;hoog;-1;;\n;laag;11;;\nax;;;;\n')).toEqual(
      [
        '2:level wrong-value',
        '2:count wrong-value',
        '2:real wrong-value',
        '2:share wrong-value',
        '3:id duplicate',
        '3:count wrong-value',
        '4:id wrong-value',
        '4:count wrong-value',
        '5:id wrong-value',
      ],
    );
  });
  it('tells missing, unknown and doubled columns and reads no further', () => {
    const table = read('id;level;count;real;kleur;kleur\nA1;hoog;1;true;rood;rood\n');
    expect(table.rows).toEqual([]);
    expect(table.problems.map(({ problem, params }) => [problem, params['column'] ?? params['id']])).toEqual([
      ['column-missing', 'share'],
      ['column-unknown', 'kleur'],
      ['column-unknown', 'kleur'],
      ['duplicate', 'kleur'],
    ]);
  });
  it('tells a line that is too short or too long', () => {
    expect(told('id;level;count;real;share\nA1;hoog;1;true\nB2;hoog;1;true;1;2\n')).toEqual([
      '2 cells-in-row',
      '3 cells-in-row',
    ]);
  });
});
