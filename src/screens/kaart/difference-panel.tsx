import { useMemo } from 'react';
import type { DifferenceFinding } from '../../analysis/difference/difference.ts';
import { differenceDrawing } from '../../map/difference-drawing.tsx';
import { withDraft } from '../../map/draft-drawing.ts';
import { MapFigure } from '../../map/map-figure.tsx';
import { verschil } from '../../text/nl/verschil.ts';
import { Notice } from '../../ui/notice.tsx';
import { kaart } from '../../text/nl/kaart.ts';
import { differenceWords } from './difference-words.ts';
import { DifferenceRefused } from './difference-refused.tsx';
import { draftOf } from './pointing.ts';
import type { Side } from './sides.ts';
import { useDifference } from './use-difference.ts';
import { useStage, type Shared } from './use-stage.ts';

type Found = Extract<DifferenceFinding['figures'], { readonly is: 'difference' }>;

/** One map of where two differ by more than chance, or the reason why there is none. */
export function DifferencePanel({
  sides,
  shared,
}: {
  readonly sides: readonly Side[];
  readonly shared: Shared;
}) {
  const { finding, isWaiting } = useDifference(sides);
  const [one, other] = sides;
  const title = verschil.mapName(one?.name ?? '', other?.name ?? '');
  const figures = finding?.figures;
  return (
    <section
      className={`vb-kaart__map ${shared.pointing.is !== 'look' ? 'vb-kaart__map--picking' : ''}`}
      aria-label={title}
    >
      {figures === undefined ? (
        <div className="vb-kaart__wait" role="status">
          {verschil.loading}
        </div>
      ) : figures.is === 'difference' ? (
        <Drawn found={figures} sides={sides} title={title} shared={shared} isWaiting={isWaiting} />
      ) : (
        <div className="vb-kaart__reason">
          <Notice tone="info" title={kaart.noMap}>
            <p>
              <DifferenceRefused figures={figures} />
            </p>
          </Notice>
        </div>
      )}
    </section>
  );
}

function Drawn({
  found,
  sides,
  title,
  shared,
  isWaiting,
}: {
  readonly found: Found;
  readonly sides: readonly Side[];
  readonly title: string;
  readonly shared: Shared;
  readonly isWaiting: boolean;
}) {
  const kinds = sides.flatMap(({ indicator }) => indicator.kinds);
  const stage = useStage({ title, kinds }, shared);
  const drawing = useMemo(() => differenceDrawing(found, differenceWords(found, sides)), [found, sides]);
  const draft = draftOf(shared.pointing);
  const drawn = useMemo(() => (draft === null ? drawing : withDraft(drawing, draft)), [drawing, draft]);
  return <MapFigure stage={{ ...stage, isWaiting }} drawing={drawn} />;
}
