/** `npm run --silent oracle -- FILE`: holds the methods against worked cases. */
import { oracleCommand } from './oracle/command.ts';

process.exitCode = oracleCommand(process.argv.slice(2));
