import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCases } from '../../../../scripts/oracle/run.ts';
import type { Report } from '../../../../scripts/oracle/run.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const shared = `${root}../shared/oracle/cases.json`;

function reportOf(path: string): Report {
  const result = runCases(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

const fixture = (name: string): Report => reportOf(`${root}tests/fixtures/oracle/${name}.json`);

describe('the oracle', () => {
  it('passes cases that were worked out by hand', () => {
    const { lines, failed } = fixture('good');
    expect(failed).toBe(0);
    expect(lines).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `A${index + 1} ok`),
      '9 passed, 0 failed, 0 skipped',
    ]);
  });

  it('names the field that is wrong, what was expected and what came', () => {
    const { lines, failed } = fixture('failing');
    expect(failed).toBe(6);
    expect(lines[0]).toMatch(/^B1 failed lower expected 2\.9 got 2\.8143/);
    expect(lines[1]).toBe('B2 failed adjusted expected [0.02,0.02,0.02] got [0.02,0.02]');
    expect(lines[2]).toBe('B3 failed code expected "E0N0" got "E0000N0000"');
    expect(lines[3]).toBe('B4 failed ratio expected null got 2');
    expect(lines[4]).toBe('B5 failed inputs are not what kde takes');
    expect(lines[5]).toBe('B6 failed median expected 7 got undefined');
    expect(lines[6]).toBe('0 passed, 6 failed, 0 skipped');
  });

  it('skips a method that the project does not have', () => {
    expect(fixture('unknown-method').lines).toEqual(['C1 not yet', 'C2 ok', '1 passed, 0 failed, 1 skipped']);
  });

  it.each(['', '[]', '{"cases": [{"id": 1}]}'])('does not take %j for a case file', (text) => {
    expect(runCases(text).ok).toBe(false);
  });
});

describe('the shared cases', () => {
  const present = existsSync(shared);
  const expected = [
    '01',
    '02',
    '03',
    '04',
    '05',
    '06',
    '07',
    '33',
    '34',
    '35',
    '36',
    '37',
    '38',
    '39',
    '40',
    '41',
    '42',
    '43',
    '44',
    '45',
    '46',
    '47',
    '48',
    '49',
    '50',
    '53',
  ];

  it.skipIf(!present)(
    'hold for every method that the project has (skipped where the shared folder is absent)',
    () => {
      const { lines, failed } = reportOf(shared);
      expect(failed).toBe(0);
      expect(lines).toEqual(expect.arrayContaining(expected.map((number) => `P${number} ok`)));
    },
  );
});
