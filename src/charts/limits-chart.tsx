import { LevelLines } from './level-lines.tsx';
import { niceTicks } from './plot.ts';
import { useWidth } from '../ui/use-width.ts';
import './small-chart.css';

/** One step of a control chart. */
export interface LimitsMark {
  readonly key: string;
  /** Under the step; empty for none. */
  readonly tick: string;
  readonly value: number | null;
  readonly center: number;
  readonly lower: number;
  readonly upper: number;
  /** What a point beyond its limits is called; null for one within. */
  readonly signal: string | null;
}

const margin = { left: 40, right: 12, top: 20, bottom: 24 } as const;

/** Room for the name of a step, in CSS pixels. */
const widestTick = 34;

/** Points against the band of what is usual; those from `from` on are the ones that are looked at. */
export function LimitsChart({
  label,
  marks,
  from,
  fromWords,
  bandWords,
  height = 200,
}: {
  readonly label: string;
  readonly marks: readonly LimitsMark[];
  readonly from: number;
  readonly fromWords: string;
  readonly bandWords: string;
  readonly height?: number;
}) {
  const [ref, width] = useWidth();
  const ticks = niceTicks(Math.max(1, ...marks.flatMap((mark) => [mark.value ?? 0, mark.upper])), 4);
  const top = ticks.at(-1) ?? 1;
  const step = (width - margin.left - margin.right) / Math.max(1, marks.length);
  const named = marks.filter((mark) => mark.tick !== '').length;
  // Ticks that would run into each other are thinned out; years stand far enough apart.
  const every = named === marks.length ? Math.ceil(widestTick / step) : 1;
  const left = (index: number): number => margin.left + index * step;
  const y = (value: number): number =>
    height - margin.bottom - (value / top) * (height - margin.top - margin.bottom);
  const edge = (read: (mark: LimitsMark) => number): string[] =>
    marks.flatMap((mark, index) => [
      `${left(index)} ${y(read(mark))}`,
      `${left(index + 1)} ${y(read(mark))}`,
    ]);
  const last = marks.at(-1);
  return (
    <div ref={ref} className="vb-small-chart">
      <svg width={width} height={height} role="img" aria-label={label}>
        {from > 0 && from < marks.length ? (
          <>
            <rect
              className="vb-small-chart__looked"
              x={left(from)}
              width={width - margin.right - left(from)}
              y={margin.top - 4}
              height={height - margin.top - margin.bottom + 4}
            />
            <text className="vb-small-chart__note" x={left(from) + 4} y={margin.top - 8}>
              {fromWords}
            </text>
          </>
        ) : null}
        <LevelLines
          ticks={ticks}
          y={y}
          left={margin.left}
          right={width - margin.right}
          className="vb-small-chart__grid"
        />
        <path
          className="vb-small-chart__band"
          d={`M${[...edge((mark) => mark.upper), ...edge((mark) => mark.lower).toReversed()].join('L')}Z`}
        />
        <path className="vb-small-chart__center" d={`M${edge((mark) => mark.center).join('L')}`} />
        {runsOf(marks).map((run) => (
          <path
            key={run[0]?.index}
            className="vb-small-chart__line"
            d={`M${run.map(({ index, value }) => `${left(index + 0.5)} ${y(value)}`).join('L')}`}
          />
        ))}
        {marks.map((mark, index) =>
          mark.value === null ? null : (
            <Dot
              key={mark.key}
              mark={mark}
              x={left(index + 0.5)}
              y={y(mark.value)}
              isLooked={index >= from}
              isNearEnd={index > marks.length * 0.8}
            />
          ),
        )}
        {marks.map((mark, index) =>
          mark.tick === '' || index % every !== 0 ? null : (
            <text key={mark.key} x={left(index + 0.5)} y={height - 6} textAnchor="middle">
              {mark.tick}
            </text>
          ),
        )}
        {last === undefined || from === 0 ? null : (
          <text className="vb-small-chart__note" x={margin.left + 6} y={y(marks[0]?.upper ?? 0) - 5}>
            {bandWords}
          </text>
        )}
      </svg>
    </div>
  );
}

function Dot({
  mark,
  x,
  y,
  isLooked,
  isNearEnd,
}: {
  readonly mark: LimitsMark;
  readonly x: number;
  readonly y: number;
  readonly isLooked: boolean;
  readonly isNearEnd: boolean;
}) {
  const isSignal = mark.signal !== null && mark.signal !== '';
  return (
    <>
      <circle
        className={`vb-small-chart__dot ${isLooked ? 'vb-small-chart__dot--looked' : ''} ${mark.signal === null ? '' : 'vb-small-chart__dot--signal'}`}
        cx={x}
        cy={y}
        r={mark.signal === null ? (isLooked ? 3.5 : 2.25) : 5}
      />
      {isSignal ? (
        <text
          className="vb-small-chart__signal"
          x={x + (isNearEnd ? -9 : 9)}
          y={y + 5}
          textAnchor={isNearEnd ? 'end' : 'start'}
        >
          {mark.signal}
        </text>
      ) : null}
    </>
  );
}

interface Known {
  readonly index: number;
  readonly value: number;
}

/** The known values in runs, so that no line bridges a gap. */
function runsOf(marks: readonly LimitsMark[]): Known[][] {
  const runs: Known[][] = [[]];
  marks.forEach(({ value }, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ index, value });
  });
  return runs.filter((run) => run.length > 1);
}
