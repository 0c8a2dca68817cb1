import type { Area } from '../domain/area/area.ts';
import { isFree } from '../domain/area/within.ts';
import { checksum, checksumOfText } from '../domain/observation/checksum.ts';
import type { KindId, Series } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import type { Answer, Unavailable, UnavailableReason } from './answer.ts';
import type { SourcesOf } from './around.ts';
import type { Steps } from './ask.ts';
import { isImpossible } from './ask.ts';
import { settle } from './authority.ts';
import type { Dispute } from './authority.ts';
import { columnSource } from './column-source.ts';
import { askFor, countRaw, countTime } from './counted.ts';
import { passGate } from './gate.ts';
import type { LatticeOf } from './gate.ts';
import { joinSeries } from './join.ts';
import type { Late } from './late.ts';
import type { CreateLattice, KindLattice } from './lattice.ts';
import { ownFirst } from './own-first.ts';
import { isRelevant } from './pick.ts';
import type { StampedQuestion } from './question.ts';
import { mayAnswer, refusal, strictest } from './refusal.ts';
import type { CountSource } from './source.ts';
import type { World } from './world.ts';

/** The series of a municipality, made ready for questions. */
export interface Answering {
  /** Changes with the series, the areas and the disclosure policy. */
  readonly dataHash: string;
  /** Where two sources differ over the gemeente, and which of them counts. Exact: for the driehoek only. */
  readonly disputes: readonly Dispute[];
  /** The answer, in steps that let other work go first. */
  readonly steps: (question: StampedQuestion, late: Late) => Steps<Answer | Unavailable>;
}

/** The world with each month of each kind answered by one source, and where two of them differ over that. */
export function settled(loaded: World): {
  readonly world: World<CountSource>;
  readonly disputes: readonly Dispute[];
} {
  const joined = { ...loaded, series: ownFirst({ ...loaded, series: joinSeries(loaded.series) }) };
  const { series, disputes } = settle(joined, loaded.choices ?? []);
  return { world: { ...joined, series: series.map(columnSource) }, disputes };
}

/** What came late, with the lattices of this world. */
interface Ready extends Pick<Late, 'rare'> {
  readonly latticeOf: LatticeOf | null;
}

export function answering(loaded: World): Answering {
  const { world, disputes } = settled(loaded);
  const dataHash = hashOf(loaded);
  let known: LatticeOf | null = null;
  const latticeOf = (createLattice: CreateLattice): LatticeOf => {
    known ??= rememberLattices(world, createLattice);
    return known;
  };
  return {
    dataHash,
    disputes,
    steps: (question, { createLattice, rare }) =>
      unmixedInSteps(world, question, dataHash, {
        latticeOf: createLattice === null ? null : latticeOf(createLattice),
        rare,
      }),
  };
}

/**
 * Per kind made-up series step back for real ones; kinds that are counted together must not mix them either. Where
 * they would, only the real series may answer, and a kind without one is told as such.
 */
function* unmixedInSteps(
  world: World<CountSource>,
  question: StampedQuestion,
  dataHash: string,
  ready: Ready,
): Steps<Answer | Unavailable> {
  const answer = yield* answerInSteps(world, question, dataHash, ready);
  if (!isMixed(answer)) return answer;
  const real = { ...world, series: world.series.filter(({ info }) => !info.fictief) };
  return yield* answerInSteps(real, question, dataHash, ready);
}

function isMixed(answer: Answer | Unavailable): boolean {
  return answer.is === 'answer' && new Set(answer.series.map(({ fictief }) => fictief)).size > 1;
}

