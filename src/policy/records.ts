import {
  contradictionSchema,
  factSchema,
  meetingSchema,
  repairSchema,
  settlementSchema,
} from './background.ts';
import { recordOf, recordsOf } from './content.ts';
import type { Content } from './content.ts';
import { areaSchema, ringsSchema } from './geography.ts';
import type { DataProblem } from './problem.ts';
import {
  actionPointSchema,
  actionStatusSchema,
  cameraSchema,
  disclosureRuleSchema,
  eventSchema,
  indicatorSchema,
  kindSchema,
  placeSchema,
  populationSchema,
  prioritySchema,
  profileSchema,
  shareDisclosureSchema,
  surveySchema,
} from './schema.ts';

/** Every checked record, with its place. */
export type Records = Omit<ReturnType<typeof readRecords>, 'profile'> & {
  readonly profile: NonNullable<ReturnType<typeof readRecords>['profile']>;
};

/** The records of every file that fit their schema; what does not fit is told to `problems`. */
export function readRecords(contents: readonly Content[], problems: DataProblem[]) {
  return {
    profile: recordOf(contents, 'profile', profileSchema, problems),
    areas: recordsOf(contents, 'areas', areaSchema, problems),
    rings: recordOf(contents, 'rings', ringsSchema, problems),
    places: recordsOf(contents, 'places', placeSchema, problems),
    population: recordsOf(contents, 'population', populationSchema, problems),
    priorities: recordsOf(contents, 'priorities', prioritySchema, problems),
    indicators: recordsOf(contents, 'indicators', indicatorSchema, problems),
    actionPoints: recordsOf(contents, 'action-points', actionPointSchema, problems),
    actionStatuses: recordsOf(contents, 'action-statuses', actionStatusSchema, problems),
    events: recordsOf(contents, 'events', eventSchema, problems),
    surveys: recordsOf(contents, 'surveys', surveySchema, problems),
    cameras: recordsOf(contents, 'cameras', cameraSchema, problems),
    kinds: recordsOf(contents, 'kinds', kindSchema, problems),
    shareDisclosure: recordOf(contents, 'share-disclosure', shareDisclosureSchema, problems),
    disclosure: recordsOf(contents, 'disclosure', disclosureRuleSchema, problems),
    repairs: recordsOf(contents, 'repairs', repairSchema, problems),
    meetings: recordsOf(contents, 'meetings', meetingSchema, problems),
    facts: recordsOf(contents, 'facts', factSchema, problems),
    contradictions: recordsOf(contents, 'contradictions', contradictionSchema, problems),
    settlements: recordsOf(contents, 'settlements', settlementSchema, problems),
  };
}
