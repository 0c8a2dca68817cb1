import type { PlanFigure, PlanFigureArea } from '../analysis/trends/plan-figures.ts';
import type { Indicator } from '../policy/schema.ts';
import { useSession } from '../state/session.tsx';
import { useAnalysis } from '../state/use-analysis.ts';
import { formatCount } from '../text/format.ts';
import { planCijfers as words } from '../text/nl/plan-cijfers.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Twin } from '../ui/twin.tsx';
import './plan-figures.css';

/** The numbers that the plan gives of an indicator, each beside our gemeente, the region and the country. */
export function PlanFigures({ indicator }: { readonly indicator: Indicator }) {
  const { facts } = useSession().municipality;
  const isNamed = facts.some(({ figure }) => figure?.indicator === indicator.id);
  const { finding } = useAnalysis(isNamed ? ({ about: 'comparison', subject: indicator.id } as const) : null);
  return (finding?.figures.planFigures ?? []).map((figure) => (
    <Beside key={figure.fact} indicator={indicator} figure={figure} />
  ));
}

function Beside({ indicator, figure }: { readonly indicator: Indicator; readonly figure: PlanFigure }) {
  const { country } = useSession().municipality.profile;
  const { percent, years, isNamed, areas, line } = figure;
  const absent = areas.filter(({ counts }) => counts === null).map(({ name }) => name);
  const madeUp = areas.filter(({ isMadeUp }) => isMadeUp);
  return (
    <section className="vb-plan-figure">
      <h3>{words.title(indicator.name)}</h3>
      {years === null ? (
        <p>{words.noYears(percent)}</p>
      ) : (
        <>
          <p>{(isNamed ? words.named : words.unnamed)(percent, years.from, years.to)}</p>
          <DataTable
            caption={words.caption(years.from, years.to)}
            captionHidden
            columns={columnsOf(years)}
            rows={rowsOf(figure)}
            rowKey={({ id }) => id}
          />
          <p className="vb-muted">
            {[
              ...(absent.length === 0 ? [] : [words.absent(absent, years.from, years.to)]),
              ...madeUp.map(({ name }) => words.madeUp(name)),
              ...(figure.country.length === 0 ? [] : [words.country(country.name, figure.country)]),
            ].join(' ')}
          </p>
        </>
      )}
      <Twin label={words.how}>
        <p>{words.unknownCount(line)}</p>
        <p>{words.counted(indicator.name, indicator.definition)}</p>
        <p>{words.interval}</p>
      </Twin>
    </section>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly index: string;
  readonly range: string;
}

/** The number of the plan first, as the index that it would be. */
function rowsOf({ percent, areas }: PlanFigure): Row[] {
  const plan = { id: 'plan', name: words.plan, before: '', after: '', range: '' };
  return [{ ...plan, index: words.index(1 + percent / 100) }, ...areas.map(rowOf)];
}

function rowOf({ id, name, counts, change, isMadeUp }: PlanFigureArea): Row {
  return {
    id,
    name: isMadeUp ? `${name} ${words.fictief}` : name,
    before: counts === null ? '' : formatCount(counts.before),
    after: counts === null ? '' : formatCount(counts.after),
    index: counts === null ? words.noFigure : change === null ? words.tooFew : words.index(change.ratio),
    range: change === null ? '' : words.range(change.lower, change.upper),
  };
}

function columnsOf({ from, to }: { readonly from: number; readonly to: number }): Column<Row>[] {
  return [
    { name: words.column.area, rowHeader: true, cell: ({ name }) => name },
    { name: words.column.index(from), numeric: true, cell: ({ index }) => index },
    { name: words.column.range, numeric: true, cell: ({ range }) => range },
    { name: `${from}`, numeric: true, cell: ({ before }) => before },
    { name: `${to}`, numeric: true, cell: ({ after }) => after },
  ];
}
