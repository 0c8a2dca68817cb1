/**
 * `npm run --silent attack -- --worlds N --seed S`: asks invented worlds of every rule everything that openbaar may
 * ask, and works out by linear programming what was not told. Ends with one line of JSON: `{questions, rules: {list:
 * {attacked, exact, narrowed}, complete, table}}`. With `--data FOLDER` the series of
 * a data folder are one more world, and `--show` prints what came out. Exit code 1
 * where a withheld count came out exactly.
 */
import { parseArgs } from 'node:util';
import { addOutcomes, attack } from './attack/attack.ts';
import { bundledWorld } from './attack/bundled-world.ts';
import { inventWorld } from './attack/worlds.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const worlds = Array.from({ length: Number(values.worlds) }, (_, at) => inventWorld(Number(values.seed), at));
if (values.data !== undefined) {
  const bundled = await bundledWorld(values.data, Date.now());
  if (bundled === null) console.error(`No data in ${values.data}`);
  else worlds.push(bundled);
}
const outcomes = worlds.map((world, at) => {
  const outcome = attack(world);
  if (values.show) for (const found of outcome.found) console.log(JSON.stringify({ world: at, ...found }));
  return outcome;
});
const { questions, rules } = addOutcomes(outcomes);
const found = ({ attacked, exact, narrowed }: (typeof rules)['list']): object => ({
  attacked,
  exact,
  narrowed,
});
console.log(
  `shown: ${Object.entries(rules)
    .map(([rule, { open }]) => `${rule} ${open}`)
    .join(', ')}`,
);
console.log(
  JSON.stringify({
    questions,
    rules: { list: found(rules.list), complete: found(rules.complete), table: found(rules.table) },
  }),
);
process.exitCode = Object.values(rules).some(({ exact }) => exact > 0) ? 1 : 0;
