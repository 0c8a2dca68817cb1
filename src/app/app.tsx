import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Opened } from '../worker/api.ts';
import type { Client } from '../state/client.ts';
import { openedQuery, SessionProvider, useViewState } from '../state/session.tsx';
import type { Troubles } from '../state/troubles.ts';
import type { ViewStore } from '../view/view-store.ts';
import { wantedAudience } from '../view/wanted-audience.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { nl } from '../text/nl.ts';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { Shell } from './shell.tsx';

const queries = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always', retry: false } },
});

/** What the page is made of, once and for all. */
interface Surroundings {
  readonly client: Client;
  readonly troubles: Troubles;
  readonly store: ViewStore;
  readonly today: string;
  /** Milliseconds after which a start is called slow. */
  readonly patience: number;
}

/** Wires everything: providers, the data, and the shell around the screens. */
export function App(surroundings: Surroundings) {
  return (
    <ErrorBoundary reset="" heading={nl.app.product}>
      <QueryClientProvider client={queries}>
        <Opening {...surroundings} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

/** Opens the data for the audience of the View; asks again when a set comes or goes. */
function Opening(surroundings: Surroundings) {
  const { client, store, patience } = surroundings;
  const wanted = wantedAudience(useViewState(store).view);
  const opened = useQuery(openedQuery(client, wanted));
  // What was open stays in view when it cannot be asked again: the troubles tell why.
  if (opened.data === undefined)
    return opened.isError ? <Failure problems={[]} /> : <Loading patience={patience} />;
  if (!opened.data.ok) return <Failure problems={opened.data.failure} />;
  return <Ready {...surroundings} opened={opened.data.value} />;
}

/** The session keeps its identity until the data change, so that screens are not drawn anew for nothing. */
function Ready({
  client,
  troubles,
  store,
  today,
  opened,
}: Surroundings & {
  readonly opened: Opened;
}) {
  const session = useMemo(
    () => ({ client, troubles, store, today, ...opened }),
    [client, troubles, store, today, opened],
  );
  return (
    <SessionProvider session={session}>
      <Shell />
    </SessionProvider>
  );
}
