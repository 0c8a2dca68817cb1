import { useState } from 'react';
import { bijzonderheden as words } from '../../text/nl/bijzonderheden.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DeviationTable } from './deviation-table.tsx';
import type { FoundDeviation as Row } from '../../analysis/indicators/deviations.ts';
import { firstRows } from '../../analysis/indicators/lists.ts';

/** The deviations of one stretch of time, the most surprising in view. */
export function ListCard({
  title,
  note,
  none,
  rows,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly note: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const first = firstRows(rows);
  return (
    <Card title={title} className="vb-bijzonder__list">
      <p className="vb-small vb-muted">{note}</p>
      {rows.length === 0 ? (
        <p className="vb-bijzonder__none">{none}</p>
      ) : (
        <DeviationTable caption={title} rows={isWhole ? rows : first} chosen={chosen} onChoose={onChoose} />
      )}
      {first.length === rows.length ? null : (
        <div>
          <Button purpose="subtle" onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.less : words.all(rows.length)}
          </Button>
        </div>
      )}
    </Card>
  );
}
