import { mapColours, ramp } from '../../map/colours.ts';
import { figureText } from '../../text/figure-text.ts';
import { donkereUren } from '../../text/nl/donkere-uren.ts';
import { kaart } from '../../text/nl/kaart.ts';
import type { ClockCell } from './clock.ts';

const days = [1, 2, 3, 4, 5, 6, 7];
/** Side of an hour and the room between two, in units of the picture; names of days stand left, hours below. */
const side = 10;
const gap = 1;
const left = 18;

/** Height of the line that tells how dark an hour was, and of the room above it. */
const darkTall = 6;
const darkGap = 2;

/** Hour by weekday, darker where more happened; under each hour how much of the time it was dark. */
export function ClockPicture({
  cells,
  dark,
  label,
}: {
  readonly cells: readonly ClockCell[];
  /** Per hour from 0 to 1; null where that is not known. */
  readonly dark: readonly number[] | null;
  readonly label: string;
}) {
  const below = dark === null ? 0 : darkGap + darkTall;
  return (
    <svg
      className="vb-clock"
      viewBox={`0 0 ${left + 24 * side} ${7 * side + below + 12}`}
      role="img"
      aria-label={label}
    >
      {days.map((day) => (
        <text key={day} x={left - 4} y={(day - 0.5) * side + 3} textAnchor="end">
          {kaart.clock.shortDay(day)}
        </text>
      ))}
      {cells.map((cell) => (
        <rect
          key={`${cell.day}-${cell.hour}`}
          x={left + cell.hour * side}
          y={(cell.day - 1) * side}
          width={side - gap}
          height={side - gap}
          rx={1.5}
          fill={ramp[cell.class] ?? mapColours.land}
        >
          <title>{kaart.clock.cell(cell.day, cell.hour, figureText(cell.figure))}</title>
        </rect>
      ))}
      {dark?.map((share, hour) => (
        <g key={hour}>
          <rect
            className="vb-clock__light"
            x={left + hour * side}
            y={7 * side + darkGap}
            width={side - gap}
            height={darkTall}
          />
          <rect
            className="vb-clock__dark"
            x={left + hour * side}
            y={7 * side + darkGap + (1 - share) * darkTall}
            width={side - gap}
            height={share * darkTall}
          >
            <title>{donkereUren.hour(hour, share)}</title>
          </rect>
        </g>
      ))}
      {[0, 6, 12, 18, 23].map((hour) => (
        <text key={hour} x={left + (hour + 0.5) * side} y={7 * side + below + 9} textAnchor="middle">
          {hour}
        </text>
      ))}
    </svg>
  );
}
