import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { Client } from '../state/client.ts';
import { SessionProvider } from '../state/session.tsx';
import type { ViewStore } from '../state/view-store.ts';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { Shell } from './shell.tsx';

const queries = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always' } },
});

/** Wires everything: providers, the data, and the shell around the screens. */
export function App({
  client,
  store,
  today,
}: {
  readonly client: Client;
  readonly store: ViewStore;
  readonly today: string;
}) {
  return (
    <QueryClientProvider client={queries}>
      <Opening client={client} store={store} today={today} />
    </QueryClientProvider>
  );
}

/** Opens the data once; asks again what is loaded whenever a set comes or goes. */
function Opening({
  client,
  store,
  today,
}: {
  readonly client: Client;
  readonly store: ViewStore;
  readonly today: string;
}) {
  const opened = useQuery({ queryKey: ['open'], queryFn: client.open, staleTime: Infinity, retry: false });
  const catalogue = useQuery({
    queryKey: ['catalogue'],
    queryFn: client.catalogue,
    enabled: opened.data?.ok === true,
    staleTime: Infinity,
  });
  if (opened.isError) return <Failure problems={[]} />;
  if (opened.data === undefined) return <Loading />;
  if (!opened.data.ok) return <Failure problems={opened.data.failure} />;
  const { municipality, catalogue: first } = opened.data.value;
  return (
    <SessionProvider session={{ client, store, today, municipality, catalogue: catalogue.data ?? first }}>
      <Shell />
    </SessionProvider>
  );
}
