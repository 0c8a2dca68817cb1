import type { Watching } from '../../policy/cameras/touched.ts';
import type { Camera } from '../../policy/schema.ts';

/** What nobody said of a camera that is not written yet. */
const unwritten: Omit<Camera, keyof Watching> = {
  name: '',
  positionBy: 'team te bevestigen',
  sort: 'onbekend',
  end: null,
  decision: null,
  goal: null,
  owner: '',
  fictief: false,
  note: null,
  line: null,
};

/** The register as it would be, with all that is known of the cameras that stand in it already. */
export function registerAs(watching: readonly Watching[], cameras: readonly Camera[]): Camera[] {
  return watching.map((one) => ({
    ...unwritten,
    ...cameras.find(({ id }) => id === one.id),
    ...one,
  }));
}
