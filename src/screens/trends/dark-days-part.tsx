import { StepBars, type StepBar } from '../../charts/step-bars.tsx';
import type { DarkDays, Winter } from '../../analysis/trends/dark-days.ts';
import { countShown, figureText, intervalText } from '../../text/figure-text.ts';
import { formatPeriod } from '../../text/format.ts';
import { donker } from '../../text/nl/donkere-dagen.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';

/** Winters that have room beside each other. */
const mostBars = 8;

/** The dark days of each winter side by side: the last against the one before, and one that has begun so far. */
export function DarkDaysPart({ dark: { winters, change, begun } }: { readonly dark: DarkDays }) {
  const [before, now] = winters.slice(-2);
  if (before === undefined || now === undefined) return null;
  return (
    <>
      <h3 className="vb-question__part">{donker.title}</h3>
      <p>{donker.sentence(told(now), told(before), change)}</p>
      {begun === null ? null : (
        <p>
          {donker.begun(
            formatPeriod(begun.span.from, begun.span.to),
            figureText(begun.figure),
            now.soFar === null ? null : figureText(now.soFar),
          )}
        </p>
      )}
      <StepBars label={donker.chart} bars={winters.slice(-mostBars).map(barOf)} height={130} />
      <Twin label={donker.table}>
        <DataTable
          caption={donker.title}
          captionHidden
          columns={columnsOf(begun)}
          rows={winters.toReversed()}
          rowKey={({ span }) => String(span.from)}
        />
      </Twin>
    </>
  );
}

function told({ span, figure }: Winter): { readonly winter: string; readonly count: string } {
  return { winter: donker.winter(span.from, span.to), count: figureText(figure) };
}

function barOf({ span, figure }: Winter): StepBar {
  return {
    key: String(span.from),
    name: donker.winterShort(span.from, span.to),
    value: countShown(figure),
    text: figureText(figure),
    look: 'plain',
  };
}

function columnsOf(begun: DarkDays['begun']): Column<Winter>[] {
  const soFar: Column<Winter>[] =
    begun === null
      ? []
      : [
          {
            name: donker.column.soFar(begun.span.from, begun.span.to),
            numeric: true,
            cell: ({ soFar: figure }) => (figure === null ? '' : figureText(figure)),
          },
        ];
  return [
    { name: donker.column.winter, rowHeader: true, cell: ({ span }) => donker.winter(span.from, span.to) },
    { name: donker.column.count, numeric: true, cell: ({ figure }) => figureText(figure) },
    { name: donker.column.interval, numeric: true, cell: ({ figure }) => intervalText(figure) },
    ...soFar,
  ];
}
