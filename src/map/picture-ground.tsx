import type { ReactNode } from 'react';
import type { Ring } from '../domain/area/area.ts';
import type { MapPicture } from '../domain/meeting/slide.ts';
import { BackgroundLines, BackgroundSurfaces, type DrawnGround } from './background-picture.tsx';
import { mapColours } from './colours.ts';
import type { Rings } from './rings.ts';

/** Rings in RD metres as the path of a drawing. */
export function picturePath({ pointOf }: Pick<DrawnGround, 'pointOf'>, parts: readonly Ring[]): string {
  return parts.map((ring) => `M${ring.map((point) => pointOf(point).join(' ')).join('L')}Z`).join('');
}

/** The land with its surfaces, what is drawn on it, and over that the lines and borders. */
export function PictureLand({
  ground,
  rings,
  children,
}: {
  readonly ground: DrawnGround;
  readonly rings: Rings;
  readonly children: ReactNode;
}) {
  const { width, height } = ground;
  const paths = Object.entries(rings).map(([id, parts]) => [id, picturePath(ground, parts)] as const);
  return (
    <>
      <rect width={width} height={height} fill={mapColours.outside} />
      {paths.map(([id, path]) => (
        <path key={id} d={path} fill={mapColours.land} fillRule="evenodd" />
      ))}
      <BackgroundSurfaces ground={ground} />
      {children}
      <BackgroundLines ground={ground} />
      {paths.map(([id, path]) => (
        <path
          key={id}
          d={path}
          fill="none"
          stroke={mapColours.border}
          strokeOpacity="0.6"
          strokeWidth={width / 700}
        />
      ))}
    </>
  );
}

/** Whose lines these are, a line each, in the corner of the picture: they go with it wherever it goes. */
export function PictureCredit({
  text,
  ground: { height },
  letter,
}: {
  readonly text: string;
  readonly ground: DrawnGround;
  readonly letter: number;
}) {
  const lines = text.split(' · ').toReversed();
  return lines.map((line, above) => (
    <text
      key={line}
      x={letter / 2}
      y={height - letter * (0.5 + 1.2 * above)}
      fontSize={letter}
      fill={mapColours.muted}
      stroke={mapColours.halo}
      strokeWidth={letter * 0.3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {line}
    </text>
  ));
}

export function PictureLabel({
  x,
  y,
  text,
  colour,
  isStrong = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  readonly isStrong?: boolean;
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fill={colour}
      fontWeight={isStrong ? 700 : 400}
      stroke={mapColours.halo}
      strokeWidth="0.25em"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

/** The sign of a mark: a disc for a camera, a diamond for a place. */
export function PictureMark({
  is,
  at: [x, y],
  text,
}: {
  readonly is: MapPicture['marks'][number]['is'];
  readonly at: readonly [x: number, y: number];
  readonly text: number;
}) {
  const rim = { stroke: mapColours.halo, strokeWidth: text * 0.12 };
  if (is === 'camera') return <circle cx={x} cy={y} r={text * 0.42} fill={mapColours.accent} {...rim} />;
  const half = text * 0.6;
  const path = `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  return <path d={path} fill={mapColours.ink} {...rim} />;
}
