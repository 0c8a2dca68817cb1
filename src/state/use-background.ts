import { useQuery } from '@tanstack/react-query';
import type { Background } from '../domain/geo/background.ts';
import { useSession } from './session.tsx';

/** What lies under the figures on a map; null while it is on its way, which no map waits for. */
export function useBackground(): Background | null {
  const { client } = useSession();
  const { data = null } = useQuery({
    queryKey: ['background'],
    queryFn: client.background,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
  return data;
}
