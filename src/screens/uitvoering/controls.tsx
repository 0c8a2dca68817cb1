import { useState } from 'react';
import type { Priority } from '../../policy/schema.ts';
import type { ActionProgress } from '../../policy/execution.ts';
import { useSession, useView } from '../../state/session.tsx';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { csvName, writeCsv } from './csv.ts';
import type { Filter } from './filter.ts';

const none = '';

/** Whose action points are in view, how many that are, and the list as a file. */
export function Controls({
  filter,
  owners,
  priorities,
  shown,
  total,
}: {
  readonly filter: Filter;
  readonly owners: readonly string[];
  readonly priorities: readonly Priority[];
  readonly shown: readonly ActionProgress[];
  readonly total: number;
}) {
  const { choose } = useView();
  const put = (plan: {
    readonly priority?: string;
    readonly owner?: string;
    readonly status?: string;
  }): void => choose({ plan });
  const isFiltered = filter.priority !== null || filter.owner !== null || filter.stand !== null;
  return (
    <div className="vb-uitvoering__controls">
      <Select
        label={words.filter.priority}
        groups={[
          {
            name: null,
            options: [
              { value: none, label: words.filter.allPriorities },
              ...priorities.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
            ],
          },
        ]}
        value={filter.priority ?? none}
        onChoose={(priority) => put({ priority })}
      />
      <Select
        label={words.filter.owner}
        groups={[
          {
            name: null,
            options: [
              { value: none, label: words.filter.allOwners },
              ...owners.map((owner) => ({ value: owner, label: owner })),
            ],
          },
        ]}
        value={filter.owner ?? none}
        onChoose={(owner) => put({ owner })}
      />
      <p className="vb-uitvoering__shown" role="status">
        {words.filter.shown(shown.length, total, filter.stand)}
      </p>
      {isFiltered ? (
        <Button onClick={() => put({ priority: none, owner: none, status: none })}>
          {words.filter.clear}
        </Button>
      ) : null}
      <Download shown={shown} priorities={priorities} />
    </div>
  );
}

function Download({
  shown,
  priorities,
}: {
  readonly shown: readonly ActionProgress[];
  readonly priorities: readonly Priority[];
}) {
  const { municipality, today } = useSession();
  const { view } = useView();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <div className="vb-uitvoering__download">
      <Button
        disabled={shown.length === 0}
        onClick={() => {
          const name = csvName(municipality.profile.id, today, view.audience);
          saveFile(name, writeCsv(shown, priorities), 'text/csv');
          setSaved(words.csv.saved(name, shown.length, view.audience === 'driehoek'));
        }}
      >
        {words.csv.save}
      </Button>
      <span role="status" className="vb-muted vb-small">
        {saved}
      </span>
    </div>
  );
}
