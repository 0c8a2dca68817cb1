/** Given names that many in the Netherlands bear; enough to see that a column holds people, not to know every name. */
const given = new Set(
  (
    'aad aaltje abdel ahmed albert alex ali amber andre anita anja anke anna anne annie anouk arie arjan bart bas ben bert ' +
    'bianca bilal bram cees chantal chris christiaan cor daan danielle danny david dennis diana dick dirk eddy edwin ' +
    'elise elly els emma eric erik esther eva evert fatima femke ferry floor floris frank frans fred gerard gerda gerrit ' +
    'hanneke hans harm harry hassan hendrik henk herman hugo ibrahim ilse ina inge ingrid irene iris ivo jaap jacob jan janneke ' +
    'jasper jeanette jelle jeroen jesse joke johan johannes john joost joris jos jurgen karel karin kees kevin kim klaas koen ' +
    'lars laura leo lieke linda lisa lotte lucas luuk maaike maarten manon marcel maria marieke marijke marjan mark ' +
    'marloes martijn mees michael mieke mohamed mohammed monique mustafa nicole niels noa noah nora olga patrick paul ' +
    'peter petra piet pieter ria rianne richard rick rob robert robin roel ronald rosa ruben ruud saar sander sandra ' +
    'sanne sara sem simone sjaak sophie stefan sven tess theo thijs thomas tim tineke tjeerd tom ton truus vera ' +
    'vincent wendy wesley wim wilma willem wouter yara yasmin youssef yusuf yvonne'
  ).split(' '),
);

/** What a place is called behind the name of whom it honours. */
const place =
  /(?:buurt|wijk|straat|laan|weg|plein|park|kwartier|hoek|dorp|hof|veld|berg|bos|polder|oord|kamp|dijk|school|ziekenhuis|kerk|brug|terrein|singel|gracht|kade|haven|centrum|noord|oost|zuid|west)$/;

/** Whether a word is a common given name, in capitals or not. */
export function isGivenName(word: string): boolean {
  return given.has(word.toLowerCase());
}

/** Whether a word is called after what a place is: a street, a park, a school. */
export function isPlaceWord(word: string): boolean {
  return place.test(word.toLowerCase());
}

/** Whether a word stands between a given name and a surname, or before a surname. */
export function isBetween(word: string): boolean {
  return between.test(word.toLowerCase());
}

const between = /^(?:van|de|der|den|ten|ter|te|het|'t|la|el|al|ben|von|da|dos)$/;

/**
 * Whether a text is the name of a person and nothing else: a title or initials with a surname, or a common given name
 * with one. A name that nobody here listed is not seen; a place named after a person is left alone.
 */
export function readsAsName(text: string): boolean {
  const words = text
    .trim()
    .replace(/^(\p{L}[\p{L}' -]+), ?(\p{L}[\p{L}. -]*)$/u, '$2 $1')
    .split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 6 || !/^\p{Lu}[\p{L}'-]+$/u.test(last)) return false;
  const first = (words[0] ?? '').toLowerCase();
  const rest = words.slice(1, -1);
  if (!rest.every((word) => between.test(word.toLowerCase()) || /^\p{Lu}/u.test(word))) return false;
  if (/^(?:dhr|mevr|mw|meneer|mevrouw|de ?heer)\.?$/.test(first)) return true;
  if (place.test(last.toLowerCase())) return false;
  return given.has(first.replace(/-.*$/, '')) || /^(?:\p{Lu}\.){1,5}$/u.test(words[0] ?? '');
}

/** Whether somewhere in a text a common given name stands before a surname. */
export function holdsName(text: string): boolean {
  const words = text.split(/[\s,;:()"]+/).filter((word) => word !== '');
  return words.some((word, at) => {
    if (!/^\p{Lu}/u.test(word) || !given.has(word.toLowerCase())) return false;
    const next = words.slice(at + 1).find((candidate) => !between.test(candidate.toLowerCase()));
    return (
      next !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(next) &&
      !place.test(next.toLowerCase().replace(/(?<![.!?])[.!?]+$/, ''))
    );
  });
}
