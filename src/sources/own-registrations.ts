import { ownLayout } from './own-format.ts';
import type { Source } from './source.ts';

/** Our own list of what the municipality registers itself, a line per day and sort: `datum;registratie;gebied;aantal;voorlopig`. */
export const ownRegistrations: Source = {
  id: 'own-registrations',
  label: 'Eigen registraties',
  publisher: 'Eigen registratie',
  audience: 'driehoek',
  published: false,
  sort: 'incidents',
  keepsUnknownPlaces: false,
  emptyPlaceIsMunicipality: true,
  recognise: (lines) =>
    ownLayout(
      lines,
      { datum: 'from', registratie: 'kind', gebied: 'place', aantal: 'count', voorlopig: 'provisional' },
      ['datum', 'registratie'],
    ),
  footer: () => null,
};
