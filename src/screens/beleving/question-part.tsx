import { ShareChart } from '../../charts/share-chart.tsx';
import { shareTicks } from '../../charts/share-series.ts';
import { fewestAnswers } from '../../domain/thresholds.ts';
import { useSession } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { beleving } from '../../text/nl/beleving.ts';
import { chartLabel } from './chart-label.ts';
import { questionRows, type QuestionRow } from './question-marks.ts';
import type { AskedFinding } from '../../analysis/perception/themes.ts';

/** One question: who answered what per year, how sure that is, and whether a change can be chance. */
export function QuestionPart({ asked }: { readonly asked: AskedFinding }) {
  const { municipality } = useSession();
  const rows = questionRows(municipality, asked);
  const marks = rows.map(({ mark }) => mark);
  const quoted = asked.own.length === 1 ? asked.own[0]?.finding : undefined;
  const isQuoted = typeof quoted?.quote === 'string' && quoted.line !== null;
  const area = municipality.areas.find(({ id }) => id === asked.elsewhere[0]?.finding.area);
  return (
    <div className="vb-asked">
      <p className="vb-asked__question">
        {beleving.question(isQuoted ? (quoted.quote ?? asked.question) : asked.question)}
        {isQuoted ? <span className="vb-muted"> ({beleving.words.fromPlan})</span> : null}
        {asked.fictief ? <span className="vb-asked__mark">{beleving.fictief}</span> : null}
      </p>
      <p className="vb-small vb-muted">
        {asked.scale === null
          ? beleving.population(asked.population)
          : beleving.scale(asked.scale, asked.population)}{' '}
        {nl.verdict.rise[asked.rise]}
      </p>
      <ShareChart label={chartLabel(asked.question, marks)} look="dot" marks={marks} ticks={shareTicks} />
      {asked.own.length === 0 && area !== undefined ? <p>{beleving.onlyElsewhere(area.name)}</p> : null}
      <ChangeLine asked={asked} />
      <Notes asked={asked} rows={rows} />
    </div>
  );
}

function ChangeLine({ asked }: { readonly asked: AskedFinding }) {
  const { change } = asked;
  return <p>{change.is === 'change' ? beleving.changeSentence(change) : beleving.noChange[change.why]}</p>;
}

/** What makes the numbers weaker than they look, once each, and what the survey itself says of a year. */
function Notes({
  asked: { own, elsewhere },
  rows,
}: {
  readonly asked: AskedFinding;
  readonly rows: readonly QuestionRow[];
}) {
  const all = own.length > 0 ? own : elsewhere;
  const caveats = new Set(all.flatMap(({ told }) => (told.is === 'share' ? told.caveats : [])));
  const notes = [
    ...rows.flatMap(({ mark, measured }) => [
      ...(measured.told.is === 'few' ? [beleving.fewNote(mark.label, measured.told.n, fewestAnswers)] : []),
      ...(measured.finding.note === null ? [] : [beleving.note(mark.label, measured.finding.note)]),
    ]),
    ...[...caveats].map((caveat) => beleving.caveats[caveat]),
    ...(all.some(({ told }) => told.is === 'share' && told.isPublished) ? [beleving.published] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="vb-asked__notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
