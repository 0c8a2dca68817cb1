import { personalPlaces } from '../../domain/privacy/personal.ts';
import type { PersonalSort } from '../../domain/privacy/personal.ts';
import type { Entry } from './entry.ts';

/** Sorts that no text of the team needs. The number of a decision reads as that of a case, so that one is left alone. */
const never: ReadonlySet<PersonalSort> = new Set(['e-mail', 'iban', 'bsn', 'phone', 'plate']);

/**
 * What data about a person the words of an entry hold; null where nothing is recognised. An address is refused in a
 * story, not where a camera hangs: that is a place in public. Names are not looked for: a school is called after one.
 */
export function personalIn(entry: Entry): PersonalSort | null {
  const { texts, isOfPlace } = wordsOf(entry);
  for (const text of [entry.role, ...texts])
    for (const { sort } of personalPlaces(text))
      if (never.has(sort) || (sort === 'address' && !isOfPlace)) return sort;
  return null;
}

interface Words {
  readonly texts: readonly string[];
  readonly isOfPlace: boolean;
}

/** What a person typed in an entry: no ids, and nothing that the program worked out. */
function wordsOf(entry: Entry): Words {
  switch (entry.is) {
    case 'target':
    case 'classification':
      return inStory([entry.why]);
    case 'registration':
      return inStory([entry.source]);
    case 'status':
      return inStory([entry.note]);
    case 'duiding':
      return inStory([entry.text]);
    case 'afspraak':
      return inStory([entry.who, entry.what]);
    case 'meeting': {
      const { name = '', present = [], pages = [] } = entry.content ?? {};
      return inStory([name, ...present, ...pages.map(({ note }) => note?.text ?? null)]);
    }
    case 'own-area':
      // A name of a place that the team gave it: an address in it would be somebody's.
      return inStory([entry.content?.name ?? null]);
    case 'school-holidays':
      return inStory(entry.content?.holidays.map(({ name }) => name) ?? []);
    case 'camera':
      // An id is drawn by chance, and may look like anything.
      return { texts: leaves({ ...entry.content, id: null }), isOfPlace: true };
    case 'evaluation':
      return { texts: leaves([entry.answers, entry.advice]), isOfPlace: true };
    case 'source':
    case 'survey':
    case 'snapshot':
      return inStory([]);
  }
}

function inStory(texts: readonly (string | null)[]): Words {
  return { texts: texts.filter((text) => text !== null), isOfPlace: false };
}

/** Every text somewhere in plain data. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
