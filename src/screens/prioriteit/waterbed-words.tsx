import type { Priority } from '../../policy/schema.ts';
import { waterbed } from '../../text/nl/waterbed.ts';

/** Of a priority whose plan asks whether it moves, why no count can say so; nothing of another. */
export function WaterbedWords({ priority: { title, displacement } }: { readonly priority: Priority }) {
  return displacement === undefined ? null : (
    <p>
      {waterbed.inWords(title)} <span className="vb-small vb-muted">{waterbed.plan(displacement.quote)}</span>
    </p>
  );
}
