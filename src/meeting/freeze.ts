import type { Slide } from '../domain/meeting/slide.ts';
import { infinityAsWord } from '../domain/json.ts';
import { formatMonth } from '../domain/time/month.ts';
import type { AnyFinding } from '../analysis/request.ts';
import type { TimedDraft } from '../policy/dossier/entry.ts';
import { sealOfSnapshot, type Meeting, type Page } from '../policy/dossier/meeting.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Occasion } from './occasion.ts';
import { pinnedView } from './page-view.ts';

/** A page with all that was found for it, as it is on screen when the meeting is frozen. */
export interface MadePage {
  readonly page: Page;
  readonly findings: readonly AnyFinding[];
  readonly slide: Slide;
}

/** The meeting as it was shown: every page with its period written out, its findings and what it said, under a seal with the moment. */
export function frozen(
  id: string,
  { name, date, previous, present }: Meeting,
  made: readonly MadePage[],
  audience: Audience,
  occasion: Occasion,
): TimedDraft<'snapshot'> {
  // What several pages look at is kept with the first of them.
  const kept = new Set<string>();
  const isFirst = (finding: AnyFinding): boolean => {
    const key = JSON.stringify(finding.request);
    const was = kept.has(key);
    kept.add(key);
    return !was;
  };
  const content = {
    meeting: id,
    name,
    date,
    previous,
    present,
    audience,
    dataHash: occasion.data.dataHash,
    until: formatMonth(occasion.data.lastMonth),
    pages: made.map(({ page, findings, slide }) => ({
      page: { ...page, view: pinnedView(page, occasion) },
      findings: findings.filter(isFirst).map(plain),
      slide,
    })),
  };
  return (at) => ({ is: 'snapshot', ...content, seal: sealOfSnapshot(content, at) });
}

/** As JSON has it: what is kept is what is read back, and the seal is of that. */
function plain(finding: AnyFinding): Record<string, unknown> {
  const entries: [string, unknown][] = Object.entries(finding);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, JSON.parse(JSON.stringify(value, infinityAsWord)) as unknown]),
  );
}
