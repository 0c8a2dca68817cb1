import { bijzonderheden as words } from '../../text/nl/bijzonderheden.ts';
import { wayOf, type Row } from '../../analysis/indicators/lists.ts';

/** More or less than expected: a word with a shape, and no colour that judges. */
export function WayMark({ row }: { readonly row: Row }) {
  const way = wayOf(row);
  return (
    <span className="vb-way">
      <svg viewBox="0 0 10 10" width="0.625em" height="0.625em" aria-hidden="true" focusable="false">
        <path d={way === 'more' ? 'M5 1 9.5 9h-9z' : 'M5 9 .5 1h9z'} />
      </svg>
      <span>
        {words.wayShort[way]}
        <span className="vb-hidden">{words.thanExpected}</span>
      </span>
    </span>
  );
}
