/** The text as it begins a sentence. */
export function begun(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The head of a sentence before its first colon or semicolon, and what follows it as sentences of their own. */
export function headAndRest(sentence: string): readonly [head: string, rest: string] {
  const at = /[:;] /u.exec(sentence)?.index;
  return at === undefined ? [sentence, ''] : [sentence.slice(0, at), begun(sentence.slice(at + 2))];
}

/** The first of some sentences. */
export function firstOf(sentences: string): string {
  return /^.*?\.(?= |$)/u.exec(sentences)?.[0] ?? sentences;
}
