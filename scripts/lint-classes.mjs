/**
 * `no-unsafe-class-instance-assignment`, the one rule with types that oxlint has no name for yet although the program
 * behind it has: asked of that program itself, which takes seconds where typescript-eslint takes a minute. It goes once
 * oxlint knows the rule. Prints a line per fault in the form `file:line: what (rule)`; the folder is where it is run.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const rule = 'no-unsafe-class-instance-assignment';
const program = 'node_modules/oxlint-tsgolint/bin/tsgolint.js';
const folder = process.cwd();
const sources = [
  ...readdirSync(folder).map((name) => join(folder, name)),
  ...['src', 'scripts', 'tests'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true }).map((path) => join(folder, name, path)),
  ),
].filter((path) => /\.[cm]?tsx?$/.test(path));

const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'headless'], {
  input: JSON.stringify({ version: 2, configs: [{ file_paths: sources, rules: [{ name: rule }] }] }),
  maxBuffer: 2 ** 28,
});
const messages = messagesIn(stdout);
for (const message of messages) console.log(lineOf(message));
if (status !== 0) console.log(String(stderr));
process.exitCode = status === 0 && messages.length === 0 ? 0 : 1;

/** Each stands behind five bytes: its length, and what it is. */
function messagesIn(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt32LE(at);
    found.push(JSON.parse(bytes.subarray(at + 5, at + 5 + length).toString()));
    at += 5 + length;
  }
  return found;
}

/** A message without a place is about the run as a whole. */
function lineOf({ file_path: path, range, message, ...rest }) {
  if (path === undefined || range === undefined) return JSON.stringify({ message, ...rest });
  const line = readFileSync(path).subarray(0, range.pos).toString().split('\n').length;
  return `${relative(folder, path)}:${line}: ${message.description} (${rule})`;
}
