import type { Area } from '../../src/domain/area/area.ts';
import { mostlyIn } from '../../src/domain/area/mostly-in.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Division } from './division.ts';
import type { FetchFailure } from './failure.ts';
import { outlineOf, textOf } from './features.ts';
import type { Feature } from './features.ts';

/** The register of addresses and buildings of Kadaster, in which the woonplaatsen are. */
export const bagBase = 'https://api.pdok.nl/kadaster/bag/ogc/v2';
export const woonplaatsen = 'woonplaats';

/** A division with its kernen, and what of them is not in it. */
export interface WithKernen {
  readonly division: Division;
  /** Woonplaatsen of the gemeente in which no buurt lies for the most part: nothing could be counted in them. */
  readonly without: readonly string[];
  /** Buurten that lie for the most part in none. */
  readonly apart: readonly string[];
}

/** Links every buurt to the woonplaats in which most of it lies; those woonplaatsen are the kernen of the gemeente. */
export function withKernen(
  gemeente: string,
  division: Division,
  features: readonly Feature[],
): Result<WithKernen, FetchFailure> {
  const places = features.map((feature) => ({
    id: codeOf(feature),
    name: first(feature, ['woonplaats', 'naam', 'woonplaatsnaam']),
    rings: outlineOf(feature).rings,
  }));
  const incomplete = places.find(({ id, name }) => id === '' || name === '');
  if (incomplete !== undefined)
    return fail({ is: 'area-incomplete', id: incomplete.id || incomplete.name, what: 'name' });
  const buurten = division.buurten.map((buurt) => ({
    ...buurt,
    area: { ...buurt.area, kern: mostlyIn(buurt.rings, places) },
  }));
  const used = new Set(buurten.map(({ area }) => area.kern));
  const kernen = places
    .filter(({ id }) => used.has(id))
    .map(({ id, name }): Area => ({ id, name, level: 'kern', parent: gemeente }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const all = buurten.map(({ rings }) => rings).flat();
  return ok({
    division: { ...division, kernen, buurten },
    without: places
      .filter(({ id, rings }) => !used.has(id) && mostlyIn(rings, [{ id, rings: all }]) !== null)
      .map(({ name }) => name),
    apart: buurten.filter(({ area }) => area.kern === null).map(({ area }) => `${area.id} (${area.name})`),
  });
}

/** `WP1743`, however the register writes it: `1743`, `NL.IMBAG.Woonplaats.1743`. */
function codeOf(feature: Feature): string {
  const written = first(feature, ['identificatie', 'woonplaatscode', 'code']);
  const figures = /(\d{4})$/.exec(written)?.[1];
  return figures === undefined ? '' : `WP${figures}`;
}

function first(feature: Feature, names: readonly string[]): string {
  return names.map((name) => textOf(feature, name)).find((text) => text !== '') ?? '';
}
