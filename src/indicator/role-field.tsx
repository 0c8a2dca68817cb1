import { useSession } from '../state/session.tsx';
import { role as words } from '../text/nl/role.ts';
import { TextField } from '../ui/text-field.tsx';
import { useRole } from './role.ts';

/**
 * Asks in which role somebody writes; `useRole` gives what was filled in. The owners of action points are suggested.
 * `id` lets a list of problems move the focus here.
 */
export function RoleField({ id, problem }: { readonly id?: string; readonly problem?: string | undefined }) {
  const { municipality } = useSession();
  const [role, setRole] = useRole();
  const owners = new Set(municipality.actionPoints.flatMap((point) => point.owners));
  return (
    <TextField
      {...(id === undefined ? {} : { id })}
      label={words.label}
      hint={words.hint}
      problem={problem}
      suggestions={[...owners].toSorted()}
      value={role}
      onChange={setRole}
    />
  );
}
