import type { KindId } from '../domain/observation/series.ts';
import type { Kind } from '../policy/schema.ts';
import { remembering } from './remember.ts';
import { grouped, simplified } from './simplified.ts';

/** Finds the kind that a label means; null when the classification has none, or more than one. */
export type KindFinder = (label: string, measure: string) => KindId | null;

/**
 * By id, by exact title, by code, or by the code in front of the label (`x.y.z Title`). A code that two
 * registers have (that of their totals) is settled by the title, or by the measure (`Geregistreerde misdrijven`).
 */
export function createKindFinder(kinds: readonly Kind[]): KindFinder {
  const byId = grouped(kinds, (kind) => simplified(kind.id));
  const byTitle = grouped(kinds, (kind) => simplified(kind.title));
  const byName = grouped(kinds, (kind) => simplified(kind.plainName ?? ''));
  const byCode = grouped(kinds, (kind) => simplified(kind.code));
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
      (text === '' ? null : only(byName.get(text)))
    );
  };
  // Few files have more than one measure: a finder per measure is a finder per column.
  const byMeasure = remembering((measure) => remembering((label) => find(label, measure)));
  return (label, measure) => byMeasure(measure)(label);
}

function only(kinds: readonly Kind[] | undefined): KindId | null {
  return kinds?.length === 1 ? (kinds[0]?.id ?? null) : null;
}
