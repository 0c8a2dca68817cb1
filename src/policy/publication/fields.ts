/**
 * Who may know which field of a record of data/. Every field is named here, so that a new one has to be thought of: it
 * does not compile without. A closed field can be null, and is that in openbaar.
 */
import type { ActionPoint, ActionStatus, Camera, DisclosureRule, PlanEvent } from '../schema.ts';

/** Whether everybody may know a field, or the driehoek only. */
type Access = 'open' | 'closed';

export type Fields<Value> = {
  readonly [Field in keyof Required<Value>]: null extends Value[Field] ? Access : 'open';
};

/** What the team noted beside a status is for the closed meeting. */
export const actionStatusFields: Fields<ActionStatus> = {
  actionPoint: 'open',
  status: 'open',
  date: 'open',
  note: 'closed',
  fictief: 'open',
};

export const actionPointFields: Fields<ActionPoint> = {
  id: 'open',
  priority: 'open',
  theme: 'open',
  title: 'open',
  measure: 'open',
  owners: 'open',
  partners: 'open',
  planning: 'open',
  line: 'open',
};

/** How the team read the plan where it doubts: `uncertain` says that it does. */
export const planningFields: Fields<ActionPoint['planning']> = {
  text: 'open',
  sort: 'open',
  quarters: 'open',
  activeQuarters: 'open',
  deadline: 'open',
  uncertain: 'open',
  note: 'closed',
};

/** Which camera, since when, until when, by which besluit and why; the deliberation stays in the closed meeting. */
export const cameraFields: Fields<Camera> = {
  id: 'open',
  name: 'open',
  x: 'open',
  y: 'open',
  radius: 'open',
  outline: 'open',
  positionBy: 'open',
  sort: 'open',
  start: 'open',
  end: 'open',
  decision: 'open',
  decisionDate: 'open',
  ground: 'open',
  goal: 'open',
  officerConsulted: 'closed',
  signsChecked: 'closed',
  retentionDays: 'closed',
  otherMeasures: 'closed',
  lighterMeans: 'closed',
  owner: 'open',
  fictief: 'open',
  note: 'closed',
  line: 'open',
};

/** The reason of a rule weighs what may come out, and names it. */
export const disclosureFields: Fields<DisclosureRule> = {
  kinds: 'open',
  keep: 'open',
  keepTime: 'open',
  atHomes: 'open',
  show: 'open',
  k: 'open',
  sensitive: 'open',
  why: 'closed',
};

export const eventFields: Fields<PlanEvent> = {
  id: 'open',
  title: 'open',
  sort: 'open',
  from: 'open',
  to: 'open',
  precision: 'open',
  toBeConfirmed: 'open',
  priorities: 'open',
  indicators: 'open',
  places: 'open',
  note: 'closed',
  line: 'open',
};

/** A record without its closed fields. */
export function opened<Value extends object>(value: Value, fields: Fields<Value>): Value {
  return Object.keys(value).reduce(
    (copy, name) => (isClosed(fields, name) ? { ...copy, [name]: null } : copy),
    value,
  );
}

function isClosed(fields: object, name: string): boolean {
  return Object.entries(fields).some(([field, access]) => field === name && access === 'closed');
}
