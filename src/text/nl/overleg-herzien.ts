import type { Revision } from '../../domain/meeting/revisions.ts';
import type { Month } from '../../domain/time/month.ts';
import { formatCount, formatDay, formatMonthLong, formatPeriod } from '../format.ts';

function count(value: number | null): string {
  return value === null ? 'geen cijfer' : formatCount(value);
}

function change(was: string, now: string): string {
  return `was ${was}, nu ${now}`;
}

/** What a page of a frozen meeting would say otherwise by the figures of now. */
export const overlegHerzien = {
  badge: 'Herzien',
  title: (frozenOn: string) =>
    `Herzien sinds het vastzetten op ${formatDay(frozenOn)}. Hierboven staat wat toen is getoond.`,
  /** One thing that is otherwise; `months` is how many months a bar covers. */
  says: (revision: Revision, months: number): string => {
    switch (revision.is) {
      case 'headline':
      case 'lead':
        return `Nu: ${revision.now === '' ? 'niets meer' : revision.now}`;
      case 'count':
        return `${months === 1 ? formatMonthLong(revision.month) : formatPeriod(revision.month, revision.month + months - 1)}: ${change(count(revision.was), count(revision.now))}`;
      case 'range':
        return `${revision.name}: ${change(count(revision.was), count(revision.now))}`;
      case 'cell':
        return `${revision.row}, ${revision.column.toLowerCase()}: ${change(revision.was, revision.now)}`;
      case 'row':
        if (revision.now === '') return `Staat er nu niet meer: ${revision.text}`;
        return revision.was === ''
          ? `Staat er nu bij: ${revision.now === revision.text ? revision.text : `${revision.text}, ${revision.now}`}`
          : `${revision.text}: ${change(revision.was, revision.now)}`;
    }
  },
  noted: (change: string) => `In de toelichting: ${change}`,
  more: (left: number) => `en nog ${formatCount(left)} ${left === 1 ? 'verschil' : 'verschillen'}`,
  gone: (names: readonly string[]) =>
    `Deze pagina is niet meer met de cijfers van nu te vergelijken: ${names.join(', ')} is er niet meer.`,
  unreached: (last: Month) =>
    `De cijfers in deze browser lopen tot en met ${formatMonthLong(last)}: deze pagina is er niet mee te vergelijken.`,
};
