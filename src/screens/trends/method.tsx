import { vragen } from '../../text/nl/trends-vragen.ts';
import { Twin } from '../../ui/twin.tsx';

/** How an answer was reckoned, with its source, folded. */
export function Method({ text }: { readonly text: string }) {
  return (
    <Twin label={vragen.how}>
      <p className="vb-small vb-muted">{text}</p>
    </Twin>
  );
}