function* answerInSteps(
  world: World<CountSource>,
  question: StampedQuestion,
  dataHash: string,
  ready: Ready,
): Steps<Answer | Unavailable> {
  const unavailable = (reason: UnavailableReason): Unavailable => ({ is: 'unavailable', question, reason });
  const place = question.within;
  const within = world.areas.byId.get(isFree(place) ? world.municipality : place);
  if (within === undefined) return unavailable({ why: 'unknown-area', level: null });
  if (question.audience === 'openbaar' && isNeverPublic(question))
    return unavailable({ why: 'not-in-lattice' });
  const kinds = [...new Set(question.kinds)];
  if (kinds.length === 0) return unavailable({ why: 'no-series', kinds, held: [] });
  const refusals = refusalsFor(world, question, within, kinds);
  const sources = sourcesFor(world, question, kinds, new Set(refusals.keys()));
  const ask = askFor(world, question, within, kinds, sources);
  const refused = (reason: UnavailableReason): Unavailable =>
    unavailable(strictest([...refusals.values()]) ?? withoutEmptyAdvice(reason, question.span));
  const raw = yield* countTime(ask, question, sources, ready.rare);
  if (isImpossible(raw)) return refused(raw.reason);
  yield undefined;
  const gate = { world, question, dataHash, latticeOf: ready.latticeOf, refused: new Set(refusals.keys()) };
  const answer = passGate(gate, raw);
  if (ask.namesGaps && isEmpty(answer)) {
    const bare = yield* countRaw({ ...ask, namesGaps: false }, question, ready.rare);
    if (isImpossible(bare)) return refused(bare.reason);
  }
  return question.by === 'density' ? (ready.rare?.toDensity(world, question, answer) ?? answer) : answer;
}

/**
 * Whether a question is of an area or of days that a person chose freely: those can be laid so that their difference is
 * one address or one evening, and are never for the public, whatever was published.
 */
function isNeverPublic(question: StampedQuestion): boolean {
  const { by, within, days } = question;
  const isOfPlaces = by === 'zones' || by === 'knox' || by === 'aoristic';
  return isOfPlaces || isFree(within) || days !== undefined;
}

/** Months that hold the whole period are no advice to choose another one: then figures are missing inside it. */
function withoutEmptyAdvice(reason: UnavailableReason, asked: Span): UnavailableReason {
  if (reason.why !== 'no-period' || reason.span.from > asked.from || reason.span.to < asked.to) return reason;
  return { why: 'gaps' };
}

/** Nothing but gaps, and gaps that may be seen. */
function isEmpty({ rows, total }: Answer): boolean {
  return [...rows.map(({ figure }) => figure), total].every(({ is }) => is === 'missing');
}

/** Kinds that this audience may not be told of in this way, as far as there is something that is not public already. */
function refusalsFor(
  world: World<CountSource>,
  question: StampedQuestion,
  within: Area,
  kinds: readonly KindId[],
): ReadonlyMap<KindId, UnavailableReason> {
  const refusals = new Map<KindId, UnavailableReason>();
  for (const kind of kinds) {
    // Whether a list has a row in this very area is part of what is not told.
    const held = world.series.filter(
      ({ info }) =>
        isRelevant(world.areas, info, kind, within) ||
        (info.kinds.includes(kind) && !mayAnswer(info, question.audience, kind)),
    );
    const reason = refusal(world, question, within, kind, held);
    if (reason !== null) refusals.set(kind, reason);
  }
  return refusals;
}

/** Per kind the sources that this audience may be told of. */
function sourcesFor(
  world: World<CountSource>,
  { audience }: StampedQuestion,
  kinds: readonly KindId[],
  refused: ReadonlySet<KindId>,
): SourcesOf {
  const published = world.series.filter(({ info }) => info.published);
  const shown = (kind: KindId): readonly CountSource[] =>
    world.series.filter(({ info }) => mayAnswer(info, audience, kind));
  return new Map(kinds.map((kind) => [kind, refused.has(kind) ? published : shown(kind)]));
}

/** One lattice per kind, for as long as the series stay the same. */
function rememberLattices(world: World<CountSource>, createLattice: CreateLattice): LatticeOf {
  const known = new Map<KindId, KindLattice>();
  return (series, kind) => {
    const lattice = known.get(kind) ?? createLattice(world, kind);
    known.set(kind, lattice);
    return lattice(series);
  };
}

const hashes = new WeakMap<Series, string>();

function hashOf({ areas, rings, disclosure, municipality, series, choices = [] }: World): string {
  const policy = [disclosure.fallback, [...disclosure.byKind]];
  const surroundings = JSON.stringify([areas.all, rings, policy, municipality, ...choices]);
  return checksumOfText([surroundings, ...series.map(hashOfSeries).sort()].join('\n'));
}

function hashOfSeries(series: Series): string {
  const hash = hashes.get(series) ?? checksum(series);
  hashes.set(series, hash);
  return hash;
}
