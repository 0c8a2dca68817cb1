import { expect, it } from 'vitest';
import { openingSubject, type OpeningOf } from '../../../src/view/opening-subject.ts';
import { dataFolder, fetchFrom, readFolder } from '../../support/package-files.ts';
import { load } from '../../../src/policy/source.ts';

async function bundled(): Promise<OpeningOf> {
  const loaded = await load(fetchFrom(readFolder(dataFolder)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure[0]));
  return loaded.value.municipality;
}

/** A series of what the priority at a place counts, in an area. */
function counting({ priorities, indicators }: OpeningOf, at: number, area: string) {
  const headline = indicators.find(({ id }) => id === priorities[at]?.headline);
  return { areas: [area], kinds: headline?.kinds ?? [] };
}

it('is the headline of the first priority that is counted here', async () => {
  const here = await bundled();
  const { id } = here.profile;
  const [first, second, last] = [0, 1, here.priorities.length - 1].map((at) => counting(here, at, id));
  if (first === undefined || second === undefined || last === undefined) throw new Error('no priorities');
  expect(openingSubject(here, [last, second, first])).toBe(here.priorities[0]?.headline);
  expect(openingSubject(here, [last, second])).toBe(here.priorities[1]?.headline);
});

it('is the total where no headline is counted, or only elsewhere', async () => {
  const here = await bundled();
  expect(openingSubject(here, [])).toBe(here.profile.totalKind);
  expect(openingSubject(here, [counting(here, 0, here.profile.country.id)])).toBe(here.profile.totalKind);
});
