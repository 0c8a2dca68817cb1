import type { Area, AreaId, Ring } from '../domain/area/area.ts';
import type { SchoolHolidays } from '../domain/calendar/holidays.ts';
import type { ShareDisclosure } from '../domain/privacy/share.ts';
import type { Fact, Meeting } from './background.ts';
import type { Entry } from './dossier/entry.ts';
import type { OwnArea } from './own-areas.ts';
import type {
  ActionPoint,
  ActionStatus,
  Camera,
  DisclosureRule,
  Indicator,
  Kind,
  Place,
  PlanEvent,
  Population,
  Priority,
  Profile,
  Survey,
} from './schema.ts';

/** Everything of data/ except the observations: checked, and plain data, so that it can cross to the page. */
export interface Municipality {
  readonly profile: Profile;
  /** Country, region, its gemeenten, and the wijken and buurten of this gemeente. */
  readonly areas: readonly Area[];
  /** RD rings (metres) per buurt. */
  readonly rings: Readonly<Record<AreaId, readonly Ring[]>>;
  readonly places: readonly Place[];
  readonly population: readonly Population[];
  readonly priorities: readonly Priority[];
  readonly indicators: readonly Indicator[];
  readonly actionPoints: readonly ActionPoint[];
  readonly actionStatuses: readonly ActionStatus[];
  readonly events: readonly PlanEvent[];
  readonly surveys: readonly Survey[];
  readonly cameras: readonly Camera[];
  /** Places that the team drew and named, in the order in which they came; none in openbaar. */
  readonly ownAreas: readonly OwnArea[];
  /** School holidays of a file that the team added; null as long as there is none. */
  readonly schoolHolidays: SchoolHolidays | null;
  readonly kinds: readonly Kind[];
  readonly facts: readonly Fact[];
  readonly meetings: readonly Meeting[];
  readonly disclosure: readonly DisclosureRule[];
  readonly shareDisclosure: ShareDisclosure;
  /** What the team made and an analyst put in data/, not yet applied to the rest. */
  readonly dossier: readonly Entry[];
  /** Postcodes of four digits that lie in the gemeente; empty where the data do not tell. */
  readonly postcodes: readonly string[];
}
