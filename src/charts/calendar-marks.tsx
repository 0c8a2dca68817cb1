import type { CalendarMark } from '../domain/calendar/marks.ts';
import { schoolvakanties as words } from '../text/nl/schoolvakanties.ts';
import './calendar-marks.css';

/** School holidays and turns of the year above the bars of the box that this stands in; its table tells them in words. */
export function CalendarMarks({ marks }: { readonly marks: readonly CalendarMark[] }) {
  if (marks.length === 0) return null;
  return (
    <div className="vb-calendar" aria-hidden="true">
      {marks.map(({ is, left, width }) => (
        <span
          key={`${is} ${left}`}
          className={`vb-calendar__mark vb-calendar__mark--${is}`}
          style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
        />
      ))}
    </div>
  );
}

/** What the marks mean, of those that are drawn: items of the list of a legend. */
export function CalendarKeys({
  marks,
  isShort = false,
}: {
  readonly marks: readonly CalendarMark[];
  /** Where there is no room to say where the marks stand. */
  readonly isShort?: boolean;
}) {
  const named = isShort ? words.short : words.legend;
  const has = (wanted: CalendarMark['is']): boolean => marks.some(({ is }) => is === wanted);
  return (
    <>
      {has('holiday') ? (
        <li className="vb-calendar__key vb-calendar__key--holiday">{named.holidays}</li>
      ) : null}
      {has('new-year') ? (
        <li className="vb-calendar__key vb-calendar__key--new-year">{named.newYear}</li>
      ) : null}
    </>
  );
}
