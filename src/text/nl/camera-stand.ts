import { formatCount, formatDay } from '../format.ts';

/** What plan and dossier say of the evaluation of a camera. */
export const cameraStand = {
  title: 'Camera’s van dit actiepunt',
  name: 'evaluatie',
  plan: (title: string, status: string, since: string | null, isFictief: boolean) => {
    const when = [since === null ? '' : formatDay(since), isFictief ? 'fictief' : ''].filter(
      (part) => part !== '',
    );
    return `In het plan: “${title}” staat op ${status}${when.length === 0 ? '' : ` (${when.join(', ')})`}.`;
  },
  report: (day: string, isFinal: boolean, verdict: string) =>
    `${isFinal ? 'Definitief verslag' : 'Concept'} van ${formatDay(day)} zei toen: ${verdict}.`,
  since: {
    running: 'Of de cijfers sindsdien veranderden, is nog niet berekend.',
    same: 'De cijfers zijn sindsdien niet veranderd.',
    changed: 'De cijfers zijn sindsdien veranderd.',
  },
  none: 'Een verslag van deze camera is hier niet bewaard.',
  noneYet: 'Een verslag van deze camera is hier niet bewaard. Voor een besluit is dat nog nodig.',
  untold: 'niet te zeggen of de camera samengaat met minder',
  noEvaluation: 'met die keuzes kon niet worden geëvalueerd',
  verdicts: {
    fall: { likely: 'minder dan verwacht', possible: 'mogelijk minder dan verwacht' },
    rise: { likely: 'meer dan verwacht', possible: 'mogelijk meer dan verwacht' },
  },
  open: 'geen verschil te zien',
  touched: (count: number) =>
    count === 0
      ? 'Dit kan de cijfers van andere camera’s veranderen'
      : count === 1
        ? 'Dit verandert de cijfers van een bewaarde evaluatie'
        : `Dit verandert de cijfers van ${formatCount(count)} bewaarde evaluaties`,
  touchedWhy:
    'Waar een camera kijkt, telt niet mee als controle of ring van een andere. Het bewaarde verslag blijft zoals het is; wie het opent, ziet wat er anders is.',
  touchedTitle: 'Voor u het vastlegt: het cijfer en het oordeel',
  touchedNow: 'Nu:',
  touchedAfter: 'Na deze wijziging:',
  touchedRunning: (progress: number) => `wordt berekend (${Math.round(100 * progress)}%)`,
  touchedRefused: 'niet te evalueren',
  touchedGone: 'geen camera meer',
  counted: (before: number, after: number) => `van ${formatCount(before)} naar ${formatCount(after)}`,
  /** `51% minder (26 tot 68% minder): daling`; without a percentage the counts. */
  touchedNumber: (number: string, verdict: string) => `${number}: ${verdict}`,
  touchedOne: (camera: string, day: string, isFinal: boolean) =>
    `${camera}, ${isFinal ? 'definitief verslag' : 'concept'} van ${formatDay(day)}`,
};
