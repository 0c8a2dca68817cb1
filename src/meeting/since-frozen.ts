import type { AnyFinding } from '../analysis/request.ts';
import { infinityAsWord } from '../domain/json.ts';
import type { AgendaPart } from '../domain/meeting/agenda.ts';
import { revisionsOf, type Revision } from '../domain/meeting/revisions.ts';
import type { Slide } from '../domain/meeting/slide.ts';
import { dayOfMoment } from '../domain/time/local.ts';
import type { Month } from '../domain/time/month.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import type { Page } from '../policy/dossier/meeting.ts';
import { readUrl } from '../view/url.ts';
import type { ToldNote } from './note.ts';
import { inKeyOrder, type Occasion } from './occasion.ts';

type Snapshot = EntryOf<'snapshot'>;
type ShownThen = Snapshot['pages'][number];

/** What the data of now say of the months that a page of a frozen meeting showed. */
export type SinceFrozen =
  | { readonly is: 'same' }
  | {
      readonly is: 'revised';
      readonly revisions: readonly Revision[];
      /** In words, the figures in its note that are others. */
      readonly noted: readonly string[];
    }
  /** Its address names what is not there any more. */
  | { readonly is: 'gone'; readonly names: readonly string[] }
  /** The data of now end before the months that it showed. */
  | { readonly is: 'unreached'; readonly last: Month };

/** A page as the data of now make it. */
interface MadeNow {
  readonly slide: Slide;
  readonly note: ToldNote | null;
  readonly findings: readonly AnyFinding[];
  readonly dropped: readonly string[];
}

/** Whether a page is about whole months, of which can be asked again. What is new, done or agreed is of its own day. */
const isOfMonths: Readonly<Record<AgendaPart, boolean>> = {
  nieuw: false,
  overzicht: true,
  incidenten: true,
  bijzonderheden: true,
  trends: true,
  risicos: true,
  cameras: true,
  uitvoering: false,
  afspraken: false,
};

/** The pages of a frozen meeting of which is asked what the data say now; none where these are the data of then. */
export function pagesToAsk({ pages, dataHash }: Snapshot, { data }: Pick<Occasion, 'data'>): Page[] {
  if (dataHash === data.dataHash) return [];
  return pages.map(({ page }) => page).filter(({ part }) => isOfMonths[part]);
}

/** What its pages may know when they are made again: all of the day on which it was frozen, but for the data. */
export function occasionOf({ at }: Snapshot, occasion: Occasion): Occasion {
  return {
    ...occasion,
    today: dayOfMoment(at),
    entries: occasion.entries.filter((entry) => entry.at <= at),
  };
}

/**
 * What one page says otherwise now. Where all that was found is what it was then it says the same, in whatever words a
 * later version of this program says it.
 */
export function sinceFrozen(
  shown: ShownThen,
  { pages }: Pick<Snapshot, 'pages'>,
  now: MadeNow,
  last: Month,
): SinceFrozen {
  const { period } = readUrl(shown.page.view).view;
  if (now.dropped.length > 0) return { is: 'gone', names: now.dropped };
  if (period !== null && period.to > last) return { is: 'unreached', last };
  // What several pages look at was kept with the first of them.
  const then = new Map(
    pages.flatMap(({ findings }) => findings.map((one) => [textOf(one['request']), told(one)] as const)),
  );
  if (now.findings.every((one) => then.get(textOf(one.request)) === told({ ...one }))) return { is: 'same' };
  const revisions = revisionsOf(shown.slide, now.slide);
  const noted = now.note?.changed ?? [];
  return revisions.length + noted.length === 0 ? { is: 'same' } : { is: 'revised', revisions, noted };
}

function told({ figures, verdict }: Readonly<Record<string, unknown>>): string {
  return textOf([figures, verdict]);
}

/** As it is kept: what is no number in JSON is a word, in both. Of which data an answer is, is no figure. */
function textOf(value: unknown): string {
  const kept: unknown = JSON.parse(JSON.stringify(value ?? null, infinityAsWord));
  return JSON.stringify(kept, (key, part: unknown) =>
    key === 'dataHash' ? undefined : inKeyOrder(key, part),
  );
}
