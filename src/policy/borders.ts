import * as v from 'valibot';
import type { Borders } from '../domain/geo/background.ts';
import { ringsSchema } from './geography.ts';

/** Whose borders these are, and how near; a file that does not say so has no official ones. Null where it is no such file. */
export function readBorders(value: unknown): Borders | null {
  const parsed = v.safeParse(ringsSchema, value);
  if (!parsed.success) return null;
  const { attribution, precision } = parsed.output;
  return { attribution, isOfficial: precision === 'officieel' };
}
