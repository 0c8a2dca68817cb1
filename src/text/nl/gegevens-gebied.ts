/** What a file has per area, in the report of an import. */
export const perGebied = {
  title: 'Per gebied: bewaard en zonder cijfer',
  area: 'gebied',
  rows: 'met cijfer',
  count: 'opgeteld',
  missing: 'zonder cijfer',
  name: (name: string | null, level: string | null) =>
    name === null ? 'alle andere plaatsen' : level === null ? name : `${name} (${level})`,
  note: 'Om na te tellen. Alles is opgeteld, ook een totaal naast zijn delen en een jaar naast zijn maanden.',
};
