import type { AreaId } from '../../domain/area/area.ts';
import { publicShare } from '../../domain/privacy/share.ts';
import type { ShareDisclosure } from '../../domain/privacy/share.ts';
import type { Survey } from '../schema.ts';

type Finding = Survey['findings'][number];

/** What decides which share openbaar may know. */
export interface ShareRule extends ShareDisclosure {
  /** The gemeente and its parts: what was asked elsewhere, and says of no number of answers, was published by others. */
  readonly ownAreas: ReadonlySet<AreaId>;
}

/**
 * The findings as everybody may know them. One question of which an answer is kept back tells no answer: what the others
 * leave of the whole is the one that is missing. Words beside a figure that the plan itself does not have are left out
 * where they hold a number: they can say what was kept back.
 */
export function publicFindings(findings: readonly Finding[], rule: ShareRule): Finding[] {
  const told = findings.map((finding) => publicFinding(finding, rule));
  const torn = new Set(told.filter(({ withheld: isHidden }) => isHidden === true).map(questionOf));
  return told.flatMap((finding) => {
    const isTorn = torn.has(questionOf(finding)) && finding.share !== null;
    const one = isTorn ? withheld(finding) : finding;
    if (one.withheld === true && hasNumber(`${one.question} ${one.scale ?? ''}`)) return [];
    const isPublic = one.line !== null || (one.area != null && !rule.ownAreas.has(one.area));
    return [isPublic ? one : withoutNumbers(one)];
  });
}

/** A finding with its share as everybody may know it, or without one. What the plan itself says is public already. */
function publicFinding(finding: Finding, rule: ShareRule): Finding {
  const { share, n, effectiveN = null, margin = null, area = null, line } = finding;
  if (share === null) return finding;
  const isUncounted = n === null && effectiveN === null;
  if (isUncounted && (line !== null || (area !== null && !rule.ownAreas.has(area)))) return finding;
  const told = publicShare({ share, n, effectiveN, margin }, rule);
  if (told === null) return withheld(finding);
  return {
    ...finding,
    share: told.share,
    n: told.n,
    rounded: told.step,
    ...(effectiveN === null ? {} : { effectiveN: told.effectiveN }),
    ...(margin === null ? {} : { margin: told.margin }),
  };
}

/** The words about a survey as a whole: a note with a number goes, and how people were found without the words of its maker. */
export function publicWords(survey: Survey): Survey {
  const { note = null, sampling = null } = survey;
  const isLoose = sampling !== null && sampling.line === null && hasNumber(sampling.text);
  return {
    ...survey,
    ...(hasNumber(note ?? '') ? { note: null } : {}),
    ...(isLoose ? { sampling: { ...sampling, text: '…' } } : {}),
  };
}

function questionOf({ question, year, area = null }: Finding): string {
  return JSON.stringify([question, year, area]);
}

function withheld(finding: Finding): Finding {
  const kept: Finding = { ...finding, share: null, n: null, note: null, withheld: true };
  delete kept.effectiveN;
  delete kept.margin;
  delete kept.quote;
  delete kept.rounded;
  return kept;
}

function withoutNumbers(finding: Finding): Finding {
  const { note, quote = null } = finding;
  if (!hasNumber(`${note ?? ''} ${quote ?? ''}`)) return finding;
  return {
    ...finding,
    ...(hasNumber(note ?? '') ? { note: null } : {}),
    ...(hasNumber(quote ?? '') ? { quote: null } : {}),
  };
}

/** `twee van de`, `één persoon`: a number of people in letters. */
const inLetters =
  /(?<!\p{L})(?:één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:van|antwoord|persoon|personen|mensen|m[ae]n|vrouw|bewoner|inwoner|leerling|medewerker|ondernemer|bedrij)/iu;

/** Whether a text holds a number, in figures or in letters. A year is no count. */
function hasNumber(text: string): boolean {
  return /\d/.test(text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '')) || inLetters.test(text);
}
