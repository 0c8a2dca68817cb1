import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { Content, Placed } from './content.ts';
import type { Municipality } from './municipality.ts';
import { readDossierValue } from './dossier/file.ts';
import { findGroundProblems } from './grounds.ts';
import { packageFile } from './package.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import { findReferenceProblems } from './references.ts';
import { strictShares } from './disclosure.ts';
import { readRecords } from './records.ts';
import { findRiseProblems } from './rise.ts';
import type { Records } from './records.ts';
import { findRuleProblems } from './rules.ts';

/**
 * The municipality in the parsed contents of its files, or everything that is wrong with them: records that do not
 * fit their schema, doubled ids, references to nothing, and quotations that the plan does not hold (looked up only
 * where the text of the plan is among the contents). Pure; does not throw.
 */
export function readMunicipality(contents: readonly Content[]): Result<Municipality, readonly DataProblem[]> {
  const problems: DataProblem[] = [];
  const records = readRecords(contents, problems);
  const { profile } = records;
  // References say little of records that were left out.
  if (problems.length > 0) return fail(problems);
  if (profile === null) return fail([problemAt(packageFile, '', 'role-missing', { role: 'profile' })]);
  const whole = { ...records, profile };
  problems.push(
    ...findReferenceProblems(whole),
    ...findRuleProblems(whole),
    ...findRiseProblems(whole),
    ...findGroundProblems(whole, contents),
  );
  return problems.length === 0 ? withDossier(municipalityOf(whole), contents) : fail(problems);
}

/** The dossier points at everything else, so it is read last. */
function withDossier(
  municipality: Municipality,
  contents: readonly Content[],
): Result<Municipality, readonly DataProblem[]> {
  const content = contents.find(({ role }) => role === 'dossier');
  if (content === undefined) return ok(municipality);
  const dossier = readDossierValue(content.file, content.value, municipality);
  return dossier.ok ? ok({ ...municipality, dossier: dossier.value }) : dossier;
}

function municipalityOf(records: Records): Municipality {
  return {
    profile: records.profile.value,
    areas: values(records.areas),
    rings: records.rings?.value.rings ?? {},
    places: values(records.places),
    population: values(records.population),
    priorities: values(records.priorities),
    indicators: values(records.indicators),
    actionPoints: values(records.actionPoints),
    actionStatuses: values(records.actionStatuses),
    events: values(records.events),
    surveys: values(records.surveys),
    cameras: values(records.cameras),
    ownAreas: [],
    schoolHolidays: null,
    kinds: values(records.kinds),
    facts: values(records.facts),
    meetings: values(records.meetings),
    disclosure: values(records.disclosure),
    shareDisclosure: records.shareDisclosure?.value ?? strictShares,
    dossier: [],
    postcodes: values(records.settlements).flatMap(({ postcodes }) => postcodes.split('|')),
  };
}

function values<Value>(placed: readonly Placed<Value>[]): Value[] {
  return placed.map(({ value }) => value);
}
