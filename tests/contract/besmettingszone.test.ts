import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import type { BesmettingszoneFigures } from '../../src/analysis/besmettingszone/besmettingszone.ts';
import { readDay } from '../../src/domain/time/day.ts';
import { dataFolder } from '../support/package-files.ts';

const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const driehoek = await opened.value('driehoek');
const openbaar = await opened.value('openbaar');

const day = readDay('2026-10-26') ?? 0;
const asked = (cell: string) => ({ about: 'besmettingszone', cell, day, repeatsOf: null }) as const;
/** In Nijverdal-Centrum, in the fields, and in another gemeente. */
const [centre, fields, elsewhere] = ['100mE2282N4868', '100mE2250N4920', '100mE2600N4700'] as const;

function zoneIn(figures: BesmettingszoneFigures): Extract<BesmettingszoneFigures, { readonly is: 'zone' }> {
  if (figures.is !== 'zone') throw new Error(figures.is);
  return figures;
}

describe('a besmettingszone', () => {
  it('is as far and as long as the municipality set it, from the edge of the cell', async () => {
    const { figures, caveats } = await driehoek.analyse(asked(centre));
    const zone = zoneIn(figures);
    expect(zone).toMatchObject({ metres: 200, days: 14, until: day + 14, isTelling: false });
    expect(Math.min(...zone.outline.map(([x]) => x))).toBe(228_000);
    expect(Math.max(...zone.outline.map(([x]) => x))).toBe(228_500);
    expect(zone.squareMetres).toBeCloseTo(215_664, 0);
    expect(caveats).toEqual(['fictief']);
  });

  it('can be as far and as long as repeats were seen', async () => {
    const repeatsOf = { from: readDay('2019-01-01') ?? 0, to: readDay('2026-10-31') ?? 0 };
    const near = await driehoek.analyse({ about: 'knox', indicator: 'woninginbraken', days: repeatsOf });
    const { figures } = await driehoek.analyse({ ...asked(centre), repeatsOf });
    expect(near.verdict?.reach).not.toBeNull();
    expect(zoneIn(figures)).toMatchObject({ ...near.verdict?.reach });
    const few = { from: readDay('2026-10-01') ?? 0, to: readDay('2026-10-31') ?? 0 };
    expect((await driehoek.analyse({ ...asked(centre), repeatsOf: few })).figures).toMatchObject({
      is: 'no-repeats',
      near: { is: 'few' },
    });
  }, 60_000);

  it('says where the outline would point to one home', async () => {
    expect(zoneIn((await driehoek.analyse(asked(fields))).figures).isTelling).toBe(true);
  });

  it('says so too where nobody knows how many homes stand: at the border the middle of a cell lies in no buurt', async () => {
    const zone = zoneIn((await driehoek.analyse(asked('100mE2373N4955'))).figures);
    expect(zone).toMatchObject({ homesInCell: null, isTelling: true });
  });

  it('is none outside the gemeente, and none in openbaar', async () => {
    expect((await driehoek.analyse(asked(elsewhere))).figures).toEqual({ is: 'outside' });
    const { figures } = await openbaar.analyse(asked(centre));
    expect(figures).toEqual({ is: 'closed' });
  });

  it('has no middle in its figures', async () => {
    const zone = zoneIn((await driehoek.analyse(asked(centre))).figures);
    expect(zone.outline).not.toContainEqual([228_250, 486_850]);
    expect(Object.keys(zone).toSorted()).toEqual(
      [
        'areas',
        'days',
        'homesInCell',
        'indicator',
        'is',
        'isTelling',
        'metres',
        'outline',
        'size',
        'squareMetres',
        'until',
      ].toSorted(),
    );
  });
});
