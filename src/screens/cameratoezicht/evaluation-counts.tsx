import { percentScale } from '../../charts/camera-change.ts';
import type { ChangeMark, PercentScale } from '../../charts/camera-change.ts';
import { lengthRatio, usedMonths } from '../../domain/camera-effect/windows.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount, formatPeriod } from '../../text/format.ts';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { expectedOf, whatOf } from '../../indicator/camera-headline.ts';
import { controlName } from './evaluation-names.ts';
import { countRows } from './evaluation-rows.ts';
import type { CountRow } from './evaluation-rows.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.counts;

/** Counts of every area before and after, with the change against the control and its interval. */
export function EvaluationCounts({ ready }: { readonly ready: ReadyEvaluation }) {
  const { municipality } = useSession();
  const { evaluation, design, chosen } = ready;
  const { treatment, control, memory } = evaluation.areas;
  const rows = countRows(ready);
  const hasInterval = rows.some(({ against }) => against !== null && against.percent !== null);
  const scale = percentScale(rows.flatMap(({ against }) => against ?? []));
  const names: Readonly<Record<CountRow['key'], (row: CountRow) => readonly [name: string, note: string]>> = {
    treatment: ({ distance }) => [words.treatment, distance],
    ring: ({ number, distance }) => [words.ring(number), distance],
    buffer: () => [words.buffer, ''],
    control: () => [words.control, controlName(design.control, municipality)],
    country: ({ distance }) => [words.country(municipality.profile.country.name), distance],
  };
  return (
    <Card title={words.title} className="vb-evaluation__card vb-evaluation__counts">
      <p>
        {words.sentence(
          whatOf(chosen.indicator),
          treatment.total.before,
          treatment.total.after,
          evaluation.findings.ok ? expectedOf(evaluation) : null,
        )}
      </p>
      <DataTable
        caption={words.title}
        captionHidden
        stacks
        columns={columnsOf((row) => names[row.key](row), hasInterval ? scale : null)}
        rows={rows}
        rowKey={({ key, number }) => `${key}${number}`}
      />
      <p className="vb-small vb-muted">
        {windowsText(ready)}{' '}
        {hasInterval
          ? words.dispersion(treatment.spread.dispersion / memory, control.spread.dispersion / memory, memory)
          : ''}
      </p>
    </Card>
  );
}

function windowsText({ evaluation: { windows } }: ReadyEvaluation): string {
  const period = (years: typeof windows.before): string => {
    const months = years.flat().flatMap((month) => month ?? []);
    return formatPeriod(Math.min(...months), Math.max(...months));
  };
  const ratio = lengthRatio(windows);
  return [
    words.windows(period(windows.before), period(windows.after)),
    windows.leftOut.length === 0 ? '' : words.leftOut(windows.leftOut),
    windows.startMonth === null ? '' : words.startMonth(windows.startMonth),
    ratio === 1 || usedMonths(windows.before).length === 0 ? '' : ` ${words.unequal}`,
  ].join('');
}

function columnsOf(
  nameOf: (row: CountRow) => readonly [name: string, note: string],
  /** Null where no area has an interval: no empty column. */
  scale: PercentScale | null,
): Column<CountRow>[] {
  const { column } = words;
  return [
    { name: column.area, rowHeader: true, cell: (row) => <AreaName name={nameOf(row)} /> },
    { name: column.before, numeric: true, cell: ({ counts }) => formatCount(counts.before) },
    { name: column.after, numeric: true, cell: ({ counts }) => formatCount(counts.after) },
    {
      name: column.against,
      cell: (row) => <Against row={row} />,
    },
    ...(scale === null
      ? []
      : [
          {
            name: column.interval,
            cell: ({ against }: CountRow) =>
              against === null || against.percent === null ? (
                ''
              ) : (
                <IntervalBar mark={against} scale={scale} />
              ),
          },
        ]),
  ];
}

function AreaName({ name: [name, note] }: { readonly name: readonly [name: string, note: string] }) {
  return (
    <>
      {name}
      {note === '' ? null : <span className="vb-evaluation__note">{note}</span>}
    </>
  );
}

function Against({ row: { against, chance } }: { readonly row: CountRow }) {
  if (against === null) return null;
  return (
    <>
      <span className="vb-evaluation__change">
        <strong>{against.percent === null ? '' : against.text}</strong>{' '}
        {against.percent === null ? words.smallBase : `(${against.interval})`}
      </span>
      {chance === null ? null : (
        <span className="vb-evaluation__note vb-evaluation__change">
          {words.chance(cameraBeeld.interval(chance.low, chance.high))}
        </span>
      )}
    </>
  );
}

/** The interval on the scale of the table; its numbers stand beside it. */
function IntervalBar({ mark, scale }: { readonly mark: ChangeMark; readonly scale: PercentScale }) {
  const { percent, isOpen } = mark;
  const at = (value: number): string => `${100 * scale.at(value)}%`;
  return (
    <svg className={`vb-interval ${isOpen ? 'vb-interval--open' : ''}`} aria-hidden="true">
      <line className="vb-interval__zero" x1={at(0)} x2={at(0)} y1="0" y2="100%" />
      {percent === null ? null : (
        <>
          <line className="vb-interval__line" x1={at(percent.low)} x2={at(percent.high)} y1="50%" y2="50%" />
          <circle className="vb-interval__dot" cx={at(percent.value)} cy="50%" r="5" />
        </>
      )}
    </svg>
  );
}
