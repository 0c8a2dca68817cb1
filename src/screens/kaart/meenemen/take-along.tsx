import { useRef, useState } from 'react';
import { pictureFont } from '../../../charts/picture-look.ts';
import { markedCsv } from '../../../domain/csv/marked-csv.ts';
import { featuresGeoJson } from '../../../domain/geo/outline-files.ts';
import type { Bounds } from '../../../domain/geo/polygon.ts';
import { ShownPicture } from '../../../map/shown-picture.tsx';
import { useSession } from '../../../state/session.tsx';
import { useBackground } from '../../../state/use-background.ts';
import { meenemen } from '../../../text/nl/meenemen.ts';
import { overlegScherm } from '../../../text/nl/overleg-scherm.ts';
import { Button } from '../../../ui/button.tsx';
import { Shape } from '../../../ui/shape.tsx';
import { pngOf, svgText } from '../../../ui/picture-file.ts';
import { saveFile } from '../../../ui/save-file.ts';
import type { Side } from '../sides.ts';
import { tableOf } from './shown-rows.ts';
import { aboutAll, rowsOf, type Taken } from './taken.ts';
import { useShown } from './use-shown.ts';

/** What stands on a map, as a picture and as figures, each with its marks. */
export function TakeAlong({ side, seen }: { readonly side: Side; readonly seen: Bounds | null }) {
  return <Offered taken={useShown(side, seen)} />;
}

/** The picture, and the ways to keep it and its figures. */
export function Offered({ taken }: { readonly taken: Taken | null }) {
  const { municipality } = useSession();
  const background = useBackground();
  const place = useRef<HTMLDivElement>(null);
  if (taken === null) return <Shape label={meenemen.loading} height={12} />;
  const { rings, places } = municipality;
  return (
    <>
      <div ref={place} className="vb-take__picture">
        <ShownPicture
          shown={taken.shown}
          rings={rings}
          places={places}
          background={background}
          font={pictureFont}
        />
      </div>
      <p className="vb-small vb-muted">{meenemen.inView}</p>
      <PictureButtons taken={taken} pictureIn={() => place.current?.querySelector('svg') ?? null} />
      <FigureButtons taken={taken} />
    </>
  );
}

function nameOf({ indicator, audience }: Taken, extension: string): string {
  return overlegScherm.report.files.page.name(`kaart-${indicator}`, audience, extension);
}

function PictureButtons({
  taken,
  pictureIn,
}: {
  readonly taken: Taken;
  readonly pictureIn: () => SVGSVGElement | null;
}) {
  const [isFailed, setFailed] = useState(false);
  const line = taken.marks.join(' · ');
  const png = async (): Promise<void> => {
    const picture = pictureIn();
    const data = picture === null ? null : await pngOf(picture, line);
    setFailed(data === null);
    if (data !== null) saveFile(nameOf(taken, 'png'), data, 'image/png');
  };
  const svg = (): void => {
    const picture = pictureIn();
    if (picture !== null) saveFile(nameOf(taken, 'svg'), svgText(picture, line), 'image/svg+xml');
  };
  return (
    <>
      <p className="vb-take__buttons">
        <Button onClick={() => void png()}>{meenemen.png}</Button>
        <Button onClick={svg}>{meenemen.svg}</Button>
      </p>
      {isFailed ? <p role="status">{meenemen.noImage}</p> : null}
    </>
  );
}

function FigureButtons({ taken }: { readonly taken: Taken }) {
  const { municipality } = useSession();
  const { content, title, subtitle, foot } = taken.shown;
  const names = new Map(municipality.areas.map(({ id, name }) => [id, name]));
  const rows = rowsOf(taken.shown, (id) => names.get(id) ?? id);
  if (rows.length === 0) return <p>{meenemen.nothing}</p>;
  const all = aboutAll(taken);
  const geoJson = (): void => {
    const marked = rows.map(({ rings, about }) => ({ rings, about: { ...about, ...all } }));
    saveFile(nameOf(taken, 'geojson'), featuresGeoJson(marked, all), 'application/geo+json');
  };
  const csv = (): void => {
    const about = [title, subtitle, content.legend.title, ...content.legend.notes, ...foot, ...taken.marks];
    saveFile(nameOf(taken, 'csv'), markedCsv(about, tableOf(rows)), 'text/csv');
  };
  return (
    <>
      <p className="vb-take__buttons">
        <Button onClick={geoJson}>{meenemen.geojson}</Button>
        <Button onClick={csv}>{meenemen.csv}</Button>
      </p>
      <p className="vb-small vb-muted">{meenemen.whole}</p>
    </>
  );
}
