import * as v from 'valibot';
import { partOfFile } from '../../domain/joint-file.ts';
import { fail, ok } from '../../domain/result.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Result } from '../../domain/result.ts';
import { problemsOf } from '../issues.ts';
import type { Municipality } from '../municipality.ts';
import { readJson } from '../package.ts';
import { problemAt } from '../problem.ts';
import type { DataProblem } from '../problem.ts';
import { checkEntry } from './check.ts';
import { entrySchema } from './entry.ts';
import type { Entry } from './entry.ts';
import { inOrder } from './standing.ts';

const dossierFormat = 'veiligheidsbeeld-dossier';

/**
 * How the content of an older file comes to the present form: migration n (from 1) brings it from version n to the next.
 * One that was released is never changed; a new form is a new one at the end.
 */
const migrations: readonly ((entries: readonly unknown[]) => readonly unknown[])[] = [
  // Version 2 knows meetings; everything that version 1 knew stays as it was.
  (entries) => entries,
  // Version 3 seals the moment of a snapshot as well; what was sealed before keeps its seal.
  (entries) => entries,
  // Version 4 seals its content in any order of its fields.
  (entries) => entries,
  // Version 5 knows school holidays; everything that version 4 knew stays as it was.
  (entries) => entries,
];
const currentVersion = migrations.length + 1;
/** A clock that is a year ahead was set wrong by a year, and that happens; what is further ahead is no mistake of a day. In milliseconds. */
const longestAhead = 366 * 24 * 60 * 60 * 1000;
/** Faults after which the rest of a file is not looked at: nobody mends more at once, and millions would hold the page up. */
export const mostFaults = 100;
/** Stands in every dossier, whatever its file is called later: it holds own registrations and saved counts. */
const mark = 'vertrouwelijk, alleen driehoek';
/** Larger files are refused before they are read, in bytes: a frozen meeting is about 1.4 million, five years of them fit. */
export const dossierSizeLimit = 100_000_000;

/** Whether a text begins as a dossier file does, whatever is wrong with the rest of it. */
export function looksLikeDossier(text: string): boolean {
  return new RegExp(`^\\s*\\{[^[]*"format"\\s*:\\s*"${dossierFormat}"`).test(text.slice(0, 1000));
}

const headSchema = v.looseObject({
  format: v.literal(dossierFormat),
  version: v.pipe(v.number(), v.integer()),
  municipality: v.string(),
  entries: v.array(v.unknown()),
});

/** All entries as the text of one file. */
export function writeDossier(municipality: string, entries: readonly Entry[]): string {
  const content = {
    format: dossierFormat,
    version: currentVersion,
    mark,
    municipality,
    entries: inOrder(entries),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * The entries in the text of a dossier file, with a library in it or not, or everything that is wrong with it: never a
 * part of them. `now` (milliseconds since 1970) refuses what was written long after it; null where it does not matter.
 */
export function readDossier(
  file: string,
  text: string,
  municipality: Municipality,
  now: number | null = null,
): Result<readonly Entry[], readonly DataProblem[]> {
  const json = readJson(file, partOfFile(text, 'dossier'));
  return json.ok ? readDossierValue(file, json.value, municipality, now) : json;
}

/** As `readDossier`, from parsed JSON. */
export function readDossierValue(
  file: string,
  value: unknown,
  municipality: Municipality,
  now: number | null = null,
): Result<readonly Entry[], readonly DataProblem[]> {
  const head = v.safeParse(headSchema, value);
  if (!head.success) return fail([problemAt(file, '', 'not-a-dossier')]);
  const { version, municipality: of, entries } = head.output;
  if (version > currentVersion)
    return fail([
      problemAt(file, 'version', 'newer-version', { seen: String(version), known: String(currentVersion) }),
    ]);
  if (version < 1)
    return fail([
      problemAt(file, 'version', 'wrong-value', { seen: String(version), expected: String(currentVersion) }),
    ]);
  if (of !== municipality.profile.id)
    return fail([
      problemAt(file, 'municipality', 'other-municipality', { seen: of, here: municipality.profile.id }),
    ]);
  const migrated = migrations
    .slice(version - 1)
    .reduce<readonly unknown[]>((content, migrate) => migrate(content), entries);
  const read = readEntries(file, migrated, municipality);
  if (!read.ok || now === null) return read;
  const ahead = aheadOf(file, read.value, now);
  return ahead.length === 0 ? read : fail(firstOf(file, ahead));
}

/** Entries of a clock that ran far ahead: everything written after them would have to be dated as far ahead. */
function aheadOf(file: string, entries: readonly Entry[], now: number): DataProblem[] {
  const latest = formatInstant(now + longestAhead);
  return entries.flatMap(({ id, at }) =>
    at > latest ? [problemAt(file, `${id} / at`, 'wrong-clock', { seen: at })] : [],
  );
}

/** The first faults of many, and that there may be more. */
function firstOf(file: string, problems: readonly DataProblem[]): readonly DataProblem[] {
  if (problems.length < mostFaults) return problems;
  const stopped = problemAt(file, '', 'reading-stopped', { count: String(mostFaults) });
  return [...problems.slice(0, mostFaults), stopped];
}

/** The entries of a list, or what is wrong with them: not more than `mostFaults`, after which it says that it stopped. */
export function readEntries(
  file: string,
  values: readonly unknown[],
  municipality: Municipality,
): Result<readonly Entry[], readonly DataProblem[]> {
  const problems: DataProblem[] = [];
  const entries: Entry[] = [];
  const ids = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (problems.length >= mostFaults) break;
    const parsed = v.safeParse(entrySchema, value);
    if (!parsed.success) {
      problems.push(...problemsOf(file, placeOf(value, index), parsed.issues.slice(0, mostFaults)));
      continue;
    }
    const entry = parsed.output;
    if (ids.has(entry.id)) problems.push(problemAt(file, entry.id, 'duplicate', { id: entry.id }));
    ids.add(entry.id);
    problems.push(...checkEntry(entry, municipality, null, file));
    entries.push(entry);
  }
  return problems.length === 0 ? ok(entries) : fail(firstOf(file, problems));
}

function placeOf(value: unknown, index: number): string {
  const named = v.safeParse(v.looseObject({ id: v.string() }), value);
  return named.success ? named.output.id : `entries #${index + 1}`;
}
