import type { Entry } from './dossier/entry.ts';
import { standingOf } from './dossier/standing.ts';
import type { Municipality } from './municipality.ts';

/**
 * The municipality without what was made up to show how the page works. Counts are not part of it: a series says for
 * itself whether it is made up.
 */
export function withoutMadeUp(municipality: Municipality): Municipality {
  return {
    ...municipality,
    population: municipality.population.filter(isReal),
    actionStatuses: municipality.actionStatuses.filter(isReal),
    surveys: municipality.surveys.filter(isReal),
    cameras: municipality.cameras.filter(isReal),
    dossier: realEntries(municipality.dossier),
  };
}

/** The entries that are not made up, without all that was ever told of a survey or camera that now stands as made up. */
export function realEntries(entries: readonly Entry[]): readonly Entry[] {
  const surveys = new Set(
    standingOf(entries, 'survey').flatMap(({ survey, content }) => (content?.fictief ? [survey] : [])),
  );
  const cameras = new Set(
    standingOf(entries, 'camera').flatMap(({ camera, content }) => (content?.fictief ? [camera] : [])),
  );
  return entries.filter(
    (entry) =>
      isReal(entry) &&
      !(entry.is === 'survey' && surveys.has(entry.survey)) &&
      !(entry.is === 'camera' && cameras.has(entry.camera)),
  );
}

/** Whether anything in the municipality was made up. */
export function hasMadeUp(municipality: Municipality): boolean {
  const { population, actionStatuses, surveys, cameras, dossier } = municipality;
  return (
    [population, actionStatuses, surveys, cameras].some((all) => !all.every(isReal)) ||
    realEntries(dossier).length < dossier.length
  );
}

export function isReal({ fictief }: { readonly fictief: boolean }): boolean {
  return !fictief;
}
