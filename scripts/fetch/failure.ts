import type { DataProblem } from '../../src/policy/problem.ts';

/** What a server answered in the end, after every try. */
export interface HttpFailure {
  readonly is: 'http';
  readonly why: 'unreachable' | 'busy' | 'wait-too-long' | 'server-error' | 'half' | 'not-json' | 'refused';
  readonly url: string;
  /** Null where there was no answer. */
  readonly status: number | null;
  readonly tries: number;
  /** What it asked us to wait. */
  readonly seconds: number;
  /** The first words of the answer, or of the error of the connection. */
  readonly said: string;
}

/** Everything that can stop a fetch; nothing has been written then. explain.ts has the sentences. */
export type FetchFailure =
  | HttpFailure
  | { readonly is: 'shape'; readonly url: string; readonly seen: string }
  /** Fewer or more records than the service says it has. */
  | { readonly is: 'part'; readonly url: string; readonly received: number; readonly total: number }
  /** More records than a map of one gemeente can have. */
  | { readonly is: 'too-many'; readonly url: string; readonly most: number }
  /** A collection that the service does not have, or no longer. */
  | {
      readonly is: 'unknown-collection';
      readonly collection: string;
      readonly base: string;
      /** What it has. */
      readonly known: readonly string[];
    }
  /** Features without the fields by which we know them. */
  | {
      readonly is: 'fields';
      readonly collection: string;
      readonly lacking: readonly string[];
      readonly has: readonly string[];
    }
  | { readonly is: 'no-ground'; readonly layer: string }
  | { readonly is: 'too-large'; readonly file: string; readonly bytes: number; readonly most: number }
  /** The same page again and again. */
  | { readonly is: 'stuck'; readonly url: string }
  | {
      readonly is: 'empty';
      readonly table: string;
      readonly filters: readonly string[];
      /** What it should have had: the gemeente itself, only its buurten, or only the country. */
      readonly lacks: 'gemeente' | 'buurten' | 'land';
    }
  | { readonly is: 'other-area'; readonly table: string; readonly area: string }
  | { readonly is: 'unreadable'; readonly table: string; readonly field: string; readonly seen: string }
  | {
      readonly is: 'twice';
      readonly table: string;
      readonly period: string;
      readonly kind: string;
      readonly area: string;
    }
  | { readonly is: 'no-figures'; readonly table: string }
  | { readonly is: 'unknown-buurten'; readonly buurten: readonly string[] }
  | { readonly is: 'no-gemeente'; readonly gemeente: string; readonly year: number }
  | {
      readonly is: 'no-areas';
      readonly collection: string;
      readonly gemeente: string;
      readonly year: number;
    }
  | {
      readonly is: 'area-incomplete';
      readonly id: string;
      /** What it lacks. */
      readonly what: 'name' | 'outline' | 'buurten';
    }
  | {
      readonly is: 'gone';
      readonly year: number;
      readonly files: readonly { readonly file: string; readonly buurten: readonly string[] }[];
    }
  | { readonly is: 'data'; readonly when: 'before' | 'after'; readonly problems: readonly DataProblem[] }
  /** `left` names files that are new although the rest is old; there should be none. */
  | { readonly is: 'disk'; readonly detail: string; readonly left: readonly string[] };
