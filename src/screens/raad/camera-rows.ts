import type { PublicCamera, TwoYears } from '../../analysis/cameras/public-cameras.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { raad } from '../../text/nl/raad.ts';

const words = raad.cameras;

/** A count with its year, and its interval; empty where it has none. */
interface CountedText {
  readonly count: string;
  readonly interval: string;
}

/** A line of the table: a camera with its buurt, or the gemeente beside it. */
export interface CameraRow {
  readonly key: string;
  readonly name: string;
  readonly isMadeUp: boolean;
  readonly term: string;
  readonly where: string;
  /** Null where nothing can be compared. */
  readonly before: CountedText | null;
  readonly after: CountedText | null;
}

/** Every camera of the register, and below them the gemeente once for every count that it is held against. */
export function cameraRows(
  { cameras, areas, indicators, profile }: Municipality,
  found: readonly PublicCamera[],
): CameraRow[] {
  const nameOf = (id: string | null): string =>
    (indicators.find((indicator) => indicator.id === id)?.name ?? '').toLowerCase();
  const own = cameras.map((camera): CameraRow => {
    const at = found.find(({ id }) => id === camera.id);
    const buurt = areas.find(({ id }) => id === at?.buurt)?.name;
    return {
      key: camera.id,
      name: camera.name,
      isMadeUp: camera.fictief,
      term: words.between(camera.start ?? null, camera.end ?? null),
      where:
        at?.here == null || buurt === undefined
          ? words.notCounted(camera.start == null)
          : words.buurt(buurt, nameOf(at.outcome)),
      ...yearsText(at?.here ?? null),
    };
  });
  const whole = found.flatMap(({ outcome, everywhere }): CameraRow[] =>
    everywhere === null
      ? []
      : [
          {
            key: `${outcome ?? ''} ${everywhere.before.year}`,
            name: words.beside,
            isMadeUp: false,
            term: '',
            where: words.everywhere(profile.name, nameOf(outcome)),
            ...yearsText(everywhere),
          },
        ],
  );
  return [...own, ...new Map(whole.map((row) => [row.key, row])).values()];
}

function marginText(interval: string): string {
  return interval === '' ? '' : raad.sentences.margin(interval);
}

function yearsText(years: TwoYears | null): Pick<CameraRow, 'before' | 'after'> {
  if (years === null) return { before: null, after: null };
  const text = ({ year, figure }: TwoYears['before']): CountedText => ({
    count: words.inYear(year, figureText(figure)),
    interval: marginText(intervalText(figure)),
  });
  return { before: text(years.before), after: text(years.after) };
}
