import type { Span } from '../domain/time/month.ts';

/** A file that a person loaded, as it is remembered beside its series. */
export interface LoadedSet {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  /** Milliseconds since 1970. */
  readonly loadedAt: number;
  readonly hash: string;
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly missing: number;
  /** Accepted rows that gave way to those of another file. */
  readonly gaveWay: number;
  readonly span: Span;
  readonly kinds: readonly string[];
  /** Name of the mapping by which a person had the file read; null where it was recognised. */
  readonly mapping: string | null;
}
