import { outlineGeoJson, outlineKml } from '../../../domain/geo/outline-files.ts';
import { besmettingszone } from '../../../text/nl/besmettingszone.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { aboutZone, marksOf, zoneFileName } from './zone-text.ts';
import type { ShownZone } from './zone-result.tsx';

const words = besmettingszone.files;

/** The outline to take along, and to print; each file with its marks, and none with a place in it. */
export function ZoneFiles({
  zone,
  isMadeUp,
  name,
}: {
  readonly zone: ShownZone;
  readonly isMadeUp: boolean;
  readonly name: string;
}) {
  const title = besmettingszone.title(name);
  const geoJson = (): void =>
    saveFile(
      zoneFileName(zone, 'geojson'),
      outlineGeoJson(zone.outline, aboutZone(zone, title, isMadeUp)),
      'application/geo+json',
    );
  const kml = (): void =>
    saveFile(
      zoneFileName(zone, 'kml'),
      outlineKml(zone.outline, title, [
        besmettingszone.result.says(zone.metres, zone.size, zone.until),
        ...marksOf(isMadeUp),
      ]),
      'application/vnd.google-earth.kml+xml',
    );
  return (
    <>
      <p className="vb-small">{besmettingszone.look}</p>
      <p className="vb-besmetting__files">
        <Button purpose="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={geoJson}>{words.geojson}</Button>
        <Button onClick={kml}>{words.kml}</Button>
      </p>
      <p className="vb-small vb-muted">{words.inside}</p>
    </>
  );
}
