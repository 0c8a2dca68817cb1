import proj4 from 'proj4';

/**
 * EPSG:28992 (RD, the Dutch national grid). Without the seven datum parameters, or with rotations in microradians
 * instead of arc seconds, a point lands more than 100 m away; so they are written out here.
 */
const rijksdriehoek =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m +no_defs';

const converter = proj4(rijksdriehoek, '+proj=longlat +datum=WGS84 +no_defs');

/**
 * RD metres to WGS84 degrees, longitude first. Within about 0.3 m of RDNAPTRANS on land; takes about a microsecond,
 * so convert unique cells and corners once. Both are NaN when a coordinate is not finite.
 */
export function toWgs84(x: number, y: number): [longitude: number, latitude: number] {
  return isPoint(x, y) ? converter.forward<[number, number]>([x, y]) : [Number.NaN, Number.NaN];
}

/** WGS84 degrees, longitude first, to RD metres; both NaN when a coordinate is not finite. */
export function toRd(longitude: number, latitude: number): [x: number, y: number] {
  return isPoint(longitude, latitude)
    ? converter.inverse<[number, number]>([longitude, latitude])
    : [Number.NaN, Number.NaN];
}

/** proj4 throws on anything else, and nothing here does. */
function isPoint(first: number, second: number): boolean {
  return Number.isFinite(first) && Number.isFinite(second);
}
