import { lazy, useMemo } from 'react';
import type { Ring } from '../domain/area/area.ts';
import type { AnsweredMap } from './answered-map.ts';
import { areaDrawing } from './area-drawing.tsx';
import { cellDrawing } from './cell-drawing.tsx';
import { densityDrawing } from './density-drawing.tsx';
import { withDraft } from './draft-drawing.ts';
import { withHot } from './hot-drawing.tsx';
import type { HotSquares } from './hot-squares.ts';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { MapFigure, type MapStage } from './map-figure.tsx';

const StillMap = lazy(async () => ({ default: (await import('./still-map.tsx')).StillMap }));

interface Drawn extends Omit<AnsweredMap, 'hot'> {
  readonly hot?: HotSquares | null;
  /** Corners that a person is putting down, in RD metres. */
  readonly draft?: Ring | null;
}

/**
 * The map of an Answer by density, cell or area: the Answer decides, so the last one stays while the next is on its
 * way, and the map itself stays when another kind is chosen. Fills the height of its parent.
 */
export function AnswerMap({
  answer,
  inhabitants,
  atHomes,
  hot = null,
  draft = null,
  ...stage
}: MapStage & Drawn) {
  const { rings, title, showCameras, cameras } = stage;
  const hasCameras = showCameras && cameras.length > 0;
  const figures = useMemo(
    () => drawingOf({ answer, inhabitants }, { rings, title, hasCameras, atHomes }),
    [answer, inhabitants, rings, title, hasCameras, atHomes],
  );
  const marked = useMemo(() => (hot === null ? figures : withHot(figures, hot)), [figures, hot]);
  const drawing = useMemo(() => (draft === null ? marked : withDraft(marked, draft)), [marked, draft]);
  return (
    <MapFigure
      stage={stage}
      drawing={drawing}
      still={<StillMap map={{ answer, inhabitants, atHomes, hot }} stage={stage} />}
    />
  );
}

function drawingOf(
  { answer, inhabitants }: Pick<AnsweredMap, 'answer' | 'inhabitants'>,
  context: DrawingContext,
): MapDrawing {
  const { question } = answer;
  if (question.by === 'density') return densityDrawing(answer, context);
  if (question.by === 'cell') return cellDrawing(answer, question.size, context);
  return areaDrawing(answer, inhabitants, context);
}
