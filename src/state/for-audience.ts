import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Entry } from '../policy/dossier/entry.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Camera } from '../policy/schema.ts';

/** The municipality as an audience may see it: indicators for the driehoek are not even named in openbaar. */
export function forAudience(municipality: Municipality, audience: Audience): Municipality {
  if (audience === 'driehoek') return municipality;
  const indicators = municipality.indicators.filter((indicator) => indicator.audience === 'openbaar');
  // What the team noted beside a status is for the closed meeting.
  const actionStatuses = municipality.actionStatuses.map((status) => ({ ...status, note: null }));
  const cameras = municipality.cameras.map(publicCamera);
  return { ...municipality, indicators, actionStatuses, cameras, dossier: [] };
}

/** Which camera, since when, until when, by which besluit and why; the deliberation stays in the closed meeting. */
function publicCamera(camera: Camera): Camera {
  return { ...camera, officerConsulted: null, lighterMeans: null, otherMeasures: null, note: null };
}

/** The entries that an audience may read; in openbaar those that were written for it, and what the plan became. */
export function entriesFor(entries: readonly Entry[], audience: Audience): readonly Entry[] {
  if (audience === 'driehoek') return entries;
  return entries.filter((entry) => {
    switch (entry.is) {
      case 'duiding':
      case 'afspraak':
        return entry.audience === 'openbaar';
      case 'source':
      case 'registration':
      case 'status':
      case 'camera':
      case 'evaluation':
        return false;
      case 'target':
      case 'classification':
      case 'survey':
        return true;
    }
  });
}
