import { formatCount } from '../format.ts';

export function points(count: number): string {
  return count === 1 ? '1 actiepunt' : `${formatCount(count)} actiepunten`;
}

/** `23 maanden te laat`; of what had to start, since when it should have. */
export function lateBy(late: 'end' | 'start', months: number): string {
  const time = `${formatCount(months)} ${months === 1 ? 'maand' : 'maanden'}`;
  return late === 'end' ? `${time} te laat` : `${time} te laat met starten`;
}

/** That nobody filled in how some action points stand, so that `te laat` is what the planning says; empty of none. */
export function untold(count: number, total: number): string {
  if (count === 0) return '';
  const whose = count === total ? 'Van geen enkel actiepunt is' : `Van ${points(count)} is nog niet`;
  return `${whose} een stand ingevuld: zonder stand telt een actiepunt als niet gestart.`;
}
