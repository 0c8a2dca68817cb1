import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { Notice } from '../../ui/notice.tsx';
import { claimsIn, type ClaimCode } from './report-claims.ts';

const codes: readonly ClaimCode[] = ['proof', 'cause', 'certain', 'fall', 'no-displacement'];

/** One sentence per way in which a text says more than the verdict, with what to write instead. */
export function ClaimsNotice({ text, verdict }: { readonly text: string; readonly verdict: Verdict | null }) {
  const claims = claimsIn(text, verdict);
  if (claims.length === 0) return null;
  const said = codes.flatMap((code) => {
    const own = claims.filter((claim) => claim.code === code).map(({ words }) => words);
    return own.length === 0 ? [] : [{ code, sentence: verslag.claims[code](own) }];
  });
  return (
    <Notice tone="warning" title={verslag.claims.title}>
      <ul className="vb-report__claims">
        {said.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
