import type { View } from './view.ts';

/** Whether days can be chosen on a screen. */
export function knowsDays({ screen }: Pick<View, 'screen'>): boolean {
  return screen === 'sinds' || screen === 'kaart' || screen === 'trends';
}

/**
 * Whether the screen is about days in the place of the period: those that were chosen, or those since the last meeting
 * on the screen for that. Trends tells of days beside its period, which its bars are about.
 */
export function showsDays({ screen, days }: Pick<View, 'screen' | 'days'>): boolean {
  return screen === 'sinds' || (days !== null && screen === 'kaart');
}
