import type { KindId, SeriesInfo } from '../domain/observation/series.ts';
import { publicInfo } from '../domain/observation/public-info.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import type { Answer, Figure, Row } from './answer.ts';
import { figureOf } from './figure.ts';
import { sumOfParts } from './incidents.ts';
import type { Lattice } from './lattice.ts';
import { addUp } from './published.ts';
import type { Published } from './published.ts';
import type { StampedQuestion } from './question.ts';
import type { Part, Raw, RawRow } from './raw.ts';
import type { CountSource } from './source.ts';
import type { World } from './world.ts';

export type LatticeOf = (series: CountSource, kind: KindId) => Lattice;

/** What the gate decides by. */
export interface Gate {
  readonly world: World<CountSource>;
  readonly question: StampedQuestion;
  readonly dataHash: string;
  /** Null where only the driehoek asks: then nothing passes for openbaar that is not public already. */
  readonly latticeOf: LatticeOf | null;
  /** Kinds of which this audience may see nothing but what is public already. */
  readonly refused: ReadonlySet<KindId>;
}

/**
 * The last step of every Answer. For driehoek counts pass exactly. For openbaar a count passes when its series is
 * public already, or as the publishing lattice says; several kinds together only as a sum of what is published.
 */
export function passGate(gate: Gate, raw: Raw): Answer {
  const named = nameSeries(raw);
  const isOpen = gate.question.audience === 'openbaar';
  const toRow = (row: RawRow): Row => {
    const figure = figureFor(gate, row);
    // Which series has a figure would tell a gap from a count that is withheld.
    const parts = isOpen && figure.is !== 'number' ? [] : row.parts;
    return { key: row.key, figure, series: numbersOf(named, parts) };
  };
  const rows = raw.rows.map(toRow);
  return {
    is: 'answer',
    question: gate.question,
    dataHash: gate.dataHash,
    rows: rows.filter((row) => isListed(gate, row)),
    total: figureFor(gate, raw.total),
    unplaced: raw.unplaced === null ? null : figureFor(gate, raw.unplaced),
    series: named.map(({ info }) => infoFor(gate.question, info)),
    density: null,
    ...(raw.cellSize === undefined ? {} : { cellSize: raw.cellSize }),
    ...(raw.placeless === undefined
      ? {}
      : { placeless: raw.placeless === null ? null : figureFor(gate, raw.placeless) }),
    ...(isOpen || raw.nearRepeat === undefined ? {} : { nearRepeat: raw.nearRepeat }),
    ...(isOpen || raw.hours === undefined ? {} : { hours: raw.hours }),
  };
}

function figureFor(gate: Gate, row: RawRow): Figure {
  if (gate.question.audience === 'driehoek') return figureOf(sumOfParts(row.parts));
  const found = row.parts.map((part) => publishedOf(gate, row, part));
  const [only] = found;
  const together = only !== undefined && found.length === 1 ? only : addUp(found);
  if (together.mark === 'open') return figureOf(together.sum);
  return together.mark === 'below' ? { is: 'below', k: together.k } : { is: together.mark };
}

function publishedOf(gate: Gate, row: RawRow, { kind, series, sum }: Part): Published {
  if (series === null) return { mark: gate.refused.has(kind) ? 'withheld' : 'missing' };
  if (!series.info.published)
    return gate.latticeOf?.(series, kind).at(row.place, row.span) ?? { mark: 'withheld' };
  if (sum !== null) return { mark: 'open', sum };
  return { mark: series.info.suppressed === true ? 'withheld' : 'missing' };
}

/**
 * Cells without a count have no row: one that says "withheld" would tell that it is not empty. "Few" is said of cells
 * only where every empty one may be known as such, which is never so for a sensitive kind.
 */
function isListed({ world, question }: Gate, { figure }: Row): boolean {
  const isByCell = question.by === 'cell' || question.by === 'density';
  if (!isByCell || question.audience === 'driehoek' || figure.is === 'number') return true;
  const isSensitive = question.kinds.some((kind) => disclosureOf(world.disclosure, kind).sensitive);
  return figure.is === 'below' && !isSensitive;
}

function nameSeries(raw: Raw): readonly CountSource[] {
  const rows = [...raw.rows, raw.total, ...(raw.unplaced === null ? [] : [raw.unplaced])];
  const named = new Set<CountSource>();
  for (const { parts } of rows) for (const { series } of parts) if (series !== null) named.add(series);
  return [...named];
}

/** The series that have a figure in a row, each once, in the order of its parts. */
function numbersOf(named: readonly CountSource[], parts: readonly Part[]): number[] {
  const numbers: number[] = [];
  let last: CountSource | null = null;
  for (const { series, sum } of parts) {
    if (series === null || sum === null || series === last) continue;
    last = series;
    const number = named.indexOf(series);
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

/** Of the kinds in a series those that were asked: another may be one that openbaar is not told the name of. */
function infoFor({ audience, kinds }: StampedQuestion, info: SeriesInfo): SeriesInfo {
  if (audience === 'driehoek') return info;
  return { ...publicInfo(info), kinds: info.kinds.filter((kind) => kinds.includes(kind)) };
}
