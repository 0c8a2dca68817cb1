import type { Page } from '@playwright/test';
import { settled } from '../e2e/page.ts';
import { instead, reload, type Fault } from './fault.ts';

const notLoaded = 'Veiligheidsbeeld is nog niet geladen';
const notStarted = 'De pagina kon niet starten';
const notOpened = 'De gegevens van de gemeente konden niet worden geopend.';
const partMissing = 'Een deel van de pagina is niet geladen';
const slow = 'Het laden duurt langer dan gewoon';

const entry = /assets\/index-.*\.js/;
const answers = /assets\/answers-.*\.js/;
const datapackage = /data\/datapackage\.json/;
const tables = /data\/prepared\/.*\.json/;
const areas = /data\/prepared\/gebieden.*\.json/;

/** The page is open, and what it asks for next is not there any more: a next version came in its place. */
function deployed(answer: 'gone' | 'html' | 'abort'): (page: Page) => Promise<void> {
  return async (page) => {
    await instead(/assets\/.*\.(js|css)/, answer)(page);
    await page.evaluate(() => (location.hash = '#/uitvoering'));
  };
}

const start = { hash: '#/overzicht', reads: notLoaded, keeps: 'all' } as const;
const worker = { hash: '#/overzicht', reads: notStarted, button: reload, keeps: 'all' } as const;
const data = { hash: '#/overzicht', reads: notOpened, button: reload, keeps: 'all' } as const;
const part = { reads: partMissing, button: reload, keeps: 'all' } as const;

/** Parts of the program or its data that are gone, cut, changed, slow, or of another version. */
export const loading: readonly Fault[] = [
  { ...start, name: 'the entry script is gone', before: instead(entry, 'gone'), quick: true },
  { ...start, name: 'the entry script is HTML', before: instead(entry, 'html') },
  { ...start, name: 'the entry script never comes', before: instead(entry, 'hang') },
  { ...start, name: 'the entry script is cut off', before: instead(entry, 'cut') },
  { ...worker, name: 'the answers worker is gone', before: instead(answers, 'gone'), quick: true },
  { ...worker, name: 'the answers worker is HTML', before: instead(answers, 'html') },
  { ...worker, name: 'the answers worker is cut off', before: instead(answers, 'cut') },
  {
    ...worker,
    name: 'the answers worker never comes',
    before: instead(answers, 'hang'),
    waits: [20_000],
    reads: slow,
  },
  { ...data, name: 'the data are gone', before: instead(datapackage, 'gone') },
  { ...data, name: 'the data are HTML', before: instead(datapackage, 'html') },
  { ...data, name: 'the list of the data is cut off', before: instead(datapackage, 'cut') },
  { ...data, name: 'the server of the data fails', before: instead(datapackage, 'broken') },
  { ...data, name: 'the network is away', before: instead(tables, 'abort') },
  {
    ...data,
    name: 'a table of the data is cut off',
    before: instead(tables, 'cut'),
  },
  {
    ...data,
    name: 'one sign of a table is another one',
    before: instead(areas, 'flipped'),
  },
  {
    ...data,
    name: 'a table of the data is empty',
    before: instead(areas, 'empty'),
  },
  {
    ...data,
    name: 'the data never arrive',
    before: instead(datapackage, 'hang'),
    waits: [20_000],
    reads: slow,
    quick: true,
  },
  {
    ...part,
    name: 'a screen is gone',
    before: instead(/assets\/trends-screen-.*\.js/, 'gone'),
    hash: '#/trends',
    quick: true,
  },
  {
    ...part,
    name: 'a screen is HTML',
    before: instead(/assets\/kaart-screen-.*\.js/, 'html'),
    hash: '#/kaart',
  },
  {
    ...part,
    name: 'a screen is cut off',
    before: instead(/assets\/raad-screen-.*\.js/, 'cut'),
    hash: '#/raad',
    // The half that came may still be a program.
    reads: /Een deel van de pagina is niet geladen|Er ging iets mis bij het tonen van dit onderdeel/,
  },
  {
    ...part,
    name: 'a screen never comes',
    before: instead(/assets\/raad-screen-.*\.js/, 'hang'),
    ready: (page) => page.getByRole('heading', { level: 1, name: 'Raad' }).waitFor({ state: 'attached' }),
    waits: [20_000],
    hash: '#/raad',
    reads: slow,
  },
  {
    ...part,
    name: 'the look of a screen is gone',
    before: instead(/assets\/beleving-screen-.*\.css/, 'gone'),
    hash: '#/beleving',
  },
  { ...part, name: 'an old page meets a new version', during: deployed('gone'), hash: '#/trends' },
  { ...part, name: 'an old page gets pages for scripts', during: deployed('html'), hash: '#/trends' },
  { ...part, name: 'the network goes while the page is open', during: deployed('abort'), hash: '#/kaart' },
  {
    name: 'the drawing of the map is gone',
    before: instead(/assets\/maplibre-gl-worker-.*\.js/, 'gone'),
    ready: (page) => page.getByText('De kaart wordt getekend').waitFor(),
    waits: [20_000],
    hash: '#/kaart',
    reads: 'De kaart is nog niet getekend',
    button: null,
    keeps: 'all',
  },
  {
    name: 'what lies under the map is gone',
    during: async (page) => {
      await instead(/data\/background\//, 'gone')(page);
      await page.reload();
      await settled(page);
    },
    hash: '#/kaart',
    reads: 'Uur en weekdag',
    button: null,
    keeps: 'all',
  },
];
