/** `npm run data`: checks the municipality's data, packs them for the built page, or adds a file to them. */
import { dataCommand } from './data/command.ts';

process.exitCode = await dataCommand(process.argv.slice(2), Date.now());
