import type { KindId } from '../domain/observation/series.ts';
import type { Kind } from '../policy/schema.ts';
import { remembering } from './remember.ts';
import { grouped, simplified } from './simplified.ts';

/** Finds the kind that a label means; null when the classification has none, or more than one. */
export type KindFinder = (label: string, measure: string) => KindId | null;

/**
 * By id, by exact title, by code, or by the code in front of the label (`x.y.z Title`). A code that two
 * registers have (that of their totals) is settled by the title, or by the measure (`Geregistreerde misdrijven`). A
 * total goes by any words for one with those of its title or its register: `Misdrijven, totaal`.
 */
export function createKindFinder(kinds: readonly Kind[]): KindFinder {
  const byId = grouped(kinds, (kind) => simplified(kind.id));
  const byTitle = grouped(kinds, (kind) => simplified(kind.title));
  const byName = grouped(kinds, (kind) => simplified(kind.plainName ?? ''));
  const byCode = grouped(kinds, (kind) => simplified(kind.code));
  const totals = kinds.filter(({ isTotal }) => isTotal);
  const find = (label: string, measure: string): KindId | null => {
    const text = simplified(label);
    const [, code = '', title = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    const ofCode = byCode.get(code) ?? [];
    return (
      only(byId.get(text)) ??
      only(byTitle.get(text)) ??
      only(ofCode.filter((kind) => simplified(kind.title) === title)) ??
      only(ofCode.filter((kind) => simplified(measure).includes(kind.register))) ??
      only(ofCode) ??
      (text === '' ? null : only(byName.get(text))) ??
      only(totals.filter((kind) => namesTotalOf(kind, text, simplified(measure))))
    );
  };
  // Few files have more than one measure: a finder per measure is a finder per column.
  const byMeasure = remembering((measure) => remembering((label) => find(label, measure)));
  return (label, measure) => byMeasure(measure)(label);
}

const totalWords = /^(?:totaal|totale|total|alle|all)$/;
const fillers = /^(?:aantal|geregistreerde|registraties|soorten|van|de|het)$/;

/** Whether a label (lower case) is `total` with words of this total's title or register; `totaal` alone is that of the measure. */
function namesTotalOf({ title, register }: Kind, label: string, measure: string): boolean {
  const words = wordsIn(label);
  const rest = words.filter((word) => !totalWords.test(word) && !fillers.test(word));
  if (rest.length === words.length || !words.some((word) => totalWords.test(word))) return false;
  const own = new Set([...wordsIn(simplified(title)), register]);
  return rest.length === 0 ? wordsIn(measure).includes(register) : rest.every((word) => own.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/**
 * A test of whether a text is a label of the classification and nothing more: its title, plain name or code, or the one
 * behind the other. What stands behind a code may be anything.
 */
export function createLabelTest(kinds: readonly Kind[]): (text: string) => boolean {
  const labels = new Set(
    kinds.flatMap(({ id, code, title, plainName }) =>
      [id, code, title, `${code} ${title}`, plainName ?? title, `${code} ${plainName ?? title}`].map(
        simplified,
      ),
    ),
  );
  return (text) => labels.has(simplified(text));
}

function only(kinds: readonly Kind[] | undefined): KindId | null {
  return kinds?.length === 1 ? (kinds[0]?.id ?? null) : null;
}
