import { ChangeTable } from '../../charts/camera-change-table.tsx';
import { forestOf, forestRows } from '../../charts/camera-forest.ts';
import { ringMarks, ringRows } from '../../charts/camera-rings.ts';
import { CameraSeriesTable } from '../../charts/camera-series-table.tsx';
import { cameraSeries } from '../../charts/camera-series.ts';
import { blad } from '../../text/nl/blad.ts';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { ReportSection } from './report-section.tsx';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** The numbers of every picture in the report, at its end. */
export function ReportTables({ found }: { readonly found: ReadyEvaluation }) {
  const { evaluation, design, input, checks } = found;
  const { marks } = cameraSeries(evaluation, input.data, input.treatment);
  const sites =
    checks === null || checks.sites.length < 2 ? [] : forestRows(forestOf(checks.sites, checks.pooled));
  const { before, after } = words.design;
  return (
    <div className="vb-camera-report__tables">
      <ReportSection title={blad.appendix}>
        <ChangeTable
          caption={blad.table(1, cameraBeeld.rings.caption)}
          captionHidden={false}
          nameColumn={cameraBeeld.columns.area}
          rows={ringRows(ringMarks(evaluation, design.place))}
        />
        <div className="vb-camera-report__halves">
          {[
            { side: before, isAfter: false },
            { side: after, isAfter: true },
          ].map(({ side, isAfter }) => (
            <CameraSeriesTable
              key={side}
              caption={`${blad.table(2, cameraBeeld.series.caption)}. ${side}`}
              captionHidden={false}
              marks={marks.filter((mark) => mark.isAfter === isAfter)}
            />
          ))}
        </div>
        {sites.length === 0 ? null : (
          <ChangeTable
            caption={blad.table(3, cameraBeeld.forest.caption)}
            captionHidden={false}
            nameColumn={cameraBeeld.columns.site}
            rows={sites}
          />
        )}
      </ReportSection>
    </div>
  );
}
