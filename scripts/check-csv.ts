/** `npm run --silent check-csv -- FILE...`: reads files as the page does and prints one JSON object per file. */
import { checkCommand } from './check-csv/command.ts';

// Whoever reads along may have seen enough (`| head`): then there is nobody to write for.
process.stdout.on('error', () => process.exit());
process.exitCode = await checkCommand(process.argv.slice(2), Date.now());
