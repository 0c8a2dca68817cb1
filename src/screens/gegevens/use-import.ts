import { useCallback, useRef, useState } from 'react';
import { useRefreshCatalogue, useSession } from '../../state/session.tsx';
import type { ImportOutcome, ImportProgress } from '../../state/client.ts';

/** Where one file stands: waiting, being read, asking something, or done. */
export type Job = { readonly id: number; readonly file: File } & (
  | { readonly stage: 'waiting' }
  | { readonly stage: 'reading'; readonly progress: ImportProgress }
  | { readonly stage: 'done'; readonly result: ImportOutcome }
  | { readonly stage: 'failed' }
);

export type Choices = Readonly<Record<string, string | null>>;

/** Files one after the other through the jobs worker; newest first on screen. */
export function useImport(): {
  readonly jobs: readonly Job[];
  readonly add: (files: readonly File[]) => void;
  readonly answer: (job: Job, choices: Choices) => void;
  readonly dismiss: (job: Job) => void;
  readonly cancel: () => void;
} {
  const { client } = useSession();
  const refresh = useRefreshCatalogue();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const queue = useRef(Promise.resolve());
  const nextId = useRef(0);

  const update = useCallback(
    (job: Job) => setJobs((all) => all.map((other) => (other.id === job.id ? job : other))),
    [],
  );

  const run = useCallback(
    async (id: number, file: File, choices: Choices) => {
      update({ id, file, stage: 'reading', progress: { bytes: 0, bytesTotal: file.size, records: 0 } });
      try {
        const result = await client.importFile(file, choices, (progress) =>
          update({ id, file, stage: 'reading', progress }),
        );
        await refresh();
        update({ id, file, stage: 'done', result });
      } catch {
        update({ id, file, stage: 'failed' });
      }
    },
    [client, refresh, update],
  );

  const enqueue = useCallback(
    (id: number, file: File, choices: Choices) => {
      queue.current = queue.current.then(() => run(id, file, choices));
    },
    [run],
  );

  return {
    jobs,
    add: (files) => {
      for (const file of files) {
        const id = nextId.current++;
        setJobs((all) => [{ id, file, stage: 'waiting' }, ...all]);
        enqueue(id, file, {});
      }
    },
    answer: (job, choices) => {
      update({ id: job.id, file: job.file, stage: 'waiting' });
      enqueue(job.id, job.file, choices);
    },
    dismiss: (job) => setJobs((all) => all.filter((other) => other.id !== job.id)),
    cancel: () => void client.cancelImport(),
  };
}
