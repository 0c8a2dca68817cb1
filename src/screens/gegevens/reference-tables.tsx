import { fewestAnswers } from '../../domain/thresholds.ts';
import { changedKeys, isChange, type FileCamera } from '../../policy/cameras/changes.ts';
import type { FindingChange, SurveyChange } from '../../policy/dossier/found.ts';
import { useSession } from '../../state/session.tsx';
import { cameratoezicht as register } from '../../text/nl/cameratoezicht.ts';
import { gegevensDossier as words } from '../../text/nl/gegevens-dossier.ts';
import { DataTable } from '../../ui/data-table.tsx';

/** Every finding of a file of surveys, and what becomes of the one that stood in its place. */
export function SurveyTable({ changes }: { readonly changes: readonly SurveyChange[] }) {
  const { municipality } = useSession();
  const rows = changes.flatMap((survey) => survey.findings.map((finding) => ({ survey, finding })));
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <Counted changes={rows.map(({ finding }) => finding)} />
      <DataTable
        caption={words.question}
        captionHidden
        columns={[
          { name: words.survey, cell: ({ survey }) => survey.after.name },
          { name: words.question, rowHeader: true, cell: ({ finding }) => finding.after.question },
          {
            name: words.indicator,
            cell: ({ finding: { after } }) =>
              after.indicator === null ? words.noIndicator : nameOf(municipality.indicators, after.indicator),
          },
          {
            name: words.place,
            cell: ({ finding: { after } }) =>
              after.area == null ? words.whole : nameOf(municipality.areas, after.area),
          },
          { name: words.year, numeric: true, cell: ({ finding }) => finding.after.year },
          { name: words.share, numeric: true, cell: ({ finding }) => shareText(finding.after) },
          { name: words.answers, numeric: true, cell: ({ finding }) => words.answersOf(finding.after.n) },
          { name: words.change, cell: ({ survey, finding }) => findingText(survey, finding) },
        ]}
        rows={rows}
        rowKey={({ survey, finding }) =>
          `${survey.after.id} ${finding.after.question} ${finding.after.year} ${finding.after.area ?? ''}`
        }
      />
    </>
  );
}

/** Every camera of a file, and what becomes of the one that stood in its place. */
export function CameraTable({ changes }: { readonly changes: readonly FileCamera[] }) {
  return (
    <>
      <Counted changes={changes.filter(({ problems }) => problems.length === 0).map(asCounted)} />
      <DataTable
        caption={words.camera}
        captionHidden
        columns={[
          { name: words.camera, rowHeader: true, cell: ({ after }) => after.name },
          { name: words.sort, cell: ({ after }) => after.sort },
          {
            name: words.term,
            cell: ({ after }) => `${register.list.since(after.start)}, ${register.list.until(after.end)}`,
          },
          { name: words.radius, numeric: true, cell: ({ after }) => words.radiusOf(after.radius) },
          { name: words.change, cell: cameraText },
        ]}
        rows={changes}
        rowKey={({ after }) => after.id}
      />
    </>
  );
}

/** A camera that says nothing else than what stands is the same, however it is written. */
function asCounted(camera: FileCamera): { readonly before: unknown; readonly after: unknown } {
  return isChange(camera) ? camera : { before: camera.after, after: camera.after };
}

function Counted({ changes }: { readonly changes: readonly { before: unknown; after: unknown }[] }) {
  const same = changes.filter(isSame).length;
  const fresh = changes.filter(({ before }) => before === null).length;
  return (
    <p>
      <strong>{words.found(fresh, changes.length - fresh - same, same)}</strong>
    </p>
  );
}

function isSame({ before, after }: { readonly before: unknown; readonly after: unknown }): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function findingText(survey: SurveyChange, finding: FindingChange): string {
  if (finding.before === null) return survey.before?.fictief === true ? words.replacesFictief : words.fresh;
  return isSame(finding) ? words.same : words.replaces(shareText(finding.before));
}

/** Hidden where so few answered, as on every screen. */
function shareText({ share, n }: FindingChange['after']): string {
  return n !== null && n < fewestAnswers ? words.hidden : words.shareOf(share);
}

function cameraText(camera: FileCamera): string {
  const { before, after, problems } = camera;
  if (problems.length > 0)
    return problems.map(({ field, code, line }) => register.problem(field, code, line)).join(' ');
  if (before === null) return words.fresh;
  if (!isChange(camera)) return words.same;
  const names = new Set(changedKeys(before, after).map((key) => register.history.names[key]));
  return `${before.fictief ? `${words.replacesFictief}; ` : ''}${register.history.changed([...names])}`;
}
