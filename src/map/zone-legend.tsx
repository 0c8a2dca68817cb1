import type { ReactNode } from 'react';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import type { ZoneCell } from './zone-cells.ts';
import { isInFrame } from './zone-frame.ts';
import type { ZoneFrame } from './zone-frame.ts';
import { cellLooks, lookOrder } from './zone-look.ts';
import type { ZoneShapes } from './zone-shapes.ts';

const { map: words, zones: names } = cameraBeeld;

/** What the zones, and the cells of a difference map, mean: in words, and no sign that is not on the map. */
export function ZoneLegend({
  zones,
  cells,
  frame,
}: {
  readonly zones: ZoneShapes;
  readonly cells: readonly ZoneCell[] | null;
  readonly frame: ZoneFrame | null;
}) {
  const isSeen = (rings: ZoneShapes['control'][number]): boolean =>
    frame === null || rings.flat().some((point) => isInFrame(frame, point));
  const hasControl = zones.control.length > 0;
  return (
    <div className="vb-zones__legend">
      {cells === null ? null : (
        <>
          <ul className="vb-zones__keys">
            {lookOrder
              .filter((look) => look !== 'withheld' || cells.some((cell) => cell.look === look))
              .map((look) => (
                <Key key={look} sign={<CellSign look={look} />}>
                  {words.looks[look]}
                </Key>
              ))}
          </ul>
          <p className="vb-zones__note">{words.against}</p>
        </>
      )}
      <ul className="vb-zones__keys">
        <Key
          sign={
            <rect
              className="vb-zones__treatment-line vb-zones__treatment--filled"
              x="1.5"
              y="1.5"
              width="19"
              height="13"
              rx="6.5"
            />
          }
        >
          {names.treatment.toLowerCase()}
        </Key>
        {zones.rings.length === 0 ? null : (
          <Key sign={<path className="vb-zones__ring-line" d="M1 8H21" />}>{words.ringKey}</Key>
        )}
        {hasControl ? <Key sign={<DotSign />}>{words.control}</Key> : null}
        {zones.others.some(isSeen) ? (
          <Key sign={<circle className="vb-zones__other vb-zones__other-line" cx="11" cy="8" r="6.5" />}>
            {words.other}
          </Key>
        ) : null}
      </ul>
    </div>
  );
}

function Key({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 22 16" aria-hidden="true" focusable="false">
        {sign}
      </svg>
      {children}
    </li>
  );
}

function CellSign({ look }: { readonly look: ZoneCell['look'] }) {
  const { fill, sign, ink } = cellLooks[look];
  return (
    <>
      <rect className="vb-zones__cell" x="1" y="1" width="20" height="14" fill={fill} />
      {sign === '' ? null : (
        <path d={`M7 8H15${sign === '+' ? 'M11 4V12' : ''}`} stroke={ink} strokeWidth="2" />
      )}
      {look === 'withheld' ? <path className="vb-zones__hatch" d="M1 15 15 1M8 15 21 3M1 8 8 1" /> : null}
    </>
  );
}

function DotSign() {
  return (
    <>
      <rect className="vb-zones__cell" x="1" y="1" width="20" height="14" fill="none" />
      {[5, 11, 17].flatMap((x) =>
        [5, 11].map((y) => <circle key={`${x} ${y}`} className="vb-zones__dot" cx={x} cy={y} r="1.3" />),
      )}
    </>
  );
}
