import { publicInfo } from '../domain/observation/public-info.ts';
import { audienceFor } from '../domain/privacy/audience.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { applyDossier } from '../policy/dossier/apply.ts';
import type { Municipality } from '../policy/municipality.ts';
import { entriesFor } from '../policy/publication/entries.ts';
import { hiddenIn } from '../policy/publication/hidden.ts';
import type { Hidden } from '../policy/publication/hidden.ts';
import { forAudience } from '../policy/publication/municipality.ts';
import type { Catalogue, DossierState, Opened } from './api.ts';

/** What is open, whoever asks. */
interface Whole {
  readonly plan: Municipality;
  readonly dossier: DossierState;
  readonly catalogue: Catalogue;
}

/** What the page may have of it: for openbaar nothing more than its screens show. `wanted` may lower the audience. */
export function openedFor({ plan, dossier, catalogue }: Whole, wanted: Audience | null): Opened {
  const audience = audienceFor(catalogue.opensAt, wanted);
  const municipality = applyDossier(plan, dossier.entries);
  const hidden = hiddenIn(plan);
  return {
    audience,
    plan: forAudience(plan, audience),
    municipality: forAudience(municipality, audience),
    dossier: { ...dossier, entries: entriesFor(dossier.entries, audience, hidden) },
    catalogue: audience === 'driehoek' ? catalogue : publicCatalogue(catalogue, plan, hidden),
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
