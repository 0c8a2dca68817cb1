import type { Answer } from '../engine/answer.ts';
import { AnswerMap } from './answer-map.tsx';
import type { MapStage } from './map-figure.tsx';

/** The map of an Answer by density. Fills the height of its parent. */
export function DensityMap(props: MapStage & { readonly answer: Answer; readonly atHomes: boolean }) {
  return <AnswerMap {...props} inhabitants={null} />;
}
