import type { Audience } from '../../domain/privacy/disclosure.ts';
import type { Municipality } from '../municipality.ts';
import { hiddenIn } from './hidden.ts';
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
  publicRule,
  publicSurvey,
} from './records.ts';

/** The municipality as an audience may know it; its dossier goes another way (`entriesFor`). */
export function forAudience(municipality: Municipality, audience: Audience): Municipality {
  if (audience === 'driehoek') return municipality;
  const hidden = hiddenIn(municipality);
  return {
    ...municipality,
    profile: publicProfile(municipality.profile, hidden),
    priorities: municipality.priorities.map((priority) => publicPriority(priority, hidden)),
    indicators: municipality.indicators.flatMap((indicator) => publicIndicator(indicator, hidden) ?? []),
    actionPoints: municipality.actionPoints.map(publicActionPoint),
    actionStatuses: municipality.actionStatuses.map(publicActionStatus),
    events: municipality.events.map((event) => publicEvent(event, hidden)),
    facts: municipality.facts.map((fact) => publicFact(fact, hidden)),
    surveys: municipality.surveys.flatMap((survey) => publicSurvey(survey, hidden) ?? []),
    cameras: municipality.cameras.map(publicCamera),
    ownAreas: [],
    kinds: municipality.kinds.flatMap((kind) => publicKind(kind, hidden) ?? []),
    disclosure: municipality.disclosure.flatMap((rule) => publicRule(rule, hidden) ?? []),
    dossier: [],
  };
}
