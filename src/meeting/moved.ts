import type { CameraFinding } from '../analysis/cameras/camera.ts';
import type { SlideRow } from '../domain/meeting/slide.ts';
import { evaluationOf } from '../indicator/camera-verdict-text.ts';
import type { Camera } from '../policy/schema.ts';
import { cameraOordeel } from '../text/nl/camera-oordeel.ts';
import { overlegPlaats } from '../text/nl/overleg-plaats.ts';
import { waterbed } from '../text/nl/waterbed.ts';
import type { ResolvedView } from '../view/resolve-view.ts';
import type { Found, Occasion } from './occasion.ts';
import { row } from './slide-parts.ts';

const words = overlegPlaats.risicos;

/** What must be found to say what moved: the cameras, and the buurt that the page looks at. In openbaar nothing is said. */
export function movedRequests(view: ResolvedView, occasion: Occasion) {
  if (view.audience === 'openbaar') return [];
  const buurt = buurtRequest(view, occasion);
  return [...started(occasion).map(({ id }) => evaluationOf(id)), ...(buurt === null ? [] : [buurt])];
}

function started({ municipality }: Occasion): readonly Camera[] {
  return municipality.cameras.filter(({ start }) => start !== null);
}

/** Of the first indicator of the map, around the buurt that was chosen; null where none was. */
function buurtRequest({ within, map, period }: ResolvedView, { municipality }: Occasion) {
  const buurt = municipality.areas.find(({ id, level }) => id === within && level === 'buurt');
  const [indicator] = map.indicators;
  return buurt === undefined || indicator === undefined
    ? null
    : ({ about: 'displacement', indicator, buurt: buurt.id, period } as const);
}

/** Whether it moved: around the chosen buurt, of the priorities whose plan asks it, and around each camera. */
export function movedRows(view: ResolvedView, occasion: Occasion, found: Found): SlideRow[] {
  const { municipality } = occasion;
  const ofPlan = municipality.priorities.flatMap(({ title, displacement }) =>
    displacement === undefined ? [] : [row(waterbed.short(title))],
  );
  if (view.audience === 'openbaar') return ofPlan;
  return [
    ...buurtRows(view, occasion, found),
    ...ofPlan,
    ...started(occasion).flatMap((camera) => cameraRow(camera, found(evaluationOf(camera.id)))),
  ];
}

function buurtRows(view: ResolvedView, occasion: Occasion, found: Found): SlideRow[] {
  const request = buurtRequest(view, occasion);
  const finding = request === null ? undefined : found(request);
  if (finding === undefined || finding.verdict === null) return [];
  const { areas } = occasion.municipality;
  const name = areas.find(({ id }) => id === finding.request.buurt)?.name ?? finding.request.buurt;
  return [row(waterbed.buurt.moved(name, finding.verdict))];
}

/** What the evaluation says of whether it moved; nothing where there is none. */
function cameraRow({ name }: Camera, finding: CameraFinding | undefined): SlideRow[] {
  if (finding === undefined || finding.verdict === null || finding.figures.checks === null) return [];
  const { displacement } = finding.verdict;
  return [row(words.moved(name, cameraOordeel.moved(displacement, finding.figures.checks.power)))];
}
