import { useRef, useState } from 'react';
import type { LoadedSet } from '../../state/client.ts';
import { useRefresh, useSession, useUndoable } from '../../state/session.tsx';
import { gegevens } from '../../text/nl/gegevens.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { opslag } from '../../text/nl/opslag.ts';
import { volledig } from '../../text/nl/gegevens-volledig.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CompletePanels, CompleteState } from './complete-question.tsx';
import { Focused } from './focused.tsx';
import { madeUpSets } from './made-up-sets.ts';

/** The files a person added, with their source and date; each can go, or all. */
export function SetsPanel() {
  const { catalogue, client } = useSession();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [undone, setUndone] = useState<boolean | null>(null);
  const undoable = useUndoable();
  const words = gegevens.sets;
  const change = (work: () => Promise<void>): void => {
    setBusy(true);
    setUndone(null);
    void work()
      .then(refresh)
      .finally(() => setBusy(false));
  };
  return (
    <Card
      title={words.title}
      actions={
        catalogue.sets.length === 0 ? undefined : (
          <RemoveAll count={catalogue.sets.length} onYes={() => change(client.removeAll)} />
        )
      }
    >
      {catalogue.damaged.length === 0 ? null : (
        <Notice tone="warning">{words.damaged(catalogue.damaged)}</Notice>
      )}
      {undone === null ? null : (
        <Focused>
          <Notice tone={undone ? 'ok' : 'error'}>{undone ? opnieuw.undo.done : opnieuw.undo.failed}</Notice>
        </Focused>
      )}
      {undoable === 'lost' ? <p className="vb-muted">{opnieuw.undo.lost}</p> : null}
      {undoable === null || undoable === 'lost' ? null : (
        <div>
          <Button disabled={busy} onClick={() => change(async () => setUndone(await client.undo()))}>
            {opnieuw.undo.button(undoable.what, undoable.file)}
          </Button>
        </div>
      )}
      {catalogue.sets.length === 0 ? (
        <p className="vb-muted">{noneText(catalogue)}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={[...columns, removeColumn(busy, (set) => change(() => client.removeSet(set.id)))]}
          rows={catalogue.sets}
          rowKey={(set) => set.id}
        />
      )}
      <CompletePanels />
    </Card>
  );
}

/** What stands in place of the table: that nothing was added is said only where that is known. */
function noneText({ store, damaged }: ReturnType<typeof useSession>['catalogue']): string {
  return store === 'open' && damaged.length === 0 ? gegevens.sets.none : opslag.noSets;
}

const columns: readonly Column<LoadedSet>[] = [
  { name: gegevens.sets.file, rowHeader: true, cell: (set) => set.file },
  { name: gegevens.sets.source, cell: (set) => <SourceOf set={set} /> },
  { name: gegevens.sets.loaded, cell: (set) => gegevens.sets.moment(set.loadedAt) },
  {
    name: gegevens.sets.records,
    numeric: true,
    cell: recordsOf,
  },
  { name: gegevens.sets.period, cell: (set) => gegevens.sets.span(set.span.from, set.span.to) },
  { name: volledig.column, cell: (set) => <CompleteState set={set} /> },
];

/** Who counted, and whether the file says of itself that it was made up. */
function SourceOf({ set }: { readonly set: LoadedSet }) {
  const { catalogue } = useSession();
  if (!madeUpSets(catalogue.series).has(set.id)) return set.source;
  return (
    <>
      {set.source} <Badge tone="let-op">{gegevens.bundled.fictief}</Badge>
    </>
  );
}

function recordsOf({ accepted, refused, gaveWay }: LoadedSet): string {
  const counts = gegevens.sets.counts(accepted, refused);
  return gaveWay === 0 ? counts : `${counts}, ${opnieuw.gaveWay(gaveWay)}`;
}

function removeColumn(busy: boolean, onRemove: (set: LoadedSet) => void): Column<LoadedSet> {
  return {
    name: gegevens.sets.action,
    numeric: true,
    cell: (set) => (
      <Button
        iconOnly
        purpose="subtle"
        icon={<Icon name="trash" />}
        disabled={busy}
        onClick={() => onRemove(set)}
      >
        {gegevens.sets.remove(set.file)}
      </Button>
    ),
  };
}

function RemoveAll({ count, onYes }: { readonly count: number; readonly onYes: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = gegevens.removeAll;
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{words.button}</Button>
      <dialog ref={dialog} className="vb-dialog" aria-labelledby="vb-remove-all">
        <h2 id="vb-remove-all" className="nl-heading nl-heading--level-2">
          {words.title}
        </h2>
        <p>{words.text(count)}</p>
        <div className="vb-buttons">
          <Button
            purpose="primary"
            onClick={() => {
              dialog.current?.close();
              onYes();
            }}
          >
            {words.yes}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{words.no}</Button>
        </div>
      </dialog>
    </>
  );
}
