import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Span } from '../domain/time/month.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';
import type { Draft, Entry, TimedDraft } from '../policy/dossier/entry.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Catalogue, DossierState, Recorded } from '../worker/api.ts';
import type { Asking, Client, Undoable } from './client.ts';
import { WorkerEnded } from './worker-link.ts';
import { momentAfter, stamped } from './stamp.ts';
import type { Troubles } from './troubles.ts';
import { linkTo, type LinkChange } from '../view/links.ts';
import { chosenPeriod, resolveView, type ResolvedView } from '../view/resolve-view.ts';
import type { ViewState, ViewStore } from '../view/view-store.ts';
import type { ScreenName } from '../view/view.ts';

/** What every screen works with once the data are open: what the present audience may know of them. */
interface Session {
  readonly client: Client;
  /** For whom everything is that this session asks and shows. */
  readonly audience: Audience;
  /** Whether nothing of the plan is kept from that audience. */
  readonly isWhole: boolean;
  readonly troubles: Troubles;
  readonly store: ViewStore;
  /** As the team made it: its targets, classification, statuses, surveys and cameras applied. */
  readonly municipality: Municipality;
  /** As data/ has it, before anything of the team. */
  readonly plan: Municipality;
  readonly dossier: DossierState;
  readonly dossierHash: string;
  readonly catalogue: Catalogue;
  /** Today as an ISO date in Europe/Amsterdam: deadlines are measured against it. */
  readonly today: string;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The open data and the workers; only inside SessionProvider. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession: there is no SessionProvider above this component');
  return session;
}

/** What went wrong behind the screen, and has not been mended. */
export function useTroubles(): ReturnType<Troubles['get']> {
  const { troubles } = useSession();
  return useSyncExternalStore(troubles.subscribe, troubles.get);
}

