import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Opened } from '../worker/api.ts';
import type { Client } from '../state/client.ts';
import { openedQuery, SessionProvider, useViewState } from '../state/session.tsx';
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

/** Opens the data for the audience of the View; asks again when a set comes or goes. */
function Opening({
  client,
  store,
  today,
}: {
  readonly client: Client;
  readonly store: ViewStore;
  readonly today: string;
}) {
  const wanted = useViewState(store).view.audience;
  const opened = useQuery(openedQuery(client, wanted));
  // At hand for whoever turns to openbaar: what the driehoek was told must not stay on screen until it comes.
  useQuery({ ...openedQuery(client, 'openbaar'), enabled: opened.data?.ok === true });
  if (opened.isError) return <Failure problems={[]} />;
  if (opened.data === undefined) return <Loading />;
  if (!opened.data.ok) return <Failure problems={opened.data.failure} />;
  return <Ready client={client} store={store} today={today} opened={opened.data.value} />;
}

/** The session keeps its identity until the data change, so that screens are not drawn anew for nothing. */
function Ready({
  client,
  store,
  today,
  opened,
}: {
  readonly client: Client;
  readonly store: ViewStore;
  readonly today: string;
  readonly opened: Opened;
}) {
  const session = useMemo(() => ({ client, store, today, ...opened }), [client, store, today, opened]);
  return (
    <SessionProvider session={session}>
      <Shell />
    </SessionProvider>
  );
}
