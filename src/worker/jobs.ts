import { expose } from 'comlink';
import { openStore } from '../store/store.ts';
import { createImportDesk } from './import-desk.ts';

/** Entry of the jobs worker. */
expose(createImportDesk({ openStore: () => openStore(), now: () => Date.now() }));
