import { Suspense, useMemo, useState, type ReactNode } from 'react';
import type { Area, AreaId } from '../domain/area/area.ts';
import { kaart } from '../text/nl/kaart.ts';
import { Notice } from '../ui/notice.tsx';
import { BaseMap, type RdPoint } from './base-map.tsx';
import type { Background } from '../domain/geo/background.ts';
import type { Bounds } from '../domain/geo/polygon.ts';
import { cameraShapes, type CameraSpot } from './camera-shapes.ts';
import type { MapPlace } from './camera-place.ts';
import { focusOf, type FreePlace } from './free-place.ts';
import { keptGround, type Ground, type NamedPoint } from './ground.ts';
import { MapCredit } from './map-credit.tsx';
import type { MapDrawing } from './map-drawing.ts';
import type { MapLink } from './map-link.ts';
import { areaAt, type Rings } from './rings.ts';
import type { TilesState } from './use-tiles.ts';
import { hasWebGl2 } from './webgl.ts';

/** What every map stands on, and what a person does with it; the same for density, cells and areas. */
export interface MapStage {
  readonly areas: readonly Area[];
  /** RD metres per buurt. */
  readonly rings: Rings;
  readonly places: readonly NamedPoint[];
  /** What lies under the figures, RD metres; null while it is on its way. */
  readonly background: Background | null;
  /** Whether a person let the map of Kadaster come under the figures, from another site. */
  readonly tiles?: boolean;
  readonly cameras: readonly CameraSpot[];
  readonly showCameras: boolean;
  /** What is counted, for the legend and the accessible name: "Jeugdoverlast". */
  readonly title: string;
  readonly interactive: boolean;
  /** Whether the figures are still those of an earlier question; the map says so. */
  readonly isWaiting?: boolean;
  readonly place: MapPlace | null;
  readonly selected: AreaId | null;
  /** A chosen point with a radius, in the place of a buurt. */
  readonly freePlace?: FreePlace | null;
  /** RD metres that are shown where no area or place is chosen; null is the whole gemeente. */
  readonly frame?: Bounds | null;
  /** Moves the maps beside it along. */
  readonly link?: MapLink;
  readonly onPlace: (place: MapPlace | null) => void;
  /** A chosen buurt; null outside every one. */
  readonly onSelect: (area: AreaId | null) => void;
  /** A chosen point in RD metres, where the point itself matters. */
  readonly onPoint?: (point: RdPoint) => void;
  /** What is in view, in RD metres, after every change. */
  readonly onSeen?: (seen: Bounds) => void;
}

/** A map with its legend, its buttons and a read-out; without WebGL2 a drawing of it or a message in its place. */
export function MapFigure({
  stage,
  drawing,
  still = null,
}: {
  readonly stage: MapStage;
  readonly drawing: MapDrawing;
  /** The same as a drawing that needs no graphics card; null where there is none. */
  readonly still?: ReactNode;
}) {
  const [isAvailable, setAvailable] = useState(hasWebGl2);
  const ground = useMemo(
    () => keptGround(stage.areas, stage.rings, stage.places),
    [stage.areas, stage.rings, stage.places],
  );
  return (
    <div className="vb-map-room">
      <figure className="vb-map">
        {isAvailable ? (
          <Stage stage={stage} drawing={drawing} ground={ground} onUnavailable={() => setAvailable(false)} />
        ) : still !== null ? (
          <div className="vb-map__drawn">
            <Suspense fallback={<p>{kaart.drawing}</p>}>{still}</Suspense>
          </div>
        ) : (
          <div className="vb-map__stage">
            <div className="vb-map__missing">
              <Notice tone="warning" title={kaart.noWebGl}>
                <p>{kaart.noWebGlHelp}</p>
              </Notice>
            </div>
          </div>
        )}
        {isAvailable ? drawing.legend : null}
      </figure>
    </div>
  );
}

function Stage({
  stage,
  drawing,
  ground,
  onUnavailable,
}: {
  readonly stage: MapStage;
  readonly drawing: MapDrawing;
  readonly ground: Ground;
  readonly onUnavailable: () => void;
}) {
  const [hovered, setHovered] = useState<RdPoint | null>(null);
  const [centre, setCentre] = useState<MapPlace | null>(null);
  const [tiles, setTiles] = useState<TilesState>('none');
  const cameras = useMemo(() => cameraShapes(stage.cameras), [stage.cameras]);
  const { rings, title, interactive, selected, freePlace = null, frame = null } = stage;
  const focus = useMemo(
    () => focusOf(rings, selected, freePlace) ?? frame,
    [rings, selected, freePlace, frame],
  );
  const value = centre === null ? null : drawing.value(centre);
  return (
    <div
      className="vb-map__stage"
      data-centre={centre === null ? undefined : `${centre.x},${centre.y},${centre.zoom}`}
      data-centre-value={value ?? undefined}
    >
      <BaseMap
        title={interactive ? kaart.mapName(title) : kaart.stillMapName(title)}
        ground={ground}
        cameras={cameras}
        showCameras={stage.showCameras}
        layers={drawing.layers}
        hatched={drawing.hatched}
        dotted={drawing.dotted}
        selected={selected}
        freePlace={freePlace}
        background={stage.background}
        tiles={stage.tiles ?? false}
        onTiles={setTiles}
        focus={focus}
        place={stage.place}
        interactive={interactive}
        isWaiting={stage.isWaiting ?? false}
        link={stage.link ?? null}
        onPlace={stage.onPlace}
        onHover={setHovered}
        onSelect={(point) => {
          stage.onSelect(areaAt(rings, point.x, point.y));
          stage.onPoint?.(point);
        }}
        onCentre={(place, seen) => {
          setCentre(place);
          stage.onSeen?.(seen);
        }}
        onMoving={() => {
          setHovered(null);
          setCentre(null);
        }}
        onUnavailable={onUnavailable}
      />
      <Readout stage={stage} drawing={drawing} hovered={hovered} centre={centre} />
      <MapCredit background={stage.background} tiles={tiles} />
    </div>
  );
}

/**
 * The figure under the pointer; for who works by keyboard, the one in the middle. None while the map moves: it would tell
 * of the place of before.
 */
function Readout({
  stage,
  drawing,
  hovered,
  centre,
}: {
  readonly stage: MapStage;
  readonly drawing: MapDrawing;
  readonly hovered: RdPoint | null;
  readonly centre: MapPlace | null;
}) {
  const point = hovered ?? centre;
  if (point === null || !stage.interactive) return null;
  const area = areaAt(stage.rings, point.x, point.y);
  const name = stage.areas.find(({ id }) => id === area)?.name;
  const text = name === undefined ? kaart.readout.outside : `${name}: ${drawing.read(point, area)}`;
  return (
    <output className={`vb-map__readout ${hovered === null ? 'vb-map__readout--centre' : ''}`}>{text}</output>
  );
}
