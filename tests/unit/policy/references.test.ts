import { describe, expect, it } from 'vitest';
import { load } from '../../../src/policy/source.ts';
import { fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';

const good = readFolder(inventedFolder);
const file = 'policy/indicators.json';

/** What is told when the first indicator names these kinds as counted by the municipality itself. */
async function told(ownCounts: readonly string[] | undefined): Promise<unknown[]> {
  const [first = {}, ...others] = JSON.parse(good.get(file) ?? '[]') as object[];
  const text = JSON.stringify([{ ...first, ownCounts }, ...others]);
  const loaded = await load(fetchFrom(new Map(good).set(file, text)), 'everything');
  return loaded.ok
    ? []
    : loaded.failure.map(({ file: at, place, problem, params }) => [at, place, problem, params]);
}

describe('references', () => {
  it.each([[undefined], [[]], [['meldregister/G1']]])('hold for own counts of %j', async (ownCounts) => {
    expect(await told(ownCounts)).toEqual([]);
  });

  it('tell every own count of a kind that is not there, with its place', async () => {
    expect(await told(['meldregister/G1', 'eigen/nooit', 'eigen/ook-niet'])).toEqual(
      ['eigen/nooit', 'eigen/ook-niet'].map((id) => [
        file,
        expect.stringMatching(/ownCounts$/) as unknown,
        'unknown-reference',
        expect.objectContaining({ id, role: 'kinds' }) as unknown,
      ]),
    );
  });
});
