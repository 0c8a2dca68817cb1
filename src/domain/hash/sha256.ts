/** SHA-256 (FIPS 180-4). Written out because a browser offers its own on https and localhost only. */

const blockBytes = 64;
const wordsInBlock = 16;
const rounds = 64;

/** The digest of bytes: 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const { constants, start } = tables();
  const state = Int32Array.from(start);
  const padded = padding(bytes);
  const view = new DataView(padded.buffer);
  const schedule = new Int32Array(rounds);
  for (let offset = 0; offset < padded.length; offset += blockBytes) {
    fill(schedule, view, offset);
    mix(state, schedule, constants);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes, a one, zeros, and the length in bits as the last eight bytes of a block. */
function padding(bytes: Uint8Array): Uint8Array {
  const blocks = Math.ceil((bytes.length + 9) / blockBytes);
  const padded = new Uint8Array(blocks * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return padded;
}

function fill(schedule: Int32Array, view: DataView, offset: number): void {
  for (let at = 0; at < wordsInBlock; at += 1) schedule[at] = view.getInt32(offset + at * 4);
  for (let at = wordsInBlock; at < rounds; at += 1) {
    const [early, late] = [schedule[at - 15] ?? 0, schedule[at - 2] ?? 0];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[at] = (schedule[at - 16] ?? 0) + first + (schedule[at - 7] ?? 0) + second;
  }
}

/** The words of the state stand in variables: this runs for every 64 bytes of every file. */
function mix(state: Int32Array, schedule: Int32Array, constants: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const next = (h + one + choice + (constants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + next) | 0;
    d = c;
    c = b;
    b = a;
    a = (next + two + majority) | 0;
  }
  state.set([a, b, c, d, e, f, g, h].map((word, at) => (state[at] ?? 0) + word));
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractions of the cube and square roots of the first primes, as the standard makes them. */
function tables(): { readonly constants: Int32Array; readonly start: Int32Array } {
  const primes = firstPrimes(rounds);
  return {
    constants: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
