import type { Slide } from '../../../../src/domain/meeting/slide.ts';
import type { Entry, EntryOf } from '../../../../src/policy/dossier/entry.ts';
import { sealOfSnapshot } from '../../../../src/policy/dossier/meeting.ts';

const written = { role: 'Team veiligheid', fictief: false };
let numbers = 0;

function stamp(at: string): Pick<Entry, 'id' | 'at' | 'role' | 'fictief'> {
  numbers += 1;
  return { ...written, id: `n${String(numbers).padStart(4, '0')}`, at: `${at}T10:00:00.000Z` };
}

type Own<Sort extends Entry['is']> = Partial<EntryOf<Sort>>;

/** A registration of the kind `eigen/a`, written on an ISO date. */
export function registration(at: string, own: Own<'registration'> = {}): EntryOf<'registration'> {
  const content = { is: 'registration', kind: 'eigen/a', period: '2026', count: 1, source: 'bron' } as const;
  return { ...stamp(at), ...content, ...own };
}

/** A target of indicator `a`: a band from 10 to 20. */
export function target(at: string, own: Own<'target'> = {}): EntryOf<'target'> {
  const band = { direction: 'stabiel', band: { low: 10, high: 20 } } as const;
  const content = { aim: band, baseline: null, leaveOut: [], per: 'aantal' } as const;
  return {
    ...stamp(at),
    is: 'target',
    indicator: 'a',
    target: { ...content, leaveOut: [] },
    why: 'besloten',
    ...own,
  };
}

/** A status of action point `p1` on the day that it was written. */
export function status(at: string, own: Own<'status'> = {}): EntryOf<'status'> {
  return {
    ...stamp(at),
    is: 'status',
    actionPoint: 'p1',
    status: 'loopt',
    date: at,
    note: null,
    ...own,
  };
}

/** A classification of indicator `a`: it counts the kind `misdrijven/x`. */
export function classification(at: string, own: Own<'classification'> = {}): EntryOf<'classification'> {
  const content = { kinds: ['misdrijven/x'], alsoUnder: [] };
  return { ...stamp(at), is: 'classification', indicator: 'a', content, why: 'besloten', ...own };
}

/** An evaluation of camera `c`, with nothing answered; without a verdict. */
export function evaluation(at: string, own: Own<'evaluation'> = {}): EntryOf<'evaluation'> {
  return {
    ...stamp(at),
    is: 'evaluation',
    evaluation: 'e1',
    camera: 'c',
    cameraAt: { x: 230000, y: 485000, radius: 100, outline: null, start: '2022-04-01' },
    design: {
      radius: 100,
      rings: [{ inner: 100, outer: 300 }],
      outcome: 'a',
      control: { is: 'rest', of: 'GM0001' },
      windows: { before: 2, after: 3 },
      leftOut: ['2021-01'],
    },
    dataHash: 'hash',
    verdict: null,
    figures: [{ reference: 'camera-voor', value: 96 }],
    answers: { ...noAnswers },
    advice: null,
    withdrawn: false,
    ...own,
  };
}

/** A slide of a headline and two months, 3 and 4. */
export function slide(own: Partial<Slide> = {}): Slide {
  return {
    kicker: '',
    headline: 'Niets springt eruit',
    lead: '',
    picture: {
      is: 'bars',
      months: 1,
      first: 2026 * 12,
      values: [3, 4],
      means: [null, [3.5, 2, 5]],
      chosen: { from: 2026 * 12, to: 2026 * 12 + 1 },
    },
    columns: [],
    source: '',
    table: null,
    isMadeUp: true,
    ...own,
  };
}

/** Meeting `m1` as it was shown on an ISO date, of one page; its seal fits. */
export function snapshot(at: string, own: Partial<EntryOf<'snapshot'>> = {}): EntryOf<'snapshot'> {
  const page = { id: 'overzicht', part: 'overzicht', view: '#/overzicht', minutes: 5, note: null } as const;
  const content = {
    meeting: 'm1',
    name: 'Oktober',
    date: at,
    previous: null,
    present: ['Burgemeester'],
    audience: 'driehoek' as const,
    dataHash: 'hash',
    until: '2026-09',
    pages: [{ page, findings: [{ request: { about: 'deviations' } }], slide: slide() }],
    ...own,
  };
  const stamped = stamp(at);
  return { ...stamped, is: 'snapshot', seal: sealOfSnapshot(content, stamped.at), ...content };
}

const noAnswers: EntryOf<'evaluation'>['answers'] = {
  necessity: null,
  decision: null,
  ground: null,
  goal: null,
  start: null,
  end: null,
  extent: null,
  signsChecked: null,
  prosecutorConsulted: null,
  lighterMeans: null,
  otherMeasures: null,
  fourWeeks: 'onbekend',
  withdrawal: 'onbekend',
  perception: null,
};
