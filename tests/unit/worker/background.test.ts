import { describe, expect, it } from 'vitest';
import { load } from '../../../src/policy/source.ts';
import { readBackground } from '../../../src/worker/background.ts';
import { dataFolder, fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';

const files = readFolder(dataFolder);
const path = 'background/hoofdlijnen.json';

function changed(file: string, change: (text: string) => string): Map<string, string> {
  return new Map(files).set(file, change(files.get(file) ?? ''));
}

describe('the ground of the bundled data', () => {
  it('has a river, canals and main roads by their names, and says whose they are', async () => {
    const { lines, credits, borders, isWhole } = await readBackground(fetchFrom(files));
    expect(new Set(lines.map(({ name }) => name))).toEqual(
      new Set(['Regge', 'Overijssels Kanaal', 'Kanaal Almelo-De Haandrik', 'N35', 'A35']),
    );
    expect(credits).toEqual(['© OpenStreetMap contributors']);
    expect(borders).toEqual({ attribution: 'CBS / Kadaster, CC BY 4.0', isOfficial: false });
    expect(isWhole).toBe(true);
  });

  it('is left out and told where its file was cut off, and the page opens all the same', async () => {
    const cut = fetchFrom(changed(path, (text) => text.slice(0, text.length / 2)));
    expect(await readBackground(cut)).toMatchObject({ lines: [], credits: [], isWhole: false });
    expect((await load(cut)).ok).toBe(true);
  });

  it('is not fetched to open the page', async () => {
    const asked: string[] = [];
    const fetchFile = fetchFrom(files);
    await load((file) => {
      asked.push(file);
      return fetchFile(file);
    });
    expect(asked).not.toContain(path);
    await readBackground((file) => {
      asked.push(file);
      return fetchFile(file);
    });
    expect(asked).toContain(path);
  });

  it('is none for a package without one, and what is said of borders is never more than the file says', async () => {
    const none = await readBackground(fetchFrom(readFolder(inventedFolder)));
    expect(none).toMatchObject({ lines: [], surfaces: [], isWhole: true, borders: { isOfficial: false } });
    const lost = await readBackground(fetchFrom(new Map()));
    expect(lost).toMatchObject({ isWhole: false, borders: { attribution: '', isOfficial: false } });
  });
});
