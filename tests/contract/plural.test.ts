import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/** One of something is never told as several: every text that counts is asked with one of everything. */
const nouns =
  'regels|maanden|weken|dagen|uren|minuten|seconden|kwartalen|jaren|rijen|kolommen|cellen|vakken|bestanden|soorten|plaatsen|plekken|punten|incidenten|meldingen|cijfers|aantallen|buurten|gebieden|camera’s|pagina’s|afspraken|actiepunten|overleggen|wijzigingen|woningen|adressen|namen|bronnen|reeksen|keuzes|nummers|hoeken|velden|problemen|vragen|evaluaties|enquêtes|antwoorden|onderdelen|metingen|paren|kernen|wijken|gemeenten|stappen|kaarten|versies|verslagen|concepten|indicatoren|prioriteiten|termijnen|delen|lijsten|tabellen|kopieën|dingen|zaken|inwoners';
const wrong = new RegExp(
  `(?<!van\\u00a0de\\u00a0|van |[\\d.,–-]|\\d\\u00a0)\\b1[ \\u00a0](?:${nouns})\\b`,
  'u',
);

/** Texts of what is never one, by what makes it more: an outline, a threshold, a family of the plan, a size of a sample. */
const neverOne = [
  'bescherming.shares',
  'bijzonderheden.detail.sure',
  'bijzonderheden.detail.unsure',
  'forest.pooled',
  'forest.few',
  'steps.regressionSentence',
  'drawing.is',
  'facts.polygon',
  'says.ownArea',
  'status.title',
  'fetchText.part',
  'fetchText.tooMany',
  'fetchText.note.sum',
  'fetchText.figures',
  'ready.text',
  'sample.summary',
  'sample.counted',
  'herhaling.yes',
  'herhaling.no',
  'herhaling.reach',
  'herhaling.table.days',
  'herhaling.method',
  'refused.many',
  'legend.note',
  'problems.tooMany',
  'outOfLine.none',
  'outOfLine.method',
  'weken.left',
  'chance.families',
  // Its count comes as text: `1` there is told as one.
  'kaart.time.total',
];

function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'function') {
    const said: unknown = quietly(() => (value as (...of: number[]) => unknown)(...ones(value.length)));
    return typeof said === 'string' ? [[path, said]] : textsOf(said, `${path}()`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

function ones(count: number): number[] {
  return Array.from({ length: count }, () => 1);
}

/** Undefined of a text that is asked with more than numbers. */
function quietly(act: () => unknown): unknown {
  try {
    return act();
  } catch {
    return undefined;
  }
}

it('no text tells one as several', async () => {
  const files = ['', 'nl/'].flatMap((folder) =>
    readdirSync(`src/text/${folder}`)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `../../src/text/${folder}${name}`),
  );
  const texts: [string, string][] = [];
  for (const file of files) texts.push(...textsOf(await import(file), file.slice('../../src/text/'.length)));
  expect(texts.length).toBeGreaterThan(300);
  const told = texts.filter(([, said]) => wrong.test(said));
  expect(told.filter(([path]) => !neverOne.some((name) => path.endsWith(name)))).toEqual([]);
  // What is no exception any more is taken out of the list.
  expect(neverOne.filter((name) => !told.some(([path]) => path.endsWith(name)))).toEqual([]);
});
