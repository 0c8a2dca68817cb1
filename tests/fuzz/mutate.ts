import type { Random } from './random.ts';

/** What people, programs and attackers put into cells. */
const nasty: readonly string[] = [
  '"',
  '""',
  '"""',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\u200B',
  '=cmd|/c calc!A1',
  '+1',
  '-1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '.',
  '*',
  'x',
  '0',
  '-0',
  '1e9',
  '99999999999999999999',
  '0x10',
  'NaN',
  'Infinity',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '03/04/25',
  '31/12/25',
  '46022,5',
  '0000-00-00',
  '9999-12-31T23:59',
  'POINT(0 0)',
  '𝒳',
  '\uD800',
  'é',
  '{"a":',
  '[{',
  ']',
  '}',
];

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const copy = bytes.slice();
    for (let times = random.below(8) + 1; times > 0; times -= 1)
      copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), new TextEncoder().encode(random.pick(nasty)), bytes.subarray(at));
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + random.below(40))));
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => {
    const at = random.below(bytes.length);
    const part = bytes.subarray(at, at + random.below(200));
    return joined(
      bytes.subarray(0, at),
      ...Array.from({ length: random.below(20) }, () => part),
      bytes.subarray(at),
    );
  },
  (bytes, random) => {
    const [from, to] = random.pick([
      [';', ','],
      [';', '\t'],
      [',', ';'],
      ['\n', '\r'],
      ['\n', '\r\n'],
      ['"', "'"],
      ['"', ''],
      ['.', ','],
      ['-', '/'],
    ]);
    return encoded(decoded(bytes).replaceAll(from, to));
  },
  (bytes, random) => {
    const lines = decoded(bytes).split('\n');
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    return encoded(
      lines.map((line, at) => (at === a ? (lines[b] ?? '') : at === b ? (lines[a] ?? '') : line)).join('\n'),
    );
  },
  (bytes, random) => {
    const lines = decoded(bytes).split('\n');
    const at = random.below(lines.length);
    const cells = (lines[at] ?? '').split(';');
    cells[random.below(cells.length)] = random.pick(nasty);
    return encoded(lines.map((line, index) => (index === at ? cells.join(';') : line)).join('\n'));
  },
  (bytes, random) =>
    encoded(decoded(bytes).replace(/[^;\n]+/g, (cell) => (random.next() < 0.1 ? random.pick(nasty) : cell))),
  (bytes) => {
    const text = decoded(bytes);
    const wide = new Uint8Array(2 + text.length * 2);
    const view = new DataView(wide.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
    return wide;
  },
];

/** A file with a few faults, always the same for the same numbers. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let times = random.below(4) + 1; times > 0; times -= 1)
    if (mutated.length > 0) mutated = random.pick(mutations)(mutated, random).slice(0, 200_000);
  return mutated;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
