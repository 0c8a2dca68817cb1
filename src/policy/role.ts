/** What a resource of the package is for, whether the package must have it, and how many files may share it. */
export const roles = {
  profile: { needed: true, many: false, background: false },
  areas: { needed: true, many: false, background: false },
  rings: { needed: true, many: false, background: false },
  places: { needed: false, many: false, background: false },
  population: { needed: true, many: true, background: false },
  priorities: { needed: true, many: false, background: false },
  indicators: { needed: true, many: false, background: false },
  kinds: { needed: true, many: false, background: false },
  disclosure: { needed: true, many: false, background: false },
  'share-disclosure': { needed: false, many: false, background: false },
  'action-points': { needed: false, many: false, background: false },
  'action-statuses': { needed: false, many: false, background: false },
  /** The timeline; measures taken (interventions) may stand in a file of their own. */
  events: { needed: false, many: true, background: false },
  surveys: { needed: false, many: false, background: false },
  cameras: { needed: false, many: false, background: false },
  /** Kernen, with the postcodes that an import knows its own lines by. */
  settlements: { needed: false, many: false, background: false },
  /** What the plan looks back on, and where it is talked about. */
  facts: { needed: false, many: false, background: false },
  meetings: { needed: false, many: false, background: false },
  /** What the team made, put here by an analyst. */
  dossier: { needed: false, many: false, background: false },
  observations: { needed: false, many: true, background: false },
  /** Background is checked by `npm run data`, and not fetched to open the page. */
  /** What lies under the figures on a map: fetched with the first map. */
  'background-map': { needed: false, many: true, background: true },
  'plan-text': { needed: true, many: false, background: true },
  repairs: { needed: false, many: false, background: true },
  contradictions: { needed: false, many: false, background: true },
  'demo-truth': { needed: false, many: false, background: true },
  /** What `make-demo` is told to make. */
  'demo-scenario': { needed: false, many: false, background: true },
  /** In a publication: which counts earlier ones told or kept back. */
  'published-before': { needed: false, many: false, background: true },
  notes: { needed: false, many: true, background: true },
} as const;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles).filter((name): name is Role => name in roles);
