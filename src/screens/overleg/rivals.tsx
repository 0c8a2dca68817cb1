import type { KnownMeeting } from '../../meeting/meetings.ts';
import { formatMoment } from '../../text/format.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says of a meeting that was frozen more than once, with another content, which of these stands here. */
export function Rivals({ known: { snapshot, rivals } }: { readonly known: KnownMeeting }) {
  if (snapshot === null || rivals.length === 0) return null;
  return (
    <Notice tone="warning">
      {overlegScherm.rivals(
        formatMoment(Date.parse(snapshot.at)),
        rivals.map(({ at }) => formatMoment(Date.parse(at))),
      )}
    </Notice>
  );
}
