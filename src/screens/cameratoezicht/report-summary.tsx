import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import { useSession } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { headlineOf } from '../../indicator/camera-headline.ts';
import { underHeadline } from './evaluation-under.ts';
import { measurableText } from './evaluation-measurable.tsx';
import { openQuestions } from './report-final.ts';
import { lawLines } from './report-law.ts';
import { Lines, ReportSection } from './report-section.tsx';
import { shortened } from './report-short.ts';
import type { SheetContent } from './report-subject.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** What the college needs to decide, on one sheet of paper: the advice, the verdict and what it does not say, and the law. */
export function ReportSummary({
  reported: { camera, outcome, refusal, found },
  answers,
  advice,
  day,
}: SheetContent) {
  const { municipality } = useSession();
  const id = useId();
  const law = lawLines(answers, day).map(({ name, text }) => ({ name, ...shortened(text) }));
  const why = shortened(advice?.why ?? '');
  const isCut = [...law, why].some((one) => one.isCut);
  const open = openQuestions(answers).map((field) => words.form.short[field]);
  return (
    <article className="vb-camera-report vb-camera-report--summary" aria-labelledby={id}>
      <header className="vb-camera-report__head">
        <Heading level={2} id={id}>
          {words.summary.title(camera.name)}
        </Heading>
        <p>{words.lead(outcome.name, municipality.profile.name)}</p>
        <p className="vb-muted vb-small">{words.made(formatDay(day))}</p>
      </header>
      <ReportSection title={words.parts.advice}>
        <p className="vb-camera-report__headline">
          {advice === null
            ? words.print151c.adviceNone
            : words.print151c.advice(advice.what, advice.until, advice.removal ?? null)}
        </p>
        {advice === null ? null : <p>{why.text}</p>}
      </ReportSection>
      <ReportSection title={words.parts.verdict}>
        {found === null ? <p>{refusal?.text}</p> : <Figures found={found} />}
      </ReportSection>
      <ReportSection title={words.parts.proportionality}>
        {open.length === 0 ? null : (
          <p className="vb-camera-report__open">{words.print151c.incomplete(open)}</p>
        )}
        <Lines lines={law} />
      </ReportSection>
      <p className="vb-muted vb-small">{isCut ? words.summary.cut : words.summary.more}</p>
    </article>
  );
}

function Figures({ found }: { readonly found: ReadyEvaluation }) {
  return (
    <>
      <p className="vb-camera-report__headline">{headlineOf(found)}</p>
      <p>{underHeadline(found)}</p>
      <p>
        <strong>{evaluatie.measurable.title}</strong> {measurableText(found.evaluation)}
      </p>
      <p>{words.summary.notSaid}</p>
    </>
  );
}
