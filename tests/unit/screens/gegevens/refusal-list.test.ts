import { describe, expect, it } from 'vitest';
import { writeRefusals } from '../../../../src/screens/gegevens/refusal-list.ts';
import { importText } from '../../intake/support.ts';

const text =
  'van;tot;soort;gebied;aantal\n' +
  '2026-08-03;;E35;De Brake;1\n' +
  'gisteren;;E35;De Brake;1\n' +
  '2026-08-03;;Vuurtje;De Brake;1\n' +
  '2026-08-03;;E35;Jan Jansen;1\n' +
  '2026-08-03;;E35;De Brake;veel\n' +
  'morgen;;E35;De Brake;1\n'.repeat(30);

describe('the list of refused rows', () => {
  it('tells of every one its row, column, reason and what to do, and nothing of what stood there', async () => {
    const outcome = await importText(text);
    if (outcome.is !== 'accepted') throw new Error(outcome.is);
    const lines = writeRefusals(outcome.report).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + outcome.report.refused);
    expect(lines[0]).toBe('\uFEFF"regel";"kolom";"wat er mis is";"wat u kunt doen"');
    expect(lines[1]).toMatch(
      /^"3";"van";"De datum of periode is niet te lezen";"Schrijf bijvoorbeeld 2026-10-03/,
    );
    expect(lines.slice(1).map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
      '"3" "van"',
      '"4" "soort"',
      '"5" "gebied"',
      '"6" "aantal"',
      ...Array.from({ length: 30 }, (_, at) => `"${at + 7}" "van"`),
    ]);
    expect(lines.join()).not.toMatch(/gisteren|morgen|Vuurtje|Jansen|veel(?!\b.*eens)/);
  });

  it('runs nothing in a spreadsheet', () => {
    const refusals = [{ row: 2, column: '=HYPERLINK("x")', because: 'kind-unknown' }] as const;
    expect(writeRefusals({ refusals })).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
