import type { Area, AreaId, AreaIndex, AreaLevel } from '../domain/area/area.ts';
import { isPersonalLabel } from '../domain/privacy/personal.ts';
import { clean } from './clean.ts';
import { grouped, simplified } from './simplified.ts';

/** What a label of a place may mean. */
export type PlaceMeaning =
  | { readonly is: 'area'; readonly id: AreaId; readonly level: AreaLevel }
  /** Not known here: kept under its code, or as `naam:<label>`. */
  | { readonly is: 'reference'; readonly id: AreaId; readonly level: AreaLevel }
  | { readonly is: 'several'; readonly candidates: readonly Area[] }
  | { readonly is: 'unreadable' };

export type PlaceFinder = (label: string, code: string, unknownLevel: AreaLevel) => PlaceMeaning;

/** Level by the letters of a CBS code. */
const levels: Readonly<Record<string, AreaLevel>> = {
  NL: 'land',
  LD: 'regio',
  PV: 'regio',
  RE: 'regio',
  GM: 'gemeente',
  WK: 'wijk',
  BU: 'buurt',
};

/** Finds what a label means: by code first, then by name (a province in brackets behind it left out), else as a reference elsewhere. */
export function createPlaceFinder(areas: AreaIndex): PlaceFinder {
  const byName = grouped(areas.all, (area) => simplified(area.name));
  const country = areas.all.find((area) => area.level === 'land');
  const byCode = (code: string): PlaceMeaning | null => {
    const known = areas.byId.get(code);
    if (known !== undefined) return meaningOf(known);
    const level = levels[/^([A-Z]{2})\d+$/.exec(code)?.[1] ?? ''];
    if (level === undefined) return null;
    // The country has more than one key: NL00 in tables of buurten, NL01 in tables of regions.
    return level === 'land' && country !== undefined
      ? meaningOf(country)
      : { is: 'reference', id: code, level };
  };
  return (label, code, unknownLevel) => {
    const name = simplified(label);
    const named = byName.get(name) ?? byName.get(withoutProvince(name)) ?? [];
    const found = byCode(code) ?? byCode(label) ?? oneOf(named);
    return found ?? reference(label, unknownLevel);
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

/** CBS adds a province to names that occur twice: `hengelo (o.)`, `bergen (nh.)`. */
function withoutProvince(name: string): string {
  return name.replace(/ \([a-z]{1,2}\.\)$/, '');
}

/** A place elsewhere. What is too long for a name, or holds an address or a number of a person, is not kept. */
function reference(written: string, unknownLevel: AreaLevel): PlaceMeaning {
  const label = clean(written);
  if (isPersonalLabel(label)) return { is: 'unreadable' };
  if (label === '' || label.length > 80 || /@|\d{5}|[\n\r]/.test(label)) return { is: 'unreadable' };
  const level = label.endsWith('(RE)') ? 'regio' : unknownLevel;
  return { is: 'reference', id: `naam:${label}`, level };
}
