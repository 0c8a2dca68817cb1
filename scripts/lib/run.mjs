/** Runs the commands that the other scripts are made of. */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Arguments for a TypeScript script of this folder. */
export function script(name, ...args) {
  return ['--import', 'tsx', `scripts/${name}.ts`, ...args];
}

/** Arguments for a tool that is installed with the project. */
export function tool(path, ...args) {
  return [`node_modules/${path}`, ...args];
}

/** Runs Node with arguments; output goes on unless `quiet`, when it is returned; `gives` way to others. Resolves to the exit code. */
export function runNode(args, { quiet = false, gives = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    if (gives && child.pid !== undefined) giveWay(child.pid);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Its own children follow, as they inherit it. */
function giveWay(pid) {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not allow it: then it takes its share.
  }
}
