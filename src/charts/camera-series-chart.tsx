import { useId } from 'react';
import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import type { MonthCounts } from '../domain/camera-effect/window-counts.ts';
import { numberInYear, yearOf } from '../domain/time/month.ts';
import type { Span } from '../domain/time/month.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { CameraFigure } from './camera-figure.tsx';
import type { TableLook } from './camera-figure.tsx';
import { cameraSeries, runsOf, seriesSummary } from './camera-series.ts';
import type { CameraSeries } from './camera-series.ts';
import { frameOf, seriesMargin as margin } from './camera-series-frame.ts';
import type { SeriesPart } from './camera-series-frame.ts';
import { CameraSeriesModel } from './camera-series-model.tsx';
import { CameraSeriesTable } from './camera-series-table.tsx';
import { Hatch } from './hatch.tsx';
import { LevelLines } from './level-lines.tsx';
import { useWidth } from '../ui/use-width.ts';
import './camera-series-chart.css';

const words = cameraBeeld.series;

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
      table={<CameraSeriesTable marks={series.marks} caption={words.caption} />}
    >
      <div ref={ref} className="vb-camera-series">
        <svg
          width={frame.width}
          height={height}
          viewBox={`0 0 ${frame.width} ${height}`}
          role="img"
          aria-label={`${words.label}. ${summary}`}
        >
          <LevelLines
            ticks={frame.ticks}
            y={frame.y}
            left={margin.left}
            right={frame.width - margin.right}
            className="vb-camera-series__grid"
          />
          <Bars series={series} frame={frame} />
          <CameraSeriesModel series={series} frame={frame} />
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

function Bars({ series: { marks }, frame: { x, y, step } }: SeriesPart) {
  const id = useId();
  const gap = step > 5 ? 1 : 0.4;
  return (
    <>
      <Hatch id={id} className="vb-camera-series__hatch" />
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

/** Said once, in the widest stretch, where it has the room. */
function LeftOutLabels({ series: { marks, start }, frame: { x, y, width } }: SeriesPart) {
  // The line of the start parts a stretch: no word stands over it.
  const runs = runsOf(marks, ({ isLeftOut }) => isLeftOut).flatMap(({ from, to }) =>
    from < start && to >= start
      ? [
          { from, to: start - 1 },
          { from: start, to },
        ]
      : [{ from, to }],
  );
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

function Start({ series: { start, startMonth }, frame: { x, y, width } }: SeriesPart) {
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
function Years({ series: { marks }, frame: { x, width, height, step } }: SeriesPart) {
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
