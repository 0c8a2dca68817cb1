import type { Audience } from '../../domain/privacy/disclosure.ts';
import type { Entry, EntryOf } from '../dossier/entry.ts';
import type { Hidden } from './hidden.ts';
import { publicSurvey } from './records.ts';

/** The entries that an audience may read; in openbaar those that were written for it, and what the plan became. */
export function entriesFor(entries: readonly Entry[], audience: Audience, hidden: Hidden): readonly Entry[] {
  if (audience === 'driehoek') return entries;
  return entries.flatMap((entry) => publicEntry(entry, hidden) ?? []);
}

function publicEntry(entry: Entry, hidden: Hidden): Entry | null {
  switch (entry.is) {
    case 'duiding':
      return entry.audience === 'openbaar' && !tellsOf(entry, hidden) ? entry : null;
    case 'afspraak':
      return entry.audience === 'openbaar' && !hidden.indicators.has(entry.indicator ?? '')
        ? outsideMeetings(entry)
        : null;
    case 'source':
    case 'registration':
    case 'status':
    case 'camera':
    case 'own-area':
    case 'evaluation':
    case 'meeting':
    case 'snapshot':
      return null;
    case 'school-holidays':
      // When schools are closed everybody knows.
      return entry;
    case 'target':
      return hidden.indicators.has(entry.indicator) ? null : entry;
    case 'classification':
      return hidden.indicators.has(entry.indicator) ? null : publicClassification(entry, hidden);
    case 'survey': {
      if (entry.content === null) return entry;
      const content = publicSurvey(entry.content, hidden);
      return content === null ? null : { ...entry, content };
    }
  }
}

/** Which afspraken were made in one closed meeting is not for everybody. */
function outsideMeetings(entry: EntryOf<'afspraak'>): EntryOf<'afspraak'> {
  const told = { ...entry };
  delete told.meeting;
  return told;
}

/** An indicator that everybody may know keeps the kinds that everybody may know. */
function publicClassification(entry: EntryOf<'classification'>, { kinds }: Hidden): Entry {
  const { content } = entry;
  return content === null
    ? entry
    : { ...entry, content: { ...content, kinds: content.kinds.filter((kind) => !kinds.has(kind)) } };
}

/** Whether a duiding is about a hidden indicator, or refers to the figure of one (`{id:aantal}`). */
function tellsOf({ indicator, text, figures }: EntryOf<'duiding'>, { indicators }: Hidden): boolean {
  const names = (id: string): boolean =>
    (text?.includes(`{${id}:`) ?? false) || figures.some(({ reference }) => reference.startsWith(`${id}:`));
  return indicators.has(indicator) || [...indicators].some(names);
}
