/** A meeting as the team composes it, and as it was shown. */
import * as v from 'valibot';
import { agendaParts } from '../../domain/meeting/agenda.ts';
import { checksumOfText, sortedJson } from '../../domain/observation/checksum.ts';
import { id, isoDate, isoMonth, text } from '../schema.ts';
import { slideSchema } from './slide.ts';

/** Characters of an address: a View writes a few hundred, and an evaluation that was drawn a few thousand. */
export const longestView = 4_000;
export const mostPages = 100;

/** Words of the team beside a page. Numbers in them are references such as `{aantal}`; `figures` is what these were. */
const noteSchema = v.strictObject({
  text,
  figures: v.array(v.strictObject({ reference: text, value: v.nullable(v.number()) })),
});

/** One page: a View, as the hash of its address, under a part of the agenda. */
const pageSchema = v.strictObject({
  id,
  part: v.picklist(agendaParts),
  view: v.pipe(text, v.startsWith('#/'), v.maxLength(longestView)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240)),
  note: v.nullable(noteSchema),
});

/** Whether each page has an id of its own: by it a page is shown, moved and compared. */
function areApart(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

const composed = v.strictObject({
  name: text,
  date: isoDate,
  /** The meeting that it follows; null for the first. */
  previous: v.nullable(id),
  /** Roles, no names. */
  present: v.array(text),
  pages: v.pipe(
    v.array(pageSchema),
    v.maxLength(mostPages),
    v.check((pages) => areApart(pages.map(({ id: one }) => one))),
  ),
});

export type Page = v.InferOutput<typeof pageSchema>;
export type Meeting = v.InferOutput<typeof composed>;

/** The pages in what was kept of a form; null where it is none, or of an older form. */
export function readPages(content: unknown): readonly Page[] | null {
  const read = v.safeParse(v.array(pageSchema), content);
  return read.success ? read.output : null;
}

/** What an entry about a meeting says. Null withdraws it. */
export const meetingContent = { meeting: id, content: v.nullable(composed) };

/** A page as it was shown: its View with the period filled in, what was found, and what it said. */
const shownSchema = v.strictObject({
  page: pageSchema,
  /** The findings whole, for who wants to look behind the page; nothing is read from them without a check. */
  findings: v.array(v.record(v.string(), v.unknown())),
  slide: slideSchema,
});

const snapshotFields = {
  /** Of the meeting. */
  meeting: id,
  name: text,
  date: isoDate,
  previous: v.nullable(id),
  present: v.array(text),
  audience: v.picklist(['driehoek', 'openbaar']),
  dataHash: text,
  /** The last complete month of the data. */
  until: isoMonth,
  pages: v.pipe(
    v.array(shownSchema),
    v.maxLength(mostPages),
    v.check((pages) => areApart(pages.map(({ page }) => page.id))),
  ),
};

/** What an entry about a frozen meeting says; `seal` is the checksum of all the rest, and of when it was frozen. */
export const snapshotContent = { ...snapshotFields, seal: text };

type Snapshot = {
  readonly [Field in keyof typeof snapshotFields]: v.InferOutput<(typeof snapshotFields)[Field]>;
};

/** Begins a seal that holds the moment and the content, whatever the order of its fields. */
const sealMark = 'met-inhoud-';
/** Began those of version 3 of the dossier file; those of version 2 held no moment and began with nothing. */
const olderMark = 'met-moment-';

/**
 * Tells that a frozen meeting was changed since, or given another moment; no protection against who makes a new seal as
 * well. `at` is the moment of its entry.
 */
export function sealOfSnapshot(snapshot: Snapshot, at: string): string {
  return sealMark + checksumOfText(sortedJson([at, ...shownIn(snapshot)]));
}

/** Whether a frozen meeting is as it was sealed, by a seal of today or of an older version. */
export function isSealed(snapshot: Snapshot & { readonly seal: string; readonly at: string }): boolean {
  const { seal, at } = snapshot;
  if (seal.startsWith(sealMark)) return seal === sealOfSnapshot(snapshot, at);
  return olderOrders(snapshot).some((shown) => {
    const text = JSON.stringify(shownIn(shown));
    return (
      seal ===
      (seal.startsWith(olderMark) ? olderMark + checksumOfText(`${at}\n${text}`) : checksumOfText(text))
    );
  });
}

/** Older seals knew the order of the fields: as they are read, or with the source of a slide last, as the page made it. */
function olderOrders(snapshot: Snapshot): Snapshot[] {
  const pages = snapshot.pages.map((page) => {
    const { source, ...rest } = page.slide;
    return { ...page, slide: { ...rest, source } };
  });
  return [snapshot, { ...snapshot, pages }];
}

/** Whether two snapshots say that the same was shown, whenever they were made. */
export function showTheSame(one: Snapshot, other: Snapshot): boolean {
  return sortedJson(shownIn(one)) === sortedJson(shownIn(other));
}

function shownIn({
  meeting,
  name,
  date,
  previous,
  present,
  audience,
  dataHash,
  until,
  pages,
}: Snapshot): readonly unknown[] {
  return [meeting, name, date, previous, present, audience, dataHash, until, pages];
}
