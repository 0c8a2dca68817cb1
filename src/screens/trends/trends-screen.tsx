import { Heading } from '@nl-design-system-candidate/heading-react';
import { AgreementsPanel } from '../../indicator/agreements-panel.tsx';
import { PlaceChoice } from '../../indicator/place-choice.tsx';
import { SheetLink } from '../../indicator/sheet-link.tsx';
import { StoryPanel } from '../../indicator/story-panel.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { afspraken } from '../../text/nl/afspraken.ts';
import { story } from '../../text/nl/story.ts';
import { Card } from '../../ui/card.tsx';
import { trends } from '../../text/nl/trends.ts';
import { weken } from '../../text/nl/trends-weken.ts';
import { Choice, Select } from '../../ui/choice.tsx';
import { openingSubject } from '../../view/opening-subject.ts';
import { PlanPanel } from './plan-panel.tsx';
import { Questions } from './questions.tsx';
import { findSubject, listSubjects, type Subject } from '../../analysis/trends/subject.ts';
import { DaysLine } from './days-line.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { WeeksPanel } from './weeks-panel.tsx';
import { useTrend, type FoundTrend } from './use-trend.ts';
import './trends.css';

/** One subject through time: what the plan says of it, and whether it moves, stands out, or differs from elsewhere. */
export function TrendsScreen() {
  const { municipality, catalogue } = useSession();
  const { view, choose } = useView();
  // An address may name a subject that is not there, or not for openbaar: then it is what the screen opens at.
  const { series } = catalogue;
  const subject =
    findSubject(municipality, series, view.trends.subject) ??
    findSubject(municipality, series, openingSubject(municipality, series));
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
        <PlaceChoice kinds={subject.kinds} />
        <UnitChoice subject={subject} />
        <SheetLink about="trends" change={{ trends: { subject: subject.id } }} />
      </div>
      <DaysLine subject={subject} />
      <Answered subject={subject} />
    </div>
  );
}

/** Bars by week, month or year: what is in force, no weeks for openbaar, and no months where only years are known. */
function UnitChoice({ subject }: { readonly subject: Subject }) {
  const { view, choose } = useView();
  const found = useTrend(subject);
  const isByYear = hasYearsOnly(found);
  const months = {
    value: 'maand',
    label: view.audience === 'driehoek' ? trends.month : trends.quarter,
  } as const;
  const years = { value: 'jaar', label: trends.year } as const;
  const weeks = { value: 'week', label: weken.option } as const;
  const fine = view.audience === 'driehoek' ? [weeks, months, years] : [months, years];
  return (
    <Choice
      legend={trends.unit}
      look="bar"
      options={isByYear ? [years] : fine}
      value={isByYear ? years.value : view.trends.unit}
      onChoose={(unit) => choose({ trends: { unit } })}
    />
  );
}

/** Whether only years are known of a subject. */
function hasYearsOnly(found: FoundTrend | null): boolean {
  return found?.line === null && found.bars.is === 'bars';
}

/** The chart with what was set beside it, and under it the four questions of a meeting. */
function Answered({ subject }: { readonly subject: Subject }) {
  const { view } = useView();
  const found = useTrend(subject);
  const { indicator } = subject;
  return (
    <>
      {view.trends.unit === 'week' && !hasYearsOnly(found) ? (
        <WeeksPanel subject={subject} />
      ) : (
        <TrendPanel subject={subject} found={found} />
      )}
      <div className="vb-trends__side">
        <PlanPanel subject={subject} found={found} />
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
      <Questions subject={subject} found={found} />
    </>
  );
}
