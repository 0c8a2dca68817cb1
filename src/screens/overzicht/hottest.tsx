import { useSession } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import type { HottestRequest } from '../../analysis/places/hottest.ts';
import type { Figure } from '../../engine/answer.ts';
import { figureText } from '../../text/figure-text.ts';
import { nl } from '../../text/nl.ts';

const words = nl.overzicht.map.hottest;

/** Where it happened most, by a name that people know. */
export function Hottest({ indicator, span, sigma }: Omit<HottestRequest, 'about'>) {
  const { municipality } = useSession();
  const { finding } = useAnalysis({ about: 'hottest', indicator, span, sigma } as const);
  const figures = finding?.figures;
  switch (figures?.is) {
    case undefined:
    case 'unavailable':
    case 'no-indicator':
    case 'not-known':
      return null;
    case 'nowhere':
      return <p className="vb-where__hottest">{words.nowhere[figures.by]}</p>;
    case 'place': {
      const names = figures.areas.map((id) => municipality.areas.find((area) => area.id === id)?.name ?? id);
      return (
        <p className="vb-where__hottest">
          <strong>{words.place(names, figures)}.</strong>{' '}
          {words.counted(plain(figures.here), plain(figures.total), names.length === 1)}
        </p>
      );
    }
  }
}

/** Without the mark of a count that may still change: the card beside it has that. */
function plain(figure: Figure): string {
  return figureText(figure.is === 'number' ? { ...figure, provisional: false } : figure);
}
