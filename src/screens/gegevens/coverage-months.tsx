import { formatCount } from '../../text/format.ts';
import { monthNameShort } from '../../text/format.ts';
import { volledig } from '../../text/nl/gegevens-volledig.ts';
import { coverageYears, type CoverageMonth } from './coverage.ts';
import type { Coverage } from '../../state/client.ts';

const words = volledig.months;

/**
 * The months of a list, a line a year: how many rows each has, and what it counts as. Where somebody vouched for the
 * list a month is a button: pressed, it is missing.
 */
export function CoverageMonths({
  coverage,
  onMissing,
}: {
  readonly coverage: Coverage;
  readonly onMissing: ((month: number, isMissing: boolean) => void) | null;
}) {
  return (
    <div className="vb-table vb-months" role="group" aria-label={words.caption} tabIndex={0}>
      <table>
        <caption className="vb-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vb-hidden">{words.year}</span>
            </th>
            {Array.from({ length: 12 }, (_, at) => (
              <th key={at} scope="col">
                {monthNameShort(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverageYears(coverage).map(({ year, months }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {months.map((month, at) => (
                <td key={at}>{month === null ? null : <MonthCell month={month} onMissing={onMissing} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="vb-small vb-muted">{onMissing === null ? words.hintOpen : words.hint}</p>
    </div>
  );
}

function MonthCell({
  month: { month, count, state },
  onMissing,
}: {
  readonly month: CoverageMonth;
  readonly onMissing: ((month: number, isMissing: boolean) => void) | null;
}) {
  const look = `vb-months__cell vb-months__cell--${state}`;
  const text = (
    <>
      <span aria-hidden="true">{state === 'missing' ? words.noFigure : formatCount(count)}</span>
      <span className="vb-hidden">{words.cell(month, count, state)}</span>
    </>
  );
  if (onMissing === null || state === 'half' || state === 'open') return <span className={look}>{text}</span>;
  return (
    <button
      type="button"
      className={look}
      aria-pressed={state === 'missing'}
      onClick={() => onMissing(month, state !== 'missing')}
    >
      {text}
    </button>
  );
}
