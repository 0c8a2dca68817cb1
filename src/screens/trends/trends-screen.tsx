import { Heading } from '@nl-design-system-candidate/heading-react';
import { useSession, useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { Choice, Select } from '../../ui/choice.tsx';
import { ComparisonPanel } from './comparison-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { findSubject, listSubjects } from './subject.ts';
import { TrendPanel } from './trend-panel.tsx';
import './trends.css';

/** One subject through time, beside what the plan says and how others fare. */
export function TrendsScreen() {
  const { municipality, catalogue } = useSession();
  const { view, choose } = useView();
  const subject = findSubject(municipality, catalogue.series, view.trends.subject);
  if (subject === null) return null;
  return (
    <div className="vb-trends">
      <Heading level={1} className="vb-hidden">
        {nl.trends.title}
      </Heading>
      <div className="vb-trends__choose">
        <Select
          label={nl.trends.subject}
          groups={listSubjects(municipality, catalogue.series).map((group) => ({
            name: group.name ?? (group.sort === 'totals' ? nl.trends.totals : nl.trends.others),
            options: group.subjects.map(({ id, name }) => ({ value: id, label: name })),
          }))}
          value={subject.id}
          onChoose={(id) => choose((current) => ({ ...current, trends: { ...current.trends, subject: id } }))}
        />
        <Choice
          legend={nl.trends.unit}
          look="bar"
          options={[
            { value: 'maand', label: view.audience === 'driehoek' ? nl.trends.month : nl.trends.quarter },
            { value: 'jaar', label: nl.trends.year },
          ]}
          value={view.trends.unit}
          onChoose={(unit) => choose((current) => ({ ...current, trends: { ...current.trends, unit } }))}
        />
      </div>
      <TrendPanel subject={subject} />
      <div className="vb-trends__side">
        <PlanPanel subject={subject} />
        <ComparisonPanel subject={subject} />
      </div>
    </div>
  );
}
