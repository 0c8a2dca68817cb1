import { useId } from 'react';
import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import type { MonthCounts } from '../domain/camera-effect/window-counts.ts';
import { numberInYear, yearOf } from '../domain/time/month.ts';
import type { Span } from '../domain/time/month.ts';
import { formatCount, formatMonthShort, formatRate } from '../text/format.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { DataTable } from '../ui/data-table.tsx';
import { CameraFigure } from './camera-figure.tsx';
import type { TableLook } from './camera-figure.tsx';
import { cameraSeries, runsOf, seriesSummary } from './camera-series.ts';
import type { CameraSeries, SeriesMark } from './camera-series.ts';
import { niceTicks } from './plot.ts';
import { useWidth } from '../ui/use-width.ts';
import './camera-series-chart.css';

const words = cameraBeeld.series;
/** Room for the longest label, in CSS pixels. */
const labelWidth = 168;
const margin = { left: 36, right: 8, top: 52, bottom: 26 } as const;

/** Months as bars, what the model makes of them as a line, and dashed what was expected without the camera. */
export function CameraSeriesChart({
  evaluation,
  data,
  counts,
  width,
  height = 300,
  table = 'folded',
}: {
  readonly evaluation: Evaluation;
  readonly data: Span;
  /** One per month of `data`, of the camera's place. */
  readonly counts: MonthCounts;
  /** CSS pixels, for paper; as wide as its room when left out. */
  readonly width?: number;
  readonly height?: number;
  readonly table?: TableLook;
}) {
  const [ref, measured] = useWidth();
  const series = cameraSeries(evaluation, data, counts);
  const summary = seriesSummary(series);
  const frame = frameOf(series, Math.max(200, width ?? measured), height);
  return (
    <CameraFigure
      summary={summary}
      notes={notesOf(series)}
      look={table}
      table={<SeriesTable series={series} />}
    >
      <div ref={ref} className="vb-camera-series">
        <svg
          width={frame.width}
          height={height}
          viewBox={`0 0 ${frame.width} ${height}`}
          role="img"
          aria-label={`${words.label}. ${summary}`}
        >
          <Grid frame={frame} />
          <Bars series={series} frame={frame} />
          <Model series={series} frame={frame} />
          <LeftOutLabels series={series} frame={frame} />
          <Start series={series} frame={frame} />
          <Years series={series} frame={frame} />
        </svg>
      </div>
    </CameraFigure>
  );
}

function notesOf({ marks, refusal }: CameraSeries): string[] {
  const leftOut = marks.some(({ isLeftOut }) => isLeftOut) ? words.leftOutNote : '';
  const control = refusal === null ? words.noControl : '';
  const note = [leftOut, control].filter((part) => part !== '').join(' ');
  return note === '' ? [] : [note];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly number[];
  /** Left side of a month, by position. */
  readonly x: (position: number) => number;
  readonly step: number;
  readonly y: (count: number) => number;
}

function frameOf({ marks }: CameraSeries, width: number, height: number): Frame {
  const top = Math.max(
    1,
    ...marks.flatMap(({ count, fitted, without }) => [count ?? 0, fitted ?? 0, without?.high ?? 0]),
  );
  const ticks = niceTicks(top, 4);
  const step = (width - margin.left - margin.right) / Math.max(1, marks.length);
  const last = ticks.at(-1) ?? 1;
  return {
    width,
    height,
    ticks,
    step,
    x: (position) => margin.left + position * step,
    y: (count) => height - margin.bottom - (count / last) * (height - margin.top - margin.bottom),
  };
}

function Grid({ frame: { ticks, width, y } }: { readonly frame: Frame }) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line
        className="vb-camera-series__grid"
        x1={margin.left}
        x2={width - margin.right}
        y1={y(tick)}
        y2={y(tick)}
      />
      <text x={margin.left - 6} y={y(tick) + 4} textAnchor="end">
        {formatCount(tick)}
      </text>
    </g>
  ));
}

interface Part {
  readonly series: CameraSeries;
  readonly frame: Frame;
}

