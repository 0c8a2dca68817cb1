import { app } from './nl/app.ts';
import { figures } from './nl/figures.ts';
import { gegevens } from './nl/gegevens.ts';
import { overzicht } from './nl/overzicht.ts';
import { trends } from './nl/trends.ts';
import { unavailable } from './nl/unavailable.ts';
import { verdict } from './nl/verdict.ts';

/** Every word that a user reads, per screen. */
export const nl = { app, figures, gegevens, overzicht, trends, unavailable, verdict };
