import { endingTerms } from '../../policy/execution.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegWerk } from '../../text/nl/overleg-werk.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import type { PageSort } from '../occasion.ts';
import { fitted, slideOf } from '../slide-parts.ts';
import { termRow } from '../terms.ts';

/** What is known of a camera, what that does not say, and the decision that its term asks. */
export const camerasPage: PageSort = {
  requests: () => [],
  slide: (view, { municipality, today }) => {
    const camera = municipality.cameras.find(({ id }) => id === view.cameras.camera);
    const kicker = overleg.kicker(overzicht.cameras.title, overlegWerk.onDay(today));
    if (camera === undefined) return slideOf(overleg.unknown, { kicker });
    const terms = endingTerms([camera], today);
    const slide = slideOf(camera.name, { kicker, isMadeUp: camera.fictief });
    return fitted(slide, [{ title: overzicht.cameras.title, rows: terms.map(termRow) }]);
  },
};
