import { lastMeeting } from '../analysis/since/last-meeting.ts';
import { checksumOfText } from '../domain/observation/checksum.ts';
import { partInTime } from '../domain/in-time.ts';
import { audienceFor } from '../domain/privacy/audience.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { applyDossier } from '../policy/dossier/apply.ts';
import type { EntrySort } from '../policy/dossier/entry.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Catalogue, DossierState, Opened } from './api.ts';

/** What is open, whoever asks. */
export interface Whole {
  readonly plan: Municipality;
  readonly dossier: DossierState;
  readonly catalogue: Catalogue;
}

/** What the page may have of it: for openbaar nothing more than its screens show. `wanted` may lower the audience. */
export async function openedFor(whole: Whole, wanted: Audience | null): Promise<Opened> {
  const { plan, dossier, catalogue } = whole;
  const audience = audienceFor(catalogue.opensAt, wanted);
  const municipality = applyDossier(plan, dossier.entries);
  if (audience === 'driehoek')
    return {
      audience,
      isWhole: true,
      plan,
      municipality,
      dossier,
      catalogue,
      dossierHash: hashOf(dossier, catalogue),
    };
  const { publicOpened } = await partInTime(import('./public-opened.ts'));
  const opened = publicOpened(whole, municipality);
  return { ...opened, dossierHash: hashOf(opened.dossier, opened.catalogue) };
}

/**
 * Of what conclusions hang on. What is said, agreed and shown changes no figure, but for the day of the last meeting: an
 * agreement on the wall makes nothing be found anew.
 */
function hashOf({ entries }: DossierState, { lastMonth }: Catalogue): string {
  const weighing = entries.filter(({ is }) => weighs[is]);
  return checksumOfText(JSON.stringify([weighing, lastMeeting(entries, lastMonth)]));
}

const weighs: Readonly<Record<EntrySort, boolean>> = {
  target: true,
  registration: true,
  status: true,
  duiding: false,
  afspraak: false,
  classification: true,
  source: true,
  survey: true,
  camera: true,
  'own-area': false,
  'school-holidays': false,
  evaluation: true,
  meeting: false,
  snapshot: false,
};
