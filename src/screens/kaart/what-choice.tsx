import { daysYearsBefore } from '../../domain/time/day.ts';
import { useSession, useView } from '../../state/session.tsx';
import { timeText } from '../../text/days.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { Choice, Select, type Option } from '../../ui/choice.tsx';
import type { MapPart } from '../../view/parts.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { mapIndicators } from './questions.ts';
import { fewestYears, shownDays, type Side } from './sides.ts';
import { dataSpan } from './time-window.ts';

const none = '';

/** Years back that are offered, as far as there are data. */
const offeredYears = 5;

/** One indicator, and perhaps beside it the same in an earlier time, or a second one. */
export function WhatChoice({
  sides,
  onChoose,
}: {
  readonly sides: readonly Side[];
  readonly onChoose: (part: Partial<MapPart>) => void;
}) {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const all = mapIndicators(municipality);
  const [first, second] = sides;
  if (first === undefined) return null;
  const own = first.indicator;
  const other = second === undefined || second.indicator === own ? null : second.indicator.id;
  const since = dataSpan(catalogue.series, own.kinds, catalogue.lastMonth).from;
  const years = yearsBack(view, since);
  const isOfTimes = second !== undefined && other === null;
  const yearsBefore = isOfTimes ? Math.max(view.map.yearsBefore ?? 0, fewestYears(shownDays(view))) : null;
  const earlier = [...new Set([...years, ...(yearsBefore === null ? [] : [yearsBefore])])];
  const beside = all.filter(({ id }) => id !== own.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="vb-kaart__what">
      <Choice
        legend={kaart.what}
        look="rows"
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        value={own.id}
        onChoose={(id) => onChoose({ indicators: other === null || other === id ? [id] : [id, other] })}
      />
      <Select
        label={kaart.second}
        groups={[
          { name: null, options: [{ value: none, label: kaart.none }] },
          { name: kaart.earlier, options: earlier.map((back) => earlierOption(view, back)) },
          { name: kaart.others, options: beside },
        ]}
        value={yearsBefore === null ? (other ?? none) : String(yearsBefore)}
        onChoose={(chosen) => {
          const back = earlier.find((one) => String(one) === chosen) ?? null;
          const added = chosen === none || back !== null ? [] : [chosen];
          onChoose({ indicators: [own.id, ...added], yearsBefore: back });
        }}
      />
    </div>
  );
}

/** So many years back that none of the days lie in both, and all of them have data. */
function yearsBack(view: ResolvedView, since: number): number[] {
  const days = shownDays(view);
  const fewest = fewestYears(days);
  return Array.from({ length: offeredYears }, (_, at) => fewest + at).filter(
    (years) => view.period.from - 12 * years >= since,
  );
}

function earlierOption(view: ResolvedView, years: number): Option<string> {
  return { value: String(years), label: timeText(daysYearsBefore(shownDays(view), years)) };
}
