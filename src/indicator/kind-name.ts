import type { KindId } from '../domain/observation/series.ts';
import type { Kind } from '../policy/schema.ts';

/** The name of a kind in plain words where it has one; of one that is not in the list its code. */
export function kindNameIn(
  kinds: readonly Pick<Kind, 'id' | 'plainName' | 'title'>[],
): (id: KindId) => string {
  return (id) => {
    const kind = kinds.find((one) => one.id === id);
    return kind?.plainName ?? kind?.title ?? id;
  };
}
