/** The code of the register of areas, or `naam:<label>` for a place known by its name only. */
export type AreaId = string;

export type AreaLevel = 'land' | 'regio' | 'gemeente' | 'wijk' | 'buurt';

/** A closed ring of RD coordinates in metres (EPSG:28992). */
export type Ring = readonly (readonly [number, number])[];

export interface Area {
  readonly id: AreaId;
  readonly name: string;
  readonly level: AreaLevel;
  /** The area one level up that contains it; null at the top. */
  readonly parent: AreaId | null;
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

/** Whether an area is the other one or lies in it, by following parents. */
export function isWithin(index: AreaIndex, id: AreaId, within: AreaId): boolean {
  let current: AreaId | null = id;
  while (current !== null) {
    if (current === within) return true;
    current = index.byId.get(current)?.parent ?? null;
  }
  return false;
}
