import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRole } from '../../indicator/role.ts';
import type { Dispute } from '../../state/client.ts';
import { useAsking, useRecord } from '../../state/session.tsx';
import { bronnen as words } from '../../text/nl/gegevens-bronnen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useKindName } from './use-kind-name.ts';

/** Which source counts, per kind; what is not there counts as the rule has it. */
type Chosen = ReadonlyMap<string, string>;

function chosenIn(chosen: Chosen, { kind, counts, other }: Dispute): string {
  const source = chosen.get(kind) ?? counts.source;
  return [counts.source, other.source].includes(source) ? source : counts.source;
}

/** Sources that differ, one question each. */
function DisputeChoices({
  disputes,
  chosen,
  onChoose,
}: {
  readonly disputes: readonly Dispute[];
  readonly chosen: Chosen;
  readonly onChoose: (kind: string, source: string) => void;
}) {
  const nameOf = useKindName();
  return disputes.map((dispute) => {
    const { kind, months, counts, other } = dispute;
    // In one order whichever counts: what a person is about to click does not move.
    const sides = [counts, other].toSorted(
      (a, b) => Number(a.source > b.source) - Number(a.source < b.source),
    );
    return (
      <Choice
        key={[kind, months.from, ...sides.map(({ set }) => set)].join(' ')}
        legend={words.question(
          nameOf(kind),
          months.from,
          months.to,
          sides.map(({ count }) => count),
        )}
        options={sides.map((side) => ({ value: side.source, label: words.side(side) }))}
        value={chosenIn(chosen, dispute)}
        onChoose={(source) => onChoose(kind, source)}
      />
    );
  });
}

/** Writes down which source counts for a kind. */
function useChooseSource(): (kind: string, source: string) => Promise<unknown> {
  const record = useRecord();
  const [role] = useRole();
  return (kind, source) => record([{ is: 'source', kind, source }], role.trim() || words.role);
}

/** Before a file is added: where it differs from what is there, and which of the two counts then. */
export function DisputeForm({
  disputes,
  onAdd,
  onStop,
}: {
  readonly disputes: readonly Dispute[];
  readonly onAdd: () => void;
  readonly onStop: () => void;
}) {
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [busy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const choose = useChooseSource();
  const add = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      // Also what the rule proposed: it was shown, and stays when another file comes.
      for (const dispute of disputes) await choose(dispute.kind, chosenIn(chosen, dispute));
      onAdd();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="vb-places">
      <p>{words.before}</p>
      <DisputeChoices
        disputes={disputes}
        chosen={chosen}
        onChoose={(kind, source) => setChosen((all) => new Map(all).set(kind, source))}
      />
      {hasFailed ? <Notice tone="error">{words.failed}</Notice> : null}
      <div className="vb-buttons">
        <Button purpose="primary" disabled={busy} onClick={() => void add()}>
          {words.add}
        </Button>
        <Button disabled={busy} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}

/** Sources that differ now, with the choice between them; nothing where none do. For the driehoek only. */
export function DisputesPanel() {
  const asking = useAsking();
  const choose = useChooseSource();
  const [hasFailed, setFailed] = useState(false);
  // What a person just chose, until the disputes say so themselves.
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const { data: disputes = [] } = useQuery({
    queryKey: ['catalogue', 'disputes', asking.audience],
    queryFn: asking.disputes,
  });
  if (disputes.length === 0) return null;
  return (
    <Card title={words.title}>
      <p>{words.intro}</p>
      {hasFailed ? <Notice tone="error">{words.failed}</Notice> : null}
      <DisputeChoices
        disputes={disputes}
        chosen={chosen}
        onChoose={(kind, source) => {
          setFailed(false);
          setChosen((all) => new Map(all).set(kind, source));
          choose(kind, source)
            .catch(() => setFailed(true))
            .finally(() => setChosen(new Map()));
        }}
      />
    </Card>
  );
}
