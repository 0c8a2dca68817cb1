import { fail } from '../../../src/domain/result.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Municipality } from '../../../src/policy/municipality.ts';
import { createImportDesk } from '../../../src/worker/import-desk.ts';
import { createLibrary } from '../../../src/worker/library.ts';
import type { LibraryChange } from '../../../src/worker/library.ts';
import { openAnswersEnd } from '../../../src/worker/port.ts';
import type { AnswersHandler } from '../../../src/worker/port.ts';
import { areas, fileOf, kinds } from '../intake/support.ts';

/** A municipality with what an import needs, and nothing on its screens. */
export const municipality: Municipality = {
  profile: {
    id: 'GM0163',
    name: 'Hellendoorn',
    plan: { title: 'Plan', from: '2024-01', to: '2026-12' },
    region: { id: 'RG-TWENTE', name: 'Twente', members: [] },
    country: { id: 'NL00', name: 'Nederland' },
    mapIndicators: [],
    totalKind: 'misdrijven/0.0.0',
    divisionYear: 2022,
    demoNotice: null,
  },
  areas,
  rings: {},
  places: [],
  population: [],
  priorities: [],
  indicators: [],
  actionPoints: [],
  actionStatuses: [],
  events: [],
  surveys: [],
  cameras: [],
  ownAreas: [],
  schoolHolidays: null,
  kinds,
  postcodes: ['7441', '7447'],
  facts: [],
  meetings: [],
  dossier: [],
  shareDisclosure: { fewestAnswers: 50, fewestBehind: 5 },
  disclosure: [
    {
      kinds: '*',
      keep: 'buurt',
      keepTime: 'minute',
      show: { driehoek: 'buurt', openbaar: 'buurt' },
      k: { cell: 5, buurt: 5, gemeente: 1 },
      sensitive: false,
      why: 'proef',
    },
  ],
};

/** When a desk is opened, in milliseconds since 1970. */
export const deskNow = Date.UTC(2026, 10, 1);

let desks = 0;

/** A jobs worker's desk joined by a real channel to a library that also writes down what it is told. */
export function createDesk(options: {
  readonly hasStore?: boolean;
  readonly failsToAdd?: boolean;
  readonly name?: string;
  /** What the cards of Overzicht would say after a change; nothing else where not given. */
  readonly foresee?: AnswersHandler['foresee'];
  /** Hellendoorn in short where none is given. */
  readonly municipality?: Municipality;
  /** What its clock begins at; `deskNow` where not given. */
  readonly now?: number;
}) {
  let clock = options.now ?? deskNow;
  const name = options.name ?? `desk-${(desks += 1)}`;
  const answers = { changes: [] as LibraryChange[], cleared: 0 };
  const open = () =>
    options.hasStore === false
      ? Promise.resolve(fail({ because: 'unavailable' as const, detail: '' }))
      : openStore(name);
  const jobs = createImportDesk({
    openStore: open,
    now: () => (clock += 1),
  });
  const library = createLibrary(open);
  const channel = new MessageChannel();
  const end = openAnswersEnd(channel.port1, {
    change: async (change) => {
      if (options.failsToAdd === true) throw new Error('vol');
      answers.changes.push(change);
      (await library).change(change);
    },
    read: async (which) => (await library).read(which),
    compare: () => [],
    foresee: options.foresee ?? (() => []),
    clear: async () => {
      answers.cleared += 1;
      (await library).clear();
    },
  });
  void jobs.connect(channel.port2);
  end.sendContext(options.municipality ?? municipality);
  const close = () => {
    channel.port1.close();
    channel.port2.close();
  };
  return { jobs, answers, library, file: fileOf, openStore: open, close };
}
