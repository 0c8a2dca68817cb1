/** `npm run --silent finding -- FILE`: prints what follows from the request in a JSON file, as JSON. */
import { findingCommand } from './finding/command.ts';

// Whoever reads along may have seen enough (`| head`): then there is nobody to write for.
process.stdout.on('error', () => process.exit());
process.exitCode = await findingCommand(process.argv.slice(2), Date.now());
