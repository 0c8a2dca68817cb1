import type { PerceptionRequest } from '../analysis/perception/themes.ts';

/** What people say: one request for every screen that tells of it. */
export const perceptionRequest: PerceptionRequest = { about: 'perception' };
