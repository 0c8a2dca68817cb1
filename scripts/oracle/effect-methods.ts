import type { Methods } from './method.ts';

/** Whether a camera did something, and where it went. */
export const effectMethods: Methods = [];
