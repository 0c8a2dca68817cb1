import type { RangesPicture } from '../domain/meeting/slide.ts';
import { formatCount } from '../text/format.ts';
import { countTicks } from './bars-picture.tsx';
import { pictureColours as colours, pictureFont } from './picture-look.ts';

const width = 1300;
const names = 610;
const right = 90;
const row = 60;
const text = 26;

/** Each count as a point beside the range that was expected: outside it a lozenge, in bold where that is hardly chance. */
export function RangesPictureChart({
  picture,
  label,
}: {
  readonly picture: RangesPicture;
  readonly label: string;
}) {
  const { rows } = picture;
  const limit = countTicks(Math.max(1, ...rows.flatMap(({ value, high }) => [value, high]))).at(-1) ?? 1;
  const x = (value: number): number => names + (value / limit) * (width - names - right);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${Math.max(1, rows.length) * row}`}
      role="img"
      aria-label={label}
      fontFamily={pictureFont}
      fontSize={text}
    >
      {rows.map(({ name, value, low, high, isSure }, index) => {
        const middle = (index + 0.5) * row;
        const isOutside = value < low || value > high;
        return (
          <g key={name}>
            <text x="0" y={middle + text * 0.35} fill={colours.ink} fontWeight={isSure ? 700 : 400}>
              {name}
            </text>
            <line
              x1={names}
              x2={width - right}
              y1={middle}
              y2={middle}
              stroke={colours.grid}
              strokeWidth="2"
            />
            <rect
              x={x(low)}
              width={Math.max(4, x(high) - x(low))}
              y={middle - 12}
              height="24"
              fill={colours.bar}
            />
            {isOutside ? (
              <path d={`M${x(value)} ${middle - 15}l12 15l-12 15l-12 -15z`} fill={colours.warning} />
            ) : (
              <circle cx={x(value)} cy={middle} r="9" fill={colours.line} />
            )}
            <text x={width} y={middle + text * 0.35} textAnchor="end" fill={colours.ink} fontWeight="700">
              {formatCount(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
