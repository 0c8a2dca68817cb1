import { ownLayout } from './own-format.ts';
import type { Source } from './source.ts';

/** Our own list of incidents: `van;tot;soort;gebied;vak;aantal;voorlopig`, with `x;y` or `lon;lat` where points are known, and `fictief` where it was made up. */
export const ownObservations: Source = {
  id: 'own-observations',
  label: 'Eigen lijst van incidenten',
  publisher: 'Eigen registratie',
  audience: 'driehoek',
  published: false,
  sort: 'incidents',
  // A list of incidents is complete for one gemeente: a name with a typing error must not leave it unseen.
  keepsUnknownPlaces: false,
  emptyPlaceIsMunicipality: true,
  recognise: (lines) =>
    ownLayout(
      lines,
      {
        van: 'from',
        tot: 'to',
        soort: 'kind',
        gebied: 'place',
        vak: 'cell',
        x: 'x',
        y: 'y',
        lon: 'x',
        lat: 'y',
        aantal: 'count',
        voorlopig: 'provisional',
        fictief: 'madeUp',
      },
      ['van', 'soort'],
    ),
  footer: () => null,
};
