import * as v from 'valibot';
import { factSchema, meetingSchema } from '../background.ts';
import { entrySchema } from '../dossier/entry.ts';
import { ringsSchema } from '../geography.ts';
import type { Role } from '../role.ts';
import {
  actionPointSchema,
  actionStatusSchema,
  cameraSchema,
  disclosureRuleSchema,
  eventSchema,
  indicatorSchema,
  kindSchema,
  placeSchema,
  prioritySchema,
  profileSchema,
  shareDisclosureSchema,
  surveySchema,
} from '../schema.ts';
import { entriesFor } from './entries.ts';
import type { Hidden } from './hidden.ts';
import {
  publicActionPoint,
  publicActionStatus,
  publicCamera,
  publicEvent,
  publicFact,
  publicIndicator,
  publicKind,
  publicPriority,
  publicProfile,
  publicRings,
  publicRow,
  publicRule,
  publicSurvey,
} from './records.ts';

/** Takes the parsed content of a file, and gives what openbaar may read of it; null where it is not what it should be. */
export type Publish = (value: unknown, hidden: Hidden) => unknown;

/**
 * What becomes of a file in a publication for openbaar: all of it as it is, nothing (no screen shows it), or what the
 * screens of openbaar know. Checked data come in: what does not fit its schema is not published.
 */
export type Publication = 'whole' | 'left out' | Publish;

export const publications: Readonly<Record<Role, Publication>> = {
  profile: one(profileSchema, publicProfile),
  areas: 'whole',
  rings: one(ringsSchema, publicRings),
  places: list(placeSchema, (place) => place),
  population: 'whole',
  priorities: list(prioritySchema, publicPriority),
  indicators: list(indicatorSchema, publicIndicator),
  kinds: list(kindSchema, publicKind),
  disclosure: list(disclosureRuleSchema, publicRule),
  'share-disclosure': one(shareDisclosureSchema, (rule) => ({ ...rule, why: null })),
  'action-points': list(actionPointSchema, publicActionPoint),
  'action-statuses': list(actionStatusSchema, publicActionStatus),
  events: list(eventSchema, publicEvent),
  surveys: list(surveySchema, publicSurvey),
  cameras: list(cameraSchema, publicCamera),
  settlements: 'whole',
  facts: list(factSchema, publicFact),
  meetings: list(meetingSchema, (meeting) => meeting),
  dossier: publicDossier,
  observations: list(v.looseObject({ soort: v.string() }), publicRow),
  // The plan itself is public, and its quotations are looked up in it.
  'plan-text': 'whole',
  'background-map': 'whole',
  repairs: 'left out',
  contradictions: 'left out',
  'demo-truth': 'left out',
  'demo-scenario': 'left out',
  // A publication is made of data/, and says itself what was published before.
  'published-before': 'left out',
  notes: 'left out',
};

function list<Schema extends v.GenericSchema>(
  schema: Schema,
  publish: (record: v.InferOutput<Schema>, hidden: Hidden) => unknown,
): Publish {
  return (value, hidden) => {
    const records = v.safeParse(v.array(schema), value);
    return records.success ? records.output.flatMap((record) => publish(record, hidden) ?? []) : null;
  };
}

function one<Schema extends v.GenericSchema>(
  schema: Schema,
  publish: (record: v.InferOutput<Schema>, hidden: Hidden) => unknown,
): Publish {
  return (value, hidden) => {
    const record = v.safeParse(schema, value);
    return record.success ? publish(record.output, hidden) : null;
  };
}

/** The head of a dossier that names no other reader, and the entries for everybody. */
function publicDossier(value: unknown, hidden: Hidden): unknown {
  const file = v.safeParse(
    v.object({
      format: v.string(),
      version: v.number(),
      municipality: v.string(),
      entries: v.array(entrySchema),
    }),
    value,
  );
  return file.success
    ? { ...file.output, entries: entriesFor(file.output.entries, 'openbaar', hidden) }
    : null;
}
