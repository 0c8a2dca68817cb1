import type { Page } from '@playwright/test';
import { instead, type Fault } from './fault.ts';
import { give, long, second } from './kept.ts';

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

/** Lets a worker die. */
async function kill(page: Page, name: 'answers' | 'jobs', death: Death): Promise<void> {
  await page.evaluate(
    ({ which, how }) => {
      const worker = (window as unknown as { caught: Map<string, Worker> }).caught.get(which);
      if (how === 'terminate') worker?.terminate();
      else worker?.dispatchEvent(new Event(how, { cancelable: true }));
    },
    { which: name, how: death },
  );
}

/** The answers worker dies, and something is asked of it. */
function answersDie(death: Death): (page: Page) => Promise<void> {
  return async (page) => {
    await kill(page, 'answers', death);
    await page.evaluate(() => (location.hash = '#/trends?onderwerp=woninginbraken'));
  };
}

/** The jobs worker dies while it reads a file. */
function jobsDie(death: Death): (page: Page) => Promise<void> {
  return async (page) => {
    await give(page, long);
    await page.getByRole('button', { name: 'Stoppen' }).waitFor();
    await kill(page, 'jobs', death);
  };
}

const jobs = /assets\/jobs-.*\.js/;
const ended = 'De berekeningen zijn gestopt';
const readingEnded = 'Het lezen van bestanden is onverwacht gestopt';
const close = 'Sluit deze melding';
const open = { hash: '#/trends', reads: ended, button: 'Ga verder', keeps: 'screen' } as const;
const reading = { hash: '#/gegevens', reads: readingEnded, button: close, keeps: 'all' } as const;

/** Workers that break, are taken away, or do not start. */
export const workers: readonly Fault[] = [
  {
    ...open,
    name: 'the answers worker breaks',
    before: catchWorkers,
    during: answersDie('error'),
    quick: true,
  },
  {
    ...open,
    name: 'the answers worker sends what cannot be read',
    before: catchWorkers,
    during: answersDie('messageerror'),
  },
  {
    ...open,
    name: 'the answers worker is taken away without a word',
    before: catchWorkers,
    during: answersDie('terminate'),
    waits: [2_000, 20_000, 20_000, 20_000],
    reads: 'De berekeningen geven geen antwoord',
  },
  {
    ...open,
    name: 'the answers worker breaks while a file is read',
    before: catchWorkers,
    during: async (page) => {
      await give(page, long);
      await page.getByRole('button', { name: 'Stoppen' }).waitFor();
      await kill(page, 'answers', 'error');
    },
    hash: '#/gegevens',
    keeps: 'all',
  },
  { ...reading, name: 'the reader of files breaks', before: catchWorkers, during: jobsDie('error') },
  {
    ...reading,
    name: 'the reader of files sends what cannot be read',
    before: catchWorkers,
    during: jobsDie('messageerror'),
  },
  {
    ...reading,
    name: 'the reader of files is taken away without a word',
    before: catchWorkers,
    during: jobsDie('terminate'),
    waits: [2_000, 60_000, 60_000, 60_000],
    reads: 'Het lezen van bestanden geeft geen antwoord',
    button: 'Stop het lezen',
  },
  {
    ...reading,
    name: 'the reader of files is gone',
    before: instead(jobs, 'gone'),
    during: (page) => give(page, second),
  },
  {
    ...reading,
    name: 'the reader of files is HTML',
    before: instead(jobs, 'html'),
    during: (page) => give(page, second),
  },
  {
    ...reading,
    name: 'the reader of files never comes',
    before: instead(jobs, 'hang'),
    during: (page) => give(page, second),
    waits: [2_000, 60_000, 60_000, 60_000],
    reads: 'Het lezen van bestanden geeft geen antwoord',
    button: 'Stop het lezen',
  },
];
