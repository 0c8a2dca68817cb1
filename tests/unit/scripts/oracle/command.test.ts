import { describe, expect, it } from 'vitest';
import { oracleCommand } from '../../../../scripts/oracle/command.ts';
import { printed } from '../../../support/printed.ts';

const oracle = (...args: string[]) => printed(() => oracleCommand(args));

describe('the oracle command', () => {
  it('ends with 0 and the totals when no case failed', async () => {
    const { code, out } = await oracle('tests/fixtures/oracle/unknown-method.json');
    expect(code).toBe(0);
    expect(out).toBe('C1 not yet\nC2 ok\n1 passed, 0 failed, 1 skipped\n');
  });

  it('ends with 1 when a case failed', async () => {
    expect((await oracle('tests/fixtures/oracle/failing.json')).code).toBe(1);
  });

  it('ends with 2 and says why when there is no case file', async () => {
    expect(await oracle()).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('usage') as string,
    });
    expect(await oracle('tests/fixtures/oracle/absent.json')).toMatchObject({ code: 2, out: '' });
    expect((await oracle('README.md')).code).toBe(2);
  });
});
