import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { formatMonth } from '../../src/domain/time/month.ts';
import type { ImportReport } from '../../src/intake/report.ts';
import { checkCsv } from '../../src/text/nl/check-csv.ts';
import { dataAdd } from '../../src/text/nl/data-add.ts';
import { becauseText, personalColumnText, refusalText } from '../../src/text/nl/gegevens-import.ts';
import { dataCheck } from '../../src/text/nl/data-check.ts';
import { dataProblemText } from '../../src/text/nl/data-problems.ts';
import { fileAt } from '../check-csv/file.ts';
import { explain } from '../fetch/explain.ts';
import { addFile } from './add.ts';
import type { Added, AddFailure } from './add.ts';
import { addDossier, dossierText } from './add-dossier.ts';
import type { DossierAdded, DossierFailure } from './add-dossier.ts';

/** Exit codes: added, nothing added, wrong use. */
const good = 0;
const nothingAdded = 1;
const misuse = 2;

/** `npm run data -- add`: adds a file and says what came of it. `now` in milliseconds since 1970. */
export async function addCommand(
  file: string,
  folder: string,
  audience: Audience | null,
  now: number,
): Promise<number> {
  const dossier = await addIfDossier(file, folder, audience, now);
  if (dossier !== null) return dossier;
  const added = await addFile(file, folder, audience, now);
  if (added.ok) {
    for (const line of summary(added.value)) console.log(line);
    return good;
  }
  for (const line of complaint(file, folder, added.failure)) console.error(line);
  return added.failure.why === 'no-file' || added.failure.why === 'no-data' ? misuse : nothingAdded;
}

/** Null for a file that is no dossier. */
async function addIfDossier(
  path: string,
  folder: string,
  audience: Audience | null,
  now: number,
): Promise<number | null> {
  const file = await fileAt(path);
  const text = file.ok ? await dossierText(file.value) : null;
  if (!file.ok || text === null) return null;
  const added = await addDossier(file.value.name, text, folder, audience, now);
  if (added.ok) for (const line of dossierSummary(path, added.value)) console.log(line);
  else for (const line of dossierComplaint(path, added.failure)) console.error(line);
  return added.ok ? good : nothingAdded;
}

function dossierSummary(file: string, { path, added, shared, changed, entries }: DossierAdded): string[] {
  const words = dataAdd.dossier;
  if (added === 0) return [words.nothingNew(path)];
  return [words.added(file, added, shared), words.changed(changed), words.wrote(path, entries)];
}

function dossierComplaint(file: string, failure: DossierFailure): readonly string[] {
  const words = dataAdd.dossier;
  switch (failure.why) {
    case 'not-public':
      return [words.notPublic(file), dataAdd.unchanged];
    case 'exists':
      return [words.exists(failure.path), dataAdd.unchanged];
    case 'not-replaced':
      return explain(failure.failure);
    case 'problems':
      return [
        words.bad(file),
        ...failure.problems.map(({ file: at, place, problem, params }) =>
          dataCheck.problem(at, place, dataProblemText(problem, params)),
        ),
        dataAdd.unchanged,
      ];
  }
}

function summary({ files, report, half }: Added): string[] {
  const sum = (of: 'elsewhere' | 'tooFine'): number => files.reduce((all, { rows }) => all + rows[of], 0);
  const [elsewhere, tooFine] = [sum('elsewhere'), sum('tooFine')];
  const personal = report.personalColumns.map(({ column, because }) => personalColumnText(column, because));
  return [
    dataAdd.read(report.read, report.accepted, report.refused),
    ...reasonLines(report),
    ...(personal.length > 0 ? [dataAdd.personal(personal)] : []),
    ...(half.length > 0 ? [dataAdd.half(half.map(formatMonth))] : []),
    ...(elsewhere > 0 ? [dataAdd.elsewhere(elsewhere)] : []),
    ...(tooFine > 0 ? [dataAdd.tooFine(tooFine)] : []),
    ...files
      .filter(({ rows }) => rows.lines.length > 0)
      .map(({ path, rows, audience }) => dataAdd.wrote(path, rows.lines.length, audience)),
  ];
}

function reasonLines({ reasons }: ImportReport): string[] {
  return Object.entries(reasons).map(([because, records]) => dataAdd.reason(records, becauseText(because)));
}

function complaint(file: string, folder: string, failure: AddFailure): readonly string[] {
  switch (failure.why) {
    case 'no-data':
      return [checkCsv.noData(folder)];
    case 'no-file':
      return [checkCsv.noFile(file, failure.fault)];
    case 'refused':
      return [
        dataAdd.refused(file, refusalText(failure.refusal)),
        ...(failure.report === null ? [] : reasonLines(failure.report)),
        dataAdd.unchanged,
      ];
    case 'asks':
      return [
        dataAdd.asks(file),
        ...failure.questions.map(({ label, candidates }) =>
          dataAdd.question(
            label,
            candidates.map(({ name, level, id }) => dataAdd.candidate(name, level, id)),
          ),
        ),
        dataAdd.unchanged,
      ];
    case 'not-public':
      return [dataAdd.notPublic(file), dataAdd.unchanged];
    case 'nothing-left':
      return [dataAdd.nothingLeft(file), dataAdd.unchanged];
    case 'exists':
      return [dataAdd.exists(failure.paths), dataAdd.unchanged];
    case 'not-replaced':
      return explain(failure.failure);
  }
}
