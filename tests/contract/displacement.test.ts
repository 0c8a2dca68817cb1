import { expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import { readRequest } from '../../src/analysis/read-request.ts';
import { dataFolder } from '../support/package-files.ts';

const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const { analyse } = await opened.value('driehoek');

const buurten = ['BU01630301', 'BU01630402', 'BU01630203', 'BU01630101'];

async function displacement(indicator: string, buurt: string) {
  const request = readRequest(JSON.stringify({ about: 'displacement', indicator, buurt }));
  if (!request.ok || request.value.about !== 'displacement') throw new Error('no request');
  const found = await analyse(request.value);
  return 'neighbours' in found.figures ? found.figures : null;
}

it.each(['jeugdoverlast-meldingen', 'fietsendiefstal', 'woninginbraken'])(
  'a buurt, those around it and the rest are together always the same incidents of %s',
  async (indicator) => {
    const totals = new Set<string>();
    for (const buurt of buurten) {
      const figures = await displacement(indicator, buurt);
      if (figures === null) throw new Error(`${buurt} is not counted`);
      const { here, around, rest, neighbours } = figures;
      expect(neighbours).not.toContain(buurt);
      expect(neighbours.length).toBeGreaterThan(0);
      totals.add(`${here.before + around.before + rest.before} ${here.after + around.after + rest.after}`);
    }
    expect(totals.size).toBe(1);
  },
  60_000,
);

it('is refused to everybody, and for what may not be shown by buurt', async () => {
  const request = readRequest(
    '{ "about": "displacement", "indicator": "jeugdoverlast-meldingen", "buurt": "BU01630301" }',
  );
  if (!request.ok) throw new Error('no request');
  const openbaar = await (await opened.value('openbaar')).analyse(request.value);
  expect(openbaar.figures).toEqual({ is: 'refused', why: 'openbaar' });
  expect(await displacement('onbegrepen-gedrag', 'BU01630301')).toBeNull();
}, 60_000);
