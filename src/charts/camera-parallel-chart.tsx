import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import { formatCount, formatPeriod } from '../text/format.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { DataTable } from '../ui/data-table.tsx';
import { useWidth } from '../ui/use-width.ts';
import { CameraFigure } from './camera-figure.tsx';
import type { TableLook } from './camera-figure.tsx';
import { parallelOf, parallelSummary } from './camera-parallel.ts';
import type { IndexedCount, Parallel, ParallelMark } from './camera-parallel.ts';
import { LevelLines } from './level-lines.tsx';
import { ticksAround } from './plot.ts';
import './camera-series-chart.css';
import './camera-parallel-chart.css';

const words = cameraBeeld.parallel;
const margin = { left: 40, right: 96, top: 40, bottom: 26 } as const;

/** The camera's place beside the control, before and after: without a camera both should have gone the same way. */
export function CameraParallelChart({
  evaluation,
  width,
  height = 260,
  table = 'folded',
}: {
  readonly evaluation: Evaluation;
  /** CSS pixels, for paper; as wide as its room when left out. */
  readonly width?: number;
  readonly height?: number;
  readonly table?: TableLook;
}) {
  const [ref, measured] = useWidth();
  const parallel = parallelOf(evaluation);
  const summary = parallelSummary(parallel);
  return (
    <CameraFigure
      summary={summary}
      notes={parallel.isTooSmall ? [] : [words.note]}
      look={table}
      table={<ParallelTable marks={parallel.marks} hasIndex={!parallel.isTooSmall} />}
    >
      <div ref={ref} className="vb-camera-series">
        {parallel.isTooSmall ? null : (
          <Plot
            parallel={parallel}
            label={`${words.label}. ${summary}`}
            width={Math.max(200, width ?? measured)}
            height={height}
          />
        )}
      </div>
    </CameraFigure>
  );
}

function Plot({
  parallel: { marks },
  label,
  width,
  height,
}: {
  readonly parallel: Parallel;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}) {
  const top = Math.max(
    100,
    ...marks.flatMap((mark) => [mark.treatment?.index ?? 0, mark.control?.index ?? 0]),
  );
  const ticks = ticksAround(0, top);
  const step = (width - margin.left - margin.right) / Math.max(1, marks.length);
  const x = (index: number): number => margin.left + index * step;
  const y = (value: number): number =>
    height - margin.bottom - (value / (ticks.at(-1) ?? 1)) * (height - margin.top - margin.bottom);
  const start = marks.findIndex(({ isAfter }) => isAfter);
  const ends = endLabels(marks, y);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <LevelLines
        ticks={ticks}
        y={y}
        left={margin.left}
        right={width - margin.right}
        className={(tick) => (tick === 100 ? 'vb-camera-parallel__level' : 'vb-camera-series__grid')}
      />
      {(['control', 'treatment'] as const).map((area) =>
        sides(marks).map((side) => (
          <g key={side[0]?.index} className={`vb-camera-parallel__area vb-camera-parallel__area--${area}`}>
            <path d={pathOf(side, (mark) => mark[area], x, y)} />
            {side.map(({ mark, index }) => {
              const found = mark[area];
              return found === null ? null : (
                <circle key={index} cx={x(index + 0.5)} cy={y(found.index)} r="3.5" />
              );
            })}
          </g>
        )),
      )}
      {ends.map(({ area, at }) => (
        <text
          key={area}
          className={`vb-camera-parallel__name vb-camera-parallel__name--${area}`}
          x={width - margin.right + 6}
          y={at + 4}
        >
          {words[area]}
        </text>
      ))}
      <line className="vb-camera-series__start" x1={x(start)} x2={x(start)} y1={10} y2={y(0)} />
      <text className="vb-camera-series__said" x={x(start) - 8} y={20} textAnchor="end">
        {words.before}
      </text>
      <text className="vb-camera-series__said" x={x(start) + 8} y={20}>
        {words.after}
      </text>
      {ticksOf(marks, start, step).map(({ index, month, anchor }) => (
        <text key={anchor} x={x(index)} y={height - 6} textAnchor={anchor}>
          {words.tick(month)}
        </text>
      ))}
    </svg>
  );
}

/** The first month, that of the start and the last, as far as they have the room. */
function ticksOf(marks: readonly ParallelMark[], start: number, step: number) {
  const first = { index: 0, month: marks[0]?.from ?? 0, anchor: 'start' } as const;
  const middle = { index: start, month: marks[start]?.from ?? 0, anchor: 'middle' } as const;
  const last = { index: marks.length, month: marks.at(-1)?.to ?? 0, anchor: 'end' } as const;
  const hasRoom = Math.min(start, marks.length - start) * step > 110;
  return hasRoom ? [first, middle, last] : [first, last];
}

interface Placed {
  readonly mark: ParallelMark;
  readonly index: number;
}

/** Before and after apart: no line runs over the start. */
function sides(marks: readonly ParallelMark[]): Placed[][] {
  const placed = marks.map((mark, index) => ({ mark, index }));
  return [placed.filter(({ mark }) => !mark.isAfter), placed.filter(({ mark }) => mark.isAfter)];
}

/** A line that bridges no three months without a figure. */
function pathOf(
  side: readonly Placed[],
  read: (mark: ParallelMark) => IndexedCount | null,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let isDrawing = false;
  return side
    .map(({ mark, index }) => {
      const found = read(mark);
      const step = found === null ? '' : `${isDrawing ? 'L' : 'M'}${x(index + 0.5)} ${y(found.index)}`;
      isDrawing = found !== null;
      return step;
    })
    .join('');
}

/** Where the two names stand beside the ends of their lines, a line of text apart. */
function endLabels(marks: readonly ParallelMark[], y: (value: number) => number) {
  const last = (area: 'treatment' | 'control'): number =>
    y(marks.findLast((mark) => mark[area] !== null)?.[area]?.index ?? 100);
  const [treatment, control] = [last('treatment'), last('control')];
  const push = Math.max(0, 18 - Math.abs(treatment - control)) / 2;
  const sign = treatment < control ? -1 : 1;
  return [
    { area: 'treatment', at: treatment + sign * push },
    { area: 'control', at: control - sign * push },
  ] as const;
}

function ParallelTable({
  marks,
  hasIndex,
}: {
  readonly marks: readonly ParallelMark[];
  readonly hasIndex: boolean;
}) {
  const text = (found: IndexedCount | null): string => {
    if (found === null) return cameraBeeld.series.leftOut;
    return hasIndex ? `${formatCount(found.count)} (${formatCount(found.index)})` : formatCount(found.count);
  };
  return (
    <DataTable
      caption={words.label}
      captionHidden
      rows={marks}
      rowKey={({ from }) => String(from)}
      columns={[
        { name: words.period, rowHeader: true, cell: ({ from, to }) => formatPeriod(from, to) },
        { name: words.treatment, numeric: true, cell: ({ treatment }) => text(treatment) },
        { name: words.control, numeric: true, cell: ({ control }) => text(control) },
      ]}
    />
  );
}
