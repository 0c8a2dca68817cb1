import { expose } from 'comlink';
import { openStore } from '../store/store.ts';
import { fetchFrom } from './fetch-from.ts';
import { createAnswersSession } from './session.ts';

/** Entry of the answers worker. */
expose(createAnswersSession({ fetchFrom, openStore: () => openStore(), now: () => Date.now() }));
