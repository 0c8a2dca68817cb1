import { poissonInterval } from '../../domain/stats/poisson.ts';
import type { Figure } from '../../engine/answer.ts';

/**
 * Adds figures that the gate let through. One without a count makes the sum missing; one that nobody vouched for makes
 * it unconfirmed, also where the list has nothing.
 */
export function sumFigures(figures: readonly Figure[]): Figure {
  let value = 0;
  let provisional = false;
  let isConfirmed = true;
  let hasCount = false;
  for (const figure of figures) {
    if (figure.is === 'missing' && figure.open === true) {
      isConfirmed = false;
      continue;
    }
    if (figure.is !== 'number' && figure.is !== 'unconfirmed') return { is: 'missing' };
    hasCount = true;
    isConfirmed &&= figure.is === 'number';
    value += figure.value;
    provisional ||= figure.provisional;
  }
  if (!hasCount) return { is: 'missing' };
  if (!isConfirmed) return { is: 'unconfirmed', value, provisional };
  const { lower, upper } = poissonInterval(value);
  return { is: 'number', value, low: lower, high: upper, provisional };
}

/** The sum of each figure and the `window - 1` before it; missing until there are enough. */
export function rollingSums(figures: readonly Figure[], window: number): Figure[] {
  return figures.map((_, end) =>
    end + 1 < window ? { is: 'missing' } : sumFigures(figures.slice(end + 1 - window, end + 1)),
  );
}
