/** `npm run fetch-background`: roads, water, rails and buildings of NWB and TOP10NL into data/background. */
import { backgroundCommand } from './fetch/background-command.ts';
import { realWorld } from './fetch/command.ts';

process.exitCode = await backgroundCommand(process.argv.slice(2), realWorld);
