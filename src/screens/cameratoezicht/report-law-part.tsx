import { verslag } from '../../text/nl/camera-verslag.ts';
import { ClaimsNotice } from './report-claims-notice.tsx';
import { claimsOf } from '../../analysis/cameras/claims.ts';
import { openQuestions } from './report-final.ts';
import { feltLines, lawLines } from './report-law.ts';
import { Lines, ReportSection } from './report-section.tsx';
import type { SheetContent } from './report-subject.ts';

const { print151c: words, parts, form } = verslag;

/** Necessity and term as art. 151c Gemeentewet asks, what people say, and the advice. */
export function ReportLaw({ reported, answers, advice, day }: SheetContent) {
  const { found } = reported;
  const felt = feltLines(answers, reported.felt);
  const open = openQuestions(answers).map((field) => form.short[field]);
  return (
    <>
      <ReportSection title={parts.proportionality}>
        {open.length === 0 ? null : <p className="vb-camera-report__open">{words.incomplete(open)}</p>}
        <Lines lines={[...lawLines(answers, day), { name: form.short.perception, text: felt.join(' ') }]} />
        <p className="vb-muted vb-small">{words.law}</p>
      </ReportSection>
      <ReportSection title={parts.advice}>
        {advice === null ? (
          <p>{words.adviceNone}</p>
        ) : (
          <>
            <p className="vb-camera-report__advice">
              {words.advice(advice.what, advice.until, advice.removal ?? null)}
            </p>
            <p>{advice.why}</p>
          </>
        )}
        <ClaimsNotice claims={claimsOf(answers, advice, found?.verdict ?? null)} />
      </ReportSection>
    </>
  );
}
