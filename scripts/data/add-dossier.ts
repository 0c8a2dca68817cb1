import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { FileLike } from '../../src/intake/file-like.ts';
import type { Entry } from '../../src/policy/dossier/entry.ts';
import {
  dossierSizeLimit,
  looksLikeDossier,
  readDossier,
  writeDossier,
} from '../../src/policy/dossier/file.ts';
import { compareDossiers } from '../../src/policy/dossier/merge.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import { problemAt } from '../../src/policy/problem.ts';
import type { DataProblem } from '../../src/policy/problem.ts';
import { load } from '../../src/policy/source.ts';
import { dataAdd } from '../../src/text/nl/data-add.ts';
import type { FetchFailure } from '../fetch/failure.ts';
import { dayOf } from '../fetch/numbers.ts';
import { replaceFiles } from '../fetch/replace-files.ts';
import { asJson, describe, sumOf } from '../fetch/resources.ts';
import type { Description } from '../fetch/resources.ts';
import { diskReader, readText } from './disk.ts';

/** Why a dossier was not added; the folder is as it was. */
export type DossierFailure =
  /** What the team wrote is for the driehoek, every word of it. */
  | { readonly why: 'not-public' }
  /** Of the dossier, or of the data that it was to join. */
  | { readonly why: 'problems'; readonly problems: readonly DataProblem[] }
  /** A file that the package does not list has the name. */
  | { readonly why: 'exists'; readonly path: string }
  | { readonly why: 'not-replaced'; readonly failure: FetchFailure };

/** What came of it: entries that are new, that were there, and that the file now holds; and what stands otherwise. */
export interface DossierAdded {
  readonly path: string;
  readonly added: number;
  readonly shared: number;
  readonly changed: number;
  readonly entries: number;
}

/** The text of a dossier file; null for every other file, also one that cannot be read or is too large to be looked at. */
export async function dossierText(file: FileLike): Promise<string | null> {
  if (!file.name.toLowerCase().endsWith('.json') || file.size > dossierSizeLimit) return null;
  const text = new TextDecoder().decode(await file.arrayBuffer());
  return looksLikeDossier(text) ? text : null;
}

/**
 * Puts what a team made in a data folder, beside what is there, listed in the package for the driehoek: all of it, or
 * nothing when anything is wrong with it or contradicts an entry that is there. `now` in milliseconds since 1970.
 */
export async function addDossier(
  name: string,
  text: string,
  folder: string,
  audience: Audience | null,
  now: number,
): Promise<Result<DossierAdded, DossierFailure>> {
  if (audience === 'openbaar') return fail({ why: 'not-public' });
  const loaded = await load(diskReader(folder));
  if (!loaded.ok) return fail({ why: 'problems', problems: loaded.failure });
  const { municipality } = loaded.value;
  const read = readDossier(name, text, municipality, now);
  if (!read.ok) return fail({ why: 'problems', problems: read.failure });
  const { added, shared, differences, conflicts } = compareDossiers(municipality.dossier, read.value);
  if (conflicts.length > 0)
    return fail({
      why: 'problems',
      problems: conflicts.map(({ id }) => problemAt(name, id, 'dossier-conflict')),
    });
  const entries = [...municipality.dossier, ...added];
  const path = await pathOf(folder);
  if (!path.ok) return path;
  const done = { path: path.value, added: added.length, shared, changed: differences.length };
  if (added.length === 0) return ok({ ...done, entries: entries.length });
  const written = await write(folder, path.value, entries, municipality, now);
  return written.ok ? ok({ ...done, entries: entries.length }) : written;
}

const usualPath = 'policy/dossier.json';

/** Where the package has its dossier, or is to have it. */
async function pathOf(folder: string): Promise<Result<string, DossierFailure>> {
  const read = diskReader(folder);
  const text = await readText(folder, packageFile);
  const known = text.ok ? readPackage(text.value) : null;
  const listed =
    known?.ok === true
      ? known.value.resources.find(({ veiligheidsbeeld: own }) => own.role === 'dossier')
      : undefined;
  if (listed !== undefined) return ok(listed.path);
  return (await read(usualPath)).ok ? fail({ why: 'exists', path: usualPath }) : ok(usualPath);
}

async function write(
  folder: string,
  path: string,
  entries: readonly Entry[],
  { profile }: Municipality,
  now: number,
): Promise<Result<number, DossierFailure>> {
  const text = writeDossier(profile.id, entries);
  const before = await readText(folder, packageFile);
  const after = before.ok ? describe(before.value, [descriptionOf(path, text, profile.name, now)]) : before;
  if (!after.ok) {
    const problems = [problemAt(packageFile, '', 'file-missing', { detail: after.failure })];
    return fail({ why: 'problems', problems });
  }
  const changes = new Map([
    [path, text],
    [packageFile, after.value],
  ]);
  const replaced = await replaceFiles(folder, changes, now);
  return replaced.ok ? replaced : fail({ why: 'not-replaced', failure: replaced.failure });
}

/** `audience` is driehoek, so that a public package leaves the file out. */
function descriptionOf(path: string, text: string, name: string, now: number): Description {
  const words = dataAdd.dossier;
  return {
    name: 'dossier',
    path,
    title: words.title,
    description: words.description,
    sources: [{ title: words.source(name) }],
    licenses: [{ name: 'notspecified', title: words.licence }],
    added: dayOf(now),
    ...asJson,
    ...sumOf(text),
    veiligheidsbeeld: { role: 'dossier', audience: 'driehoek' },
  };
}
