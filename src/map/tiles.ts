/**
 * The background map of Kadaster as tiles in grey: the only thing that a page ever asks of another site, and only once a
 * person said so. The security headers allow this origin and no other.
 */
export const tileServer = {
  origin: 'https://service.pdok.nl',
  path: '/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png',
  /** The finest level that it has, and the side of a tile in pixels. */
  maxzoom: 19,
  tileSize: 256,
} as const;
