import type { DisplacementFinding } from '../../analysis/displacement/displacement.ts';
import { CameraVerdicts } from '../../indicator/camera-verdicts.tsx';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { formatCount } from '../../text/format.ts';
import { waterbed } from '../../text/nl/waterbed.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { waterbedRows, type WaterbedRow } from './waterbed-rows.ts';

const words = waterbed.buurt;

/** Whether it moves: around the cameras that are there for this indicator, and around the buurt that was chosen. */
export function WaterbedPanel({ indicator }: { readonly indicator: Indicator }) {
  const { areas } = useSession().municipality;
  const { view } = useView();
  // A free place holds parts of buurten, and around a larger area lies the rest of the gemeente.
  const chosen = areas.find(({ id, level }) => id === view.within && level === 'buurt');
  return (
    <Card title={waterbed.title}>
      <CameraVerdicts indicator={indicator.id} />
      {chosen === undefined ? (
        <p className="vb-muted">{words.choose}</p>
      ) : (
        <AroundBuurt indicator={indicator} buurt={chosen.id} />
      )}
    </Card>
  );
}

function AroundBuurt({ indicator, buurt }: { readonly indicator: Indicator; readonly buurt: string }) {
  const { view } = useView();
  const { finding } = useAnalysis({
    about: 'displacement',
    indicator: indicator.id,
    buurt,
    period: view.period,
  } as const);
  return finding === undefined ? (
    <Shape label={waterbed.loading} height={6} lines={2} />
  ) : (
    <Answered finding={finding} />
  );
}

function Answered({ finding }: { readonly finding: DisplacementFinding }) {
  const { areas } = useSession().municipality;
  const name = areas.find(({ id }) => id === finding.request.buurt)?.name ?? finding.request.buurt;
  if (finding.verdict === null) {
    const { why } = finding.figures;
    return <p>{typeof why === 'string' ? words.refused[why] : <WhyNot reason={why} />}</p>;
  }
  const { from, to } = finding.figures.after;
  return (
    <>
      <p>
        <strong>{words.moved(name, finding.verdict)}</strong>
      </p>
      <DataTable
        caption={words.period(from, to)}
        columns={columns}
        rows={waterbedRows(finding.figures, name)}
        rowKey={({ where }) => where}
      />
      <p className="vb-small vb-muted">{words.counted}</p>
    </>
  );
}

const columns: readonly Column<WaterbedRow>[] = [
  { name: words.where, rowHeader: true, cell: ({ where }) => where },
  { name: words.now, numeric: true, cell: ({ after }) => <strong>{formatCount(after)}</strong> },
  { name: words.before, numeric: true, cell: ({ before }) => formatCount(before) },
];
