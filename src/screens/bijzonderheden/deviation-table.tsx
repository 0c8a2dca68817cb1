import { Link } from '@nl-design-system-candidate/link-react';
import { RangeMark } from '../../charts/range-mark.tsx';
import { keyOfDeviation } from '../../analysis/indicators/lists.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatCount, formatPeriod } from '../../text/format.ts';
import { bijzonderheden as words } from '../../text/nl/bijzonderheden.ts';
import { shortWords } from './caveat-words.ts';
import { shortCaveats } from '../../analysis/indicators/caveats.ts';
import { mapUrl, trendUrl } from '../../indicator/deviation-links.ts';
import type { FoundDeviation as Row } from '../../analysis/indicators/deviations.ts';
import { isSure, oneIn } from '../../analysis/indicators/lists.ts';
import { WayMark } from './way-mark.tsx';

const { columns } = words;

/** Deviations in their order; choosing one opens what there is to say about it. */
export function DeviationTable({
  caption,
  rows,
  chosen,
  onChoose,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}) {
  return (
    <table className="vb-dev">
      <caption className="vb-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col" className="vb-dev__number">
            {columns.count}
          </th>
          <th scope="col">{columns.expected}</th>
          <th scope="col">{columns.chance}</th>
          <th scope="col">{columns.caveats}</th>
          <th scope="col">{columns.links}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = keyOfDeviation(row);
          return (
            <DeviationRow key={key} row={row} isChosen={key === chosen} onChoose={() => onChoose(key)} />
          );
        })}
      </tbody>
    </table>
  );
}

function DeviationRow({
  row,
  isChosen,
  onChoose,
}: {
  readonly row: Row;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { period } = useView().view;
  const { subject, count, low, high } = row;
  // What is counted by quarter ends where its last quarter does.
  const hasOwnSpan = subject.of === 'period' && subject.span.to !== period.to;
  const { shown, more } = shortCaveats(row.caveats);
  return (
    <tr className={`vb-dev__row ${isChosen ? 'vb-dev__row--chosen' : ''}`}>
      <th scope="row">
        <button type="button" className="vb-dev__choose" aria-pressed={isChosen} onClick={onChoose}>
          {subject.indicator.name}
          <span className="vb-dev__where">
            <span className="vb-hidden">, </span>
            {subject.where ?? words.whole}
            {hasOwnSpan ? `, ${formatPeriod(subject.span.from, subject.span.to)}` : null}
            {subject.fictief ? <span className="vb-dev__mark">{words.fictief}</span> : null}
          </span>
        </button>
      </th>
      <td className="vb-dev__number" data-label={columns.count}>
        <span className="vb-dev__count">{formatCount(count)}</span>
        <WayMark row={row} />
      </td>
      <td className="vb-dev__expected" data-label={columns.expected}>
        <RangeMark count={count} low={low} high={high} isSure={isSure(row)} />
        <span>{words.expected(low, high)}</span>
      </td>
      <td data-label={columns.chance}>
        <span className={`vb-dev__chance ${isSure(row) ? 'vb-dev__chance--sure' : ''}`}>
          {words.chance(oneIn(row.adjustedP))}
        </span>
        <span className="vb-dev__under">{isSure(row) ? words.sure : words.unsure}</span>
      </td>
      <td className="vb-dev__caveats" data-label={columns.caveats}>
        {shown.length === 0 ? words.noCaveats : shown.map(shortWords).join(', ')}
        {more === 0 ? null : words.moreCaveats(more)}
      </td>
      <td className="vb-dev__links" data-label={columns.links}>
        <Links row={row} />
      </td>
    </tr>
  );
}

function Links({ row: { subject } }: { readonly row: Row }) {
  const { municipality, store } = useSession();
  const { audience } = useView().view;
  const { view } = store.get();
  const map = mapUrl(view, municipality, subject, audience);
  return (
    <>
      {map === null ? null : (
        <Link href={map}>
          {words.map}
          <span className="vb-hidden">
            {words.mapOf(`${subject.indicator.name}, ${subject.where ?? words.whole}`)}
          </span>
        </Link>
      )}
      <Link href={trendUrl(view, subject)}>
        {words.trend}
        <span className="vb-hidden">{words.trendOf(subject.indicator.name)}</span>
      </Link>
    </>
  );
}
