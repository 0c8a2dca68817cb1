import { Link } from '@nl-design-system-candidate/link-react';
import { bySurprise } from '../../analysis/since/by-surprise.ts';
import type { SinceRow } from '../../analysis/since/since.ts';
import { RangeMark } from '../../charts/range-mark.tsx';
import { fewestForColour } from '../../domain/thresholds.ts';
import { daysYearsBefore, isSameDays, type Days } from '../../domain/time/day.ts';
import { sinceLinks } from '../../indicator/since-links.ts';
import { useSession, useView } from '../../state/session.tsx';
import { figureText } from '../../text/figure-text.ts';
import { formatInterval } from '../../text/format.ts';
import { sinds as words } from '../../text/nl/sinds.ts';

const { columns } = words;

/** What was counted on some days, per indicator: first what lies outside what was expected, then in the order of the plan. */
export function SinceTable({
  caption,
  rows,
  days,
  before,
}: {
  readonly caption: string;
  readonly rows: readonly SinceRow[];
  readonly days: Days;
  readonly before: Days;
}) {
  const isYear = isSameDays(before, daysYearsBefore(days, 1));
  const beforeName = isYear ? columns.before : columns.beforeLonger;
  return (
    <table className="vb-since__table">
      <caption className="vb-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col" className="vb-since__number">
            {columns.now}
          </th>
          <th scope="col">{columns.expected}</th>
          <th scope="col">{beforeName}</th>
          <th scope="col">{columns.where}</th>
          <th scope="col">{columns.links}</th>
        </tr>
      </thead>
      <tbody>
        {rows.toSorted(bySurprise).map((row) => (
          <Row key={row.indicator} row={row} days={days} beforeName={beforeName} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  days,
  beforeName,
}: {
  readonly row: SinceRow;
  readonly days: Days;
  readonly beforeName: string;
}) {
  const { indicators } = useSession().municipality;
  const name = indicators.find(({ id }) => id === row.indicator)?.name ?? row.indicator;
  return (
    <tr className="vb-since__row">
      <th scope="row" className="vb-since__name">
        {name}
      </th>
      <td className="vb-since__number" data-label={columns.now}>
        <span className="vb-since__count">{figureText(row.now)}</span>
      </td>
      <td className="vb-since__expected" data-label={columns.expected}>
        <Expected row={row} />
      </td>
      <td data-label={beforeName}>
        {figureText(row.before)}
        {row.change === null ? null : <span className="vb-since__under">{words.change(row.change)}</span>}
      </td>
      <td className="vb-since__where" data-label={columns.where}>
        <Where row={row} />
      </td>
      <td className="vb-since__links" data-label={columns.links}>
        <Links row={row} days={days} name={name} />
      </td>
    </tr>
  );
}

function Expected({ row: { expected } }: { readonly row: SinceRow }) {
  if (expected.is === 'none') return <span className="vb-muted">{words.why[expected.why]}</span>;
  const { count, low, high, place, isSure } = expected;
  return (
    <>
      <RangeMark count={count} low={low} high={high} isSure={isSure} />
      <span className={isSure ? 'vb-since__sure' : ''}>
        {formatInterval(low, high)}: {words.place[place]}
        {place === 'within' ? '' : `, ${words.chance(isSure)}`}
      </span>
    </>
  );
}

function Where({ row }: { readonly row: SinceRow }) {
  const { where } = row;
  const { areas } = useSession().municipality;
  switch (where.is) {
    case 'place': {
      const names = where.areas.map((id) => areas.find((area) => area.id === id)?.name ?? id);
      return `${words.where.one(names, figureText(where.here))}${where.isOfAll ? '' : words.where.partly}`;
    }
    case 'nowhere':
      return <span className="vb-muted">{isFew(row) ? words.where.few : words.where.nowhere}</span>;
    case 'unavailable':
      return (
        <span className="vb-muted">
          {where.reason.why === 'not-shown' ? words.where.wholeOnly : words.where.unknown}
        </span>
      );
    case 'not-known':
    case 'no-indicator':
      return <span className="vb-muted">{words.where.unknown}</span>;
  }
}

function isFew({ now }: SinceRow): boolean {
  return now.is === 'number' && now.value < fewestForColour;
}

function Links({ row, days, name }: { readonly row: SinceRow; readonly days: Days; readonly name: string }) {
  const { municipality, store } = useSession();
  const { audience } = useView().view;
  const { map, trend } = sinceLinks(store.get().view, municipality, row, days, audience);
  const hidden = <span className="vb-hidden">{words.of(name)}</span>;
  return (
    <>
      {map === null ? null : (
        <Link href={map}>
          {words.map}
          {hidden}
        </Link>
      )}
      <Link href={trend}>
        {words.trend}
        {hidden}
      </Link>
    </>
  );
}
