import { partInTime } from '../domain/in-time.ts';
import type { AgendaPart } from '../domain/meeting/agenda.ts';
import type { PageSort } from './occasion.ts';

/** How the pages of a part of the agenda are made; its code arrives with its first page. */
export async function pageSortOf(part: AgendaPart): Promise<PageSort> {
  switch (part) {
    case 'nieuw':
      return (await partInTime(import('./pages/nieuw.ts'))).nieuwPage;
    case 'overzicht':
      return (await partInTime(import('./pages/overzicht.ts'))).overzichtPage;
    case 'incidenten':
      return (await partInTime(import('./pages/incidenten.ts'))).incidentenPage;
    case 'bijzonderheden':
      return (await partInTime(import('./pages/bijzonderheden.ts'))).bijzonderhedenPage;
    case 'trends':
      return (await partInTime(import('./pages/trends.ts'))).trendsPage;
    case 'risicos':
      return (await partInTime(import('./pages/risicos.ts'))).risicosPage;
    case 'cameras':
      return (await partInTime(import('./pages/cameras.ts'))).camerasPage;
    case 'uitvoering':
      return (await partInTime(import('./pages/uitvoering.ts'))).uitvoeringPage;
    case 'afspraken':
      return (await partInTime(import('./pages/afspraken.ts'))).afsprakenPage;
  }
}
