/**
 * Serves dist/ (or the folder in `DIST`) with its security headers on http://127.0.0.1:4173; `PORT` changes the port, and
 * `TILES=off` lets no browser ask the background map of another site.
 */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersWith } from './headers.ts';
import { fileListener } from './lib/file-listener.ts';

const folder = resolve(process.env['DIST'] ?? fileURLToPath(new URL('../dist', import.meta.url)));
const port = Number(process.env['PORT'] ?? 4173);

const server = createServer(fileListener(folder, headersWith({ tiles: process.env['TILES'] !== 'off' })));

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop the other program, or choose another port with PORT=4174 npm start.`
      : `The server could not start: ${error.message}`,
  );
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => console.log(`Veiligheidsbeeld: http://127.0.0.1:${port}`));
