/** An outline as a file that other programs open: its corners and what is said of it, and nothing from which it was made. */
import type { Ring } from '../area/area.ts';
import { contains } from './polygon.ts';
import { toWgs84 } from './rd.ts';

/** Six decimals of a degree are a tenth of a metre. */
function degree(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** RD corners as WGS84 degrees, longitude first, closed and anticlockwise as both forms ask. */
function closedRing(corners: Ring): (readonly [longitude: number, latitude: number])[] {
  const [first, last] = [corners[0], corners.at(-1)];
  const isClosed = first === undefined || (first[0] === last?.[0] && first[1] === last[1]);
  const closed = isClosed ? corners : [...corners, first];
  const ring = closed.map(([x, y]) => {
    const [longitude, latitude] = toWgs84(x, y);
    return [degree(longitude), degree(latitude)] as const;
  });
  return turn(corners) < 0 ? ring.toReversed() : ring;
}

/** Twice the area, positive where the corners run anticlockwise. */
function turn(corners: Ring): number {
  return corners.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** What stands with a feature of a file. */
export type About = Readonly<Record<string, string | number | null>>;

/** A FeatureCollection (RFC 7946) with one polygon; `about` are its properties. */
export function outlineGeoJson(corners: Ring, about: About): string {
  return featuresGeoJson([{ rings: [corners], about }]);
}

/**
 * A FeatureCollection of pieces of a map, each of one or more rings in RD metres, in which a ring inside another is a
 * hole. A line per feature, so that two files can be compared. `all` is said of the whole collection, as members of its
 * own.
 */
export function featuresGeoJson(
  pieces: readonly { readonly rings: readonly Ring[]; readonly about: About }[],
  all: About = {},
): string {
  const features = pieces.map(({ rings, about }) =>
    JSON.stringify({ type: 'Feature', properties: about, geometry: geometryOf(rings) }),
  );
  const head = JSON.stringify({ type: 'FeatureCollection', ...all }).slice(0, -1);
  return `${head},"features":[\n${features.join(',\n')}\n]}\n`;
}

function geometryOf(rings: readonly Ring[]): object {
  const isHole = (ring: Ring): boolean =>
    rings.some(
      (other) => other !== ring && ring[0] !== undefined && contains([other], ring[0][0], ring[0][1]),
    );
  const outer = rings.filter((ring) => !isHole(ring));
  const parts = outer.map((ring) => [
    closedRing(ring),
    ...rings
      .filter((hole) => isHole(hole) && hole[0] !== undefined && contains([ring], hole[0][0], hole[0][1]))
      .map((hole) => closedRing(hole).toReversed()),
  ]);
  return parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0] }
    : { type: 'MultiPolygon', coordinates: parts };
}

/** A KML 2.2 document with one polygon, without a view: that would name its middle. */
export function outlineKml(corners: Ring, name: string, about: readonly string[]): string {
  const ring = closedRing(corners)
    .map((place) => place.join(','))
    .join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    `<name>${escaped(name)}</name>`,
    '<Placemark>',
    `<name>${escaped(name)}</name>`,
    `<description>${escaped(about.join('\n'))}</description>`,
    `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
    '</Placemark>',
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
