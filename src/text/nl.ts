import { app } from './nl/app.ts';
import { figures } from './nl/figures.ts';
import { overzicht } from './nl/overzicht.ts';
import { unavailable } from './nl/unavailable.ts';
import { verdict } from './nl/verdict.ts';

/** The words that every screen needs; those of one screen stand in a file of their own and arrive with it. */
export const nl = { app, figures, overzicht, unavailable, verdict };
