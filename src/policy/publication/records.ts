/** What openbaar may know of each record of data/: the record without what is closed, or null where it is not named. */
import type { Fact } from '../background.ts';
import type { Rings } from '../geography.ts';
import type {
  ActionPoint,
  ActionStatus,
  Camera,
  DisclosureRule,
  Indicator,
  Kind,
  PlanEvent,
  Priority,
  Profile,
  Survey,
} from '../schema.ts';
import {
  actionPointFields,
  actionStatusFields,
  cameraFields,
  disclosureFields,
  eventFields,
  opened,
  planningFields,
} from './fields.ts';
import type { Hidden } from './hidden.ts';
import { publicFindings, publicWords } from './survey.ts';

/** Where the drawn lines lie beside the official ones is for who draws them. */
export function publicRings(rings: Rings): Rings {
  return { ...rings, note: null };
}

/** Field by field: around which homes a letter goes out is for the driehoek. */
export function publicProfile(profile: Profile, { indicators, families }: Hidden): Profile {
  const { id, name, plan, region, country, mapIndicators, totalKind, divisionYear, demoNotice } = profile;
  return {
    id,
    name,
    plan,
    region,
    country,
    mapIndicators: without(mapIndicators, indicators),
    totalKind,
    divisionYear,
    demoNotice,
    families,
  };
}

export function publicIndicator(indicator: Indicator, { indicators }: Hidden): Indicator | null {
  return indicators.has(indicator.id) ? null : indicator;
}

export function publicPriority(priority: Priority, { indicators }: Hidden): Priority {
  const named = (id: string | null): string | null => (id !== null && indicators.has(id) ? null : id);
  return { ...priority, headline: named(priority.headline), perception: named(priority.perception) };
}

export function publicKind(kind: Kind, { kinds }: Hidden): Kind | null {
  return kinds.has(kind.id) ? null : kind;
}

/** A rule for hidden kinds alone would name them. */
export function publicRule(rule: DisclosureRule, { kinds }: Hidden): DisclosureRule | null {
  const named = rule.kinds === '*' ? rule.kinds : without(rule.kinds, kinds);
  return named.length === 0 ? null : { ...opened(rule, disclosureFields), kinds: named };
}

export function publicActionPoint(point: ActionPoint): ActionPoint {
  return { ...opened(point, actionPointFields), planning: opened(point.planning, planningFields) };
}

export function publicActionStatus(status: ActionStatus): ActionStatus {
  return opened(status, actionStatusFields);
}

export function publicCamera(camera: Camera): Camera {
  return opened(camera, cameraFields);
}

export function publicEvent(event: PlanEvent, { indicators }: Hidden): PlanEvent {
  return { ...opened(event, eventFields), indicators: without(event.indicators, indicators) };
}

/** What the plan tells is public; that it is about a hidden indicator is not. */
export function publicFact({ figure, ...fact }: Fact, { indicators }: Hidden): Fact {
  return figure === undefined || indicators.has(figure.indicator) ? fact : { ...fact, figure };
}

/** A survey about hidden indicators alone goes with them. */
export function publicSurvey(survey: Survey, { indicators, shares }: Hidden): Survey | null {
  const named = survey.findings.filter(({ indicator }) => indicator === null || !indicators.has(indicator));
  const findings = publicFindings(named, shares).map((finding) =>
    finding.beside && indicators.has(finding.beside.indicator) ? { ...finding, beside: null } : finding,
  );
  return findings.length === 0 && survey.findings.length > 0 ? null : { ...publicWords(survey), findings };
}

/** A row of observations; one of a hidden kind names it. */
export function publicRow<Row extends { readonly soort: string }>(row: Row, { kinds }: Hidden): Row | null {
  return kinds.has(row.soort) ? null : row;
}

function without(ids: readonly string[], hidden: ReadonlySet<string>): string[] {
  return ids.filter((id) => !hidden.has(id));
}
