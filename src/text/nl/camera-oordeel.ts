import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import { enoughPower } from '../../domain/thresholds.ts';

const percent = (chance: number): string => `${Math.round(100 * chance)}%`;

/** With what chance half of the fall would have been seen around the camera, and what is needed where that is too little. */
function seen(power: number): string {
  return `${percent(power)} kans om de helft te zien${power < enoughPower ? `, ${percent(enoughPower)} nodig` : ''}`;
}

const moved: Readonly<Record<Verdict['displacement'], string>> = {
  'displacement-seen': 'eromheen drukker dan verwacht',
  'diffusion-seen': 'eromheen ook rustiger dan verwacht',
  'not-seen': 'niet gezien',
  'cannot-tell': 'niet te zeggen',
};

/** The one sentence about a camera, wherever it stands beside that of its evaluation. */
export const cameraOordeel = {
  others: (count: number) => (count === 1 ? 'De andere camera' : `De andere ${count} camera’s`),
  title: 'Hielp de camera, verplaatste het zich?',
  /** `why` as a sentence of its own: `De plek is alleen per buurt bekend`. */
  untold: (why: string) => `Niet te zeggen: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`,
  noStart: 'het begin van de camera is niet bekend',
  /** Behind a headline that does not say whether it moved; `power` is null where nothing fell that could move. */
  moved: (code: Verdict['displacement'], power: number | null) =>
    `Verplaatst: ${moved[code]} (${power === null ? 'er daalde niets duidelijk' : seen(power)}).`,
  /** Behind a headline that does. */
  seen: (power: number) => `(${seen(power)})`,
  openbaar: 'Niet te zeggen: in openbaar zijn de aantallen per plek daarvoor te klein.',
  /** What a link is called; on the screen it is the name, or `Naar de evaluatie`. */
  toEvaluation: (camera: string) => `${camera}, naar de evaluatie`,
  link: 'Naar de evaluatie',
};
