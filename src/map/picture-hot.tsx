import type { DrawnGround } from './background-picture.tsx';
import { mapColours } from './colours.ts';
import { hotLines, hotRings, type HotLines, type HotLook, type HotSquares } from './hot-squares.ts';

/** Times the width of a line that a ring is wide at the least, from its middle: seen from afar. */
const leastRing = 12;

/**
 * Squares that stand out, as on the map that moves: hatching, an outline, and a ring around each place. `scale` is units
 * of the drawing per metre, `line` the width of a line in them.
 */
export function PictureHot({
  hot,
  ground: { pointOf },
  scale,
  line,
}: {
  readonly hot: Pick<HotSquares, 'size' | 'squares'>;
  readonly ground: DrawnGround;
  readonly scale: number;
  readonly line: number;
}) {
  const { outline, hatch } = hotLines(hot);
  const path = (lines: HotLines['outline']): string =>
    lines.map(([from, to]) => `M${pointOf(from).join(' ')}L${pointOf(to).join(' ')}`).join('');
  const edges = path(outline);
  return (
    <g fill="none" stroke={mapColours.ink}>
      <path d={path(hatch)} strokeWidth={line} />
      <path d={edges} stroke={mapColours.halo} strokeWidth={line * 5} />
      <path d={edges} strokeWidth={line * 2.4} />
      {hotRings(hot).map(({ x, y, radius }) => {
        const [cx, cy] = pointOf([x, y]);
        const ring = { cx, cy, r: Math.max(radius * scale, line * leastRing) };
        return (
          <g key={`${x} ${y}`}>
            <circle {...ring} stroke={mapColours.halo} strokeWidth={line * 5} />
            <circle {...ring} strokeWidth={line * 2} />
          </g>
        );
      })}
    </g>
  );
}

/** A square as it stands on the picture, for a legend: 20 wide and 14 high. */
export function HotSign({ look }: { readonly look: HotLook }) {
  const { outline, hatch } = hotLines({ size: 100, squares: [{ x: 0, y: 0, look }] });
  const path = (lines: HotLines['outline']): string =>
    lines
      .map(([[x1, y1], [x2, y2]]) => `M${4 + x1 / 8} ${13 - y1 / 8}L${4 + x2 / 8} ${13 - y2 / 8}`)
      .join('');
  return (
    <g fill="none" stroke={mapColours.ink}>
      <path d={path(hatch)} strokeWidth="0.8" />
      <path d={path(outline)} strokeWidth="1.5" />
    </g>
  );
}
