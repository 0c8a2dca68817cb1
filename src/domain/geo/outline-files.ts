/** An outline as a file that other programs open: its corners and what is said of it, and nothing from which it was made. */
import type { Ring } from '../area/area.ts';
import { toWgs84 } from './rd.ts';

/** Six decimals of a degree are a tenth of a metre. */
function degree(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** RD corners as WGS84 degrees, longitude first, closed and anticlockwise as both forms ask. */
function closedRing(corners: Ring): (readonly [longitude: number, latitude: number])[] {
  const [first] = corners;
  const closed = first === undefined ? corners : [...corners, first];
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

/** A FeatureCollection (RFC 7946) with one polygon; `about` are its properties. */
export function outlineGeoJson(corners: Ring, about: Readonly<Record<string, string | number>>): string {
  const collection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: about,
        geometry: { type: 'Polygon', coordinates: [closedRing(corners)] },
      },
    ],
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
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
