import type { Audience } from '../domain/privacy/disclosure.ts';
import type { ScreenName, View } from './view.ts';

/** Whether a screen is for everybody, and never shows more than that, whoever opens it. */
export function isForEverybody(screen: ScreenName): boolean {
  return screen === 'raad';
}

/** The audience that a View asks for: on a screen for everybody openbaar, else what a person chose; null leaves it to the data. */
export function wantedAudience({ screen, audience }: Pick<View, 'screen' | 'audience'>): Audience | null {
  return isForEverybody(screen) ? 'openbaar' : audience;
}
