import Papa from 'papaparse';
import { areaLevels, isLocal } from '../../src/domain/area/area.ts';
import type { Area, AreaId } from '../../src/domain/area/area.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import type { Division } from './division.ts';
import { areasBase } from './features.ts';
import { dayOf } from './numbers.ts';
import { asCsv, asJson, ccBy, officialPath, sumOf } from './resources.ts';
import type { Description } from './resources.ts';

/** Where the files of areas stand in a data folder. */
export interface AreaPaths {
  readonly areas: string;
  readonly rings: string;
  readonly population: string;
}

export interface AreaEdition {
  readonly year: number;
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly fetched: number;
}

/** Texts of files with their descriptions. */
export interface AreaFile {
  readonly text: string;
  readonly description: Description;
}

const { resource } = fetchText;

/** The list of areas, the outlines, and inhabitants and dwellings, as files of the package. */
export function areaFiles(
  municipality: Municipality,
  division: Division,
  paths: AreaPaths,
  edition: AreaEdition,
): readonly AreaFile[] {
  return [
    areasFile(municipality, division, paths.areas, edition),
    ringsFile(division, paths.rings, edition),
    populationFile(division, paths.population, edition),
  ];
}

function areasFile(
  { areas }: Municipality,
  { kernen, wijken, buurten }: Division,
  path: string,
  edition: AreaEdition,
): AreaFile {
  const above = areas.filter(({ level }) => !isLocal(level));
  const all: readonly Area[] = [...above, ...kernen, ...wijken, ...buurten.map(({ area }) => area)];
  const hasKernen = kernen.length > 0;
  const rows = all.map(({ id, name, level, parent, kern }) => [
    id,
    name,
    level,
    parent ?? '',
    ...(hasKernen ? [kern ?? ''] : []),
  ]);
  const text = toCsv(['id', 'name', 'level', 'parent', ...(hasKernen ? ['kern'] : [])], rows);
  const description = resource.areas(wijken.length, buurten.length, edition.year, kernen.length);
  return {
    text,
    description: {
      ...shared(path, text, 'wijken', edition),
      description,
      ...asCsv,
      schema: areasSchema(hasKernen),
    },
  };
}

function ringsFile({ buurten }: Division, path: string, edition: AreaEdition): AreaFile {
  const outlines = buurten.map(({ area, rings }) => {
    const parts = rings.map((ring) => `      ${JSON.stringify(ring)}`);
    return `    ${JSON.stringify(area.id)}: [\n${parts.join(',\n')}\n    ]`;
  });
  const head = {
    crs: 'EPSG:28992',
    attribution: 'CBS / Kadaster, CC BY 4.0',
    note: resource.ringsNote(edition.year),
    precision: 'officieel',
  };
  const opening = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  const text = `${opening},\n  "rings": {\n${outlines.join(',\n')}\n  }\n}\n`;
  const description = resource.rings;
  return { text, description: { ...shared(path, text, 'buurten', edition), description, ...asJson } };
}

/** What is known of the buurten, and of a kern where it is known of all that make it up: their sum. */
function populationFile({ kernen, buurten }: Division, path: string, edition: AreaEdition): AreaFile {
  const source = resource.cbs(edition.year);
  const rows = [
    ...buurten.flatMap(({ area, ...living }) => populationRow(area.id, living, source, edition.year)),
    ...kernen.flatMap(({ id }) => {
      const parts = buurten.filter(({ area }) => area.kern === id);
      const living = {
        inhabitants: sumOfAll(parts.map(({ inhabitants }) => inhabitants)),
        dwellings: sumOfAll(parts.map(({ dwellings }) => dwellings)),
      };
      return populationRow(id, living, resource.sumOfBuurten(source), edition.year);
    }),
  ];
  const text = toCsv(['area', 'year', 'inhabitants', 'dwellings', 'fictief', 'source'], rows);
  return {
    text,
    description: {
      name: 'inwoners-buurten',
      title: resource.population,
      ...shared(path, text, 'buurten', edition),
      description: resource.populationNote(edition.year),
      ...asCsv,
      schema: populationSchema,
      veiligheidsbeeld: { role: 'population', audience: 'openbaar' },
    },
  };
}

function populationRow(
  area: AreaId,
  { inhabitants, dwellings }: Living,
  source: string,
  year: number,
): string[][] {
  if (inhabitants === null) return [];
  return [[area, String(year), String(inhabitants), String(dwellings ?? ''), 'false', source]];
}

interface Living {
  readonly inhabitants: number | null;
  readonly dwellings: number | null;
}

/** Null where one is not known. */
function sumOfAll(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

function shared(path: string, text: string, collection: string, { year, base, fetched }: AreaEdition) {
  const official = officialPath(base, areasBase(year), `collections/${collection}/items`);
  return {
    path,
    sources: [{ title: resource.map(year), ...official }],
    licenses: ccBy,
    year,
    fetched: dayOf(fetched),
    ...sumOf(text),
  };
}

function toCsv(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse([fields, ...rows], { delimiter: ';', newline: '\n' })}\n`;
}

/** The columns of the list of areas; the last where the gemeente has kernen. */
function areasSchema(hasKernen: boolean) {
  return {
    fields: [
      { name: 'id', type: 'string', constraints: { required: true, unique: true } },
      { name: 'name', type: 'string', constraints: required },
      { name: 'level', type: 'string', constraints: { required: true, enum: areaLevels } },
      { name: 'parent', type: 'string' },
      ...(hasKernen ? [{ name: 'kern', type: 'string' }] : []),
    ],
    missingValues: [''],
  };
}

const required = { required: true };
const populationSchema = {
  fields: [
    { name: 'area', type: 'string', constraints: required },
    { name: 'year', type: 'integer', constraints: required },
    { name: 'inhabitants', type: 'integer', constraints: { required: true, minimum: 0 } },
    { name: 'dwellings', type: 'integer', constraints: { minimum: 0 } },
    { name: 'fictief', type: 'boolean', constraints: required },
    { name: 'source', type: 'string', constraints: required },
  ],
  missingValues: [''],
};
