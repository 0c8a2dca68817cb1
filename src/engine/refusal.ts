import { isLocal, type Area, type AreaLevel } from '../domain/area/area.ts';
import { isFree } from '../domain/area/within.ts';
import type { KindId, SeriesInfo } from '../domain/observation/series.ts';
import { isVouched } from '../domain/observation/vouched.ts';
import { disclosureOf, mayShow, placePrecisions } from '../domain/privacy/disclosure.ts';
import type { Audience, PlacePrecision } from '../domain/privacy/disclosure.ts';
import { listMonths } from '../domain/time/month.ts';
import type { UnavailableReason } from './answer.ts';
import type { Question, StampedQuestion, Zone } from './question.ts';
import { fitsUnit, ruleOf } from './rule.ts';
import type { CountSource } from './source.ts';
import type { Surroundings } from './world.ts';
import { zoneSurface } from './drawn-place.ts';
import { areWhole } from './zone.ts';

/**
 * Why this audience may not be told of a kind, from series that hold it and are not public already; null where it may.
 */
export function refusal(
  world: Surroundings,
  question: StampedQuestion,
  within: Area,
  kind: KindId,
  held: readonly CountSource[],
): UnavailableReason | null {
  const closed = held.filter(({ info }) => !info.published);
  if (closed.length === 0) return null;
  const finest = disclosureOf(world.disclosure, kind).show[question.audience];
  if (question.by === 'zones' && !areZonesShown(question.zones, finest))
    return { why: 'not-shown', kind, finest };
  if (!mayShow(finest, precisionOf(question, within.level))) return { why: 'not-shown', kind, finest };
  if (question.audience === 'driehoek') return null;
  if (!closed.some(({ info }) => mayAnswer(info, 'openbaar', kind))) return { why: 'unconfirmed', kind };
  return isInLattice(world, question, within) ? null : { why: 'not-in-lattice' };
}

/**
 * Whether an audience may be told of a kind in a series at all. A list that nobody vouched for does not reach the
 * public: what it lacks cannot be told from zero, so that nothing in it could be protected.
 */
export function mayAnswer(info: SeriesInfo, audience: Audience, kind: KindId): boolean {
  if (audience === 'driehoek' || info.published || ruleOf(info) === 'table') return true;
  return info.complete !== null && listMonths(info.complete.span).some((at) => isVouched(info, kind, at));
}

/** Of several refusals the one to tell: the strictest precision, then what nobody vouched for. */
export function strictest(refusals: readonly UnavailableReason[]): UnavailableReason | null {
  const order = (reason: UnavailableReason): number => {
    if (reason.why === 'not-shown') return placePrecisions.indexOf(reason.finest);
    return placePrecisions.length + (reason.why === 'unconfirmed' ? 0 : 1);
  };
  return [...refusals].sort((a, b) => order(a) - order(b))[0] ?? null;
}

/**
 * The precision of place that a question asks for, in the words of the policy. A density can be made of 500 m cells,
 * and so can a free place; zones that are whole areas ask for no cell.
 */
function precisionOf(question: Question, within: AreaLevel): PlacePrecision {
  if (isFree(question.within)) return 'cell500';
  switch (question.by) {
    case 'cell':
      return question.size === 100 ? 'cell100' : 'cell500';
    case 'density':
    case 'knox':
      return 'cell500';
    case 'zones':
      return areWhole(question.zones) ? 'buurt' : 'cell500';
    case 'area':
      return isLocal(question.level) || isLocal(within) ? 'buurt' : 'gemeente';
    case 'time':
    case 'kind':
    case 'hour-weekday':
    case 'aoristic':
      return isLocal(within) ? 'buurt' : 'gemeente';
  }
}

/** A zone may not be smaller than the finest cell that this audience may see. */
function areZonesShown(zones: readonly Zone[], finest: PlacePrecision): boolean {
  const side = finest === 'cell100' ? 100 : 500;
  return zones.every((zone) => zoneSurface(zone) >= side * side);
}

/**
 * Whether a question asks for entries of the publishing lattice and nothing else: the gemeente or a buurt of it by
 * quarter or year, the gemeente over whole quarters, all buurten of it in one quarter or year, its 500 m cells in one year.
 */
function isInLattice(world: Surroundings, question: Question, within: Area): boolean {
  const { span } = question;
  const isWhole = within.id === world.municipality;
  const isPart = within.level === 'buurt' && within.parent !== null;
  switch (question.by) {
    case 'time':
      return (
        (isWhole || isPart) && question.unit !== 'month' && fitsUnit(span, question.unit === 'year' ? 12 : 3)
      );
    case 'kind':
      return isWhole ? fitsUnit(span, 3) : isPart && isOneUnit(span);
    case 'area':
      if (question.level === 'gemeente') return isWhole && fitsUnit(span, 3);
      return question.level === 'buurt' && (isWhole || isPart) && isOneUnit(span);
    case 'cell':
      return isWhole && question.size === 500 && isOneYear(span);
    case 'density':
      return isWhole && isOneYear(span);
    case 'hour-weekday':
    case 'aoristic':
    case 'knox':
    case 'zones':
      return false;
  }
}

function isOneYear(span: Question['span']): boolean {
  return fitsUnit(span, 12) && span.to - span.from === 11;
}

function isOneUnit(span: Question['span']): boolean {
  return isOneYear(span) || (fitsUnit(span, 3) && span.to - span.from === 2);
}
