import type { AreaId } from '../domain/area/area.ts';
import type { Answer } from '../engine/answer.ts';
import { areaContent } from './area-content.ts';
import { cellContent } from './cell-content.ts';
import { densityContent } from './density-content.ts';
import type { DrawingContext } from './map-drawing.ts';
import type { MapContent } from './map-shape.ts';

/** The same choice as the map that moves makes: the Answer decides. */
export function mapContent(
  answer: Answer,
  inhabitants: ReadonlyMap<AreaId, number> | null,
  context: DrawingContext,
): MapContent {
  const { question } = answer;
  if (question.by === 'density') return densityContent(answer, context);
  if (question.by === 'cell') return cellContent(answer, question.size, context);
  return areaContent(answer, inhabitants, context);
}
