import { finalAdviceOf } from '../policy/cameras/final-advice.ts';
import type { Entry } from '../policy/dossier/entry.ts';
import type { Camera } from '../policy/schema.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { cameraAdvies } from '../text/nl/camera-advies.ts';

/** What the definitive report on a camera advises, in the one sentence of every screen; null where there is none, and in openbaar. */
export function adviceSaid(
  camera: Camera['id'],
  entries: readonly Entry[],
  audience: Audience,
): string | null {
  const advice = audience === 'driehoek' ? finalAdviceOf(camera, entries) : null;
  return advice === null ? null : cameraAdvies(advice.what, advice, advice.day);
}
