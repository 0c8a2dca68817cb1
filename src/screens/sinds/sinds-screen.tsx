import { Heading } from '@nl-design-system-candidate/heading-react';
import { meetingBeyond } from '../../analysis/since/last-meeting.ts';
import type { SinceFigures, SinceRequest } from '../../analysis/since/since.ts';
import { daysOfMonths, isSameDays } from '../../domain/time/day.ts';
import { lastCompleteQuarters } from '../../domain/time/quarter.ts';
import { RangeLegend } from '../../indicator/range-legend.tsx';
import { useSession, useView, useViewState } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { figures } from '../../text/nl/figures.ts';
import { sinds as words } from '../../text/nl/sinds.ts';
import { sinceSummary } from '../../text/since-summary.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { SinceTable } from './since-table.tsx';
import './sinds.css';

type Figures = Extract<SinceFigures, { readonly is: 'since' }>;

/** Per indicator of the plan how many since the last meeting or between two days, against what was expected and a year before. */
export function SindsScreen() {
  const { finding } = useAnalysis(useRequest());
  return (
    <div className="vb-since">
      <Heading level={1} className="vb-since__title">
        {words.heading}
      </Heading>
      <Told found={finding?.figures ?? null} />
    </div>
  );
}

/** Null as long as it is on its way. */
function Told({ found }: { readonly found: SinceFigures | null }) {
  if (found === null)
    return (
      <Card title={words.heading}>
        <Shape label={words.loading} height={16} lines={6} />
      </Card>
    );
  if (found.is === 'no-data') return <Notice tone="info">{words.noData(found.asked, found.lastDay)}</Notice>;
  return found.is === 'not-published' ? (
    <Notice tone="info">{words.notPublished(found.asked)}</Notice>
  ) : (
    <Found found={found} />
  );
}

/** In openbaar without a choice the last quarter that is published: no days are. */
function useRequest(): SinceRequest {
  const { store, catalogue } = useSession();
  const { audience } = useView().view;
  const chosen = useViewState(store).view.days;
  const open = audience === 'openbaar' ? daysOfMonths(lastCompleteQuarters(catalogue.lastMonth, 1)) : null;
  const days = chosen ?? open;
  return { about: 'since', from: days?.from ?? null, to: days?.to ?? null };
}

function Found({ found }: { readonly found: Figures }) {
  const { covered, before, rows } = found;
  return (
    <>
      <div>
        <p className="vb-since__summary">{sinceSummary(rows)}</p>
        <Ground found={found} />
      </div>
      <Card title={words.title(covered)}>
        <p className="vb-small vb-muted">
          {words.beforeDays(before)} {figures.provisionalNote}
        </p>
        {rows.length === 0 ? (
          <p className="vb-since__none">{words.none}</p>
        ) : (
          <SinceTable caption={words.title(covered)} rows={rows} days={covered} before={before} />
        )}
      </Card>
      <RangeLegend />
      <div className="vb-since__looked vb-small vb-muted">
        <Unknown found={found} />
        <Twin label={words.method.title}>
          {words.method.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Twin>
      </div>
    </>
  );
}

/** Where the first day comes from, to which day there are data, and how much of what was asked that is. */
function Ground({ found: { by, asked, covered, lastDay } }: { readonly found: Figures }) {
  const { catalogue, dossier } = useSession();
  const { audience } = useView().view;
  const beyond = by === 'chosen' ? null : meetingBeyond(dossier.entries, catalogue.lastMonth);
  const begin =
    beyond === null
      ? words.by[by](asked.from)
      : words.beyond[by === 'four-weeks' ? by : 'earlier'](beyond, asked.from);
  return (
    <p className="vb-muted">
      {audience === 'openbaar' ? '' : `${begin} `}
      {words.until(lastDay)}
      {isSameDays(asked, covered) ? '' : ` ${words.covered(asked, covered)}`}
    </p>
  );
}

function Unknown({ found: { unknown } }: { readonly found: Figures }) {
  const { indicators } = useSession().municipality;
  const names = (isAbsent: boolean): string[] =>
    unknown
      .filter(({ reason }) => (reason.why !== 'too-coarse') === isAbsent)
      .flatMap(({ indicator }) => indicators.find(({ id }) => id === indicator)?.name ?? []);
  const [coarse, absent] = [names(false), names(true)];
  return (
    <>
      {coarse.length === 0 ? null : <p>{words.unknown(coarse)}</p>}
      {absent.length === 0 ? null : <p>{words.absent(absent)}</p>}
    </>
  );
}
