import type { Page } from '@playwright/test';

/** A thing that goes wrong, what the person reads then, and what must be there all the same. */
export interface Fault {
  readonly name: string;
  /** Makes it go wrong, before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** Makes it go wrong on a page that is open. */
  readonly during?: (page: Page) => Promise<void>;
  /** Milliseconds that pass on the clock of the page before it is said. */
  readonly waits?: readonly number[];
  /** The screen on which it is met. */
  readonly hash: string;
  readonly reads: string | RegExp;
  /** What a person can press, if anything. */
  readonly button?: string;
  /** What must still be on the page, or come back: `files` are kept ones, `screen` is what was on it. */
  readonly keeps: 'files' | 'screen' | 'nothing';
  /** Met in every run, not only in the long one. */
  readonly quick?: true;
}

const html = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Leeg</title>' };
const gone = { status: 404, contentType: 'text/plain', body: '' };

type Answer = typeof html | 'hang' | 'abort';

/** Answers every request for a file with something else, or never. */
function instead(pattern: RegExp, answer: Answer): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(pattern, async (route) => {
      if (answer === 'abort') await route.abort();
      else if (answer !== 'hang') await route.fulfill(answer);
    });
  };
}

/** Keeps the workers of the page within reach, by their names. */
async function catchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const caught = new Map<string, Worker>();
    Object.assign(window, { caught });
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        caught.set(options?.name ?? '', this);
      }
    };
  });
}

type Death = 'error' | 'messageerror' | 'terminate';

/** Lets the answers worker die. */
function dies(death: Death): (page: Page) => Promise<void> {
  return (page) =>
    page.evaluate((how) => {
      const worker = (window as unknown as { caught: Map<string, Worker> }).caught.get('answers');
      if (how === 'terminate') worker?.terminate();
      else worker?.dispatchEvent(new Event(how, { cancelable: true }));
      // Something is asked of it.
      location.hash = '#/trends?onderwerp=woninginbraken';
    }, death);
}

/** The browser's store as something else than it should be. */
function storeThat(how: 'throws' | 'is newer' | 'is held' | 'never opens'): (page: Page) => Promise<void> {
  return async (page) => {
    const body = '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Leeg</title>';
    await page.route('**/leeg.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    if (how === 'is newer' || how === 'is held') {
      const other = how === 'is held' ? await page.context().newPage() : page;
      if (other !== page)
        await other.route('**/leeg.html', (route) => route.fulfill({ contentType: 'text/html', body }));
      await other.goto('./leeg.html');
      await other.evaluate(
        ({ version, stays }) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('veiligheidsbeeld', version);
            opening.onsuccess = () => {
              if (!stays) opening.result.close();
              resolve();
            };
            opening.onerror = () => reject(new Error('no store'));
          }),
        { version: how === 'is newer' ? 99 : 1, stays: how === 'is held' },
      );
    } else {
      // The worker's own store cannot be reached from a test: its script is given another one.
      const prelude =
        how === 'throws'
          ? "indexedDB.constructor.prototype.open = () => { throw new DOMException('', 'SecurityError'); };\n"
          : 'indexedDB.constructor.prototype.open = () => new EventTarget();\n';
      await page.route(/assets\/answers-.*\.js/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: prelude + (await answer.text()) });
      });
    }
  };
}

const reload = 'Laad de pagina opnieuw';
const notLoaded = 'Veiligheidsbeeld is nog niet geladen';
const notStarted = 'De pagina kon niet starten';
const partMissing = 'Een deel van de pagina is niet geladen';
const notOpened = 'Wat u eerder bewaarde, kon niet worden geopend';

