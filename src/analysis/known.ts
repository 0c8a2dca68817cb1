import type { SeriesInfo } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Month, Span } from '../domain/time/month.ts';
import type { Answer, Unavailable } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';
import type { Entry } from '../policy/dossier/entry.ts';
import type { Municipality } from '../policy/municipality.ts';

/** What an analysis may know beside answers: what its audience may know, filtered before it begins. */
export interface Known {
  readonly audience: Audience;
  /** As the team made it. */
  readonly municipality: Municipality;
  readonly entries: readonly Entry[];
  readonly dataHash: string;
  /** What is loaded, without a single row. */
  readonly series: readonly SeriesInfo[];
  readonly lastMonth: Month;
  /** The period where a request names none. */
  readonly period: Span;
}

/** Asks a question after the gate; rejects when the analysis was stopped. */
export type Ask = (question: Question) => Promise<Answer | Unavailable>;

/** How far an analysis is, from 0 to 1, and what can be said already; null for nothing new. */
interface Step<Body> {
  readonly progress: number;
  readonly soFar: Body | null;
}

/** One subject: it asks, tells how far it is, and ends with what it found. Whoever runs it may stop it at every step. */
export type Analysis<Body> = AsyncGenerator<Step<Body>, Body, void>;
