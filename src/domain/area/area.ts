/** The code of the register of areas, or `naam:<label>` for a place known by its name only. */
export type AreaId = string;

/**
 * From the whole country to the smallest area. A kern is a village or town as people know it: buurten lie in it, but a
 * wijk need not lie in one kern, nor a kern in one wijk.
 */
export const areaLevels = ['land', 'regio', 'gemeente', 'kern', 'wijk', 'buurt'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Whether areas of a level add up to those of another, or are the same. */
export function addsUpTo(level: AreaLevel, whole: AreaLevel): boolean {
  if (level === 'wijk' && whole === 'kern') return false;
  return areaLevels.indexOf(level) >= areaLevels.indexOf(whole);
}

/** The levels of what lies inside a gemeente: what is known of one of them is known of few people. */
export function isLocal(level: AreaLevel): boolean {
  return level === 'kern' || level === 'wijk' || level === 'buurt';
}

/** A closed ring of RD coordinates in metres (EPSG:28992). */
export type Ring = readonly (readonly [number, number])[];

export interface Area {
  readonly id: AreaId;
  readonly name: string;
  readonly level: AreaLevel;
  /** The area one level up that contains it; null at the top. Of a buurt that is its wijk. */
  readonly parent: AreaId | null;
  /** Of a buurt: the kern in which most of it lies; not there where that is not known. */
  readonly kern?: AreaId | null;
}

export interface AreaIndex {
  readonly all: readonly Area[];
  readonly byId: ReadonlyMap<AreaId, Area>;
  readonly children: ReadonlyMap<AreaId, readonly Area[]>;
}

export function indexAreas(all: readonly Area[]): AreaIndex {
  const children = new Map<AreaId, Area[]>();
  for (const area of all) {
    if (area.parent === null) continue;
    const siblings = children.get(area.parent);
    if (siblings === undefined) children.set(area.parent, [area]);
    else siblings.push(area);
  }
  return { all, byId: new Map(all.map((area) => [area.id, area])), children };
}

/** The areas of one level that lie in `within`, itself included when it has that level; in the order of the list. */
export function areasWithin(index: AreaIndex, within: AreaId, level: AreaLevel): Area[] {
  return index.all.filter((area) => area.level === level && isWithin(index, area.id, within));
}

/** Whether an area is the other one or lies in it, by following parents and the kern of a buurt. */
export function isWithin(index: AreaIndex, id: AreaId, within: AreaId): boolean {
  let current: AreaId | null = id;
  while (current !== null) {
    if (current === within) return true;
    const area: Area | undefined = index.byId.get(current);
    if (area?.kern === within) return true;
    current = area?.parent ?? null;
  }
  return false;
}

/** The area of a level that is an area or holds it; null where there is none. */
export function ancestorAt(index: AreaIndex, id: AreaId, level: AreaLevel): AreaId | null {
  let area = index.byId.get(id);
  while (area !== undefined && area.level !== level) {
    if (level === 'kern' && area.kern != null) return area.kern;
    area = area.parent === null ? undefined : index.byId.get(area.parent);
  }
  return area?.id ?? null;
}
