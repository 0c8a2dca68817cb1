/** Builds the page into dist/ and packs data/ beside it: `npm run build [-- --audience openbaar]`. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packData } from './data/pack.ts';

const audience = process.argv.includes('openbaar') ? 'openbaar' : 'driehoek';
const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

await build({ logLevel: 'error' });
const packed = await packData(folder('data'), folder('dist/data'), audience);
if (!packed.ok) {
  console.error(packed.failure);
  process.exitCode = 1;
}
