/** `npm run fetch-areas`: wijken and buurten of CBS and Kadaster into data/areas and data/population. */
import { areasCommand } from './fetch/areas-command.ts';
import { realWorld } from './fetch/command.ts';

process.exitCode = await areasCommand(process.argv.slice(2), realWorld);
