import { partInTime } from '../domain/in-time.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { ok } from '../domain/result.ts';
import type { EngineInTurns } from '../engine/engine-in-turns.ts';
import { writeDossier } from '../policy/dossier/file.ts';
import type { AnswersApi, Opened } from './api.ts';
import { createAnalyses, knownFrom } from './analyses.ts';
import type { Analyses } from './analyses.ts';
import { openedFor } from './opened.ts';
import { openAnswersEnd } from './port.ts';
import type { AnswersEnd } from './port.ts';
import { openSession } from './open-session.ts';
import type { Opening, Session, Surroundings } from './open-session.ts';

/** The answers worker without its entry, so that it runs in Node as well. */
export function createAnswersSession(surroundings: Surroundings): AnswersApi {
  let opening: Opening | null = null;
  let settle: (opened: Opening) => void = () => undefined;
  const opened = new Promise<Awaited<Opening>>((resolve) => {
    settle = resolve;
  });
  const asked = new Map<number, AbortController>();
  const ends: AnswersEnd[] = [];
  const analysesFor = rememberedAnalyses();
  const cancellable = async <Value>(
    ticket: number,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> => {
    const controller = new AbortController();
    asked.set(ticket, controller);
    try {
      return await work(controller.signal);
    } finally {
      asked.delete(ticket);
    }
  };
  return {
    async open(dataUrl, wanted) {
      opening ??= openSession(surroundings, dataUrl);
      settle(opening);
      const session = await opening;
      return session.ok ? ok(await openedFrom(session.value, wanted)) : session;
    },
    async record(entries, how) {
      return (await whenOpen(opened)).desk.record(entries, how);
    },
    async readDossier(file) {
      return (await whenOpen(opened)).desk.readFile(file);
    },
    async saveDossier() {
      const { municipality, desk } = await whenOpen(opened);
      return writeDossier(municipality().profile.id, desk.state().entries);
    },
    alive: () => Promise.resolve(),
    async disputes(wanted) {
      const session = await whenOpen(opened);
      return session.audienceFor(wanted) === 'openbaar' ? [] : session.engine().disputes;
    },
    async sources(wanted) {
      const session = await whenOpen(opened);
      const { packageSources } = await partInTime(import('./package-sources.ts'));
      return packageSources(session.files, session.audienceFor(wanted));
    },
    async background() {
      const { files } = await whenOpen(opened);
      return (await partInTime(import('./background.ts'))).readBackground(files);
    },
    async reload() {
      const session = await whenOpen(opened);
      await Promise.all([session.library.reload(), session.desk.reload(), session.demo.reload()]);
      tell(ends, session);
    },
    async chooseDemo(setting) {
      const session = await whenOpen(opened);
      const recorded = await session.demo.choose(setting);
      tell(ends, session);
      return recorded;
    },
    answer: (wanted, question, ticket) =>
      cancellable(ticket, async (signal) => {
        const session = await whenOpen(opened);
        const stamped = { ...question, audience: session.audienceFor(wanted) };
        const answer = await session.engine().answerAsync(stamped, signal);
        if (answer === null) throw new DOMException('the question was cancelled', 'AbortError');
        return answer;
      }),
    analyse: (wanted, request, ticket, onTold = () => undefined) =>
      cancellable(ticket, async (signal) => {
        const session = await whenOpen(opened);
        const analyses = await analysesFor(session, session.audienceFor(wanted));
        return await analyses.run(request, signal, onTold);
      }),
    cancel(ticket) {
      asked.get(ticket)?.abort();
      return Promise.resolve();
    },
    async connect(port) {
      const end = openAnswersEnd(port, {
        change: async (change) => (await whenOpen(opened)).library.change(change),
        read: async (which) => (await readable(await whenOpen(opened))).library.read(which),
        compare: async (change) => (await whenOpen(opened)).disputesAfter(change),
        foresee: async (change, wanted) => (await whenOpen(opened)).foresee(change, wanted),
        clear: async () => (await whenOpen(opened)).library.clear(),
      });
      ends.push(end);
      tell([end], await whenOpen(opened));
    },
  };
}

function tell(ends: readonly AnswersEnd[], { municipality }: Session): void {
  for (const end of ends) end.sendContext(municipality());
}

/** Comlink carries a rejection to whoever called; there is nobody else to tell that data/ could not be read. */
async function whenOpen(opened: Opening): Promise<Session> {
  const session = await opened;
  if (session.ok) return session.value;
  throw new Error(`data/ could not be opened: ${session.failure[0]?.file ?? ''}`);
}

/**
 * The session, with a store that did not open before tried once more: files that come in must be held against all that
 * was kept, or months would be there twice at the next visit.
 */
async function readable(session: Session): Promise<Session> {
  if (session.library.store() !== 'open')
    await Promise.all([session.library.reload(), session.desk.reload(), session.demo.reload()]);
  return session;
}

/** The analyses of an audience, as long as what is in view stays the same: they share their answers. */
function rememberedAnalyses(): (session: Session, audience: Audience) => Promise<Analyses> {
  const remembered = new Map<Audience, { readonly engine: EngineInTurns; readonly analyses: Analyses }>();
  return async (session, audience) => {
    const engine = session.engine();
    const before = remembered.get(audience);
    if (before?.engine === engine) return before.analyses;
    const analyses = createAnalyses(knownFrom(await openedFrom(session, audience)), engine);
    remembered.set(audience, { engine, analyses });
    return analyses;
  };
}

function openedFrom({ municipality, catalogue, dossier }: Session, wanted: Audience | null): Promise<Opened> {
  return openedFor({ plan: municipality(), catalogue: catalogue(), dossier: dossier() }, wanted);
}
