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
  /** The same page again and again. */
  | { readonly is: 'stuck'; readonly url: string }
  | {
      readonly is: 'empty';
      readonly table: string;
      readonly filters: readonly string[];
      /** Whether the gemeente itself is in the table. */
      readonly hasGemeente: boolean;
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
  | { readonly is: 'area-incomplete'; readonly id: string; readonly what: string }
  | {
      readonly is: 'gone';
      readonly year: number;
      readonly files: readonly { readonly file: string; readonly buurten: readonly string[] }[];
    }
  | { readonly is: 'data'; readonly when: 'before' | 'after'; readonly problems: readonly DataProblem[] }
  | { readonly is: 'disk'; readonly detail: string };
