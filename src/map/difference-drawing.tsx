import { kaart } from '../text/nl/kaart.ts';
import {
  differenceSides,
  sideColours,
  sideLines,
  type DifferenceSide,
  type DifferenceSquares,
  type DifferenceWords,
} from './difference-squares.ts';
import { differenceLayers } from './layers/difference.ts';
import type { MapDrawing } from './map-drawing.ts';

/** The squares where one map has more or less than another, and nothing where the difference may be chance. */
export function differenceDrawing(found: DifferenceSquares, words: DifferenceWords): MapDrawing {
  const { size } = found;
  const sides = new Map(found.squares.map(({ x, y, side }) => [`${x} ${y}`, side]));
  return {
    layers: () => differenceLayers(found),
    hatched: [],
    dotted: [],
    legend: <DifferenceLegend words={words} />,
    read: ({ x, y }) => {
      const side = sides.get(`${Math.floor(x / size) * size} ${Math.floor(y / size) * size}`);
      return side === undefined ? words.neither : words[side];
    },
    value: () => null,
  };
}

function DifferenceLegend({ words }: { readonly words: DifferenceWords }) {
  return (
    <div className="vb-map__legend" role="group" aria-label={kaart.legend.name}>
      <div>
        <p className="vb-legend__title">{words.title}</p>
        <ul className="vb-legend__keys">
          {differenceSides.map((side) => (
            <li key={side}>
              <SideSign side={side} />
              {words[side]}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p className="vb-legend__note">{words.note}</p>
      </div>
    </div>
  );
}

/** A square as it stands on the map, small. */
function SideSign({ side }: { readonly side: DifferenceSide }) {
  const { fill, ink } = sideColours[side];
  const path = sideLines({ x: 0, y: 0, side }, 14)
    .map(([[x1, y1], [x2, y2]]) => `M${x1} ${14 - y1}L${x2} ${14 - y2}`)
    .join('');
  return (
    <svg viewBox="-1 -1 16 16" aria-hidden="true" focusable="false">
      <rect width="14" height="14" fill={fill} stroke={ink} />
      <path d={path} stroke={ink} strokeWidth="1.25" fill="none" />
    </svg>
  );
}
