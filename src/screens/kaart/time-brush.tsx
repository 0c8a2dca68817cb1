import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { CalendarMarks } from '../../charts/calendar-marks.tsx';
import type { CalendarMark } from '../../domain/calendar/marks.ts';
import { monthsIn, type Span } from '../../domain/time/month.ts';
import { formatMonthLong, formatPeriod } from '../../text/format.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { isInWindow, type Bar } from './bars.ts';
import { centreWindow, moveWindow, shareOf, yearTicks, type Part, type Rules } from './time-window.ts';
import { useDrag } from './use-drag.ts';

/** What is counted, as bars along the line; the name is told where there are two. */
export interface BarLine {
  readonly name: string | null;
  readonly bars: readonly Bar[];
}

interface BrushProps {
  readonly lines: readonly BarLine[];
  readonly window: Span;
  /** Months that the window is compared with; null for none. */
  readonly beside: Span | null;
  readonly rules: Rules;
  /** School holidays and turns of the year along all of it. */
  readonly calendar: readonly CalendarMark[];
  /** While it moves, and when it is let go. */
  readonly onMove: (window: Span) => void;
  readonly onRelease: () => void;
}

/** Bars of everything there is with a window over them, to drag by pointer or move by arrow keys. */
export function TimeBrush({ lines, window, beside, rules, calendar, onMove, onRelease }: BrushProps) {
  const line = useRef<HTMLDivElement>(null);
  const { all, step } = rules;
  const parts: readonly Part[] = step === 1 ? ['whole', 'from', 'to'] : ['whole'];
  const jump = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = all.from + Math.floor(((event.clientX - box.left) / box.width) * monthsIn(all));
    onMove(centreWindow(window, at, rules));
    onRelease();
  };
  return (
    <div className="vb-brush">
      <div
        className={`vb-brush__line ${lines.length > 1 ? 'vb-brush__line--pair' : ''}`}
        ref={line}
        onPointerDown={jump}
      >
        {lines.map(({ name, bars }, at) => (
          <div key={at} className="vb-brush__of">
            {name === null ? null : <span className="vb-brush__name">{name}</span>}
            <Bars bars={bars} all={all} window={window} beside={beside} />
          </div>
        ))}
        <CalendarMarks marks={calendar} />
        {beside === null ? null : (
          <div className="vb-brush__beside" style={placeOf('whole', beside, all)} aria-hidden="true" />
        )}
        {parts.map((part) => (
          <Handle
            key={part}
            part={part}
            line={() => line.current}
            window={window}
            rules={rules}
            onMove={onMove}
            onRelease={onRelease}
          />
        ))}
      </div>
      <div className="vb-brush__years" aria-hidden="true">
        {yearTicks(all).map(({ year, share }) => (
          <span key={year} style={{ left: percent(share) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

/** Height of the picture of bars; its width is one unit a month. */
const tall = 100;

function Bars({
  bars,
  all,
  window,
  beside,
}: {
  readonly bars: readonly Bar[];
  readonly all: Span;
  readonly window: Span;
  readonly beside: Span | null;
}) {
  return (
    <svg
      className="vb-brush__bars"
      viewBox={`0 0 ${monthsIn(all)} ${tall}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bars.map((bar) => (
        <rect
          key={bar.key}
          className={barClass(bar, window, beside)}
          x={bar.span.from - all.from + 0.08}
          width={monthsIn(bar.span) - 0.16}
          y={tall - heightOf(bar)}
          height={heightOf(bar)}
        />
      ))}
    </svg>
  );
}

/** A figure that is not shown gets a low, pale block: there is something, but not how much. */
function heightOf({ height, figure }: Bar): number {
  if (height !== null) return height * tall;
  return figure.is === 'missing' ? 0 : tall / 8;
}

function barClass(bar: Bar, window: Span, beside: Span | null): string {
  const isShown = isInWindow(bar, window) || (beside !== null && isInWindow(bar, beside));
  const state = bar.height === null ? 'hidden' : isShown ? 'in' : 'out';
  return `vb-brush__bar vb-brush__bar--${state}`;
}

/** The window itself or one of its ends: a slider in months. */
function Handle({
  part,
  line,
  window,
  rules,
  onMove,
  onRelease,
}: Omit<BrushProps, 'lines' | 'beside' | 'calendar'> & {
  readonly part: Part;
  readonly line: () => HTMLElement | null;
}) {
  const { all, step } = rules;
  const drag = useDrag<Span>(line, {
    start: () => window,
    move: (from, share) => onMove(moveWindow(from, part, share * monthsIn(all), rules)),
    end: onRelease,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const months = monthsOfKey(event.key, step);
    if (months === null) return;
    event.preventDefault();
    onMove(moveWindow(window, part, months, rules));
  };
  const value = part === 'to' ? window.to : window.from;
  return (
    <div
      className={`vb-brush__${part}`}
      style={placeOf(part, window, all)}
      role="slider"
      tabIndex={0}
      aria-label={kaart.time[part]}
      aria-orientation="horizontal"
      aria-valuemin={all.from}
      aria-valuemax={all.to}
      aria-valuenow={value}
      aria-valuetext={part === 'whole' ? formatPeriod(window.from, window.to) : formatMonthLong(value)}
      onKeyDown={onKeyDown}
      onKeyUp={onRelease}
      onBlur={onRelease}
      {...drag}
    />
  );
}

function placeOf(part: Part, window: Span, all: Span): { left: string; width?: string } {
  const left = shareOf(window.from, all);
  const right = shareOf(window.to, all, true);
  if (part === 'whole') return { left: percent(left), width: percent(right - left) };
  return { left: percent(part === 'from' ? left : right) };
}

/** Months that a key moves: arrows a step, Page keys a year, Home and End all the way; null for another key. */
function monthsOfKey(key: string, step: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'PageDown':
      return -12;
    case 'PageUp':
      return 12;
    case 'Home':
      return -12_000;
    case 'End':
      return 12_000;
    default:
      return null;
  }
}
