import { hotspots } from '../text/nl/hotspots.ts';
import { mapColours } from './colours.ts';
import { hotLines, hotLooks, type HotLook, type HotSquares } from './hot-squares.ts';
import { hotLayers } from './layers/hot.ts';
import type { MapDrawing } from './map-drawing.ts';
import './hot-drawing.css';

/** A drawing with the squares that stand out over it, in its legend and in what is read under a point. */
export function withHot(drawing: MapDrawing, hot: HotSquares): MapDrawing {
  const { size } = hot;
  const looks = new Map(hot.squares.map(({ x, y, look }) => [`${x} ${y}`, look]));
  const lookAt = (x: number, y: number): HotLook | undefined =>
    looks.get(`${Math.floor(x / size) * size} ${Math.floor(y / size) * size}`);
  return {
    ...drawing,
    layers: (ground) => [...drawing.layers(ground), ...hotLayers(hot)],
    legend: (
      <>
        {drawing.legend}
        <HotLegend hot={hot} />
      </>
    ),
    read: (point, area) => {
      const look = lookAt(point.x, point.y);
      const text = drawing.read(point, area);
      return look === undefined || look === 'fading' ? text : `${text}; ${hotspots.legend.marked}`;
    },
  };
}

/** The signs that are on the map, and what they were held against. */
function HotLegend({ hot }: { readonly hot: HotSquares }) {
  const shown = hotLooks.filter((look) => hot.squares.some((square) => square.look === look));
  return (
    <div className="vb-hot-legend">
      {shown.length === 0 ? null : (
        <ul>
          {shown.map((look) => (
            <li key={look}>
              <HotSign look={look} />
              {hotspots.legend[look]}
            </li>
          ))}
        </ul>
      )}
      <p>{hot.note}</p>
    </div>
  );
}

/** A square as it stands on the map, small. */
function HotSign({ look }: { readonly look: HotLook }) {
  const { outline, hatch } = hotLines({ size: 100, squares: [{ x: 0, y: 0, look }] });
  const path = (lines: typeof outline): string =>
    lines.map(([[x1, y1], [x2, y2]]) => `M${x1} ${100 - y1}L${x2} ${100 - y2}`).join('');
  return (
    <svg viewBox="-8 -8 116 116" aria-hidden="true" focusable="false">
      <path d={path(hatch)} stroke={mapColours.ink} strokeWidth="7" fill="none" />
      <path d={path(outline)} stroke={mapColours.ink} strokeWidth="14" fill="none" />
    </svg>
  );
}
