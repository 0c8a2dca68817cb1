import { describe, expect, it } from 'vitest';
import { longestText } from '../../src/domain/bounded.ts';
import { maskedFileName } from '../../src/domain/privacy/file-name.ts';
import { isPersonalLabel, personalSort } from '../../src/domain/privacy/personal.ts';
import { formOfCells } from '../../src/policy/cameras/columns.ts';
import { formProblems } from '../../src/policy/cameras/form-check.ts';
import { readCameraFile } from '../../src/policy/cameras/changes.ts';
import { readLibrary } from '../../src/store/library-file.ts';
import { importText } from '../unit/intake/support.ts';
import { workbookOf } from '../unit/intake/unpack/make.ts';

const size = 60_000;
const long = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Texts that a pattern with two ways to read a stretch would try in all ways: what a quote that never closes brings. */
const longTexts: Readonly<Record<string, string>> = {
  letters: long('a'),
  capitals: long('A'),
  'words of a name': long('Jan de Vries '),
  spaces: `x${long(' ')}x`,
  stars: long('*'),
  'spaces before a star': `${long(' ')}*x`,
  brackets: long('('),
  'brackets that close': long('()'),
  digits: long('1'),
  'digits and dots': long('1.'),
  'digits and spaces': long('06 '),
  dashes: long('-'),
  bars: long(' | '),
  'address signs': long('a@'),
  'streets without a number': long('straat '),
  'one street without end': `${long('a')}straat`,
  plates: long('AB-12-'),
  codes: long('NL91ABNA04'),
  'dots at the end of a name': `Jan Vries${long('.')}x`,
  'a point without end': `POINT (${long('1 ')}`,
  'a point of JSON': `{"type":"Point",${long('"x":1,')}`,
  accents: long('e\u0301'),
};
const cases = Object.entries(longTexts).map(([name, text]) => ({ name, text }));

const columns = ['datum', 'tijd', 'soort', 'gebied', 'x', 'y', 'toelichting'];
const line = ['2026-03-04', '21:30', 'E35', 'De Brake', '228500', '486800', ''];

function tableWith(at: number, text: string): string[][] {
  const good = Array.from({ length: 12 }, (_, day) => [`2026-03-${String(day + 10)}`, ...line.slice(1)]);
  return [columns, ...good.slice(0, 3), line.map((cell, index) => (index === at ? text : cell)), ...good];
}

describe.each(cases)('a cell of 60 kB of $name', ({ text }) => {
  it('is judged as free text, and hidden in the name of a file', () => {
    expect(personalSort(text)).toBe('free-text');
    expect(isPersonalLabel(text)).toBe(true);
    expect(maskedFileName(`${text}.csv`).length).toBeLessThanOrEqual(204);
  });

  it.each(columns)('costs its line, or nothing, in the column %s', async (column) => {
    const lines = tableWith(columns.indexOf(column), text);
    const outcome = await importText(lines.map((cells) => cells.join(';')).join('\n'));
    expect(outcome.is).not.toBe('cancelled');
    expect(JSON.stringify(outcome).length).toBeLessThan(40_000);
    expect(JSON.stringify(outcome)).not.toContain(text.slice(0, longestText));
  });

  it('costs its record in our own table of counts, by name', async () => {
    const outcome = await importText(
      `periode;soort;gebied;aantal\n2024;1.1.1;;3\n2025;${text.replaceAll(';', ' ')};;4\n`,
    );
    expect(outcome).toMatchObject({ report: { read: 2, accepted: 1, refused: 1 } });
  });

  it('stops neither a workbook nor JSON', async () => {
    const escaped = text.replace(/[<>&"]/g, ' ');
    const rows = tableWith(3, escaped);
    expect((await importText(workbookOf(rows))).is).not.toBe('cancelled');
    const [head = [], ...body] = rows;
    const objects = body.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));
    expect((await importText(JSON.stringify(objects))).is).not.toBe('cancelled');
  });

  it('is no camera', () => {
    const csv = `camera;x;y;soort;begin;hoeken;doel\n${text.replace(/[;"|]/g, ' ')};228500;486800;vast;2025;;\n`;
    const table = readCameraFile(csv);
    if (!table.ok) return;
    const form = formOfCells(table.value.rows[0] ?? new Map<never, string>(), null);
    const context = { id: 'nieuw', today: '2026-11-01', municipality: { cameras: [], rings: {} } };
    expect(formProblems(form, context).length).toBeGreaterThan(0);
  });
});

describe('files without an end', () => {
  const nested = (open: string, close: string): string => open.repeat(1_000_000) + close.repeat(1_000_000);

  it.each([
    ['lists', nested('[', ']')],
    ['objects', nested('{"a":', '}')],
    ['lists that are never closed', '['.repeat(1_000_000)],
  ])('a million %s in one another are refused', async (_, text) => {
    const outcome = await importText(text);
    expect(outcome.is).toBe('refused');
    // What does not begin as a list of objects is taken for a table, and is none.
    if (text.startsWith('{')) expect(outcome).toMatchObject({ refusal: { why: 'too-deep' } });
    expect(readLibrary(text, 'GM0163').ok).toBe(false);
    expect(readCameraFile(text).ok).toBe(false);
  });

  it('a quote that is never closed costs what stands behind it, and is told', async () => {
    const good = Array.from({ length: 20 }, (_, at) => `2024;1.1.1;;${at}`).join('\n');
    const outcome = await importText(`periode;soort;gebied;aantal\n2023;1.1.1;;3\n"${good}\n${good}\n`);
    if (outcome.is === 'cancelled') throw new Error('nobody stopped it');
    const { accepted, refused, read } = outcome.report;
    expect(refused).toBeGreaterThan(0);
    expect(accepted + refused).toBe(read);
  });
});
