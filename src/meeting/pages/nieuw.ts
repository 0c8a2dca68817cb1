import { agreementsOf } from '../../policy/dossier/agreements.ts';
import { overlegWerk } from '../../text/nl/overleg-werk.ts';
import type { PageSort } from '../occasion.ts';
import { sinceMeeting } from '../since.ts';
import { fitted, slideOf } from '../slide-parts.ts';
import { heardBy, rowOf } from './afspraken.ts';

/** What is new since the last meeting that was kept. */
export const nieuwPage: PageSort = {
  requests: () => [],
  slide: ({ audience }, occasion) => {
    const { day, isMeeting } = sinceMeeting(occasion);
    const agreed = heardBy(audience, occasion).filter(({ done }) => done === null || done >= day);
    const slide = slideOf(overlegWerk.since(day, isMeeting), {
      kicker: overlegWerk.onDay(occasion.today),
      isMadeUp: agreementsOf(occasion.entries, null).some(({ fictief }) => fictief),
    });
    return fitted(slide, [
      { title: overlegWerk.afspraken.kicker, rows: agreed.map((one) => rowOf(one, occasion.today)) },
    ]);
  },
};
