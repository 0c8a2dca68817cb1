import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import type { Advice, Proportionality } from '../../policy/dossier/proportionality.ts';

/** In what a text says more than the numbers do. */
export type ClaimCode = 'proof' | 'cause' | 'certain' | 'fall' | 'no-displacement';

interface Claim {
  readonly code: ClaimCode;
  /** The words of the text that say it. */
  readonly words: string;
}

type Known = Pick<Verdict, 'code' | 'certainty'>;

/** What the team writes about a camera. A besluit and its ground have the names that they have. */
export type WrittenField =
  | 'necessity'
  | 'goal'
  | 'extent'
  | 'lighterMeans'
  | 'lighterShort'
  | 'otherMeasures'
  | 'perception'
  | 'why';

/** A claim, and where it stands. */
export interface FieldClaim extends Claim {
  readonly field: WrittenField;
}

/** Everything in which the text of a report says more than its verdict allows, in the order in which it is read. */
export function claimsOf(
  answers: Proportionality,
  advice: Advice | null,
  verdict: Known | null,
): FieldClaim[] {
  const { necessity, goal, extent, lighterMeans, lighterShort = null, otherMeasures, perception } = answers;
  const why = advice?.why ?? null;
  const texts = {
    necessity,
    goal,
    extent,
    lighterMeans,
    lighterShort,
    otherMeasures,
    perception,
    why,
  } as const;
  const fields: readonly WrittenField[] = [
    'necessity',
    'goal',
    'extent',
    'lighterMeans',
    'lighterShort',
    'otherMeasures',
    'perception',
    'why',
  ];
  return fields.flatMap((field) =>
    claimsIn(texts[field] ?? '', verdict)
      // What a camera is for is no outcome of it; what it has done is, wherever it is written.
      .filter(
        ({ code, words }) =>
          code === 'proof' || (field !== 'goal' && field !== 'extent') || happened.test(words),
      )
      .map((claim) => ({ ...claim, field })),
  );
}

const the = String.raw`(?:de |het |deze |dit |die )?`;
const camera = String.raw`${the}(?:(?:plaatsing|komst|inzet|plaatsen|hangen) van )?${the}(?:camera(?:['’]?s|toezicht)?|plaatsing)`;

/** `Na de plaatsing verminderde` tells when, not why. */
const notAsTime = String.raw`(?<!\b(?:na|sinds|v[óo]{2}r|voor|bij|tijdens|met|ondanks|zonder) (?:(?:de|het|deze|dit|die|plaatsing|komst|inzet|plaatsen|hangen|van) ){0,4})`;

/** What somebody says of what a camera did, in the tense of what happened. */
const happened =
  /\b(?:zorgden?|gezorgd|leidden?|geleid|maakten?|verminderden?|verminderd|verlaagden?|verlaagd|voorkwam(?:en)?|voorkomen|veroorzaakten?|veroorzaakt|verdre(?:ef|ven)|hielp(?:en)?|geholpen|werkten?|gewerkt|daalden?|gedaald|afgenomen|nam(?:en)? af)\b/iu;

/** Numbers of one place never prove a cause, so these hold under every verdict. */
const always: readonly (readonly [ClaimCode, RegExp])[] = [
  [
    'proof',
    /\b(?:bewijs(?:t|je|jes)?|bewijzen|bewezen|aangetoond|aantoonbare?|toont aan|tonen aan|vaststaat|staat (?:het |dit )?vast dat)\b/giu,
  ],
  [
    'cause',
    new RegExp(String.raw`\b(?:door|dankzij|vanwege|als gevolg van|komt door|effect van) ${camera}\b`, 'giu'),
  ],
  [
    'cause',
    // A camera that works again after a repair is no claim.
    new RegExp(
      String.raw`\b${camera} (?:(?:werkt|werkte|werken|werkten)(?! (?:weer|sinds|vanaf|al|technisch|op|met|naar)\b)|hielp|hielpen|helpt|helpen|(?:heeft|hebben) (?:gewerkt|geholpen))\b`,
      'giu',
    ),
  ],
  [
    'cause',
    // Some words may stand between, such as `heeft er volgens ons voor`; not one that denies it.
    new RegExp(
      String.raw`${notAsTime}\b${camera} (?:(?!(?:niet|geen|nooit)\b)[\p{L}’']+ ){0,5}?(?:zorg(?:t|en|de|den)|gezorgd|leid(?:t|en|de|den)|geleid|ma(?:akt|ken|akten?) het|verminder(?:t|en|de|den)|verminderd|verla(?:agt|gen|agden?)|verlaagd|voorkom(?:t|en)|voorkwam(?:en)?|veroorza(?:akt|ken|akten?)|verdr(?:ijft|ijven|eef|even))(?![\p{L}])`,
      'giu',
    ),
  ],
  ['cause', new RegExp(String.raw`\b(?:te danken aan|(?:de )?verdienste van) ${camera}\b`, 'giu')],
  ['no-displacement', /\b(?:geen|zonder) (?:waterbed(?:effect)?|verplaatsing)\b/giu],
];

