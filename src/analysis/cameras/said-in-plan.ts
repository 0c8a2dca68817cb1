import type { Fact } from '../../policy/background.ts';
import type { Municipality } from '../../policy/municipality.ts';

/** What the plan itself says of a camera, looking back. */
export function saidInPlan({ facts }: Pick<Municipality, 'facts'>, camera: string): Fact[] {
  return facts.filter(({ places = [] }) => places.includes(camera));
}
