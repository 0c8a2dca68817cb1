import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { runsOf } from './camera-series.ts';
import type { SeriesMark } from './camera-series.ts';
import { seriesMargin as margin } from './camera-series-frame.ts';
import type { SeriesFrame, SeriesPart } from './camera-series-frame.ts';

const words = cameraBeeld.series;
/** Room for the longest label, in CSS pixels. */
const labelWidth = 168;

/** What the model makes of the months, and dashed in its band what was expected without the camera. */
export function CameraSeriesModel({ series: { marks, start }, frame }: SeriesPart) {
  const { x, y } = frame;
  const middle = (index: number): number => x(index + 0.5);
  const expected = marks.flatMap((mark, index) =>
    mark.without === null ? [] : [{ ...mark.without, index }],
  );
  const isNarrow = frame.width - margin.right - x(start) < labelWidth + 8;
  const room = isNarrow ? 60 : labelWidth;
  const highest = expected.toSorted((a, b) => b.high - a.high)[0];
  return (
    <>
      {runsOf(marks, ({ without }) => without !== null).map(({ from, to }) => (
        <g key={from}>
          <path className="vb-camera-series__band" d={bandPath(marks.slice(from, to + 1), from, frame)} />
          <path
            className="vb-camera-series__without"
            d={linePath(marks, from, to, middle, ({ without }) => y(without?.value ?? 0))}
          />
        </g>
      ))}
      {runsOf(marks, ({ fitted, isAfter }) => fitted !== null && !isAfter)
        .concat(runsOf(marks, ({ fitted, isAfter }) => fitted !== null && isAfter))
        .map(({ from, to }) => (
          <path
            key={from}
            className="vb-camera-series__model"
            d={linePath(marks, from, to, middle, ({ fitted }) => y(fitted ?? 0))}
          />
        ))}
      {highest === undefined ? null : (
        <text
          className="vb-camera-series__said vb-camera-series__said--without"
          x={Math.max(x(start) + 8, Math.min(frame.width - margin.right - room, middle(highest.index) - 75))}
          y={Math.max(margin.top - 6, y(highest.high) - 6)}
        >
          {isNarrow ? words.withoutShort : words.without}
        </text>
      )}
      <ModelLabel marks={marks} frame={frame} />
    </>
  );
}

/** Names the line and the bars at the left, where there is only one line. */
function ModelLabel({
  marks,
  frame: { x, y },
}: {
  readonly marks: readonly SeriesMark[];
  readonly frame: SeriesFrame;
}) {
  const first = marks.slice(0, Math.ceil(marks.length / 4));
  const top = Math.max(...first.map(({ count, fitted }) => Math.max(count ?? 0, fitted ?? 0)));
  const hasModel = marks.some(({ fitted }) => fitted !== null);
  return (
    <text className="vb-camera-series__said" x={x(0) + 2} y={Math.max(margin.top - 6, y(top) - 8)}>
      {words.measured}
      {hasModel ? <tspan className="vb-camera-series__said--model">{` en ${words.model}`}</tspan> : null}
    </text>
  );
}

function bandPath(marks: readonly SeriesMark[], from: number, { x, y }: SeriesFrame): string {
  const edge = (read: (without: NonNullable<SeriesMark['without']>) => number): string[] =>
    marks.flatMap(({ without }, index) =>
      without === null ? [] : [`${x(from + index + 0.5)} ${y(read(without))}`],
    );
  return `M${[...edge(({ high }) => high), ...edge(({ low }) => low).toReversed()].join('L')}Z`;
}

function linePath(
  marks: readonly SeriesMark[],
  from: number,
  to: number,
  middle: (index: number) => number,
  read: (mark: SeriesMark) => number,
): string {
  return `M${marks
    .slice(from, to + 1)
    .map((mark, index) => `${middle(from + index)} ${read(mark)}`)
    .join('L')}`;
}