/** Faults of deployment, network, workers and store. */
export const faults: readonly Fault[] = [
  {
    name: 'the entry script is gone',
    before: instead(/assets\/index-.*\.js/, gone),
    hash: '#/overzicht',
    reads: notLoaded,
    keeps: 'nothing',
    quick: true,
  },
  {
    name: 'the entry script is HTML',
    before: instead(/assets\/index-.*\.js/, html),
    hash: '#/overzicht',
    reads: notLoaded,
    keeps: 'nothing',
  },
  {
    name: 'the entry script never comes',
    before: instead(/assets\/index-.*\.js/, 'hang'),
    hash: '#/overzicht',
    reads: notLoaded,
    keeps: 'nothing',
  },
  {
    name: 'the answers worker is gone',
    before: instead(/assets\/answers-.*\.js/, gone),
    hash: '#/overzicht',
    reads: notStarted,
    button: reload,
    keeps: 'files',
    quick: true,
  },
  {
    name: 'the answers worker is HTML',
    before: instead(/assets\/answers-.*\.js/, html),
    hash: '#/overzicht',
    reads: notStarted,
    button: reload,
    keeps: 'files',
  },
  {
    name: 'the data are gone',
    before: instead(/data\/datapackage\.json/, gone),
    hash: '#/overzicht',
    reads: 'De gegevens van de gemeente konden niet worden geopend.',
    button: reload,
    keeps: 'files',
  },
  {
    name: 'the data are HTML',
    before: instead(/data\/datapackage\.json/, html),
    hash: '#/overzicht',
    reads: 'De gegevens van de gemeente konden niet worden geopend.',
    button: reload,
    keeps: 'files',
  },
  {
    name: 'the network is away',
    before: instead(/data\/.*\.csv/, 'abort'),
    hash: '#/overzicht',
    reads: 'De gegevens van de gemeente konden niet worden geopend.',
    button: reload,
    keeps: 'files',
  },
  {
    name: 'the data never arrive',
    before: instead(/data\/datapackage\.json/, 'hang'),
    waits: [20_000],
    hash: '#/overzicht',
    reads: 'Het laden duurt langer dan gewoon',
    button: reload,
    keeps: 'files',
    quick: true,
  },
  {
    name: 'a screen is gone',
    before: instead(/assets\/trends-screen-.*\.js/, gone),
    hash: '#/trends',
    reads: partMissing,
    button: reload,
    keeps: 'files',
    quick: true,
  },
  {
    name: 'a screen is HTML',
    before: instead(/assets\/kaart-screen-.*\.js/, html),
    hash: '#/kaart',
    reads: partMissing,
    button: reload,
    keeps: 'files',
  },
  {
    name: 'the answers worker breaks',
    before: catchWorkers,
    during: dies('error'),
    hash: '#/trends',
    reads: 'De berekeningen zijn gestopt',
    button: 'Ga verder',
    keeps: 'screen',
    quick: true,
  },
  {
    name: 'the answers worker sends what cannot be read',
    before: catchWorkers,
    during: dies('messageerror'),
    hash: '#/trends',
    reads: 'De berekeningen zijn gestopt',
    button: 'Ga verder',
    keeps: 'screen',
  },
  {
    name: 'the answers worker is taken away without a word',
    before: catchWorkers,
    during: dies('terminate'),
    waits: [2_000, 20_000, 20_000, 20_000],
    hash: '#/trends',
    reads: 'De berekeningen geven geen antwoord',
    button: 'Ga verder',
    keeps: 'screen',
  },
  {
    name: 'the browser denies the store',
    before: storeThat('throws'),
    hash: '#/overzicht',
    reads: notOpened,
    button: reload,
    keeps: 'files',
    quick: true,
  },
  {
    name: 'the store is of a newer version',
    before: storeThat('is newer'),
    hash: '#/kaart',
    reads: notOpened,
    button: reload,
    keeps: 'nothing',
  },
  {
    name: 'another tab holds the store',
    before: storeThat('is held'),
    hash: '#/dossier',
    reads: notOpened,
    button: reload,
    keeps: 'nothing',
  },
  {
    name: 'the store never opens',
    before: storeThat('never opens'),
    hash: '#/trends',
    reads: notOpened,
    button: reload,
    keeps: 'files',
  },
];
