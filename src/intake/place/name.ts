import type { AreaLevel } from '../../domain/area/area.ts';
import { simplified } from '../simplified.ts';

/** The letters and figures of a name, without accents, capitals and what stands between them: `'t Höfke-Oost` is `thofkeoost`. */
export function lettersOf(name: string): string {
  return wordsOf(name).join('');
}

/** The words of a name, without accents and capitals; what stands between them parts them, an apostrophe does not. */
export function wordsOf(name: string): string[] {
  const plain = simplified(name)
    .normalize('NFKD')
    .replace(/[\p{M}']/gu, '');
  return plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}

/** A name without what people write around it, and the level that this tells. */
export interface BareName {
  readonly name: string;
  readonly level: AreaLevel | null;
}

const around: readonly (readonly [AreaLevel, RegExp])[] = [
  ['gemeente', /^(?:gemeente|gem\.?)[ :]+(?=\S)|(?:,? +| *\( *)(?:gemeente|gem\.?) *\)?$/],
  ['kern', /^(?:kern|dorp|plaats|woonplaats)[ :]+(?=\p{L}|')|(?:,? +| *\( *)(?:kern|dorp|woonplaats) *\)$/u],
  ['wijk', /^wijk[ :]+(?:\d{1,2}[ :.-]+)?(?=\p{L}|')|(?:,? +| *\( *)wijk *\)$/u],
  ['buurt', /^buurt[ :]+(?:\d{1,2}[ :.-]+)?(?=\p{L}|')|(?:,? +| *\( *)buurt *\)$/u],
];

const province = / ?\((?:o|ov|ovl|g|gld|l|lb|li|b|nb|nh|zh|u|ut|f|fr|gr|d|dr|fl|z|zl)\.?\)$/;

/**
 * The bare names in a label, the label itself first: without a province behind it (CBS adds one to names that occur
 * twice: `hengelo (o.)`), and without `gemeente`, `kern`, `wijk` or `buurt` around it.
 */
export function bareNames(label: string): BareName[] {
  const text = simplified(label);
  const names = [text, text.replace(province, '')];
  const told = names.flatMap((name) =>
    around.flatMap(([level, pattern]) =>
      pattern.test(name) ? [{ name: name.replace(pattern, '').trim(), level }] : [],
    ),
  );
  return [...names.map((name) => ({ name, level: null })), ...told].filter(({ name }) => name !== '');
}

const total =
  /^(?:alle(?: (?:buurten|wijken|gebieden|plaatsen|kernen|dorpen|gemeenten|regio's|samen))?|all|alles|(?:de )?(?:ge)?hele gemeente|som|sum|tezamen|opgeteld)$|(?:^|[^\p{L}])(?:(?:eind|sub|generaal)?tota(?:al|len)|total)(?:$|[^\p{L}])/u;

/** Whether a label says that it is the sum of others. */
export function namesTotal(label: string): boolean {
  return total.test(simplified(label));
}

const nowhere =
  /^(?:onbekend|niet bekend|unknown|overig|overige|overige?\/ ?onbekend|onbekend\/ ?overige?|geen|leeg|n\.?v\.?t\.?|niet in te delen|niet ingedeeld|niet van toepassing|-+|\?+|\.)$/;

/** Whether a label says that the place is not known: it is neither here nor elsewhere. */
export function namesNowhere(label: string): boolean {
  return nowhere.test(simplified(label));
}
