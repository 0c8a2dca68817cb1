import { describe, expect, it } from 'vitest';
import { importText } from './support.ts';

const header = 'van;soort;gebied';
const days = ['2026-03-04', '2026-03-09', '2026-04-01'];

async function reasonsOf(lines: readonly string[]): Promise<object> {
  const text = [header, ...lines.map((day) => `${day};E35;De Brake`)].join('\n');
  const { report } = (await importText(text)) as { report: { reasons: object; accepted: number } };
  return { ...report.reasons, accepted: report.accepted };
}

describe('a day that lies far from the rest of a list', () => {
  it.each(['1900-01-01', '1970-01-01', '1971-03-05', '1999-12-31'])(
    'is left out and said, also where the list is too short to show a rate: %s',
    async (day) => {
      expect(await reasonsOf([...days, day])).toEqual({ 'outside-list': 1, accepted: 3 });
    },
  );

  it('stays where all of the list is old', async () => {
    expect(await reasonsOf(['1971-03-05', '1972-03-05', '1975-01-01'])).toEqual({ accepted: 3 });
  });
});
