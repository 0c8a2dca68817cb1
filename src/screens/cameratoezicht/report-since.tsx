import { useSession } from '../../state/session.tsx';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isOtherCamera, type SavedEvaluation } from './report-entry.ts';
import { changedSince, type Since } from './report-figures.ts';
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
  const { catalogue } = useSession();
  const { found, camera } = reported;
  const since = changedSince(saved, {
    dataHash: catalogue.dataHash,
    evaluation: found?.evaluation ?? null,
    verdict: found?.verdict ?? null,
  });
  const otherCamera = isOtherCamera(saved, camera);
  if (since.figures.length === 0 && since.verdict === null && !otherCamera)
    return (
      <Notice tone="info">
        {(since.isOtherData ? words.sameOtherData : words.same)(saved.at, saved.role)}
      </Notice>
    );
  return (
    <Notice tone="warning" title={words.title(saved.at)}>
      <p>{since.isOtherData ? words.otherData : words.sameData}</p>
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
