import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Twin } from '../../ui/twin.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.method;

/** How everything was reckoned, with the literature and the version of the data. */
export function EvaluationMethod({ ready }: { readonly ready: ReadyEvaluation }) {
  const { series, dataHash, chosen, design, coarseness } = ready;
  const title = series.map((info) => `${info.title} (${info.source})`).join(', ');
  const isFictief = series.some(({ fictief }) => fictief);
  return (
    <Twin label={words.label}>
      <ul className="vb-evaluation__list vb-small">
        <li>{words.seconds(chosen.indicator.definition)}</li>
        {chosen.whole === null ? (
          <li>{words.place}</li>
        ) : (
          <>
            <li>{evaluatie.buurten.method}</li>
            <li>{evaluatie.buurten.methodPlaces}</li>
          </>
        )}
        {design.place.is === 'cells' ? (
          <li>{words.cells(coarseness.cellSize, coarseness.cells, coarseness.surfaceRatio)}</li>
        ) : null}
        <li>{words.measurable}</li>
        <li>{words.effect}</li>
        <li>{words.memory}</li>
        <li>{words.second}</li>
        <li>{words.prevented}</li>
        {design.place.rings.length > 0 ? <li>{words.promise}</li> : null}
        <li>{words.panel}</li>
        <li>{words.series}</li>
        {chosen.whole === null ? <li>{words.regression}</li> : null}
        <li>{words.peak}</li>
        <li>{words.parts}</li>
        <li>{words.pooled}</li>
        <li>
          {words.data(title, dataHash.slice(0, 12))} {isFictief ? words.fictief : ''}
        </li>
      </ul>
    </Twin>
  );
}
