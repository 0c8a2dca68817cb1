import type { PooledSites, Site } from '../analysis/cameras/pooled-sites.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { ChangeTable } from './camera-change-table.tsx';
import { CameraFigure } from './camera-figure.tsx';
import type { TableLook } from './camera-figure.tsx';
import { forestCaution, forestOf, forestRows, forestSummary } from './camera-forest.ts';
import { CameraRows } from './camera-rows.tsx';

const words = cameraBeeld.forest;

/** Cameras under one another, and what they show together with the caution that goes with it. */
export function CameraForestChart({
  sites,
  pooled,
  table = 'folded',
}: {
  readonly sites: readonly Site[];
  readonly pooled: PooledSites;
  readonly table?: TableLook;
}) {
  const forest = forestOf(sites, pooled);
  const rows = forestRows(forest);
  const caution = forestCaution(forest);
  return (
    <CameraFigure
      summary={forestSummary(forest)}
      notes={[...(caution === '' ? [] : [caution]), cameraBeeld.lessLeft]}
      look={table}
      table={<ChangeTable caption={words.caption} nameColumn={cameraBeeld.columns.site} rows={rows} />}
    >
      <CameraRows label={`${words.caption}. ${forestSummary(forest)}`} rows={rows} />
    </CameraFigure>
  );
}
