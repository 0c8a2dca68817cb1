import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Catalogue, DossierState, Opened } from '../worker/api.ts';
import { applyDossier } from '../policy/dossier/apply.ts';
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
  const dossier = useQuery({
    queryKey: ['dossier'],
    queryFn: client.dossier,
    enabled: opened.data?.ok === true,
    staleTime: Infinity,
  });
  if (opened.isError) return <Failure problems={[]} />;
  if (opened.data === undefined) return <Loading />;
  if (!opened.data.ok) return <Failure problems={opened.data.failure} />;
  return (
    <Ready
      client={client}
      store={store}
      today={today}
      opened={opened.data.value}
      latest={catalogue.data}
      written={dossier.data}
    />
  );
}

/** The session keeps its identity until the data change, so that screens are not drawn anew for nothing. */
function Ready({
  client,
  store,
  today,
  opened,
  latest,
  written,
}: {
  readonly client: Client;
  readonly store: ViewStore;
  readonly today: string;
  readonly opened: Opened;
  readonly latest: Catalogue | undefined;
  readonly written: DossierState | undefined;
}) {
  const dossier = written ?? opened.dossier;
  const session = useMemo(
    () => ({
      client,
      store,
      today,
      municipality: applyDossier(opened.municipality, dossier.entries),
      plan: opened.municipality,
      dossier,
      catalogue: latest ?? opened.catalogue,
    }),
    [client, store, today, opened, latest, dossier],
  );
  return (
    <SessionProvider session={session}>
      <Shell />
    </SessionProvider>
  );
}
