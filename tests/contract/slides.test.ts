import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import type { AnyFinding } from '../../src/analysis/request.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { wordsOf } from '../../src/domain/meeting/slide.ts';
import { makePage } from '../../src/meeting/make.ts';
import type { MadePage } from '../../src/meeting/freeze.ts';
import { newMeeting } from '../../src/meeting/new-meeting.ts';
import type { Occasion } from '../../src/meeting/occasion.ts';
import { mostWords } from '../../src/meeting/slide-parts.ts';
import { slideSchema } from '../../src/policy/dossier/slide.ts';
import { dataFolder } from '../support/package-files.ts';

const today = '2026-11-05';
const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 5));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;

async function meetingFor(wanted: Audience): Promise<readonly MadePage[]> {
  const session = await sessionFor(wanted);
  if (session.opened === null) throw new Error('nothing is open');
  const { municipality, catalogue, dossier } = session.opened;
  const occasion: Occasion = {
    municipality,
    entries: dossier.entries,
    today,
    data: { ...catalogue, opensAt: wanted },
    meeting: null,
    last: null,
  };
  const made: MadePage[] = [];
  for (const page of newMeeting(occasion, 'November', today).pages)
    made.push(await makePage(page, occasion, (request) => session.analyse(request) as Promise<AnyFinding>));
  return made;
}

const made = { driehoek: await meetingFor('driehoek'), openbaar: await meetingFor('openbaar') };
const pages = (['driehoek', 'openbaar'] as const).flatMap((audience) =>
  made[audience].map((one) => ({ audience, id: one.page.id, ...one })),
);

describe('every page of a new meeting', () => {
  it.each(pages)('$audience $id can be read from across a room', ({ slide }) => {
    expect(slide.headline).not.toBe('');
    expect(slide.kicker).not.toBe('');
    expect(wordsOf(slide)).toBeLessThanOrEqual(mostWords);
  });

  it.each(pages)('$audience $id is plain data, that a snapshot keeps', ({ slide }) => {
    const read = JSON.parse(JSON.stringify(slide)) as unknown;
    expect(v.parse(slideSchema, read)).toEqual(slide);
  });
});
