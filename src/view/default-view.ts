import { defaultRings } from '../domain/camera-effect/design.ts';
import type { View } from './view.ts';

/** The View of an empty URL; every null is filled in from the data by resolve-view. */
export const defaultView: View = {
  version: 1,
  municipality: null,
  screen: 'overzicht',
  audience: null,
  period: null,
  map: {
    indicators: [],
    mode: 'dichtheid',
    cell: 500,
    sigma: 150,
    cameras: true,
    perInhabitants: false,
    place: null,
    selected: null,
  },
  trends: { subject: '', unit: 'maand' },
  analysis: { years: '5', base: null },
  plan: { priority: '', owner: '', status: '' },
  dossier: { part: 'streefwaarden', indicator: '' },
  cameras: {
    part: 'register',
    camera: '',
    design: {
      level: 'vak',
      area: null,
      rings: defaultRings,
      outcome: '',
      control: null,
      windows: null,
      leftOut: [],
    },
  },
};
