import { disclosureOf, mayShow } from '../../domain/privacy/disclosure.ts';
import { drawnCell } from '../../domain/privacy/drawn-cell.ts';
import { daysIn, monthsOfDays, timeOf, type Days } from '../../domain/time/day.ts';
import { fewestForVerdict } from '../../domain/thresholds.ts';
import type { Answer, Figure, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import { disclosurePolicy } from '../../policy/disclosure.ts';
import { happensAtHomes } from '../../policy/drawn.ts';
import type { Indicator } from '../../policy/schema.ts';
import { caveatsOf, type Body, type Caveat, type Finding } from '../finding.ts';
import { studyArea } from '../hotspots/study-area.ts';
import { changeQuestion } from '../indicators/change.ts';
import { spreadIn } from '../indicators/spread.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { differencesIn, type Both, type Differences } from './differences-in.ts';

/** One of two maps that are compared: an indicator by its id, on some days. */
interface Compared {
  readonly indicator: string;
  readonly days: Days;
}

/** Where one map differs from another by more than chance gives. */
export interface DifferenceRequest extends Both<Compared> {
  readonly about: 'difference';
}

export type DifferenceFigures =
  | ({
      readonly is: 'difference';
      /** Of two times the count a day is held to be the same; of two subjects each has its own share of all that was counted. */
      readonly of: 'times' | 'subjects';
      /** What was counted in all, and what has no place; null where that cannot happen. */
      readonly totals: Both<Figure>;
      readonly unplaced: Both<Figure | null>;
      /** How many times as much the counts of the gemeente vary as chance alone gives: so may those of a place. */
      readonly spread: number;
    } & Differences)
  /** Fewer with a place than anything can be said of. */
  | { readonly is: 'few'; readonly placed: number; readonly least: number }
  /** Nobody vouched that all are there, or a figure lacks: then a hole in a list would be a fall. */
  | { readonly is: 'not-whole' }
  | { readonly is: 'unavailable'; readonly reason: UnavailableReason }
  /** Of places finer than a buurt openbaar is told classes, not what differs. */
  | { readonly is: 'closed' }
  | { readonly is: 'no-indicator' };

export type DifferenceFinding = Finding<DifferenceRequest, DifferenceFigures>;

/** Asks the squares of both, and how much their counts vary. */
export async function* analyseDifference(
  request: DifferenceRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<DifferenceFinding>> {
  const body = (figures: DifferenceFigures, caveats: readonly Caveat[] = []): Body<DifferenceFinding> => ({
    request,
    figures,
    verdict: null,
    caveats,
  });
  const { municipality, audience } = known;
  const find = (id: string): Indicator | undefined =>
    municipality.indicators.find((indicator) => indicator.id === id);
  const [one, other] = [find(request.one.indicator), find(request.other.indicator)];
  if (one === undefined || other === undefined) return body({ is: 'no-indicator' });
  if (audience === 'openbaar') return body({ is: 'closed' });
  const kinds = [...one.kinds, ...other.kinds];
  const sizes = sizesFor(known, kinds);
  const cells = (indicator: Indicator, { days }: Compared): Promise<Answer | Unavailable> =>
    ask({
      by: 'cell',
      size: sizes.tested,
      kinds: indicator.kinds,
      within: municipality.profile.id,
      ...timeOf(days),
    });
  const answers = { one: await cells(one, request.one), other: await cells(other, request.other) };
  const told = wholeOf(answers);
  if ('is' in told) return body(told);
  yield { progress: 0.5, soFar: null };
  const spread = Math.max(
    await spreadOf(one, request.one, known, ask),
    await spreadOf(other, request.other, known, ask),
  );
  const isOfTimes = one.id === other.id;
  const [length, otherLength] = [daysIn(request.one.days), daysIn(request.other.days)];
  const rows = { one: told.one.rows, other: told.other.rows };
  const counted = new Set([...rows.one, ...rows.other].map(({ key }) => key));
  const study = studyArea(municipality, counted, sizes.tested, 'cells');
  const found =
    study === null
      ? null
      : differencesIn(
          study,
          rows,
          { share: isOfTimes ? length / (length + otherLength) : null, spread },
          {
            places: municipality.places,
            atHomes: happensAtHomes(municipality, kinds),
            size: sizes.drawn,
          },
        );
  if (found === null) return body({ is: 'few', placed: placedIn(told), least: fewestForVerdict });
  return body(
    {
      is: 'difference',
      of: isOfTimes ? 'times' : 'subjects',
      totals: { one: told.one.total, other: told.other.total },
      unplaced: { one: told.one.unplaced, other: told.other.unplaced },
      spread,
      ...found,
    },
    caveatsOf([told.one.total, told.other.total]),
  );
}

/** Sides of the squares that are tested, as fine as may be known of both, and of those that may be drawn of both. */
function sizesFor(
  { municipality, audience }: Known,
  kinds: readonly string[],
): { readonly tested: 100 | 500; readonly drawn: 100 | 500 } {
  const policy = disclosurePolicy(municipality.disclosure, kinds);
  const isFine = kinds.every((kind) => mayShow(disclosureOf(policy, kind).show[audience], 'cell100'));
  return { tested: isFine ? 100 : 500, drawn: drawnCell(policy, kinds, audience) };
}

/** Both answers where each is whole; else why nothing can be said. */
function wholeOf({ one, other }: Both<Answer | Unavailable>): Both<Answer> | DifferenceFigures {
  for (const answer of [one, other])
    if (answer.is === 'unavailable') return { is: 'unavailable', reason: answer.reason };
  return one.is === 'answer' && other.is === 'answer' && isKnown(one) && isKnown(other)
    ? { one, other }
    : { is: 'not-whole' };
}

function isKnown({ total, rows }: Answer): boolean {
  return total.is === 'number' && rows.every(({ figure }) => figure.is === 'number');
}

function placedIn({ one, other }: Both<Answer>): number {
  return [...one.rows, ...other.rows].reduce(
    (sum, { figure }) => sum + (figure.is === 'number' ? figure.value : 0),
    0,
  );
}

/** How much the counts of an indicator vary in the gemeente, as in the interval of every change of it; 1 where that is not known by month. */
async function spreadOf(
  indicator: Indicator,
  { days }: Compared,
  { municipality }: Known,
  ask: Ask,
): Promise<number> {
  const span = monthsOfDays(days);
  const answer = await ask(changeQuestion(indicator, span, municipality.profile.id, 'month'));
  if (answer.is === 'unavailable') return 1;
  return spreadIn({ figures: answer.rows.map(({ figure }) => figure), unit: 'month', to: span.to }, span);
}
