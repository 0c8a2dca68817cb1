import type { AgendaPart } from '../domain/meeting/agenda.ts';
import type { PageSort } from './occasion.ts';
import { afsprakenPage } from './pages/afspraken.ts';
import { bijzonderhedenPage } from './pages/bijzonderheden.ts';
import { camerasPage } from './pages/cameras.ts';
import { incidentenPage } from './pages/incidenten.ts';
import { nieuwPage } from './pages/nieuw.ts';
import { overzichtPage } from './pages/overzicht.ts';
import { risicosPage } from './pages/risicos.ts';
import { trendsPage } from './pages/trends.ts';
import { uitvoeringPage } from './pages/uitvoering.ts';

/** How the pages of each part of the agenda are made. */
export const pageSorts: Readonly<Record<AgendaPart, PageSort>> = {
  nieuw: nieuwPage,
  overzicht: overzichtPage,
  incidenten: incidentenPage,
  bijzonderheden: bijzonderhedenPage,
  trends: trendsPage,
  risicos: risicosPage,
  cameras: camerasPage,
  uitvoering: uitvoeringPage,
  afspraken: afsprakenPage,
};
