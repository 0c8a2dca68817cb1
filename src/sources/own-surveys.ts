import { ownLayout } from './own-format.ts';
import type { Source } from './source.ts';

/** Our own table of survey results, a line per question: `enquete;vraag;indicator;periode;gebied;aandeel;antwoorden`. */
export const ownSurveys: Source = {
  id: 'own-surveys',
  label: 'Eigen enquête',
  publisher: 'Eigen enquête',
  audience: 'driehoek',
  published: false,
  sort: 'surveys',
  keepsUnknownPlaces: false,
  emptyPlaceIsMunicipality: true,
  recognise: (lines) =>
    ownLayout(
      lines,
      {
        enquete: 'survey',
        vraag: 'question',
        indicator: 'indicator',
        periode: 'period',
        gebied: 'place',
        aandeel: 'share',
        antwoorden: 'answers',
      },
      ['enquete', 'vraag', 'periode', 'aandeel', 'antwoorden'],
    ),
  footer: () => null,
};
