import type { Holiday } from '../../domain/calendar/holidays.ts';
import { daysIn } from '../../domain/time/day.ts';
import { daysText } from '../../text/days.ts';
import { formatCount } from '../../text/format.ts';
import { schoolvakanties as words } from '../../text/nl/schoolvakanties.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';

/** Holidays with their days. */
export function HolidayTable({ holidays }: { readonly holidays: readonly Holiday[] }) {
  return (
    <DataTable
      caption={words.table}
      captionHidden
      columns={columns}
      rows={holidays}
      rowKey={({ name, from }) => `${name} ${from}`}
    />
  );
}

const columns: readonly Column<Holiday>[] = [
  { name: words.name, rowHeader: true, cell: ({ name }) => name },
  { name: words.when, cell: daysText },
  { name: words.days, numeric: true, cell: (holiday) => formatCount(daysIn(holiday)) },
];
