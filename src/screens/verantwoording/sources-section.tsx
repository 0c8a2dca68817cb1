import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Named, PackageSources } from '../../policy/package-sources.ts';
import { verantwoording } from '../../text/nl/verantwoording.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { sourceRows, type SourceRow } from './source-rows.ts';

const words = verantwoording.sources;

/** Whose data these are, under what licence and of when; undefined as long as that is on its way, null where it cannot be read. */
export function SourcesSection({ told }: { readonly told: PackageSources | null | undefined }) {
  return (
    <section>
      <Heading level={2}>{words.title}</Heading>
      {told === undefined ? (
        <Shape label={words.loading} height={8} lines={3} />
      ) : told === null ? (
        <p>{words.failed}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={columns}
          rows={sourceRows(told)}
          rowKey={({ key }) => key}
          stacks
        />
      )}
    </section>
  );
}

const columns: readonly Column<SourceRow>[] = [
  { name: words.columns.source, rowHeader: true, cell: ({ sources }) => <Names all={sources} /> },
  { name: words.columns.what, cell: ({ what }) => what.join('; ') },
  { name: words.columns.licence, cell: ({ licenses }) => <Names all={licenses} /> },
  { name: words.columns.date, cell: ({ years }) => words.years(years) },
];

/** Names one below the other, each with the page that tells more where there is one. */
function Names({ all }: { readonly all: readonly Named[] }) {
  return all.map(({ title, path }) => (
    <span key={title} className="vb-account__name">
      {path?.startsWith('https://') === true ? (
        <a className="nl-link" href={path} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  ));
}
