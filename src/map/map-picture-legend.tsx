import type { MapHot, MapPicture } from '../domain/meeting/slide.ts';
import { mapColours, ramp } from './colours.ts';
import { HotSign } from './picture-hot.tsx';
import { pictureLines } from './picture-lines.ts';

/** Of a letter: the words on what stands out. */
const small = 0.85;

/** Letters that the legend of a picture is high, of which one is `text` in its units. */
export function legendLetters({ levels, hot }: MapPicture, width: number, text: number): number {
  const rows = hot === undefined ? 0 : rowsOf(hot, width, text * small) + 0.5;
  return ownLetters(levels) + rows * small * rowLetters;
}

function ownLetters(levels: MapPicture['levels']): number {
  return levels.length === 0 ? 1.8 : 4.4;
}

const rowLetters = 1.35;

function rowsOf({ names, note }: MapHot, width: number, letter: number): number {
  return (names.length === 0 ? 0 : 1) + pictureLines(note, width, letter).length;
}

/** What is counted, one swatch a class with its limits below, and what the marks of what stands out mean. */
export function MapPictureLegend({
  picture: { levels, unit, hot },
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
      {hot === undefined ? null : (
        <HotLegend hot={hot} top={top + text * ownLetters(levels)} width={width} letter={text * small} />
      )}
    </g>
  );
}

/** The signs with their names beside each other, and below them what they were held against. */
function HotLegend({
  hot,
  top,
  width,
  letter,
}: {
  readonly hot: MapHot;
  readonly top: number;
  readonly width: number;
  readonly letter: number;
}) {
  const row = letter * rowLetters;
  const step = width / Math.max(3, hot.names.length);
  const first = hot.names.length === 0 ? 0 : 1;
  return (
    <g fontSize={letter}>
      {hot.names.map(({ look, name }, at) => (
        <g key={look}>
          <svg
            x={at * step}
            y={top + row - letter}
            width={letter * 1.8}
            height={letter * 1.26}
            viewBox="0 0 20 14"
          >
            <HotSign look={look} />
          </svg>
          <text x={at * step + letter * 1.9} y={top + row}>
            {name}
          </text>
        </g>
      ))}
      {pictureLines(hot.note, width, letter).map((line, at) => (
        <text key={line} x="0" y={top + row * (at + first + 1)}>
          {line}
        </text>
      ))}
    </g>
  );
}
