import { parseJson } from './json.ts';

const format = 'veiligheidsbeeld-alles';

/** Stands in every such file, whatever it is called later. */
const mark = 'vertrouwelijk, alleen driehoek';

type Part = 'library' | 'dossier';

/**
 * A library and a dossier, each the text of its own file, as the text of one. Each part keeps its form, its version and
 * its checksum; the joint file has none.
 */
export function jointFile(parts: Readonly<Record<Part, string>>): string {
  const head = JSON.stringify({ format, mark }).slice(0, -1);
  return `${head},"dossier":${parts.dossier.trim()},"library":${parts.library.trim()}}\n`;
}

/** A part of a joint file as the text of its own file; a text that is no joint file stays as it is. */
export function partOfFile(text: string, part: Part): string {
  if (sortOfFile(text) !== 'joint') return text;
  const json = parseJson(text);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return text;
  const found = new Map<string, unknown>(Object.entries(json.value)).get(part);
  return found === undefined ? text : JSON.stringify(found);
}

/** How much of a file tells what it is, in characters. */
export const headLength = 400;

/** What a text is by its head: of this page's own files, each says so first. */
export function sortOfFile(text: string): 'joint' | 'dossier' | 'other' {
  const named = /^\s*\{\s*"format"\s*:\s*"([a-z-]+)"/.exec(text.slice(0, headLength))?.[1];
  if (named === format) return 'joint';
  return named === 'veiligheidsbeeld-dossier' ? 'dossier' : 'other';
}
