import { hotspots } from '../text/nl/hotspots.ts';
import { kaart } from '../text/nl/kaart.ts';
import { mapColours } from './colours.ts';
import { differenceSides, type DifferenceWords } from './difference-squares.ts';
import { hotLooks, type HotSquares } from './hot-squares.ts';
import type { LegendContent, LegendKey } from './legend-entries.ts';
import { DifferenceSign } from './picture-difference.tsx';
import { HotSign } from './picture-hot.tsx';
import { pictureLines } from './picture-lines.ts';

interface Room {
  readonly width: number;
  /** Height of a letter. */
  readonly text: number;
}

/** Heights of a letter that each part takes. */
const rows = { title: 2, classes: 3, key: 1.7, note: 1.35, end: 0.6 } as const;

/** What lies over the classes: squares that stand out, or where two maps differ. */
interface Over {
  readonly hot: HotSquares | null;
  readonly difference: DifferenceWords | null;
}

function linesOf({ notes }: LegendContent, { hot }: Over, { width, text }: Room): string[] {
  return [...notes, ...(hot === null ? [] : [hot.note])].flatMap((note) =>
    pictureLines(note.trim(), width, text),
  );
}

/** The signs on the map: of figures that are not shown, of cameras, of squares that stand out, and of the sides of a difference. */
function signsOf({ keys }: LegendContent, { hot, difference }: Over) {
  const looks = hotLooks.filter((look) => hot?.squares.some((square) => square.look === look) === true);
  return [
    ...(difference === null
      ? []
      : differenceSides.map((side) => ({
          id: side,
          words: difference[side],
          sign: <DifferenceSign side={side} />,
        }))),
    ...keys.map((key) => ({ id: key, words: kaart.legend[key], sign: <Key sign={key} /> })),
    ...looks.map((look) => ({ id: look, words: hotspots.legend[look], sign: <HotSign look={look} /> })),
  ];
}

/** Without classes there is no row of them. */
function classRows({ entries }: LegendContent): number {
  return entries.length === 0 ? 0 : rows.classes;
}

/** How high a legend is, in the units of its drawing. */
export function legendHeight(legend: LegendContent, over: Over, room: Room): number {
  const heights = rows.title + classRows(legend) + rows.key * signsOf(legend, over).length + rows.end;
  return room.text * (heights + rows.note * linesOf(legend, over, room).length);
}

/** A legend as a part of a drawing: what is counted, its classes, its signs, and what to know. */
export function PictureLegend({
  legend,
  over,
  top,
  ...room
}: Room & { readonly legend: LegendContent; readonly over: Over; readonly top: number }) {
  const { width, text } = room;
  const { title, entries } = legend;
  const step = width / Math.max(1, entries.length);
  const signs = signsOf(legend, over);
  const afterClasses = top + text * (rows.title + classRows(legend));
  const afterSigns = afterClasses + text * rows.key * signs.length;
  return (
    <g fontSize={text} fill={mapColours.muted}>
      <text y={top + text * 1.5} fontWeight="700" fill={mapColours.ink}>
        {title}
      </text>
      {entries.map(({ colour, label }, at) => (
        <g key={label}>
          <rect
            x={at * step}
            y={top + text * rows.title}
            width={step}
            height={text}
            fill={colour}
            stroke={mapColours.buurtLine}
          />
          <text x={at * step} y={top + text * (rows.title + 2.2)}>
            {label}
          </text>
        </g>
      ))}
      {signs.map(({ id, words, sign }, at) => (
        <g key={id} transform={`translate(0 ${afterClasses + text * rows.key * at})`}>
          <svg width={text * 1.8} height={text * 1.26} viewBox="0 0 20 14">
            {sign}
          </svg>
          <text x={text * 2.3} y={text}>
            {words}
          </text>
        </g>
      ))}
      {linesOf(legend, over, room).map((line, at) => (
        <text key={line} y={afterSigns + text * rows.note * (at + 0.8)}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** A sign as it stands in the drawing. */
function Key({ sign }: { readonly sign: LegendKey }) {
  if (sign === 'camera') return <circle cx="10" cy="7" r="6" fill={mapColours.accent} />;
  return (
    <>
      <rect x="0.5" y="0.5" width="19" height="13" fill={mapColours.land} stroke={mapColours.buurtLine} />
      {sign === 'withheld' ? (
        <path d="M1 13 13 1M8 13 19 2M1 6 6 1" stroke={mapColours.hatch} strokeWidth="1.25" />
      ) : (
        <circle cx="10" cy="7" r="2" fill={mapColours.hatch} />
      )}
    </>
  );
}
