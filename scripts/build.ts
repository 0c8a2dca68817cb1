/** Builds the page into dist/ and packs data/ beside it: `npm run build [-- --audience openbaar]`. */
import { build } from 'vite';
import { packData } from './data.ts';

const audience = process.argv.includes('openbaar') ? 'openbaar' : 'driehoek';

await build({ logLevel: 'warn' });
const packed = await packData('dist/data', audience);
if (!packed.ok) {
  console.error(packed.failure);
  process.exitCode = 1;
}
