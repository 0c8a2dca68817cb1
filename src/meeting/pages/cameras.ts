import type { CameraFinding } from '../../analysis/cameras/camera.ts';
import { isUntold } from '../../domain/camera-effect/verdict.ts';
import type { SlideRow, SlideTable } from '../../domain/meeting/slide.ts';
import type { Span } from '../../domain/time/month.ts';
import { adviceSaid } from '../../indicator/camera-advice-text.ts';
import { expectedOf, judged } from '../../indicator/camera-headline.ts';
import { evaluationOf, saidOfCamera } from '../../indicator/camera-verdict-text.ts';
import { endingTerms } from '../../policy/execution.ts';
import type { Camera } from '../../policy/schema.ts';
import { formatCount, formatRate } from '../../text/format.ts';
import { cameraOordeel } from '../../text/nl/camera-oordeel.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegCamera as words } from '../../text/nl/overleg-camera.ts';
import { overzicht } from '../../text/nl/overzicht.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import type { Occasion, PageSort } from '../occasion.ts';
import { headAndRest } from '../sentence.ts';
import { fitted, isMadeUp, row, slideOf, sourceLine, titlesOf } from '../slide-parts.ts';
import { termRow } from '../terms.ts';

/** What the evaluation of a camera says, what that does not say, what its report advises, and the decision that its term asks. */
export const camerasPage: PageSort = {
  requests: (view, occasion) => {
    const camera = cameraOf(view, occasion);
    return camera !== null && isAsked(camera, view) ? [evaluationOf(camera.id)] : [];
  },
  slide: (view, occasion, found) => {
    const { municipality, data, today, entries } = occasion;
    const camera = cameraOf(view, occasion);
    if (camera === null) return slideOf(overleg.unknown, { kicker: overzicht.cameras.title });
    const finding = isAsked(camera, view) ? found(evaluationOf(camera.id)) : undefined;
    const isOpen = view.audience === 'openbaar';
    const advice = adviceSaid(camera.id, entries, view.audience);
    const term = { title: overzicht.cameras.title, rows: endingTerms([camera], today).map(termRow) };
    const [headline, lead] = headAndRest(
      isOpen ? cameraOordeel.openbaar : saidOfCamera(camera, finding, municipality, data.series),
    );
    const slide = slideOf(headline, {
      kicker: overleg.kicker(camera.name, monthsText(finding)),
      lead,
      source: sourceOf(finding, occasion),
      table: finding === undefined ? null : tableOf(camera, finding),
      isMadeUp: camera.fictief || isMadeUp([finding]),
    });
    // What is advised comes first: where words are short, the question that it answers falls away before it.
    return fitted(slide, [
      { title: '', rows: advice === null ? [] : [row(advice)] },
      { title: words.not, rows: notSaid(finding) },
      term,
    ]);
  },
};

function cameraOf({ cameras }: ResolvedView, { municipality }: Occasion): Camera | null {
  return municipality.cameras.find(({ id }) => id === cameras.camera) ?? null;
}

/** Of openbaar nothing can be told of one place, and of a camera without a start nothing at all. */
function isAsked({ start }: Camera, { audience }: ResolvedView): boolean {
  return audience === 'driehoek' && start !== null;
}

/** The months that were compared, from the first before the start to the last after it. */
function monthsText(finding: CameraFinding | undefined): string {
  if (finding?.figures.is !== 'evaluated') return '';
  const { before, after } = judged(finding.figures).windows;
  const [first, last] = [spanOf(before), spanOf(after)];
  return first === null || last === null ? '' : overleg.months(first.from, last.to);
}

function spanOf(years: readonly (readonly (number | null)[])[]): Span | null {
  const months = years.flat().filter((month) => month !== null);
  const [from, to] = [months[0], months.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** What somebody may read into it, and is not said. */
function notSaid(finding: CameraFinding | undefined): SlideRow[] {
  const verdict = finding?.verdict ?? null;
  if (verdict === null) return [];
  const { code, displacement } = verdict;
  const first = isUntold(code)
    ? words.notSaid.untold
    : code === 'no-difference-seen'
      ? words.notSaid.open
      : words.notSaid.cause;
  return [row(first), ...(displacement === 'not-seen' ? [row(words.notSaid.moved)] : [])];
}

function sourceOf(finding: CameraFinding | undefined, { data, municipality }: Occasion): string {
  const plan = words.register(municipality.profile.plan.title);
  return finding?.figures.is === 'evaluated'
    ? `${sourceLine(titlesOf(finding.figures.series), data.lastMonth, [finding])} ${plan}`
    : plan;
}

/** What was counted at the camera and in what it was held against, and what that leads to expect. */
function tableOf({ name }: Camera, finding: CameraFinding): SlideTable | null {
  if (finding.figures.is !== 'evaluated') return null;
  const evaluation = judged(finding.figures);
  const { treatment, control } = evaluation.areas;
  return {
    caption: words.caption(name),
    head: words.columns,
    rows: [
      [words.here, formatCount(treatment.total.before), formatCount(treatment.total.after)],
      [words.control, formatCount(control.total.before), formatCount(control.total.after)],
      [words.expected, overleg.none, formatRate(expectedOf(evaluation))],
    ],
  };
}
