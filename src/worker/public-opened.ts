import { publicInfo } from '../domain/observation/public-info.ts';
import type { Municipality } from '../policy/municipality.ts';
import { entriesFor } from '../policy/publication/entries.ts';
import { hiddenIn } from '../policy/publication/hidden.ts';
import type { Hidden } from '../policy/publication/hidden.ts';
import { forAudience } from '../policy/publication/municipality.ts';
import type { Catalogue, Opened } from './api.ts';
import type { Whole } from './opened.ts';

/** What openbaar may know of what is open. `municipality` is the plan with the dossier applied to it. */
export function publicOpened(
  { plan, dossier, catalogue }: Whole,
  municipality: Municipality,
): Omit<Opened, 'dossierHash'> {
  const hidden = hiddenIn(plan);
  return {
    audience: 'openbaar',
    isWhole: false,
    plan: forAudience(plan, 'openbaar'),
    municipality: forAudience(municipality, 'openbaar'),
    dossier: { ...dossier, entries: entriesFor(dossier.entries, 'openbaar', hidden) },
    catalogue: publicCatalogue(catalogue, plan, hidden),
  };
}

/** No loaded file by name or by count, no kind that is hidden, and of a place only that a series is about it. */
function publicCatalogue(catalogue: Catalogue, { rings, profile }: Municipality, hidden: Hidden): Catalogue {
  const isHere = (area: string): boolean => area === profile.id || rings[area] !== undefined;
  const series = catalogue.series.map((info) => ({
    ...publicInfo(info),
    ...(info.published ? {} : { areas: info.areas.some(isHere) ? [profile.id] : [] }),
    kinds: info.kinds.filter((kind) => !hidden.kinds.has(kind)),
  }));
  return {
    ...catalogue,
    series: series.filter(({ kinds }) => kinds.length > 0),
    sets: [],
    lists: [],
    damaged: catalogue.damaged.map(() => ''),
  };
}
