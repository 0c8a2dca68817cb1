/** `npm run fetch-police`: figures of the police open data into data/observations. */
import { realWorld } from './fetch/command.ts';
import { policeCommand } from './fetch/police-command.ts';

process.exitCode = await policeCommand(process.argv.slice(2), realWorld);
