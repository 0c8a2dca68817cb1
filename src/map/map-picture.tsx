import type { Ring } from '../domain/area/area.ts';
import type { MapPicture } from '../domain/meeting/slide.ts';
import { mapColours, ramp } from './colours.ts';
import type { NamedPoint } from './ground.ts';
import type { Rings } from './rings.ts';

/** Share of the width that a letter is high, and the legend with its line of words. */
const letter = 0.028;
const legendLetters = 4.4;

/**
 * A map as lines and cells, in RD metres: what the live map draws, for paper, a file and a wall. `places` are names to
 * go by; the legend stands below it, in the picture.
 */
export function MapPictureDrawing({
  picture,
  rings,
  places,
  font,
  label,
}: {
  readonly picture: MapPicture;
  readonly rings: Rings;
  readonly places: readonly NamedPoint[];
  readonly font: string;
  readonly label: string;
}) {
  const { frame, size, cells, marks } = picture;
  const width = frame.maxX - frame.minX;
  const height = frame.maxY - frame.minY;
  const text = width * letter;
  const x = (value: number): number => Math.round(value - frame.minX);
  const y = (value: number): number => Math.round(frame.maxY - value);
  const outline = (parts: readonly Ring[]): string =>
    parts.map((ring) => `M${ring.map(([east, north]) => `${x(east)} ${y(north)}`).join('L')}Z`).join('');
  const paths = Object.entries(rings).map(([id, parts]) => [id, outline(parts)] as const);
  const isIn = (east: number, north: number): boolean =>
    east > frame.minX && east < frame.maxX && north > frame.minY && north < frame.maxY;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height + text * legendLetters}`}
      role="img"
      aria-label={label}
      fontFamily={font}
      fontSize={text}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <rect width={width} height={height} fill={mapColours.outside} />
        {paths.map(([id, path]) => (
          <path key={id} d={path} fill={mapColours.land} fillRule="evenodd" />
        ))}
        {cells.map(([east, north, level]) => (
          <rect
            key={`${east} ${north}`}
            x={x(east)}
            y={y(north + size)}
            width={size}
            height={size}
            fill={ramp[Math.min(level, ramp.length) - 1] ?? ramp[0]}
          />
        ))}
        {paths.map(([id, path]) => (
          <path
            key={id}
            d={path}
            fill="none"
            stroke={mapColours.border}
            strokeOpacity="0.6"
            strokeWidth={width / 700}
          />
        ))}
        {places
          .filter((place) => isIn(place.x, place.y))
          .map((place) => (
            <Label
              key={place.name}
              x={x(place.x)}
              y={y(place.y)}
              text={place.name}
              colour={mapColours.muted}
            />
          ))}
        {marks.map((mark) => (
          <g key={`${mark.is} ${mark.x} ${mark.y}`}>
            {mark.is === 'camera' ? (
              <circle
                cx={x(mark.x)}
                cy={y(mark.y)}
                r={text * 0.42}
                fill={mapColours.accent}
                stroke={mapColours.halo}
                strokeWidth={text * 0.12}
              />
            ) : (
              <path
                d={`M${x(mark.x)} ${y(mark.y) - text * 0.6}l${text * 0.6} ${text * 0.6}l${-text * 0.6} ${text * 0.6}l${-text * 0.6} ${-text * 0.6}z`}
                fill={mapColours.ink}
                stroke={mapColours.halo}
                strokeWidth={text * 0.12}
              />
            )}
            <Label
              x={x(mark.x)}
              y={y(mark.y) - text * 0.9}
              text={mark.name}
              colour={mapColours.ink}
              isStrong
            />
          </g>
        ))}
      </svg>
      <Legend picture={picture} top={height} width={width} text={text} />
    </svg>
  );
}

function Label({
  x,
  y,
  text,
  colour,
  isStrong = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  readonly isStrong?: boolean;
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fill={colour}
      fontWeight={isStrong ? 700 : 400}
      stroke={mapColours.halo}
      strokeWidth="0.25em"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

/** One swatch a class with its limits below, and before them what is counted. */
function Legend({
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
