import { describe, expect, it } from 'vitest';
import { createColumnWatch } from '../../../../src/intake/personal/watch.ts';
import type { ColumnUse } from '../../../../src/intake/personal/watch.ts';

function found(use: ColumnUse, header: string, ...parts: readonly (readonly string[])[]): string | null {
  const watch = createColumnWatch([header], [use], () => false);
  for (const cell of parts.flat()) watch.note([cell]);
  return watch.found()[0]?.because ?? null;
}

const times = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell);

describe('a column that is watched to the end', () => {
  it('is found out by lines that come late', () => {
    expect(found('read', 'Wijk', times(500, 'De Brake'))).toBeNull();
    expect(found('read', 'Wijk', times(500, 'De Brake'), times(400, 'Jan Jansen'))).toBe('name');
    expect(found('unread', 'Code', times(30_000, 'A'), times(40_000, '111222333'))).toBe('bsn');
  });

  it('holds dates of birth only where some lie before 2000, when it is read as dates', () => {
    const years = (from: number, to: number): string[] =>
      Array.from(
        { length: (to - from + 1) * 20 },
        (_, at) => `${from + (at % (to - from + 1))}-05-${10 + (at % 9)}`,
      );
    expect(found('dates', 'Datum', years(2004, 2026))).toBeNull();
    expect(found('unread', 'Datum', years(2004, 2026))).toBe('birth-date');
    expect(found('dates', 'Datum', times(100, '2026-01-02'), years(1950, 2010))).toBe('birth-date');
  });

  it('is known by its name where it is not read, and left alone where nothing of a person fits', () => {
    expect(found('unread', 'Telefoon', [])).toBe('phone');
    expect(found('read', 'Telefoon', [])).toBeNull();
    expect(found('free', 'X', times(20, '111222333'))).toBeNull();
    expect(found('read', 'Gebied', times(20, 'BU01630402'))).toBeNull();
  });
});
