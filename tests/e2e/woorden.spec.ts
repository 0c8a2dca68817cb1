import { expect, open, readingTest } from './page.ts';

/** Words that ask for a course in statistics, or for the codes of the police or the plan. */
const hard =
  /95%-|procentpunt|gladgestreken|bandbreedte|vals alarm|\breeksen\b|controlegebied|\bpiek|\bWD[DQ]\b|verplaatsingsquoti|Poisson|\bE35\b|\(regel \d|gegevensversie/iu;

const looks = [
  '#/overzicht',
  '#/prioriteit',
  '#/kaart',
  '#/trends?onderwerp=jeugdoverlast-meldingen',
  '#/bijzonderheden',
  '#/beleving',
  '#/cameratoezicht?onderdeel=evaluatie',
  '#/dossier',
];

readingTest('no screen asks for a hard word before a fold is opened', async ({ page }) => {
  for (const hash of looks) {
    await open(page, hash);
    // What is folded is no inner text.
    const lines = async (): Promise<string[]> => (await page.locator('main').innerText()).split('\n');
    await expect.poll(async () => (await lines()).length, hash).toBeGreaterThan(10);
    expect(
      (await lines()).filter((line) => hard.test(line)),
      hash,
    ).toEqual([]);
  }
});
