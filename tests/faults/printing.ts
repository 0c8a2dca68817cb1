import { both, instead, type Fault } from './fault.ts';
import type { Page } from '@playwright/test';

const paper = (page: Page): Promise<void> => page.emulateMedia({ media: 'print' });
const late = { button: null, keeps: 'all', onPaper: true } as const;

/** Printing before everything is there. */
export const printing: readonly Fault[] = [
  {
    ...late,
    name: 'who prints before the data are there',
    before: both(paper, instead(/data\/datapackage\.json/, 'hang')),
    hash: '#/overzicht',
    reads: /^Dit deel was nog niet klaar toen dit werd afgedrukt/,
  },
  {
    ...late,
    name: 'who prints before a screen is there',
    before: both(paper, instead(/assets\/trends-screen-.*\.js/, 'hang')),
    hash: '#/trends',
    reads: /^Dit deel was nog niet klaar toen dit werd afgedrukt/,
  },
  {
    ...late,
    name: 'who prints before the program is there',
    before: both(paper, instead(/assets\/index-.*\.js/, 'hang')),
    hash: '#/overzicht',
    reads: 'Veiligheidsbeeld is nog niet geladen',
  },
  {
    ...late,
    name: 'who prints before the map is drawn',
    before: both(paper, instead(/assets\/maplibre-gl-worker-.*\.js/, 'hang')),
    hash: '#/kaart',
    reads: /^De kaart was nog niet klaar toen dit werd afgedrukt/,
  },
];
