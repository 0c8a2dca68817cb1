import { vi } from 'vitest';

export interface Printed {
  /** The exit code. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of `scripts` in this process, which spares the start of a new one, and catches what it prints. */
export async function printed(command: () => number | Promise<number>): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${String(line)}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${String(line)}\n`));
  try {
    return { code: await command(), out: out.join(''), err: err.join('') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
