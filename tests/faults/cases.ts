import { clock } from './clock.ts';
import type { Fault } from './fault.ts';
import { files } from './files.ts';
import { drawing } from './graphics.ts';
import { loading } from './loading.ts';
import { printing } from './printing.ts';
import { records } from './records.ts';
import { store } from './store.ts';
import { tabs } from './tabs.ts';
import { workers } from './workers.ts';

/** Everything that is known to go wrong outside the program, by kind. */
export const faults: readonly Fault[] = [
  ...loading,
  ...workers,
  ...store,
  ...records,
  ...tabs,
  ...files,
  ...clock,
  ...drawing,
  ...printing,
];
