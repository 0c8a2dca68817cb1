import type { Priority } from '../../policy/schema.ts';
import { perceptionUntil } from '../../indicator/perception-request.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { formatPeriod } from '../../text/format.ts';
import { prioriteit as words } from '../../text/nl/prioriteit.ts';
import { Card } from '../../ui/card.tsx';
import { groupsOf } from './groups.ts';
import { SurveyRow } from './survey-row.tsx';
import { IndicatorRow } from './indicator-row.tsx';

/** Every indicator of a priority: count with interval, what it is compared with, verdict, and others. */
export function StandingPanel({ priority }: { readonly priority: Priority }) {
  const { municipality } = useSession();
  const { view } = useView();
  const { finding } = useAnalysis(perceptionUntil(view.period));
  const themes = finding?.figures.themes ?? null;
  const { columns } = words.standing;
  return (
    <Card
      title={words.standing.title}
      actions={<span className="vb-muted">{formatPeriod(view.period.from, view.period.to)}</span>}
    >
      <table className="vb-standing">
        <caption className="vb-hidden">{words.standing.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.indicator}</th>
            <th scope="col" className="vb-standing__number">
              {columns.count}
            </th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col">{columns.others}</th>
          </tr>
        </thead>
        {(themes === null ? [] : groupsOf(municipality, priority, themes)).map((group) => (
          <tbody key={group.sort}>
            <tr className="vb-standing__group">
              <th scope="rowgroup" colSpan={5}>
                {words.standing.groups[group.sort]}
              </th>
            </tr>
            {group.rows.map(({ indicator, asked }) =>
              asked === null ? (
                <IndicatorRow key={indicator.id} indicator={indicator} priority={priority} />
              ) : (
                <SurveyRow key={indicator.id} indicator={indicator} priority={priority} asked={asked} />
              ),
            )}
            {group.without.length === 0 ? null : (
              <tr className="vb-standing__without">
                <td colSpan={5}>{words.standing.without(group.without.map(({ name }) => name))}</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </Card>
  );
}
