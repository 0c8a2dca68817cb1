import { checksumOfText } from '../domain/observation/checksum.ts';
import { partInTime } from '../domain/in-time.ts';
import { audienceFor } from '../domain/privacy/audience.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { applyDossier } from '../policy/dossier/apply.ts';
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
    return { audience, isWhole: true, plan, municipality, dossier, catalogue, dossierHash: hashOf(dossier) };
  const { publicOpened } = await partInTime(import('./public-opened.ts'));
  const opened = publicOpened(whole, municipality);
  return { ...opened, dossierHash: hashOf(opened.dossier) };
}

function hashOf({ entries }: DossierState): string {
  return checksumOfText(JSON.stringify(entries));
}
