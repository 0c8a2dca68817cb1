/** The parts of a meeting, in the order in which they come. */
export const agendaParts = [
  'nieuw',
  'overzicht',
  'incidenten',
  'bijzonderheden',
  'trends',
  'risicos',
  'cameras',
  'uitvoering',
  'afspraken',
] as const;

export type AgendaPart = (typeof agendaParts)[number];

/** Minutes that a page of a part is given when nobody chose: 45 together with one page of each and five of trends. */
export const usualMinutes: Readonly<Record<AgendaPart, number>> = {
  nieuw: 5,
  overzicht: 5,
  incidenten: 5,
  bijzonderheden: 5,
  trends: 2,
  risicos: 3,
  cameras: 3,
  uitvoering: 4,
  afspraken: 5,
};

/** Pages in the order of the agenda; within a part as they stand. */
export function inAgendaOrder<Page extends { readonly part: AgendaPart }>(pages: readonly Page[]): Page[] {
  return pages.toSorted((a, b) => agendaParts.indexOf(a.part) - agendaParts.indexOf(b.part));
}
