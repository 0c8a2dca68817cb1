import { isLocal } from '../../domain/area/area.ts';
import type { IntakeContext } from '../context.ts';
import { hidden } from '../personal/mask.ts';
import { labelKey } from '../links.ts';
import { shownCell } from './shown.ts';

/** A text of the file of which is not known what it means here, with what comes nearest to it, best first. */
export interface OpenLabel {
  readonly label: string;
  readonly records: number;
  /** Ids of kinds or areas. */
  readonly nearest: readonly string[];
}

/** Labels without a meaning, the most common first, and how many records have others than can be linked one by one. */
export interface ListedLabels {
  readonly labels: readonly OpenLabel[];
  readonly more: number;
}

/** More labels than this are no labels: the column holds something else. */
const openLimit = 300;

export interface OpenLabels {
  /** Takes note of a label that one record has. */
  readonly note: (label: string) => void;
  readonly list: () => ListedLabels;
}

/** Collects labels, each once; two that differ in capitals or spaces only are the same. */
export function createOpenLabels(nearest: (label: string) => readonly string[]): OpenLabels {
  const found = new Map<string, { label: string; records: number }>();
  let more = 0;
  return {
    note(label) {
      const key = labelKey(label);
      const known = found.get(key);
      if (known !== undefined) known.records += 1;
      else if (found.size < openLimit && shownCell(label) !== hidden)
        found.set(key, { label: shownCell(label), records: 1 });
      else more += 1;
    },
    list: () => ({
      labels: [...found.values()]
        .sort((a, b) => b.records - a.records)
        .map(({ label, records }) => ({ label, records, nearest: nearest(label) })),
      more,
    }),
  };
}

/** A finder of the kinds whose title or plain name looks most like a label. */
export function nearestKinds({ kinds }: IntakeContext): (label: string) => readonly string[] {
  return nearestOf(kinds.map(({ id, title, plainName }) => ({ id, names: [title, plainName ?? ''] })));
}

/** A finder of the areas of the municipality whose name is the label, or looks most like it. */
export function nearestAreas({ areas }: IntakeContext): (label: string) => readonly string[] {
  return nearestOf(
    areas.all
      .filter(({ level }) => level === 'gemeente' || isLocal(level))
      .map(({ id, name }) => ({ id, names: [name] })),
  );
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** At least this alike is worth showing; at most so many are. */
const alike = 0.6;
const shown = 3;

function nearestOf(all: readonly Named[]): (label: string) => readonly string[] {
  const known = all.map(({ id, names }) => ({ id, pairs: names.filter((name) => name !== '').map(pairsOf) }));
  return (label) => {
    const own = pairsOf(label);
    const scored = known.map(({ id, pairs }) => ({
      id,
      score: Math.max(0, ...pairs.map((one) => likeness(own, one))),
    }));
    const near = scored.filter(({ score }) => score >= alike).sort((a, b) => b.score - a.score);
    return near.slice(0, shown).map(({ id }) => id);
  };
}

/** Pairs of letters that stand side by side, without spaces and signs. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** Dice's coefficient: twice the shared pairs over all pairs, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