function Bars({ series: { marks }, frame: { x, y, step } }: Part) {
  const id = useId();
  const gap = step > 5 ? 1 : 0.4;
  return (
    <>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="vb-camera-series__hatch" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
      {runsOf(marks, ({ isLeftOut }) => isLeftOut).map(({ from, to }) => (
        <rect
          key={from}
          className="vb-camera-series__out"
          x={x(from)}
          width={x(to + 1) - x(from)}
          y={margin.top}
          height={y(0) - margin.top}
        />
      ))}
      {marks.map(({ month, count, isAfter, isLeftOut }, index) =>
        count === null ? null : (
          <rect
            key={month}
            {...(isLeftOut
              ? { className: 'vb-camera-series__hatched', fill: `url(#${id})` }
              : { className: `vb-camera-series__bar ${isAfter ? 'vb-camera-series__bar--after' : ''}` })}
            x={x(index) + gap}
            width={Math.max(0.5, step - 2 * gap)}
            y={y(count)}
            height={y(0) - y(count)}
          />
        ),
      )}
    </>
  );
}

function Model({ series: { marks, start }, frame }: Part) {
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
  readonly frame: Frame;
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

function bandPath(marks: readonly SeriesMark[], from: number, { x, y }: Frame): string {
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

/** Said once, in the widest stretch, where it has the room. */
function LeftOutLabels({ series: { marks }, frame: { x, y, width } }: Part) {
  const runs = runsOf(marks, ({ isLeftOut }) => isLeftOut);
  const widest = runs.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (widest === undefined || x(widest.to + 1) - x(widest.from) < 80) return null;
  const middle = (x(widest.from) + x(widest.to + 1)) / 2;
  return (
    <text
      className="vb-camera-series__said"
      x={Math.min(width - 44, Math.max(margin.left + 44, middle))}
      y={Math.min(margin.top + 14, y(0))}
      textAnchor="middle"
    >
      {words.leftOut}
    </text>
  );
}

function Start({ series: { start, startMonth }, frame: { x, y, width } }: Part) {
  const isRight = x(start) > width * 0.6;
  return (
    <>
      <line className="vb-camera-series__start" x1={x(start)} x2={x(start)} y1={12} y2={y(0)} />
      <text
        className="vb-camera-series__event"
        x={x(start) + (isRight ? -8 : 8)}
        y={24}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {words.start(startMonth)}
      </text>
    </>
  );
}

/** Januaries, as far apart as their names need. */
function Years({ series: { marks }, frame: { x, width, height, step } }: Part) {
  const every = Math.max(1, Math.ceil(40 / (step * 12)));
  return marks.map(({ month }, index) =>
    numberInYear(month) === 1 ? (
      <g key={month}>
        <line
          className="vb-camera-series__tick"
          x1={x(index)}
          x2={x(index)}
          y1={height - margin.bottom}
          y2={height - margin.bottom + 5}
        />
        {yearOf(month) % every === 0 && x(index) + 36 < width ? (
          <text x={x(index) + 3} y={height - 6}>
            {yearOf(month)}
          </text>
        ) : null}
      </g>
    ) : null,
  );
}

function SeriesTable({ series: { marks } }: { readonly series: CameraSeries }) {
  const { columns } = cameraBeeld;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={marks}
      rowKey={({ month }) => String(month)}
      columns={[
        { name: columns.month, rowHeader: true, cell: ({ month }) => formatMonthShort(month) },
        {
          name: columns.measured,
          numeric: true,
          cell: ({ count }) => (count === null ? words.noFigure : formatCount(count)),
        },
        {
          name: columns.model,
          numeric: true,
          cell: ({ fitted }) => (fitted === null ? '' : formatRate(fitted)),
        },
        {
          name: columns.without,
          numeric: true,
          cell: ({ without }) => (without === null ? '' : formatRate(without.value)),
        },
        { name: columns.note, cell: ({ isLeftOut }) => (isLeftOut ? words.leftOut : '') },
      ]}
    />
  );
}
