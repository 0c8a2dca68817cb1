/** What a reference in a duiding can stand for. */
export const storyFigures = ['aantal', 'ervoor', 'verandering'] as const;
export type StoryFigure = (typeof storyFigures)[number];

/** A figure of an indicator; null is the one that the duiding is about. */
export interface StoryReference {
  readonly indicator: string | null;
  readonly figure: StoryFigure;
}

export type StoryPart =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'reference'; readonly reference: StoryReference; readonly text: string };

const referencePattern = /\{(?:([a-z0-9][a-z0-9./-]*):)?(aantal|ervoor|verandering)\}/gi;

/** A duiding in words and references such as `{aantal}` and `{fietsendiefstal:verandering}`, in their order. */
export function parseStory(text: string): StoryPart[] {
  const parts: StoryPart[] = [];
  let end = 0;
  for (const match of text.matchAll(referencePattern)) {
    if (match.index > end) parts.push({ is: 'words', text: text.slice(end, match.index) });
    const [whole, indicator] = match;
    const figure = storyFigures.find((name) => name === match[2]?.toLowerCase()) ?? 'aantal';
    parts.push({ is: 'reference', reference: { indicator: indicator ?? null, figure }, text: whole });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ is: 'words', text: text.slice(end) });
  return parts;
}

/** The references in a text, each once. */
export function referencesIn(text: string): StoryReference[] {
  const found = new Map<string, StoryReference>();
  for (const part of parseStory(text))
    if (part.is === 'reference') found.set(keyOf(part.reference), part.reference);
  return [...found.values()];
}

/** `aantal`, or `fietsendiefstal:aantal`. */
export function keyOf({ indicator, figure }: StoryReference): string {
  return indicator === null ? figure : `${indicator}:${figure}`;
}

const dates =
  /\b\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?\b|\b\d{1,2} (jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b|\b\d{1,2}[:.]\d{2}( uur)?\b/gi;
const yearPattern = /^(19|20)\d{2}$/;

/**
 * Numbers that stand in the words themselves, which would stay as they are when the figures change. Years, dates and
 * hours are not figures; nor is a number that belongs to a name, such as `A35`.
 */
export function looseNumbers(text: string): string[] {
  return parseStory(text).flatMap((part) => {
    if (part.is === 'reference') return [];
    const words = part.text.replaceAll(dates, ' ');
    const numbers = [...words.matchAll(/(?<![\p{L}\d-])\d+(?:[.,]\d+)*(?:\s?%)?/gu)];
    return numbers.map(([number]) => number).filter((number) => !yearPattern.test(number));
  });
}
