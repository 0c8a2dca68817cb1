import type { UnavailableReason } from '../engine/answer.ts';
import { useSession } from '../state/session.tsx';
import { reasonText } from '../text/reason-text.ts';
import { kindNameIn } from './kind-name.ts';

/** Why there is no figure, in a sentence that says what can be done. */
export function WhyNot({ reason }: { readonly reason: UnavailableReason }) {
  const { municipality } = useSession();
  return <>{reasonText(reason, kindNameIn(municipality.kinds))}</>;
}
