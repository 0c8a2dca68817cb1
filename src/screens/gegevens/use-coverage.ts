import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Coverage, Vouching } from '../../state/client.ts';
import { useRefresh, useSession } from '../../state/session.tsx';

/** What the lists of a set hold month by month, and the way to say what is whole; null while it is read, or without lists. */
export function useCoverage(setId: string): {
  readonly coverage: Coverage;
  readonly say: (vouching: Vouching | null) => void;
} | null {
  const { client } = useSession();
  const queries = useQueryClient();
  const refresh = useRefresh();
  // What was said shows at once; the workers need a moment to keep it.
  const [said, setSaid] = useState<{ readonly vouched: Vouching | null } | null>(null);
  const { data } = useQuery({
    // Under the key of the catalogue: what makes that ask again makes this ask again.
    queryKey: ['catalogue', 'coverage', setId],
    queryFn: () => client.coverage(setId),
  });
  if (data === null || data === undefined) return null;
  return {
    coverage: said === null ? data : { ...data, ...said },
    say: (vouched) => {
      setSaid({ vouched });
      void client
        .vouch(setId, vouched)
        .then(refresh)
        .then(() => queries.invalidateQueries({ queryKey: ['catalogue', 'coverage', setId] }))
        .finally(() => setSaid(null));
    },
  };
}
