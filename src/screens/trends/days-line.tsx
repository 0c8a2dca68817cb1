import type { Subject } from '../../analysis/trends/subject.ts';
import { daysText } from '../../text/days.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { figureText } from '../../text/figure-text.ts';
import { formatInterval } from '../../text/format.ts';
import { sinds } from '../../text/nl/sinds.ts';

const words = sinds.onTrends;

/** The days that were chosen, in the words of the screen that is about them; nothing where none were. */
export function DaysLine({ subject: { id, name } }: { readonly subject: Subject }) {
  const { profile } = useSession().municipality;
  const { days, within } = useView().view;
  const { finding } = useAnalysis(
    days === null ? null : ({ about: 'since', from: days.from, to: days.to } as const),
  );
  if (days === null) return null;
  const found = finding?.figures;
  if (found === undefined) return <p className="vb-trends__days vb-muted">{sinds.loading}</p>;
  if (found.is === 'no-data')
    return <p className="vb-trends__days">{sinds.noData(found.asked, found.lastDay)}</p>;
  if (found.is === 'not-published')
    return <p className="vb-trends__days">{sinds.notPublished(found.asked)}</p>;
  const row = found.rows.find(({ indicator }) => indicator === id);
  if (row === undefined || within !== profile.id)
    return <p className="vb-trends__days">{words.none(daysText(days))}</p>;
  const { now, before, change, expected } = row;
  return (
    <p className="vb-trends__days">
      <strong>{words.now(name, found.covered, figureText(now))}</strong>{' '}
      {expected.is === 'none'
        ? words.unsaid(sinds.why[expected.why])
        : words.expected(formatInterval(expected.low, expected.high), expected)}{' '}
      {words.before(found.before, figureText(before), change)}
      {found.covered.to === found.asked.to ? '' : ` ${sinds.covered(found.asked, found.covered)}`}
    </p>
  );
}
