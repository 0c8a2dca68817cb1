import { useState } from 'react';
import { DraftNotice } from '../../indicator/draft-notice.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { useDraft } from '../../state/use-draft.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { Choice } from '../../ui/choice.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { claimsOf } from '../../analysis/cameras/claims.ts';
import { savedEvaluations, savedWith } from './report-entry.ts';
import { ReportFormPanel } from './report-form-panel.tsx';
import { answersOf, formOf, readForm, readReportForm, type ReportForm } from './report-form.ts';
import { ReportSaved } from './report-saved.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { ReportSummary } from './report-summary.tsx';
import { ReportSince } from './report-since.tsx';
import { dayOfReport, sinceSaved, statusOf, type ReportStatus } from './report-status.ts';
import type { Reported } from './report-subject.ts';
import { useReport } from './use-report.ts';
import './evaluation.css';
import './report.css';
import './report-status.css';

/** The report of an evaluation with the questions of art. 151c: to read, to print, and to save. Driehoek only. */
export function ReportPart() {
  const { view } = useView();
  return view.audience === 'openbaar' ? (
    <Notice tone="info" title={words.onlyDriehoek.title}>
      {words.onlyDriehoek.text}
    </Notice>
  ) : (
    <DriehoekReport />
  );
}

function DriehoekReport() {
  const reported = useReport();
  if (reported === null) return <p>{words.noCamera}</p>;
  return reported === 'loading' ? <p>{words.loading}</p> : <Report reported={reported} />;
}

/** What the register knows, and what only an earlier evaluation of this camera says. */
function startOf({ camera }: Reported, earlier: Parameters<typeof formOf>[0] | undefined): ReportForm {
  const extent = words.design.extent(camera.sort, camera.outline == null ? camera.radius : null);
  const known = formOf(answersOf(camera, extent), null);
  if (earlier === undefined) return known;
  const before = formOf(earlier, null);
  return {
    ...before,
    lighterMeans: before.lighterMeans || known.lighterMeans,
    otherMeasures: before.otherMeasures || known.otherMeasures,
    extent: before.extent || known.extent,
    fourWeeks: known.fourWeeks === 'onbekend' ? before.fourWeeks : known.fourWeeks,
    decision: known.decision || before.decision,
    decisionDate: known.decisionDate || before.decisionDate,
    ground: known.ground || before.ground,
    goal: known.goal || before.goal,
    start: known.start || before.start,
    end: known.end || before.end,
    signsChecked: known.signsChecked || before.signsChecked,
    prosecutorConsulted: known.prosecutorConsulted || before.prosecutorConsulted,
  };
}

function statusText(status: ReportStatus): string {
  if (status === 'changed') return words.status.changed;
  return status === 'other-figures' ? words.status.otherFigures : words.status.concept;
}

const sheets = { verslag: ReportSheet, samenvatting: ReportSummary } as const;
const sheetNames = ['verslag', 'samenvatting'] as const;

function Report({ reported }: { readonly reported: Reported }) {
  const { catalogue, dossier, today } = useSession();
  const { view } = useView();
  const { camera, design, found } = reported;
  const [sheet, setSheet] = useState<keyof typeof sheets>('verslag');
  const Sheet = sheets[sheet];
  const saved = savedEvaluations(dossier.entries, camera.id);
  const open = savedWith(saved, view, camera.id, design);
  // Each saved evaluation has a draft of its own, and so has what was never saved.
  const typed = useDraft(`verslag/${camera.id}/${open?.evaluation ?? 'nieuw'}`, readReportForm);
  const form =
    typed.draft ?? (open === null ? startOf(reported, saved[0]?.answers) : formOf(open.answers, open.advice));
  const { answers, advice } = readForm(form, '');
  const isWaiting = found !== null && found.checks === null;
  const hasClaims = claimsOf(answers, advice, found?.verdict ?? null).length > 0;
  const since = open === null || isWaiting ? null : sinceSaved(open, reported, catalogue.dataHash);
  const status = statusOf(open, form, since);
  return (
    <div className="vb-report-part">
      <div className="vb-report-part__sheet">
        <div className="vb-report-part__actions">
          <Choice
            legend={words.sheets.legend}
            look="bar"
            options={sheetNames.map((value) => ({ value, label: words.sheets[value] }))}
            value={sheet}
            onChoose={setSheet}
          />
        </div>
        <p className="vb-report-part__actions">
          <Button purpose="primary" disabled={hasClaims} onClick={() => window.print()}>
            {words.print}
          </Button>
          <span className="vb-muted vb-small">{hasClaims ? words.printOpen : words.printHint}</span>
        </p>
        <p className={`vb-report-status ${status === 'final' ? '' : 'vb-report-status--concept'}`}>
          {open !== null && status === 'final' ? words.status.final(open.at, open.role) : statusText(status)}
        </p>
        {open === null || isWaiting ? null : <ReportSince saved={open} reported={reported} />}
        <Sheet reported={reported} answers={answers} advice={advice} day={dayOfReport(open, status, today)} />
      </div>
      <div className="vb-report-part__side">
        <ReportSaved camera={camera.id} open={open?.evaluation ?? null} />
        <DraftNotice typed={typed} onDrop={typed.drop} />
        <ReportFormPanel
          form={form}
          onChange={typed.keep}
          onSaved={typed.drop}
          save={{
            camera,
            design,
            fixed: found?.fixed.part ?? null,
            dataHash: catalogue.dataHash,
            found,
          }}
          isWaiting={isWaiting}
          isFinal={status === 'final'}
        />
      </div>
    </div>
  );
}
