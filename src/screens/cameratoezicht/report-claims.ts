import type { Verdict } from '../../domain/camera-effect/verdict.ts';

/** In what a text says more than the numbers do. */
export type ClaimCode = 'proof' | 'cause' | 'certain' | 'fall' | 'no-displacement';

export interface Claim {
  readonly code: ClaimCode;
  /** The words of the text that say it. */
  readonly words: string;
}

type Known = Pick<Verdict, 'code' | 'certainty'>;

const camera = String.raw`(?:de |het |deze |dit |die )?camera(?:['’]?s|toezicht)?`;

/** Numbers of one place never prove a cause, so these hold under every verdict. */
const always: readonly (readonly [ClaimCode, RegExp])[] = [
  ['proof', /\b(?:bewijs(?:t|je|jes)?|bewijzen|bewezen|aangetoond|toont aan|tonen aan|staat vast)\b/giu],
  [
    'cause',
    new RegExp(String.raw`\b(?:door|dankzij|vanwege|als gevolg van|komt door|effect van) ${camera}\b`, 'giu'),
  ],
  [
    'cause',
    new RegExp(String.raw`\b${camera} (?:werkt|werkte|werken|werkten|hielp|hielpen|helpt|helpen)\b`, 'giu'),
  ],
  ['no-displacement', /\b(?:geen|zonder) (?:waterbed(?:effect)?|verplaatsing)\b/giu],
];

const certain = /\b(?:zeker|duidelijk|overtuigend|ongetwijfeld|onmiskenbaar|significant)e?\b/giu;
const fall = /\b(?:gedaald|daling|afgenomen|afname|effectief|succesvol|gewerkt)\b/giu;

/** What stands before it turns it round: `geen bewijs`, `niet bewezen`. A word or two may stand between. */
const denial = /\b(?:geen|niet|nooit|zonder|of)(?: [\p{L}’']+){0,2} $/iu;

/**
 * Where a text says more than a verdict allows: proof, a cause, that nothing moved, certainty beyond the verdict, or
 * a fall that was not found. By words, so a person decides; every word is told once.
 */
export function claimsIn(text: string, verdict: Known | null): Claim[] {
  const asked = [
    ...always,
    ...(verdict?.certainty === 'likely' ? [] : [['certain', certain] as const]),
    ...(verdict?.code === 'fall' ? [] : [['fall', fall] as const]),
  ];
  const found = asked.flatMap(([code, pattern]) =>
    wordsOf(text, pattern, code !== 'no-displacement').map((words) => ({ code, words })),
  );
  const keys = found.map(({ code, words }) => `${code} ${words.toLowerCase()}`);
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function wordsOf(text: string, pattern: RegExp, canBeDenied: boolean): string[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !canBeDenied || !denial.test(text.slice(0, index)))
    .map(([words]) => words.trim());
}
