/** Installs the locked dependencies when they are missing or older than the lock file. Plain Node: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = new URL('../../package-lock.json', import.meta.url);
const installed = new URL('../../node_modules/.package-lock.json', import.meta.url);

/** Exits with a sentence where Node is too old or the install fails. */
export function ensureInstalled() {
  requireNode();
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: check the connection to the package registry, then run the command again.');
    process.exit(1);
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isEnough) return;
  console.error(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer (20.x), or 22.12 or newer.`,
  );
  process.exit(1);
}
