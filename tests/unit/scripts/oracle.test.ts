import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function oracle(...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/oracle.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('the oracle command', () => {
  it('ends with 0 and the totals when no case failed', () => {
    const { code, out } = oracle('tests/fixtures/oracle/unknown-method.json');
    expect(code).toBe(0);
    expect(out).toBe('C1 not yet\nC2 ok\n1 passed, 0 failed, 1 skipped\n');
  });

  it('ends with 1 when a case failed', () => {
    expect(oracle('tests/fixtures/oracle/failing.json').code).toBe(1);
  });

  it('ends with 2 and says why when there is no case file', () => {
    expect(oracle()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('usage') as string });
    expect(oracle('tests/fixtures/oracle/absent.json')).toMatchObject({ code: 2, out: '' });
    expect(oracle('README.md').code).toBe(2);
  });
});
