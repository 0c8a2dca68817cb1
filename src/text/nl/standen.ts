import { formatCount } from '../format.ts';

export function points(count: number): string {
  return count === 1 ? '1 actiepunt' : `${formatCount(count)} actiepunten`;
}

/** That nobody filled in how some action points stand, so that `te laat` is what the planning says; empty of none. */
export function untold(count: number, total: number): string {
  if (count === 0) return '';
  const whose = count === total ? 'Van geen enkel actiepunt is' : `Van ${points(count)} is nog niet`;
  return `${whose} een stand ingevuld: zonder stand telt een actiepunt als niet gestart.`;
}
