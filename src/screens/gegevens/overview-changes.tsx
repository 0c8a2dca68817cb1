import type { Indicator } from '../../policy/schema.ts';
import type { Foreseen } from '../../state/client.ts';
import { useSession, useViewState } from '../../state/session.tsx';
import { figureText } from '../../text/figure-text.ts';
import { formatPeriod } from '../../text/format.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { verdictWord } from '../../text/verdict-word.ts';
import { wantedAudience } from '../../view/wanted-audience.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';

const words = opnieuw.overview;

interface Row {
  readonly indicator: Indicator;
  readonly was: readonly string[];
  readonly becomes: readonly string[];
}

/** The cards of Overzicht that a file changes: what each says now and what it will say; nothing where none does. */
export function OverviewChanges({
  foreseen,
  said = words.explain,
}: {
  readonly foreseen: readonly Foreseen[];
  /** What the figures are of: now, and then. */
  readonly said?: string;
}) {
  const { store, municipality } = useSession();
  const { indicators } = municipality;
  const wanted = wantedAudience(useViewState(store).view);
  const rows = foreseen.flatMap(({ indicator: id, was, becomes }): Row[] => {
    const indicator = indicators.find((one) => one.id === id);
    // What was worked out for the driehoek does not stay in view in openbaar.
    if (indicator === undefined || (wanted === 'openbaar' && becomes.audience !== wanted)) return [];
    return [{ indicator, was: told(indicator, was), becomes: told(indicator, becomes) }];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <p>{said}</p>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
      />
    </>
  );
}

const columns: readonly Column<Row>[] = [
  { name: words.indicator, rowHeader: true, cell: ({ indicator }) => indicator.name },
  { name: words.was, cell: ({ was }) => <Lines lines={was} /> },
  { name: words.becomes, cell: ({ becomes }) => <Lines lines={becomes} /> },
];

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}

/** What a card says: its count, of which months, and the verdict in a word. */
function told(indicator: Indicator, { figures, verdict }: Foreseen['was']): readonly string[] {
  if (figures.is !== 'figures' || verdict === null) return [words.none];
  const figure = figures.part?.figure ?? figures.now;
  const { from, to } = figures.part?.span ?? figures.period;
  return [figureText(figure), formatPeriod(from, to), verdictWord(indicator, verdict)];
}
