import type { APIResponse, Page, Route } from '@playwright/test';

/** A thing that goes wrong, what the person reads then, and what must be there all the same. */
export interface Fault {
  readonly name: string;
  /** Makes it go wrong, before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** Makes it go wrong on a page that is open. */
  readonly during?: (page: Page) => Promise<void>;
  /** What must have come before time is let pass; a page on which all has come is settled by itself. */
  readonly ready?: (page: Page) => Promise<void>;
  /** Milliseconds that pass on the clock of the page before it is said. */
  readonly waits?: readonly number[];
  /** The screen on which it is met. */
  readonly hash: string;
  readonly reads: string | RegExp;
  /** What a person can press; null where the page is opened once more, and a link before the program has started. */
  readonly button?: string | null;
  /**
   * What must still be there. `all` is a file and an entry of the dossier that were kept before; `screen` is what was on
   * it, without loading again; `nothing` starts with an empty browser.
   */
  readonly keeps: 'all' | 'files' | 'entry' | 'screen' | 'nothing';
  /** What else must hold once it is over. */
  readonly after?: (page: Page) => Promise<void>;
  /** Read on paper, on which nothing is pressed: axe looks at screens. */
  readonly onPaper?: true;
  /** Met in every run, not only in the long one. */
  readonly quick?: true;
}

export const reload = 'Laad de pagina opnieuw';

const html = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Leeg</title>' };
const gone = { status: 404, contentType: 'text/plain', body: '' };
const broken = { status: 500, contentType: 'text/plain', body: '' };
const empty = { status: 200, contentType: 'text/plain', body: '' };

const answers = { html, gone, broken, empty } as const;

/** `cut` gives the first half, `flipped` changes one sign in the middle, `hang` never answers. */
type Answer = keyof typeof answers | 'hang' | 'abort' | 'cut' | 'flipped';

/** Answers every request for a file with something else, or never. */
export function instead(pattern: RegExp, answer: Answer): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(pattern, (route) => answerTo(route, answer));
  };
}

async function answerTo(route: Route, answer: Answer): Promise<void> {
  switch (answer) {
    case 'hang':
      return;
    case 'abort':
      return route.abort();
    case 'cut':
    case 'flipped': {
      const response = await route.fetch();
      const text = await response.text();
      const middle = Math.floor(text.length / 2);
      const rest = answer === 'cut' ? '' : `${text[middle] === '1' ? '2' : '1'}${text.slice(middle + 1)}`;
      return route.fulfill({ response, headers: unkept(response), body: text.slice(0, middle) + rest });
    }
    default:
      return route.fulfill(answers[answer]);
  }
}

/** Once it is over the browser asks again: a file of which the name says its content is else kept for a year. */
function unkept(response: APIResponse): Record<string, string> {
  return { ...response.headers(), 'cache-control': 'no-store' };
}

/** Gives a worker a line to run before its own: its world cannot be reached from a test. */
export function prelude(worker: 'answers' | 'jobs', line: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(new RegExp(`assets/${worker}-.*\\.js`), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: unkept(response), body: `${line}\n${await response.text()}` });
    });
  };
}

/** A page of the same site without the program, to reach the browser's store from. */
export async function emptyPage(page: Page): Promise<void> {
  const body = '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Leeg</title>';
  await page.route('**/leeg.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./leeg.html');
}

/** Does the one after the other. */
export function both(...acts: readonly ((page: Page) => Promise<void>)[]): (page: Page) => Promise<void> {
  return async (page) => {
    for (const act of acts) await act(page);
  };
}
