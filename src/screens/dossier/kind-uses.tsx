import { useState } from 'react';
import { usesOf, type KindUse } from '../../policy/dossier/classification.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { useSession, useView } from '../../state/session.tsx';
import { classificatie } from '../../text/nl/dossier-classificatie.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { matching, nameOf } from './classification-draft.ts';
import { explained } from './kind-list.tsx';

const words = classificatie.kinds;
const filters = ['alle', 'misdrijven', 'overlast', 'eigen', 'nergens'] as const;
type Filter = (typeof filters)[number];

/** The other way round: per kind the indicators that it counts for and the priorities where that is seen. */
export function KindUses() {
  const { municipality, isWhole } = useSession();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('alle');
  // Openbaar does not even name the kinds of indicators that it may not know.
  const all = usesOf(municipality).filter(({ indicators }) => isWhole || indicators.length > 0);
  const found = new Set(matching(municipality.kinds, search).map(({ id }) => id));
  const shown = all.filter((use) => found.has(use.kind.id) && passes(use, filter));
  return (
    <Card title={words.title} className="vb-classification__kinds">
      <p className="vb-muted">{words.intro}</p>
      <div className="vb-classification__find">
        <TextField label={words.search} sort="search" value={search} onChange={setSearch} />
        <Choice
          legend={words.show}
          look="bar"
          options={filters.map((value) => ({ value, label: words.filters[value] }))}
          value={filter}
          onChoose={setFilter}
        />
        <p className="vb-muted" role="status">
          {words.found(shown.length, all.length)}
        </p>
      </div>
      <DataTable
        caption={words.caption}
        captionHidden
        columns={[
          {
            name: words.name,
            rowHeader: true,
            cell: ({ kind }) => (
              <div className="vb-kinds__use">
                <p className="vb-kinds__name">{nameOf(kind)}</p>
                <p className="vb-muted vb-small">
                  {kind.code} · {explained(kind)}
                </p>
              </div>
            ),
          },
          { name: words.indicators, cell: (use) => <Indicators use={use} /> },
          { name: words.priorities, cell: (use) => titlesOf(use.priorities, municipality).join(', ') },
          { name: words.plan, cell: ({ kind }) => proposalOf(kind, municipality) },
        ]}
        rows={shown}
        rowKey={({ kind }) => kind.id}
      />
    </Card>
  );
}

function passes({ kind, indicators }: KindUse, filter: Filter): boolean {
  if (filter === 'alle') return true;
  return filter === 'nergens' ? indicators.length === 0 : kind.register === filter;
}

function Indicators({ use }: { readonly use: KindUse }) {
  const { linkTo } = useView();
  if (use.indicators.length === 0) return <span className="vb-muted">{words.nowhere}</span>;
  return (
    <ul className="vb-classification__links">
      {use.indicators.map(({ id, name }) => (
        <li key={id}>
          <a className="nl-link" href={linkTo('dossier', { dossier: { indicator: id } })}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the classification proposed of a kind: where it belongs first, and what it touches. */
function proposalOf({ primary, context }: KindUse['kind'], municipality: Municipality): string {
  const first = titlesOf(primary, municipality);
  const also = titlesOf(context, municipality);
  return words.proposal(first, also);
}

function titlesOf(ids: readonly string[], { priorities }: Pick<Municipality, 'priorities'>): string[] {
  return priorities.filter(({ id }) => ids.includes(id)).map(({ shortTitle }) => shortTitle);
}
