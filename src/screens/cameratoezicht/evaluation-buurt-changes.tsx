import { Heading } from '@nl-design-system-candidate/heading-react';
import { ZoneFigure } from '../../map/zone-figure.tsx';
import { useSession } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { formatCount } from '../../text/format.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import type { BuurtChange } from '../../analysis/cameras/changed-buurten.ts';
import { stageOf } from './evaluation-stage.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.buurten;

/** In which buurten it changed: those of the camera and around it, and folded away all others. */
export function EvaluationBuurtChanges({
  ready,
  rows,
}: {
  readonly ready: ReadyEvaluation;
  readonly rows: readonly BuurtChange[];
}) {
  const { municipality } = useSession();
  const background = useBackground();
  const near = rows.filter(({ role }) => role === 'camera' || role === 'ring');
  return (
    <>
      <p>{ready.chosen.known === 'vak' ? words.byChoice : words.noCells}</p>
      <Table rows={near} caption={words.caption} />
      <Twin label={words.all}>
        <Table rows={rows} caption={words.captionAll} />
      </Twin>
      <p className="vb-small vb-muted">{words.note}</p>
      <Heading level={3}>{words.everywhere}</Heading>
      <ZoneFigure stage={stageOf(ready.chosen, municipality, background)} view="all" table="none" />
    </>
  );
}

function Table({ rows, caption }: { readonly rows: readonly BuurtChange[]; readonly caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          name: words.columns.buurt,
          rowHeader: true,
          cell: ({ name, role }) => (
            <>
              {name}
              <span className="vb-evaluation__note">{words.roles[role]}</span>
            </>
          ),
        },
        { name: words.columns.before, numeric: true, cell: ({ before }) => formatCount(before) },
        { name: words.columns.after, numeric: true, cell: ({ after }) => formatCount(after) },
        {
          name: words.columns.expected,
          numeric: true,
          cell: ({ expected }) => (expected === null ? '' : formatCount(Math.round(expected))),
        },
        { name: words.columns.look, cell: ({ look }) => words.looks[look] },
      ]}
    />
  );
}
