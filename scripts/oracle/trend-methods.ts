import type { Methods } from './method.ts';

/** Counts through time, against a target, and shares of a survey. */
export const trendMethods: Methods = [];
