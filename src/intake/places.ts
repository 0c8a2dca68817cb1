import { isWithin } from '../domain/area/area.ts';
import type { Area, AreaId, AreaIndex, AreaLevel } from '../domain/area/area.ts';
import { isPersonalLabel } from '../domain/privacy/personal.ts';
import { clean } from './clean.ts';
import { codeIn, isCodeWithin, withoutCode } from './place/code.ts';
import type { PlaceCode } from './place/code.ts';
import { bareNames, lettersOf, namesNowhere, namesTotal } from './place/name.ts';
import { createNearFinder } from './place/near.ts';
import { readingsOf } from './place/readings.ts';
import { grouped, simplified } from './simplified.ts';

/** A place elsewhere, kept under its code or as `naam:<label>`. */
interface PlaceElsewhere {
  readonly is: 'reference';
  readonly id: AreaId;
  readonly level: AreaLevel;
}

/** What a label of a place may mean. */
export type PlaceMeaning =
  | { readonly is: 'area'; readonly id: AreaId; readonly level: AreaLevel }
  | PlaceElsewhere
  | { readonly is: 'several'; readonly candidates: readonly Area[] }
  /** It has the number of our gemeente, or nearly a name of it, and is none of its areas; elsewhere if a person says so. */
  | {
      readonly is: 'nearly';
      /** As it may be shown when it is asked. */
      readonly label: string;
      readonly candidates: readonly Area[];
      readonly byCode: boolean;
      readonly elsewhere: PlaceElsewhere | null;
    }
  /** The sum of the others. */
  | { readonly is: 'total' }
  | { readonly is: 'unreadable' };

export type PlaceFinder = (label: string, code: string, unknownLevel: AreaLevel) => PlaceMeaning;

/**
 * The one finder of places, for every way in which a file is read. By code first, then by name: as it is written, with
 * other signs between its letters, without what stands around it, and as it was before its accents were spoilt. What is
 * nearly ours is told apart from what lies elsewhere.
 */
export function createPlaceFinder(areas: AreaIndex, municipality: AreaId): PlaceFinder {
  const byName = createNameFinder(areas.all);
  const byCode = createCodeFinder(areas, municipality);
  const own = areas.all.filter(({ id }) => isWithin(areas, id, municipality));
  const near = createNearFinder(own);
  return (label, code, unknownLevel) => {
    const written = codeIn(code) ?? codeIn(label);
    const named = byName(label) ?? first(readingsOf(label), byName);
    const coded = areas.byId.get(code) ?? areas.byId.get(label);
    if (coded !== undefined) return meaningOf(coded);
    const found = (written === null ? null : byCode(written, named, withoutCode(label))) ?? named;
    if (found !== null) return found;
    if (namesTotal(label)) return { is: 'total' };
    if (namesNowhere(label)) return { is: 'unreadable' };
    const elsewhere = reference(label, unknownLevel);
    const candidates = elsewhere === null ? [] : near(label);
    if (candidates.length > 0)
      return { is: 'nearly', label: clean(label), candidates, byCode: false, elsewhere };
    return elsewhere ?? { is: 'unreadable' };
  };
}

function first<Item, Value>(items: readonly Item[], find: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Finds the areas with a name: written alike, else with the same letters. */
function createNameFinder(all: readonly Area[]): (label: string) => PlaceMeaning | null {
  const byName = grouped(all, ({ name }) => simplified(name));
  const byLetters = grouped(all, ({ name }) => lettersOf(name));
  return (label) =>
    first(bareNames(label), ({ name, level }) => {
      const letters = lettersOf(name);
      const named = byName.get(name) ?? (letters === '' ? [] : (byLetters.get(letters) ?? []));
      return oneOf(level === null ? named : named.filter((area) => area.level === level));
    });
}

/** What a code means; null where it is none. `named` is what the name beside it means, and `name` that name. */
function createCodeFinder(
  areas: AreaIndex,
  municipality: AreaId,
): (code: PlaceCode, named: PlaceMeaning | null, name: string) => PlaceMeaning | null {
  const country = areas.all.find((area) => area.level === 'land');
  const own = areas.all.filter(({ id }) => isWithin(areas, id, municipality));
  return ({ id, level, isBare }, named, name) => {
    const known = areas.byId.get(id);
    if (known !== undefined) return meaningOf(known);
    if (isCodeWithin(id, municipality)) {
      const ofLevel = own.filter((area) => area.level === level);
      const byName = named?.is === 'area' ? ofLevel.filter((area) => area.id === named.id) : [];
      const candidates = byName.length > 0 ? byName : ofLevel;
      const label = reference(name, level) === null ? id : `${id} ${clean(name)}`;
      return { is: 'nearly', label, candidates, byCode: true, elsewhere: null };
    }
    if (isBare) return null;
    // The country has more than one key: NL00 in tables of buurten, NL01 in tables of regions.
    return level === 'land' && country !== undefined ? meaningOf(country) : { is: 'reference', id, level };
  };
}

function meaningOf(area: Area): PlaceMeaning {
  return { is: 'area', id: area.id, level: area.level };
}

function oneOf(areas: readonly Area[]): PlaceMeaning | null {
  const only = areas[0];
  if (only === undefined) return null;
  return areas.length === 1 ? meaningOf(only) : { is: 'several', candidates: areas };
}

/** A place elsewhere. What is too long for a name, or holds an address or a number of a person, is not kept. */
function reference(written: string, unknownLevel: AreaLevel): PlaceElsewhere | null {
  const label = clean(written);
  if (isPersonalLabel(label)) return null;
  if (label === '' || label.length > 80 || /@|\d{5}|[\n\r]/.test(label)) return null;
  const level = label.endsWith('(RE)') ? 'regio' : unknownLevel;
  return { is: 'reference', id: `naam:${label}`, level };
}
