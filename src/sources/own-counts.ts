import { ownLayout } from './own-format.ts';
import type { Source } from './source.ts';

/** Our own table of counts: `periode;soort;gebied;aantal;voorlopig`. */
export const ownCounts: Source = {
  id: 'own-counts',
  label: 'Eigen telling',
  publisher: 'Eigen registratie',
  audience: 'driehoek',
  published: false,
  sort: 'counts',
  keepsUnknownPlaces: true,
  emptyPlaceIsMunicipality: true,
  recognise: (lines) =>
    ownLayout(
      lines,
      {
        periode: 'period',
        soort: 'kind',
        gebied: 'place',
        buurt: 'place',
        wijk: 'place',
        aantal: 'count',
        voorlopig: 'provisional',
      },
      ['periode', 'soort', 'aantal'],
    ),
  footer: () => null,
};
