import { expect, it } from 'vitest';
import { printedRows } from '../../../../scripts/check-csv/rows.ts';
import { importText } from '../../intake/support.ts';

async function rowsOf(text: string): Promise<object[]> {
  const outcome = await importText(text);
  return outcome.is === 'accepted' ? [...printedRows(outcome.series)] : [];
}

it('prints an observation as it is kept: its cell as the policy has it, its end not included', async () => {
  const text =
    'van;tot;soort;gebied;x;y\n' +
    '2026-08-03T14:30;2026-08-03T15:10;E35;;226512;487540\n' +
    '2026-08-04;;E35;Marle;;\n' +
    '2026-08-05T09:00;;1.1.1;De Brake;226512;487540\n';
  expect(await rowsOf(text)).toEqual([
    {
      from: '2026-08-03T14:30',
      to: '2026-08-03T15:10',
      kind: 'overlast/E35',
      area: 'BU01630301',
      cell: '25mE9060N19501',
      count: 1,
    },
    {
      from: '2026-08-04T00:00',
      to: '2026-08-05T00:00',
      kind: 'overlast/E35',
      area: 'BU01630510',
      cell: null,
      count: 1,
    },
    {
      from: '2026-08-05T09:00',
      to: '2026-08-05T09:01',
      kind: 'misdrijven/1.1.1',
      area: 'BU01630402',
      cell: '100mE2265N4875',
      count: 1,
    },
  ]);
});

it('leaves out what has no figure, and keeps a zero', async () => {
  const text =
    'periode;soort;gebied;aantal\n2024;1.1.1;Marle;.\n2024;1.1.1;De Brake;0\n2024-03;1.1.1;Almelo;7\n';
  expect(await rowsOf(text)).toEqual([
    {
      from: '2024-01-01T00:00',
      to: '2025-01-01T00:00',
      kind: 'misdrijven/1.1.1',
      area: 'BU01630402',
      cell: null,
      count: 0,
    },
    {
      from: '2024-03-01T00:00',
      to: '2024-04-01T00:00',
      kind: 'misdrijven/1.1.1',
      area: 'GM0141',
      cell: null,
      count: 7,
    },
  ]);
});