/** The View as it stands in the URL or under the pointer. */
export function useViewState(store: ViewStore): ViewState {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The View with defaults filled in, the three ways to change it, and the way to a link. */
export function useView(): Pick<ViewStore, 'choose' | 'drag' | 'release'> & {
  readonly view: ResolvedView;
  /** The period that was chosen for all screens; `view.period` is the one that this screen can show. */
  readonly chosen: Span;
  readonly dragging: boolean;
  /** The address of a screen with what was chosen and a change in it; what was left open stays open in a link. */
  readonly linkTo: (screen: ScreenName, change?: LinkChange) => string;
} {
  const { store, municipality, catalogue } = useSession();
  const { view, dragging, aside } = useViewState(store);
  const resolved = useMemo(() => resolveView(view, municipality, catalogue), [view, municipality, catalogue]);
  return {
    view: resolved,
    chosen: useMemo(() => chosenPeriod(view, catalogue), [view, catalogue]),
    dragging,
    choose: store.choose,
    drag: store.drag,
    release: store.release,
    linkTo: (screen, change) => linkTo(view, screen, change, aside),
  };
}

/** What is asked for an audience: for openbaar in openbaar, for the driehoek as this session may see it. */
export function useAsking(meantFor: Audience = 'driehoek'): Asking {
  const { client, audience } = useSession();
  return client.asking(meantFor === 'openbaar' ? meantFor : audience);
}

/**
 * The Answer to a question; undefined while it is on its way for the first time. `previous` keeps the last one on
 * screen meanwhile. While something is dragged the cache is passed by.
 */
export function useAnswer(
  question: Question | null,
  meantFor?: Audience,
): {
  readonly answer: Answer | Unavailable | undefined;
  readonly pending: boolean;
} {
  const { store, catalogue } = useSession();
  const asking = useAsking(meantFor);
  const { dragging } = useViewState(store);
  const result = useQuery({
    ...answerQuery(asking, catalogue.dataHash, question),
    gcTime: dragging ? 0 : keepFor,
    // What another audience was told does not stay on screen for this one.
    placeholderData: (previous) => (previous?.question.audience === asking.audience ? previous : undefined),
  });
  return {
    answer: question === null ? undefined : result.data,
    pending: result.isPending || result.isPlaceholderData,
  };
}

/** Milliseconds that what nobody looks at stays known. */
export const keepFor = 10 * 60 * 1000;

/** Answers never go stale: the data hash in the key changes with the data. */
function answerQuery(asking: Asking, dataHash: string, question: Question | null) {
  return queryOptions({
    queryKey: ['answer', dataHash, asking.audience, question],
    queryFn: question === null ? skipToken : ({ signal }) => asking.answer(question, signal),
    staleTime: Infinity,
    gcTime: keepFor,
    retry: false,
    // What a worker that ended leaves open is asked again when it is started again; any other failure is told in its place.
    throwOnError: (error) => !(error instanceof WorkerEnded),
  });
}

/** The last change of the loaded sets on this page, as long as it can be undone; `lost` where it was one that cannot be any more. */
export function useUndoable(): Undoable | 'lost' | null {
  const { client } = useSession();
  // Under the key of what is open: what makes that ask again makes this ask again.
  return useQuery({ queryKey: [...openKey, 'undoable'], queryFn: client.undoable }).data ?? null;
}

/** What hangs on it goes below it: what makes one ask again makes all ask again. */
const openKey = ['catalogue'];

/**
 * What an audience may know of what is open. While the driehoek's is on its way that of openbaar stays on screen;
 * never the other way round.
 */
export function openedQuery(client: Client, wanted: Audience | null) {
  // Without a wish the data say: what a wish for the driehoek comes down to as well.
  const lowered = wanted === 'openbaar' ? wanted : null;
  return queryOptions({
    queryKey: [...openKey, 'open', lowered],
    queryFn: () => client.open(lowered),
    staleTime: Infinity,
    retry: false,
    placeholderData: (previous) =>
      previous?.ok === true && previous.value.audience === 'openbaar' ? previous : undefined,
  });
}

/** Asks the workers again for everything but the answers, which go by the data hash: after a set came or went, say. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: openKey });
}

/** Puts what was made up aside, or brings it back, on every screen. */
export function useChooseDemo(): (setting: 'shown' | 'aside' | null) => Promise<Recorded> {
  const { client } = useSession();
  const refresh = useRefresh();
  return async (setting) => {
    const recorded = await client.chooseDemo(setting);
    await refresh();
    return recorded;
  };
}

/** What became of entries; a rejection where they were not taken down, with why in the shell where a person can mend it. */
interface Taken {
  readonly notKept: Recorded['notKept'];
  readonly refused: 'frozen' | undefined;
}

/** Writes what the team decided, in a role; the screens show it once the workers have it. */
export function useRecord(): (drafts: readonly (Draft | TimedDraft)[], role: string) => Promise<Taken> {
  const add = useRecording('written');
  const { dossier } = useSession();
  return (drafts, role) => {
    const first = momentAfter(dossier.entries, Date.now());
    return add(drafts.map((draft, at) => stamped(draft, role, first + at)));
  };
}

/** Adds entries that were written before, as they are: those of another dossier. */
export function useAddEntries(): (entries: readonly Entry[]) => Promise<Taken> {
  return useRecording('brought');
}

function useRecording(how: 'written' | 'brought'): (entries: readonly Entry[]) => Promise<Taken> {
  const { client, troubles } = useSession();
  const refresh = useRefresh();
  return async (entries) => {
    const recorded = await client.record(entries, how);
    await refresh();
    const { notKept, refused } = recorded;
    if (refused === 'unreadable') throw new Error('would not be read at the next visit');
    if (refused !== 'personal') {
      troubles.settle('personal-text');
      return { notKept, refused };
    }
    // Every form keeps what was typed where writing it down fails; the shell says why it did.
    troubles.tell('personal-text');
    throw new Error('data about a person');
  };
}
