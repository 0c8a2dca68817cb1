import { useSession } from '../../state/session.tsx';

/** The name by which a person knows a kind; its id where nobody knows it any more. */
export function useKindName(): (kind: string) => string {
  const { kinds } = useSession().municipality;
  const names = new Map(kinds.map(({ id, title, plainName }) => [id, plainName ?? title]));
  return (kind) => names.get(kind) ?? kind;
}