const certain = /\b(?:zeker|duidelijk|overtuigend|ongetwijfeld|onmiskenbaar|significant)e?\b/giu;
const fall =
  /\b(?:gedaald|daalt|dalen|daalden?|daling|afgenomen|afname|neemt af|nemen af|nam af|namen af|verminderd|verminderden?|teruggelopen|liep terug|liepen terug|effectief|succesvol)\b/giu;

/** What stands before it turns it round: `geen bewijs`, `niet bewezen`. A word or two may stand between. */
const denial =
  /\b(?:geen|niet|nooit|zonder|of)(?! (?:alleen|slechts|enkel|twijfel)\b)(?: (?!dat\b)[\p{L}’']+){0,2} $/iu;
/** And what follows on a verb: `bewijst dit niet`, `daalde niet genoeg`. Behind `dat` something else begins. */
const deniedAfter = /^(?: (?!(?:dat|of|en|maar|omdat|hoe)\b)[\p{L}’']+){0,2} (?:niet|niets|geen)\b/iu;

/** What says of a sentence that it is about what happened, or about the pictures themselves. */
const outcome =
  /minder|meer\b|rust|veilig|daal|daling|stijg|afname|afgenomen|toegenomen|toename|verschil|effect|resultaat|verbeter|verminder|samenhang|verplaats|overlast|diefstal|inbraak|melding|incident|cijfer|aantal/iu;
const pictures =
  /\b(?:beeld(?:en)?|opnamen?|gefilmd|bord(?:en)?|vastgelegd|opgenomen|uitgelezen|zichtbare?)\b/iu;

/**
 * Where a text says more than a verdict allows: proof, a cause, that nothing moved, certainty beyond the verdict, or
 * a fall that was not found. By words; every word is told once. What stands between double quotation marks is what
 * somebody else says.
 */
export function claimsIn(text: string, verdict: Known | null): Claim[] {
  const own = withoutQuotes(text);
  const asked = [
    ...always,
    ...(verdict?.certainty === 'likely' ? [] : [['certain', certain] as const]),
    ...(verdict?.code === 'fall' ? [] : [['fall', fall] as const]),
  ];
  const found = asked.flatMap(([code, pattern]) =>
    wordsOf(own, code, pattern).map((words) => ({ code, words })),
  );
  const keys = found.map(({ code, words }) => `${code} ${words.toLowerCase()}`);
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The text with as many points in the place of every quotation; one that is never closed is none. */
function withoutQuotes(text: string): string {
  return text.replace(/[“„][^“”„\n]{1,400}[”“]|"[^"\n]{1,400}"|«[^«»\n]{1,400}»/gu, (quote) =>
    '.'.repeat(quote.length),
  );
}

function wordsOf(text: string, code: ClaimCode, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .filter(({ 0: words, index }) => !isFine(text, code, index, index + words.length))
    .map(([words]) => words.trim());
}

function isFine(text: string, code: ClaimCode, from: number, to: number): boolean {
  if (code === 'no-displacement') return false;
  if (denial.test(text.slice(0, from))) return true;
  if (code === 'proof' || code === 'fall') return deniedAfter.test(text.slice(to));
  const sentence = sentenceAt(text, from, to);
  if (code === 'certain') return !outcome.test(sentence);
  return pictures.test(sentence) && !outcome.test(sentence);
}

function sentenceAt(text: string, from: number, to: number): string {
  const before =
    text
      .slice(0, from)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const after = text.slice(to).split(/[.!?\n]/)[0] ?? '';
  return `${before}${text.slice(from, to)}${after}`;
}
