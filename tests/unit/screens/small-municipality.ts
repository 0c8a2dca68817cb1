import type { Figure } from '../../../src/engine/answer.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { Municipality } from '../../../src/policy/municipality.ts';
import type {
  ActionPoint,
  ActionStatus,
  Camera,
  Indicator,
  Kind,
  PlanEvent,
  Survey,
} from '../../../src/policy/schema.ts';
import { defaultView } from '../../../src/view/view.ts';
import type { ResolvedView } from '../../../src/view/resolve-view.ts';

/** Records of the policy with only what a test says of them. */

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    priority: 'p1',
    name: `Indicator ${id}`,
    definition: 'wat geteld wordt',
    definitionBy: 'ons',
    unit: 'aantal',
    rise: 'ongunstig',
    sort: 'registratie',
    kinds: [`misdrijven/${id}`],
    alsoUnder: [],
    target: null,
    neutral: false,
    baselinePeriod: null,
    frequency: 'maand',
    levels: [],
    sources: [],
    audience: 'openbaar',
    cautions: [],
    lines: [],
    ...more,
  };
}

export function kind(id: string, more: Partial<Kind> = {}): Kind {
  return {
    id,
    register: 'misdrijven',
    code: id,
    title: `Soort ${id}`,
    plainName: null,
    isTotal: false,
    primary: [],
    context: [],
    definition: null,
    ...more,
  };
}

export function actionPoint(id: string, activeQuarters: readonly string[] = []): ActionPoint {
  return {
    id,
    priority: 'p1',
    theme: null,
    title: `Actie ${id}`,
    measure: 'iets doen',
    owners: [],
    partners: [],
    planning: {
      text: '',
      sort: '',
      quarters: [],
      activeQuarters: [...activeQuarters],
      deadline: null,
      uncertain: false,
      note: null,
    },
    line: 1,
  };
}

export function status(
  point: string,
  is: ActionStatus['status'],
  date: string,
  fictief = false,
): ActionStatus {
  return { actionPoint: point, status: is, date, note: null, fictief };
}

export function event(
  id: string,
  from: string | null,
  to: string | null,
  more: Partial<PlanEvent> = {},
): PlanEvent {
  return {
    id,
    title: `Gebeurtenis ${id}`,
    sort: 'interventie',
    from,
    to,
    precision: 'maand',
    toBeConfirmed: false,
    priorities: [],
    indicators: [],
    places: [],
    note: null,
    line: null,
    ...more,
  };
}

type Finding = Survey['findings'][number];

export function finding(more: Partial<Finding>): Finding {
  return {
    indicator: null,
    priority: null,
    question: 'vraag',
    year: null,
    share: null,
    n: null,
    weighted: null,
    note: null,
    line: null,
    ...more,
  };
}

export function survey(findings: readonly Finding[], fictief = false): Survey {
  return { id: 's', name: 'Enquête', population: 'inwoners', fictief, line: null, findings: [...findings] };
}

export function camera(name: string, end: string | null): Camera {
  return {
    id: name,
    name,
    x: 0,
    y: 0,
    radius: 50,
    positionBy: 'bron',
    sort: 'vast',
    start: null,
    end,
    decision: null,
    goal: null,
    owner: 'gemeente',
    fictief: false,
    note: null,
    line: null,
  };
}

export function municipality(more: Partial<Municipality> = {}): Municipality {
  return {
    profile: {
      id: 'GM0001',
      name: 'Verzonnen',
      plan: { title: 'Plan', from: '2024-01', to: '2026-12' },
      region: { id: 'R1', name: 'Streek', members: [] },
      country: { id: 'NL00', name: 'Nederland' },
      mapIndicators: ['b', 'a', 'weg'],
      totalKind: 'misdrijven/0',
      divisionYear: 2022,
      demoNotice: null,
    },
    areas: [
      { id: 'GM0001', name: 'Verzonnen', level: 'gemeente', parent: null },
      { id: 'BU1', name: 'Centrum', level: 'buurt', parent: 'GM0001' },
    ],
    rings: {},
    places: [],
    population: [],
    priorities: [],
    indicators: [],
    actionPoints: [],
    actionStatuses: [],
    events: [],
    surveys: [],
    cameras: [],
    ownAreas: [],
    schoolHolidays: null,
    kinds: [],
    shareDisclosure: { fewestAnswers: 50, fewestBehind: 5 },
    disclosure: [],
    facts: [],
    meetings: [],
    dossier: [],
    postcodes: [],
    ...more,
  };
}

/** A View with everything filled in: the driehoek, and the twelve months to October 2026. */
export function view(more: Partial<ResolvedView> = {}): ResolvedView {
  return {
    ...defaultView,
    municipality: 'GM0001',
    audience: 'driehoek',
    period: { from: month(2025, 11), to: month(2026, 10) },
    within: 'GM0001',
    ...more,
  };
}

/** `length` figures of one count. */
export function figures(length: number, value: number): Figure[] {
  return Array.from({ length }, () => ({
    is: 'number',
    value,
    low: value / 2,
    high: value * 2,
    provisional: false,
  }));
}
