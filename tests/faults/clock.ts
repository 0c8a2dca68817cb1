import type { Page } from '@playwright/test';
import { expect } from '../e2e/page.ts';
import { both, prelude, reload, type Fault } from './fault.ts';
import { give, second } from './kept.ts';

/** The page and its workers take this for now; time goes on. */
function now(moment: string): (page: Page) => Promise<void> {
  const line = `{ const off = Date.parse('${moment}') - Date.now(); const plain = Date; globalThis.Date = class extends plain { constructor(...all) { if (all.length === 0) super(plain.now() + off); else super(...all); } static now() { return plain.now() + off; } }; }`;
  return both(
    (page) => page.clock.setFixedTime(new Date(moment)),
    prelude('answers', line),
    prelude('jobs', line),
  );
}

const behind = 'De klok van dit apparaat loopt achter';

/** Clocks that are wrong, in the page and in its workers. */
export const clock: readonly Fault[] = [
  {
    name: 'the clock is a year behind',
    before: now('2025-11-23T10:00:00Z'),
    hash: '#/overzicht',
    reads: behind,
    button: reload,
    keeps: 'all',
  },
  {
    name: 'the clock stands at 1970',
    before: now('1970-01-01T00:00:10Z'),
    hash: '#/trends',
    reads: behind,
    button: reload,
    keeps: 'all',
  },
  {
    name: 'the clock is ten years ahead',
    before: now('2036-11-23T10:00:00Z'),
    hash: '#/overzicht',
    reads: 'cijfers van tien jaar geleden',
    button: null,
    keeps: 'all',
  },
  {
    name: 'the figures are four months old',
    before: now('2027-02-23T10:00:00Z'),
    hash: '#/trends',
    reads: 'cijfers van vier maanden geleden',
    button: null,
    keeps: 'all',
  },
  {
    name: 'a file of this month is added by a clock that is behind',
    before: now('2024-02-01T10:00:00Z'),
    during: async (page) => {
      await give(page, second);
      await expect(page.getByRole('region', { name: 'tweede.csv is niet toegevoegd' })).toBeVisible();
    },
    hash: '#/gegevens',
    reads: /Deze datum of periode ligt in de toekomst/,
    button: null,
    keeps: 'all',
  },
];
