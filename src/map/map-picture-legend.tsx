import type { MapPicture } from '../domain/meeting/slide.ts';
import { mapColours, ramp } from './colours.ts';

/** Letters that the legend of a picture is high. */
export const legendLetters = 4.4;

/** One swatch a class with its limits below, and before them what is counted. */
export function MapPictureLegend({
  picture: { levels, unit },
  top,
  width,
  text,
}: {
  readonly picture: MapPicture;
  readonly top: number;
  readonly width: number;
  readonly text: number;
}) {
  const step = width / Math.max(1, levels.length);
  return (
    <g fill={mapColours.muted}>
      <text x="0" y={top + text * 1.3}>
        {unit}
      </text>
      {levels.map((level, index) => (
        <g key={level}>
          <rect
            x={index * step}
            y={top + text * 1.8}
            width={step}
            height={text * 0.9}
            fill={ramp[Math.min(index, ramp.length - 1)]}
          />
          <text x={index * step} y={top + text * 3.9}>
            {level}
          </text>
        </g>
      ))}
    </g>
  );
}
