import { camerasSince } from '../../policy/cameras/touched.ts';
import { useSession } from '../../state/session.tsx';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SavedEvaluation } from './report-entry.ts';
import type { Since } from '../../analysis/cameras/saved-figures.ts';
import { isSameReport, sinceSaved } from './report-status.ts';
import { figureName, figureText } from './report-figure-text.ts';
import type { Reported } from './report-subject.ts';

const words = verslag.since;

/** Whether a saved evaluation still says what it said, and what of it changed. */
export function ReportSince({
  saved,
  reported,
}: {
  readonly saved: SavedEvaluation;
  readonly reported: Reported;
}) {
  const { catalogue, dossier, plan } = useSession();
  const cameras = camerasSince(saved, dossier.entries, plan.cameras);
  const since = sinceSaved(saved, reported, catalogue.dataHash);
  const { otherCamera } = since;
  if (isSameReport(since))
    return (
      <Notice tone="info">
        {(since.isOtherData ? words.sameOtherData : words.same)(saved.at, saved.role)}
      </Notice>
    );
  return (
    <Notice tone="warning" title={words.title(saved.at)}>
      <p>{since.isOtherData ? words.otherData : cameras.length > 0 ? words.onlyCameras : words.sameData}</p>
      {cameras.length === 0 ? null : <p>{words.cameras(cameras)}</p>}
      {otherCamera ? <p>{words.otherCamera}</p> : null}
      {since.verdict === null ? null : (
        <p>{words.verdict(verdictText(since.verdict.before), verdictText(since.verdict.after))}</p>
      )}
      {since.figures.length === 0 ? null : <Changed since={since} />}
    </Notice>
  );
}

function Changed({ since }: { readonly since: Since }) {
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={since.figures}
      rowKey={({ reference }) => reference}
      columns={[
        { name: words.figure, rowHeader: true, cell: ({ reference }) => figureName(reference) },
        { name: words.before, numeric: true, cell: (row) => figureText(row, row.before) },
        { name: words.after, numeric: true, cell: (row) => figureText(row, row.after) },
      ]}
    />
  );
}

function verdictText(verdict: SavedEvaluation['verdict'] | NonNullable<Since['verdict']>['before']): string {
  if (verdict === null) return words.noVerdict;
  const word = cameraBeeld.grid.words[verdict.code];
  return verdict.certainty === 'none' ? word : `${verslag.certainty[verdict.certainty]} ${word}`;
}
