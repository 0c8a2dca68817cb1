import { useId } from 'react';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { useWidth } from '../ui/use-width.ts';
import { cellsSummary } from './zone-cells.ts';
import type { ZoneCell } from './zone-cells.ts';
import { ZoneCells } from './zone-cells-drawing.tsx';
import { ZoneCellTable } from './zone-cell-table.tsx';
import { drawnGround, pathOf, zoneFrame } from './zone-frame.ts';
import type { ZoneFrame } from './zone-frame.ts';
import { BackgroundLines, BackgroundSurfaces } from './background-picture.tsx';
import { mapCredit } from './map-credit.tsx';
import { ZoneLegend } from './zone-legend.tsx';
import { ZoneNames } from './zone-names.tsx';
import { zoneBounds, zoneShapes } from './zone-shapes.ts';
import type { ZoneShapes } from './zone-shapes.ts';
import type { ZoneStage } from './zone-stage.ts';
import './zone-figure.css';

const { map: words } = cameraBeeld;

/**
 * The map of an evaluation as a drawing: where was looked, or, with `cells`, where it changed. It needs no WebGL and
 * prints as it is.
 */
export function ZoneFigure({
  stage,
  cells,
  view = 'near',
  width,
  height,
  aspect = 0.75,
  mostHeight = Number.POSITIVE_INFINITY,
  table = 'folded',
}: {
  readonly stage: ZoneStage;
  /** Of the difference map; only the zones when left out. */
  readonly cells?: readonly ZoneCell[];
  /** Around the camera, or with all of the control. */
  readonly view?: 'near' | 'all';
  /** CSS pixels, for paper; as wide as its room when left out. */
  readonly width?: number;
  readonly height?: number;
  /** Height by width where no height is given; a square where it is narrow. */
  readonly aspect?: number;
  /** CSS pixels. */
  readonly mostHeight?: number;
  readonly table?: 'folded' | 'open' | 'none';
}) {
  const [ref, measured] = useWidth();
  const zones = zoneShapes(stage.place, stage.control, stage.others, stage.rings);
  const camera = stage.camera ?? zones.centre;
  const wide = width ?? measured;
  const frame = zoneFrame(
    zoneBounds(zones, view),
    wide,
    height ?? Math.min(mostHeight, Math.round(wide * (wide < 480 ? 1 : aspect))),
  );
  const summary =
    cells === undefined
      ? words.coverage(zones.rings.length, stage.place.is === 'areas')
      : cellsSummary(cells);
  return (
    <figure className="vb-zones vb-own-colours">
      <p className="vb-zones__summary">{summary}</p>
      <div ref={ref} className="vb-zones__room">
        <svg
          width={frame.width}
          height={frame.height}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-label={`${cells === undefined ? words.label : words.changesLabel}. ${summary}`}
        >
          <Drawing stage={stage} zones={zones} frame={frame} cells={cells ?? null} />
        </svg>
      </div>
      <ZoneLegend zones={zones} cells={cells ?? null} frame={frame} />
      {cells === undefined ? null : <ZoneCellTable cells={cells} centre={camera} look={table} />}
      <p className="vb-zones__credit">{mapCredit(stage.background)}</p>
    </figure>
  );
}

function Drawing({
  stage,
  zones,
  frame,
  cells,
}: {
  readonly stage: ZoneStage;
  readonly zones: ZoneShapes;
  readonly frame: ZoneFrame;
  readonly cells: readonly ZoneCell[] | null;
}) {
  const id = useId();
  const land = Object.entries(stage.rings);
  const ground = drawnGround(frame, stage.background);
  return (
    <>
      <clipPath id={`${id}-frame`}>
        <rect width={frame.width} height={frame.height} />
      </clipPath>
      <pattern id={`${id}-dots`} width="9" height="9" patternUnits="userSpaceOnUse">
        <circle className="vb-zones__dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
      <g clipPath={`url(#${id}-frame)`}>
        <rect className="vb-zones__outside" width={frame.width} height={frame.height} />
        {land.map(([area, rings]) => (
          <path key={area} className="vb-zones__land" d={pathOf(frame, rings)} />
        ))}
        <BackgroundSurfaces ground={ground} />
        <Zones zones={zones} frame={frame} dots={`url(#${id}-dots)`} isFilled={cells === null} />
        {cells === null ? null : (
          <ZoneCells cells={cells} frame={frame} camera={stage.camera ?? zones.centre} />
        )}
        <BackgroundLines ground={ground} />
        <Outlines zones={zones} frame={frame} />
        <ZoneNames stage={stage} zones={zones} frame={frame} hasCells={cells !== null} />
      </g>
    </>
  );
}

/** From what counts last to what counts first, so that what a zone takes away is seen: control, rings, other cameras. */
function Zones({
  zones,
  frame,
  dots,
  isFilled,
}: {
  readonly zones: ZoneShapes;
  readonly frame: ZoneFrame;
  readonly dots: string;
  readonly isFilled: boolean;
}) {
  return (
    <>
      {zones.control.map((rings, index) => (
        <path key={index} className="vb-zones__control" fill={dots} d={pathOf(frame, rings)} />
      ))}
      {zones.rings.toReversed().map((rings, index) => (
        <path
          key={index}
          className={`vb-zones__ring ${isFilled ? `vb-zones__ring--${(zones.rings.length - 1 - index) % 2}` : ''}`}
          d={pathOf(frame, rings)}
        />
      ))}
      <path
        className={`vb-zones__treatment ${isFilled ? 'vb-zones__treatment--filled' : ''}`}
        d={pathOf(frame, zones.treatment)}
      />
      {zones.others.map((rings, index) => (
        <path key={index} className="vb-zones__other" d={pathOf(frame, rings)} />
      ))}
    </>
  );
}

function Outlines({ zones, frame }: { readonly zones: ZoneShapes; readonly frame: ZoneFrame }) {
  return (
    <>
      {zones.rings.map((rings, index) => (
        <path key={index} className="vb-zones__ring-line" d={pathOf(frame, rings)} />
      ))}
      {zones.others.map((rings, index) => (
        <path key={index} className="vb-zones__other-line" d={pathOf(frame, rings)} />
      ))}
      <path className="vb-zones__treatment-halo" d={pathOf(frame, zones.treatment)} />
      <path className="vb-zones__treatment-line" d={pathOf(frame, zones.treatment)} />
    </>
  );
}
