import { describe, expect, it } from 'vitest';
import { context, importText, keeping } from './support.ts';

async function areasOf(text: string): Promise<object> {
  const outcome = await importText(text);
  return outcome.is === 'cancelled' ? {} : outcome.report.areas;
}

describe('the report names per area', () => {
  it('what was kept and what is missing', async () => {
    const text =
      'periode;soort;gebied;aantal\n2023;1.1.1;Marle;4\n2024;1.1.1;Marle;.\n2024;1.2.3;Marle;2\n2024;1.1.1;De Brake;0\n2024;niets;De Brake;9\n';
    expect(await areasOf(text)).toEqual([
      { area: 'BU01630402', rows: 1, count: 0, missing: 0 },
      { area: 'BU01630510', rows: 2, count: 6, missing: 1 },
    ]);
  });

  it('an incident where it is kept: its buurt, or the gemeente where no finer place may be', async () => {
    const text =
      'van;soort;gebied;aantal;x;y\n2026-08-03;E35;;;226512;487540\n2026-08-03;1.4.1;De Brake;2;;\n2026-08-04;E35;;3;;\n';
    expect(await areasOf(text)).toEqual([
      { area: 'BU01630301', rows: 1, count: 1, missing: 0 },
      { area: 'GM0163', rows: 2, count: 5, missing: 0 },
    ]);
  });

  it('none of a file of which nothing is an observation', async () => {
    expect(
      await areasOf('enquete;vraag;periode;aandeel;antwoorden\nInwoners;Veilig?;2025;0,4;310\n'),
    ).toEqual([]);
  });
});

it('no buurt is told of a kind that the policy shows for a gemeente only', async () => {
  const shown = { ...keeping('buurt'), show: { driehoek: 'gemeente', openbaar: 'never' } } as const;
  const disclosure = { ...context.disclosure, byKind: new Map([['overlast/E35', shown]]) };
  const outcome = await importText('van;soort;gebied\n2026-08-03;E35;Marle\n', {}, { disclosure });
  expect(outcome).toMatchObject({
    is: 'accepted',
    report: { areas: [{ area: 'GM0163', rows: 1, count: 1, missing: 0 }] },
    series: [{ info: { areas: ['BU01630510'] } }],
  });
});
