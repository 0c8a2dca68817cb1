import { useSession } from '../../state/session.tsx';
import { cameratoezicht as words } from '../../text/nl/cameratoezicht.ts';

/** The cameras that there are. */
export function RegisterPart() {
  const { municipality } = useSession();
  return municipality.cameras.length === 0 ? <p>{words.empty}</p> : null;
}
