import { verslag } from '../../text/nl/camera-verslag.ts';
import { Notice } from '../../ui/notice.tsx';
import { claimTexts } from './report-claims-text.ts';
import type { FieldClaim } from '../../analysis/cameras/claims.ts';

/** Where the text of a report says more than its verdict, with what to write instead. */
export function ClaimsNotice({ claims }: { readonly claims: readonly FieldClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <Notice tone="warning" title={verslag.claims.title}>
      <ul className="vb-camera-report__claims">
        {claimTexts(claims).map(({ field, code, sentence }) => (
          <li key={`${field} ${code}`}>{sentence}</li>
        ))}
      </ul>
      <p>{verslag.claims.quotes}</p>
    </Notice>
  );
}
