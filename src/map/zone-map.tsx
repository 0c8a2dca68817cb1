import { useMemo, useState } from 'react';
import { contains } from '../domain/geo/polygon.ts';
import { formatCount } from '../text/format.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { kaart } from '../text/nl/kaart.ts';
import type { RdPoint } from './base-map.tsx';
import type { MapPlace } from './camera-place.ts';
import type { CameraSpot } from './camera-shapes.ts';
import { zoneLayers } from './layers/zones.ts';
import type { MapDrawing } from './map-drawing.ts';
import { MapFigure } from './map-figure.tsx';
import type { ZoneCell } from './zone-cells.ts';
import { ZoneLegend } from './zone-legend.tsx';
import { zonePlace } from './zone-marks.ts';
import { zoneShapes } from './zone-shapes.ts';
import type { ZoneShapes } from './zone-shapes.ts';
import type { ZoneStage } from './zone-stage.ts';
import './zone-figure.css';

const { map: words, zones: names } = cameraBeeld;

/** A map this wide shows all the rings at first, in CSS pixels. */
const firstWidth = 300;

/**
 * The map of an evaluation that a person can move. It fills the height of its parent. For paper, for a phone and for a
 * browser without WebGL2 there is `ZoneFigure`, which draws the same shapes.
 */
export function ZoneMap({
  stage,
  cameras,
  cells = null,
}: {
  readonly stage: ZoneStage;
  readonly cameras: readonly CameraSpot[];
  /** Of the difference map; only the zones when left out. */
  readonly cells?: readonly ZoneCell[] | null;
}) {
  const { place, control, others, rings, areas, places, background } = stage;
  const zones = useMemo(() => zoneShapes(place, control, others, rings), [place, control, others, rings]);
  const drawing = useMemo(() => zoneDrawing(zones, cells), [zones, cells]);
  const first = useMemo(() => zonePlace(zones, firstWidth), [zones]);
  const [moved, setMoved] = useState<{ readonly of: ZoneShapes; readonly to: MapPlace | null } | null>(null);
  return (
    <MapFigure
      stage={{
        areas,
        rings,
        places,
        background,
        cameras,
        showCameras: true,
        title: cells === null ? words.label : words.changesLabel,
        interactive: true,
        // Another design is looked at afresh.
        place: moved?.of === zones ? moved.to : first,
        selected: null,
        onPlace: (to) => setMoved({ of: zones, to }),
        onSelect: () => undefined,
      }}
      drawing={drawing}
    />
  );
}

function zoneDrawing(zones: ZoneShapes, cells: readonly ZoneCell[] | null): MapDrawing {
  const cellAt = ({ x, y }: RdPoint): ZoneCell | undefined =>
    cells?.find((cell) => x >= cell.x && x < cell.x + cell.size && y >= cell.y && y < cell.y + cell.size);
  return {
    layers: () => zoneLayers(zones, cells),
    hatched: [],
    dotted: [],
    legend: (
      <div
        className="vb-map__legend vb-map__legend--zones vb-own-colours"
        role="group"
        aria-label={kaart.legend.name}
      >
        <ZoneLegend zones={zones} cells={cells} frame={null} />
      </div>
    ),
    read: (point) => {
      const cell = cellAt(point);
      return [zoneName(zones, point), ...(cell === undefined ? [] : [cellText(cell)])].join(', ');
    },
    value: (point) => cellAt(point)?.change?.after ?? null,
  };
}

function cellText({ look, change }: ZoneCell): string {
  if (change === null) return words.looks[look];
  const counts = cameraBeeld.fromTo(change.before, change.after);
  return `${counts} (${words.expected(formatCount(Math.round(change.expected)))}): ${words.looks[look]}`;
}

/** Where a point lies, in the order in which a place counts. */
function zoneName({ treatment, rings, control, others }: ZoneShapes, { x, y }: RdPoint): string {
  if (contains(treatment, x, y)) return names.treatment.toLowerCase();
  if (others.some((zone) => contains(zone, x, y))) return words.other;
  const ring = rings.findIndex((zone) => contains(zone, x, y));
  if (ring >= 0) return names.ring(ring + 1).toLowerCase();
  return control.some((zone) => contains(zone, x, y)) ? words.control : words.nowhere;
}
