import type { Audience } from '../../domain/privacy/disclosure.ts';
import { lastCompleteQuarters } from '../../domain/time/quarter.ts';
import type { Month, Span } from '../../domain/time/month.ts';
import type { Answer, Figure, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import type { Classification } from '../../policy/dossier/classification.ts';
import type { Indicator, Kind } from '../../policy/schema.ts';
import { draftReader } from '../../state/read-draft.ts';

/** What a person knows a kind by. */
export function nameOf({ plainName, title }: Pick<Kind, 'plainName' | 'title'>): string {
  return plainName ?? title;
}

/** What an indicator counts now. */
export function classificationOf({ kinds, alsoUnder }: Indicator): Classification {
  return { kinds, alsoUnder };
}

/** What was changed and not written down, and why. */
export interface ClassificationForm {
  readonly kinds: readonly string[];
  readonly alsoUnder: readonly string[];
  readonly why: string;
}

const readForm = draftReader<ClassificationForm>({ kinds: [''], alsoUnder: [''], why: '' });

/** The draft, without kinds that are no more. */
export function classificationForm(kinds: readonly Kind[]): (content: unknown) => ClassificationForm | null {
  return (content) => {
    const read = readForm(content);
    return read && { ...read, kinds: read.kinds.filter((id) => kinds.some((kind) => kind.id === id)) };
  };
}

/** A list with one more, or without the one that was in it. */
export function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

export interface DraftRow {
  readonly kind: Kind;
  /** Whether it counts now and after, only after, or only now. */
  readonly state: 'same' | 'new' | 'gone';
}

/** Every kind that counts now or after a change: those of now first, in their order. */
export function rowsOf(now: readonly string[], after: readonly string[], kinds: readonly Kind[]): DraftRow[] {
  const known = new Map(kinds.map((kind) => [kind.id, kind]));
  return [...new Set([...now, ...after])].flatMap((id): DraftRow[] => {
    const kind = known.get(id);
    if (kind === undefined) return [];
    if (!after.includes(id)) return [{ kind, state: 'gone' }];
    return [{ kind, state: now.includes(id) ? 'same' : 'new' }];
  });
}

/** Kinds with every word of a search somewhere in code, name, title or definition, whatever the accents and capitals. */
export function matching(kinds: readonly Kind[], search: string): Kind[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return kinds.filter(({ code, title, plainName, definition }) => {
    const text = plain([code, title, plainName ?? '', definition ?? ''].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What an audience would see: the last twelve months, or the last four quarters that are published. */
export function effectSpan(audience: Audience, lastMonth: Month): Span {
  return audience === 'driehoek'
    ? { from: lastMonth - 11, to: lastMonth }
    : lastCompleteQuarters(lastMonth, 4);
}

/** The count of kinds together in the gemeente; null for none. The order of the kinds makes no other question of it. */
export function effectQuestion(
  kinds: readonly string[],
  within: string,
  audience: Audience,
  lastMonth: Month,
): Question | null {
  if (kinds.length === 0) return null;
  const common = {
    kinds: kinds.toSorted(),
    within,
    span: effectSpan(audience, lastMonth),
  };
  return audience === 'driehoek' ? { ...common, by: 'kind' } : { ...common, by: 'time', unit: 'quarter' };
}

/** What a question came to. `without`: kinds that have no figure, so that there is none of all together. */
export type Effect =
  | { readonly is: 'counting' }
  | { readonly is: 'no-kinds' }
  | { readonly is: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly is: 'figure'; readonly figure: Figure; readonly without: readonly string[] };

export function effectOf(question: Question | null, result: Answer | Unavailable | undefined): Effect {
  if (question === null) return { is: 'no-kinds' };
  if (result === undefined) return { is: 'counting' };
  if (result.is === 'unavailable') return { is: 'unavailable', reason: result.reason };
  const without =
    question.by === 'kind'
      ? result.rows.filter(({ figure }) => figure.is === 'missing').map(({ key }) => key)
      : [];
  return { is: 'figure', figure: result.total, without };
}

/** The figure of each kind in an Answer by kind. */
export function figuresByKind(result: Answer | Unavailable | undefined): ReadonlyMap<string, Figure> {
  return new Map(result?.is === 'answer' ? result.rows.map(({ key, figure }) => [key, figure]) : []);
}
