import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../../src/policy/execution.ts';
import { csvName, writeCsv } from '../../../../src/screens/uitvoering/csv.ts';
import { actionPoint, municipality, status } from '../small-municipality.ts';

function written(title: string, note: string | null): string[] {
  const point = { ...actionPoint('a', ['2025-Q1']), title, owners: ['Burgemeester', 'Wethouder'] };
  const [row] = progressOf(
    municipality({
      actionPoints: [point],
      actionStatuses: [{ ...status('a', 'loopt', '2025-01-05', true), note }],
    }),
    '2026-11-23',
  );
  return writeCsv(row === undefined ? [] : [row], []).split('\r\n');
}

describe('the list as a CSV', () => {
  it('has a byte order mark, a header and a line per action point', () => {
    const [head, line, end, ...more] = written('Actie', null);
    expect(head).toMatch(/^\u{FEFF}prioriteit;actiepunt;/u);
    expect(line).toBe('p1;Actie;iets doen;1;Burgemeester | Wethouder;;;;0;loopt;2025-01-05;1;0;;1');
    expect(line?.split(';')).toHaveLength(head?.split(';').length ?? 0);
    expect([end, more]).toEqual(['', []]);
  });

  it.each(['=1+1', '@som(A1)', '-cmd', '+31'])('lets no spreadsheet run %s', (title) => {
    const shown = title === '+31' ? title : `'${title}`;
    expect(written(title, title)[1]).toContain(`;${shown};`);
  });

  it('keeps a text with a separator, a quotation mark or a new line in one cell', () => {
    expect(written('a; "b"', null)[1]).toContain(';"a; ""b""";');
    expect(written('Actie', 'een\ntwee')[1]).toContain(';"een\ntwee";');
  });
});

describe('the name of the file', () => {
  it('says for whom it is', () => {
    expect(csvName('GM0001', '2026-11-23', 'driehoek')).toBe(
      'uitvoering-GM0001-2026-11-23-vertrouwelijk-driehoek.csv',
    );
    expect(csvName('GM0001', '2026-11-23', 'openbaar')).toBe('uitvoering-GM0001-2026-11-23-openbaar.csv');
  });
});
