import { describe, expect, it } from 'vitest';
import { keptNote, noteRequests, toldNote, withNoteFigures } from '../../../src/meeting/note.ts';
import { foundIn } from '../../../src/meeting/occasion.ts';
import { pageAbout } from '../../../src/meeting/page-subject.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';
import { found, occasion } from './occasion.ts';

const here = occasion({ municipality: municipality({ indicators: [indicator('a')] }) });
const written = (text: string) => ({ ...pageAbout('trends', 'a'), note: { text, figures: [] } });
const number = (value: number) => ({ is: 'number', value, low: 0, high: 9, provisional: false });

/** What is found where so many are counted now. */
function counted(page: Parameters<typeof noteRequests>[0], value: number) {
  const figures = { now: number(value), before: number(2), ratio: null };
  return foundIn(noteRequests(page, here).map((request) => found({ request, figures })));
}

describe('the note of a page', () => {
  it('reads with its figures over the months of the page', () => {
    const page = written('Er waren er {aantal}, eerst {ervoor}.');
    expect(noteRequests(page, here).map(({ indicator: of, span }) => [of, span.to - span.from])).toEqual([
      ['a', 11],
      ['a', 11],
    ]);
    expect(toldNote(page, here, counted(page, 7))).toEqual({ text: 'Er waren er 7, eerst 2.', changed: [] });
  });

  it('is kept with what its figures were, and says it when they are others', () => {
    const page = written('Er waren er {aantal}.');
    const kept = withNoteFigures(page, here, counted(page, 7));
    expect(kept.note?.figures).toEqual([{ reference: 'aantal', value: 7 }]);
    expect(toldNote(kept, here, counted(kept, 7))?.changed).toEqual([]);
    expect(toldNote(kept, here, counted(kept, 8))).toMatchObject({ text: 'Er waren er 8.' });
    expect(toldNote(kept, here, counted(kept, 8))?.changed).toHaveLength(1);
    // Frozen it reads as it was.
    expect(keptNote(kept)?.text).toBe('Er waren er 7.');
  });

  it('of a page about no one indicator knows only figures that name theirs', () => {
    const page = { ...pageAbout('overzicht', ''), note: { text: '{aantal} en {a:aantal}', figures: [] } };
    expect(noteRequests(page, here)).toHaveLength(1);
    expect(toldNote(page, here, counted(page, 7))?.text).toBe('(geen cijfer) en 7');
  });
});
