import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RefusedBecause } from '../../src/intake/report.ts';
import { problemCodes } from '../../src/policy/problem.ts';
import { dataProblems, dataProblemText } from '../../src/text/nl/data-problems.ts';
import { becauseText } from '../../src/text/nl/gegevens-import.ts';
import { dataFolder } from '../support/package-files.ts';

/** Every reason of the import. */
const refused: Readonly<Record<RefusedBecause, true>> = {
  'date-unreadable': true,
  'date-ambiguous': true,
  'end-before-start': true,
  'kind-unknown': true,
  'kind-left-out': true,
  'place-unknown': true,
  'place-left-out': true,
  total: true,
  'cell-unreadable': true,
  'point-unreadable': true,
  'outside-municipality': true,
  'count-unreadable': true,
  'no-figure': true,
  'date-in-future': true,
  personal: true,
  'name-missing': true,
  'radius-unreadable': true,
  'outline-unreadable': true,
  'days-unreadable': true,
  'plan-line-unreadable': true,
  'camera-sort-unknown': true,
  'name-taken': true,
  'cells-missing-in-row': true,
  'header-unknown': true,
  'line-endless': true,
  'cell-too-long': true,
  'figure-twice': true,
  'number-twice': true,
  'outside-list': true,
  'finer-than-kept': true,
};

describe('the sentences of data problems', () => {
  it('are there for every code, and for nothing else', () => {
    expect(Object.keys(dataProblems).sort()).toEqual([...problemCodes].sort());
  });
  it('fill in what they are given, and show what they are not', () => {
    expect(dataProblemText('duplicate', { id: 'a' })).toBe('“a” komt meer dan één keer voor.');
    expect(dataProblemText('duplicate', {})).toContain('{id}');
  });
  it('say why a row is refused in words, never by the code', () => {
    for (const because of Object.keys(refused)) {
      const sentence = dataProblemText('row-refused', { seen: 'x', because });
      expect(sentence).toBe(`Hier staat “x”. ${becauseText(because)}`);
      expect(becauseText(because)).toMatch(/ .*\.$/);
    }
  });
});

const delivered = fileURLToPath(new URL('../../../shared/ivb/ivb-2024-2026.txt', import.meta.url));
const isHere = existsSync(delivered);
if (!isHere) console.log('The plan as delivered is not here: its repairs are not compared with it.');

interface Repair {
  readonly line: number;
  readonly was: string;
  readonly now: string;
  readonly applied: boolean;
}

describe.skipIf(!isHere)('the text of the plan (skipped where the shared folder is absent)', () => {
  it('is the delivered text with the listed repairs, and nothing else', () => {
    const repairs = JSON.parse(readFileSync(join(dataFolder, 'policy/repairs.json'), 'utf8')) as Repair[];
    const lines = readFileSync(delivered, 'utf8').split('\n');
    for (const { line, was, now } of repairs.filter(({ applied }) => applied)) {
      expect(lines[line - 1]).toContain(was);
      lines[line - 1] = (lines[line - 1] ?? '').replaceAll(was, now);
    }
    expect(lines.join('\n')).toBe(readFileSync(join(dataFolder, 'policy/plan.txt'), 'utf8'));
  });
});
