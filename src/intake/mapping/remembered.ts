import { withoutPeriod } from '../../domain/observation/mapping.ts';
import type { MappedColumn, Mapping, NamedMapping } from '../../domain/observation/mapping.ts';
import { simplified } from '../simplified.ts';
import type { ColumnProposal } from './propose.ts';

/** The newest mapping that was made for a file with these columns, in any order; null where none was. */
export function rememberedFor(
  columns: readonly ColumnProposal[],
  known: readonly NamedMapping[],
): NamedMapping | null {
  const own = signature(columns);
  return (
    known
      .toSorted((a, b) => b.savedAt - a.savedAt)
      .find(({ mapping }) => signature(mapping.columns) === own) ?? null
  );
}

/**
 * The mapping with its columns in the order of this file; where the dates of this file tell their order, that goes
 * first. The period of an earlier file says nothing of this one: it is asked again.
 */
export function appliedTo(columns: readonly ColumnProposal[], { mapping }: NamedMapping): Mapping {
  const left = [...mapping.columns];
  const take = ({ header, order, because }: ColumnProposal): MappedColumn => {
    const at = left.findIndex((column) => simplified(column.header) === simplified(header));
    const [column] = left.splice(at, 1);
    // What looks personal this time is not read, whatever was chosen before.
    const field = because === 'personal' || because === 'births' ? 'ignore' : (column?.field ?? 'ignore');
    const told = order === 'ask' ? null : order;
    return { header, field, order: told ?? column?.order ?? null };
  };
  return { ...withoutPeriod(mapping), columns: columns.map(take) };
}

function signature(columns: readonly { readonly header: string }[]): string {
  return JSON.stringify(columns.map(({ header }) => simplified(header)).sort());
}
