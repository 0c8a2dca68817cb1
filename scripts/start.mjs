/** `npm start`: install what is missing, check the data, build, and serve the production build with its headers. */
import { ensureInstalled } from './lib/install.mjs';
import { runNode, script } from './lib/run.mjs';

ensureInstalled();
await step('Checking the data', script('data'));
await step('Building', script('build'));
const { code } = await runNode(script('serve'));
process.exitCode = code;

async function step(name, args) {
  console.log(`${name} ...`);
  const { code } = await runNode(args);
  if (code !== 0) process.exit(code);
}
