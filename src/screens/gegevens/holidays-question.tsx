import { useState } from 'react';
import { withHolidays, type Holiday, type SchoolHolidays } from '../../domain/calendar/holidays.ts';
import {
  holidaysOf,
  regionsOf,
  type FoundHoliday,
  type HolidayProblem,
} from '../../policy/school-holidays/found.ts';
import { schoolvakanties as words } from '../../text/nl/schoolvakanties.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { HolidayTable } from './holiday-table.tsx';

/** What a file holds, for a person to look at before it stands; asks the region where the file tells of more than one. */
export function HolidayQuestion({
  found,
  known,
  onYes,
  onNo,
}: {
  readonly found: readonly FoundHoliday[];
  readonly known: SchoolHolidays | null;
  readonly onYes: (holidays: readonly Holiday[], region: string | null) => void;
  readonly onNo: () => void;
}) {
  const regions = regionsOf(found);
  const only = regions.length > 1 ? null : (regions[0] ?? null);
  const before = regions.find((region) => region === known?.region) ?? null;
  const [chosen, setChosen] = useState<string | null>(only ?? before);
  const isAsking = regions.length > 1;
  if (isAsking && chosen === null)
    return (
      <>
        <p>{words.regionNeeded}</p>
        <RegionChoice regions={regions} chosen={chosen} onChoose={setChosen} />
        <div>
          <Button onClick={onNo}>{words.no}</Button>
        </div>
      </>
    );
  const holidays = holidaysOf(found, isAsking ? chosen : null);
  const all = withHolidays(known?.holidays ?? [], holidays);
  const replaced = (known?.holidays ?? []).filter((holiday) => !all.some((one) => isSame(one, holiday)));
  return (
    <>
      {isAsking ? <RegionChoice regions={regions} chosen={chosen} onChoose={setChosen} /> : null}
      <p>{words.found(holidays.length)}</p>
      <HolidayTable holidays={holidays} />
      {replaced.length === 0 ? null : <p>{words.replaces(replaced.length)}</p>}
      <div className="vb-buttons">
        <Button purpose="primary" onClick={() => onYes(all, chosen)}>
          {words.keep}
        </Button>
        <Button onClick={onNo}>{words.no}</Button>
      </div>
    </>
  );
}

function isSame(one: Holiday, other: Holiday): boolean {
  return one.name === other.name && one.from === other.from && one.to === other.to;
}

function RegionChoice({
  regions,
  chosen,
  onChoose,
}: {
  readonly regions: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (region: string) => void;
}) {
  return (
    <Choice
      legend={words.region}
      options={regions.map((region) => ({ value: region, label: region }))}
      value={chosen ?? ''}
      onChoose={onChoose}
    />
  );
}

/** Lines of a list of faults that fit a card. */
const most = 6;

/** Every fault of a file in a sentence. */
export function HolidaysRefused({ problems }: { readonly problems: readonly HolidayProblem[] }) {
  return (
    <Notice tone="error" title={words.refused}>
      <ul>
        {problems.slice(0, most).map((problem, index) => (
          <li key={index}>{problemText(problem)}</li>
        ))}
      </ul>
      {problems.length > most ? <p>{words.more(problems.length - most)}</p> : null}
    </Notice>
  );
}

function problemText(problem: HolidayProblem): string {
  switch (problem.why) {
    case 'not-holidays':
    case 'broken':
    case 'none':
    case 'too-large':
    case 'too-many':
      return words.problems[problem.why];
    case 'no-name':
    case 'bad-date':
    case 'timed':
    case 'repeats':
    case 'personal':
    case 'upside-down':
      return words.problems[problem.why](problem.at);
    case 'too-long':
      return words.problems[problem.why](problem.at, problem.days);
  }
}
