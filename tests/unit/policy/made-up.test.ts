import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/policy/dossier/entry.ts';
import { hasMadeUp, realEntries, withoutMadeUp } from '../../../src/policy/made-up.ts';
import type { Municipality } from '../../../src/policy/municipality.ts';
import type { Camera } from '../../../src/policy/schema.ts';
import { load } from '../../../src/policy/source.ts';
import { dataFolder, fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';
import { municipality } from '../screens/small-municipality.ts';
import { registration, target } from './dossier/entries.ts';

async function read(folder: string): Promise<Municipality> {
  const loaded = await load(fetchFrom(readFolder(folder)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure[0]));
  return loaded.value.municipality;
}

/** How often something anywhere in a value says that it is made up. */
function madeUpIn(value: unknown): number {
  return JSON.stringify(value).split('"fictief":true').length - 1;
}

describe('a municipality without what was made up', () => {
  it.each([dataFolder, inventedFolder])(
    'holds nothing made up any more, wherever it stood: %s',
    async (folder) => {
      const whole = await read(folder);
      expect(madeUpIn(whole)).toBeGreaterThan(0);
      expect(hasMadeUp(whole)).toBe(true);
      expect(madeUpIn(withoutMadeUp(whole))).toBe(0);
      expect(hasMadeUp(withoutMadeUp(whole))).toBe(false);
    },
  );

  it('keeps everything that is real, as it was', async () => {
    const whole = await read(dataFolder);
    const real = withoutMadeUp(whole);
    expect(real.indicators).toBe(whole.indicators);
    expect(real.areas).toBe(whole.areas);
    expect(real.population.filter(({ area }) => area === whole.profile.id)).toEqual(
      whole.population.filter(({ area }) => area === whole.profile.id),
    );
    expect(real.cameras.map(({ id }) => id)).toEqual(['ns-station-nijverdal']);
  });

  it('leaves a municipality alone in which nothing was made up', () => {
    expect(withoutMadeUp(municipality({}))).toEqual(municipality({}));
    expect(hasMadeUp(municipality({}))).toBe(false);
  });
});

describe('the entries that are not made up', () => {
  it('are those of the team', () => {
    const own = target('2026-01-01');
    expect(realEntries([own, registration('2026-01-01', { fictief: true })])).toEqual([own]);
  });

  it('leave out all that was told of a camera that now stands as made up', async () => {
    const [made] = (await read(inventedFolder)).cameras;
    if (made === undefined) throw new Error('the fixture has no camera');
    const told = (at: string, content: Camera): Entry => ({
      ...target(at),
      is: 'camera',
      camera: content.id,
      content,
    });
    const real = told('2026-01-01', { ...made, fictief: false });
    const again = told('2026-02-01', made);
    expect(realEntries([real])).toEqual([real]);
    expect(realEntries([real, again])).toEqual([]);
    expect(realEntries([again, told('2026-03-01', { ...made, fictief: false })])).toHaveLength(2);
  });
});
