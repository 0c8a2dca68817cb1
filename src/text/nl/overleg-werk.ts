import { formatDay } from '../format.ts';

/** What the pages about what people do say that no screen says. */
export const overlegWerk = {
  /** From which day on things are new: the last meeting, or four weeks where none was kept. */
  since: (day: string, isMeeting: boolean) =>
    isMeeting ? `Sinds het overleg van ${formatDay(day)}` : `Sinds ${formatDay(day)} (vier weken)`,
  onDay: (day: string) => `Stand van ${formatDay(day)}`,
  uitvoering: {
    kicker: 'Uitvoering',
    late: 'Te laat',
    due: 'Dit kwartaal',
    done: 'Gereed sinds vorig overleg',
    source: (plan: string) => `Bron: ${plan}; standen uit het dossier.`,
    none: 'Dit plan heeft geen actiepunten',
    caption: 'Actiepunten die te laat zijn, dit kwartaal klaar moeten zijn of pas gereed zijn',
    columns: ['Actiepunt', 'Eigenaar', 'Stand', 'Sinds', 'Aandacht'],
  },
  afspraken: {
    kicker: 'Afspraken',
    none: 'Er zijn nog geen afspraken vastgelegd',
    openbaar: 'Er zijn geen openbare afspraken',
    /** `3 afspraken open, waarvan 1 te laat`. */
    headline: (open: number, late: number) =>
      open === 0
        ? 'Alle afspraken zijn gereed'
        : `${String(open)} ${open === 1 ? 'afspraak' : 'afspraken'} open, waarvan ${late === 0 ? 'geen' : String(late)} te laat`,
    made: 'Vandaag afgesproken',
    open: 'Eerder afgesproken',
    done: 'Gereed',
    source: 'Bron: het dossier van het team.',
    caption: 'Afspraken: wie doet wat, en wanneer is het klaar',
    columns: ['Afspraak', 'Wie', 'Wanneer', 'Stand'],
  },
};
