import type { BarsPicture } from '../domain/meeting/slide.ts';
import { yearOf } from '../domain/time/month.ts';
import { formatCount } from '../text/format.ts';
import { pictureColours as colours, pictureFont } from './picture-look.ts';

const width = 900;
const height = 400;
/** Room for the counts at the left and the years below. */
const left = 64;
const bottom = 44;
const top = 16;
const text = 25;

/** Bars of counts with the mean of a year and its margin, readable from afar; an SVG that needs nothing around it. */
export function BarsPictureChart({
  picture,
  label,
}: {
  readonly picture: BarsPicture;
  readonly label: string;
}) {
  const { values, means, months, first, chosen } = picture;
  const highest = Math.max(1, ...values.map((value) => value ?? 0), ...means.map((mean) => mean?.[2] ?? 0));
  const ticks = countTicks(highest);
  const limit = ticks.at(-1) ?? 1;
  const step = (width - left) / Math.max(1, values.length);
  const x = (index: number): number => left + (index + 0.5) * step;
  const y = (value: number): number => top + (1 - value / limit) * (height - top - bottom);
  const isChosen = (index: number): boolean => {
    const start = first + index * months;
    return start >= chosen.from && start + months - 1 <= chosen.to;
  };
  const line = means.flatMap((mean, index) => (mean === null ? [] : [{ x: x(index), mean }]));
  const last = line.at(-1);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      fontFamily={pictureFont}
      fontSize={text}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={width}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? colours.ground : colours.grid}
            strokeWidth="1.5"
          />
          <text x={left - 12} y={y(tick) + text * 0.35} textAnchor="end" fill={colours.muted}>
            {formatCount(tick)}
          </text>
        </g>
      ))}
      {values.map((value, index) =>
        value === null ? (
          <circle
            key={index}
            cx={x(index)}
            cy={y(0) - 5}
            r="3"
            fill="none"
            stroke={colours.ground}
            strokeWidth="1.5"
          />
        ) : (
          <rect
            key={index}
            x={x(index) - step * 0.4}
            width={step * 0.8}
            y={y(value)}
            height={y(0) - y(value)}
            fill={isChosen(index) ? colours.chosen : colours.bar}
          />
        ),
      )}
      {line.length < 2 ? null : (
        <>
          <path d={bandOf(line, y)} fill={colours.line} fillOpacity="0.14" />
          <path
            d={`M${line.map((point) => `${point.x} ${y(point.mean[0])}`).join('L')}`}
            fill="none"
            stroke={colours.line}
            strokeWidth="3"
          />
        </>
      )}
      {last === undefined ? null : <circle cx={last.x} cy={y(last.mean[0])} r="6" fill={colours.line} />}
      {yearMarks(picture).map(({ year, index }) => (
        <text key={year} x={left + index * step} y={height - 10} fill={colours.muted}>
          {year}
        </text>
      ))}
    </svg>
  );
}

type Point = { readonly x: number; readonly mean: readonly [mean: number, low: number, high: number] };

function bandOf(line: readonly Point[], y: (value: number) => number): string {
  const up = line.map((point) => `${point.x} ${y(point.mean[2])}`);
  const back = line.map((point) => `${point.x} ${y(point.mean[1])}`).toReversed();
  return `M${[...up, ...back].join('L')}Z`;
}

/** Whole counts from nothing to just above the highest, at most four. */
export function countTicks(highest: number): number[] {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, highest / 3)));
  const step =
    [1, 2, 2.5, 5, 10]
      .map((times) => times * size)
      .find((one) => Number.isInteger(one) && one * 3 >= highest) ?? highest;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

/** Where a year begins among the bars; of many years as many as have room. */
function yearMarks({
  first,
  months,
  values,
}: BarsPicture): { readonly year: number; readonly index: number }[] {
  const years = values.flatMap((_, index) => {
    const start = first + index * months;
    return start % 12 === 0 ? [{ year: yearOf(start), index }] : [];
  });
  const each = Math.ceil(years.length / 9);
  return years.filter((_, at) => at % each === 0);
}
