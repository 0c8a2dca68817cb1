import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo } from 'react';
import { AgreementsPanel } from '../../indicator/agreements-panel.tsx';
import { StoryPanel } from '../../indicator/story-panel.tsx';
import { besideOf } from '../../indicator/beside.ts';
import { useSession, useView } from '../../state/session.tsx';
import { afspraken } from '../../text/nl/afspraken.ts';
import { story } from '../../text/nl/story.ts';
import { Card } from '../../ui/card.tsx';
import { trends } from '../../text/nl/trends.ts';
import { Choice, Select } from '../../ui/choice.tsx';
import { readDirection } from './direction.ts';
import { PlanPanel } from './plan-panel.tsx';
import { Questions } from './questions.tsx';
import { findSubject, listSubjects, type Subject } from './subject.ts';
import { yearTarget } from './target.ts';
import { TrendPanel } from './trend-panel.tsx';
import { useLines } from './use-lines.ts';
import './trends.css';

/** One subject through time: what the plan says of it, and whether it moves, stands out, or differs from elsewhere. */
export function TrendsScreen() {
  const { municipality, catalogue } = useSession();
  const { view, choose } = useView();
  const subject = findSubject(municipality, catalogue.series, view.trends.subject);
  if (subject === null) return null;
  return (
    <div className="vb-trends">
      <Heading level={1} className="vb-hidden">
        {trends.title}
      </Heading>
      <div className="vb-trends__choose">
        <Select
          label={trends.subject}
          groups={listSubjects(municipality, catalogue.series).map((group) => ({
            name: group.name ?? (group.sort === 'totals' ? trends.totals : trends.others),
            options: group.subjects.map(({ id, name }) => ({ value: id, label: name })),
          }))}
          value={subject.id}
          onChoose={(id) => choose({ trends: { subject: id } })}
        />
        <Choice
          legend={trends.unit}
          look="bar"
          options={[
            { value: 'maand', label: view.audience === 'driehoek' ? trends.month : trends.quarter },
            { value: 'jaar', label: trends.year },
          ]}
          value={view.trends.unit}
          onChoose={(unit) => choose({ trends: { unit } })}
        />
      </div>
      <Answered subject={subject} />
    </div>
  );
}

/** The chart with what was set beside it, and under it the four questions of a meeting. */
function Answered({ subject }: { readonly subject: Subject }) {
  const { municipality } = useSession();
  const { view } = useView();
  const lines = useLines(subject);
  const { indicator } = subject;
  const byChance = indicator?.sort !== 'uitvoering';
  const size = indicator === null ? 1 : besideOf(municipality, indicator, undefined, undefined).size;
  const target = useMemo(() => yearTarget(indicator, size), [indicator, size]);
  const isSizeUnknown = target === null && yearTarget(indicator) !== null;
  const { years } = view.analysis;
  const direction = useMemo(
    () =>
      byChance && lines.line !== null
        ? readDirection(lines.line, years === 'alles' ? null : Number(years))
        : null,
    [byChance, lines.line, years],
  );
  return (
    <>
      <TrendPanel subject={subject} direction={direction} lines={lines} target={target} />
      <div className="vb-trends__side">
        <PlanPanel subject={subject} lines={lines} target={target} isSizeUnknown={isSizeUnknown} />
        {indicator === null ? null : (
          <Card title={story.duiding}>
            <StoryPanel key={indicator.id} indicator={indicator} span={view.period} />
          </Card>
        )}
        {indicator === null ? null : (
          <Card title={afspraken.title}>
            <AgreementsPanel key={indicator.id} priority={indicator.priority} indicator={indicator.id} />
          </Card>
        )}
      </div>
      <Questions subject={subject} lines={lines} direction={direction} byChance={byChance} />
    </>
  );
}
