import { useMemo } from 'react';
import type { Deviation } from '../../domain/stats/deviation.ts';
import { useAnswers, useSession, useView } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import {
  buurtQuestions,
  lookedAt,
  mappedIndicators,
  rhythmOf,
  rhythmQuestion,
} from '../../indicator/questions.ts';
import {
  lookAtBuurten,
  lookAtTotal,
  readDeviations,
  type ReadDeviations,
  type Subject,
} from '../../indicator/read-deviations.ts';

const shownAtMost = 5;
const surprising = 0.05;

/** What falls outside the expectation, most surprising first, corrected for everything that was looked at. */
export function DeviationsPanel() {
  const { looked, all } = useDeviations();
  const words = nl.overzicht.deviations;
  return (
    <Card title={words.title} className="vb-deviations">
      {all.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={columns}
          rows={all.slice(0, shownAtMost)}
          rowKey={keyOf}
        />
      )}
      <p className="vb-small vb-muted">{words.looked(looked, all.length)}</p>
    </Card>
  );
}

function useDeviations(): ReadDeviations {
  const { municipality } = useSession();
  const { view } = useView();
  const totals = useMemo(() => lookedAt(municipality), [municipality]);
  const mapped = useMemo(
    () => (view.audience === 'driehoek' ? mappedIndicators(municipality) : []),
    [municipality, view.audience],
  );
  const totalAnswers = useAnswers(totals.map((indicator) => rhythmQuestion(view, indicator)));
  const buurtAnswers = useAnswers(mapped.flatMap((indicator) => buurtQuestions(view, indicator)));
  return useMemo(() => {
    const { window } = rhythmOf(view.audience, view.period);
    return readDeviations([
      ...totals.flatMap((indicator, index) =>
        lookAtTotal(indicator, totalAnswers[index], window, view.period),
      ),
      ...mapped.flatMap((indicator, index) =>
        lookAtBuurten(indicator, buurtAnswers.slice(index * 4, index * 4 + 4), municipality, view.period),
      ),
    ]);
  }, [totals, mapped, totalAnswers, buurtAnswers, municipality, view.audience, view.period]);
}

function keyOf(row: Deviation<Subject>): string {
  return `${row.subject.indicator.id} ${row.subject.areaId ?? ''}`;
}

const columns: readonly Column<Deviation<Subject>>[] = [
  {
    name: nl.overzicht.deviations.what,
    rowHeader: true,
    cell: ({ subject }) =>
      subject.where === null
        ? subject.indicator.name
        : `${subject.where}, ${subject.indicator.name.toLowerCase()}`,
  },
  {
    name: nl.overzicht.deviations.count,
    numeric: true,
    cell: (row) => <strong>{formatCount(row.count)}</strong>,
  },
  {
    name: nl.overzicht.deviations.expected,
    numeric: true,
    cell: (row) => nl.figures.interval(row.low, row.high),
  },
  {
    name: nl.overzicht.deviations.chance,
    cell: (row) =>
      nl.figures.chance[row.adjustedP < surprising ? 'waarschijnlijk-geen-toeval' : 'kan-toeval-zijn'],
  },
];
