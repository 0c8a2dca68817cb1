export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Text is decoded in pieces of this many bytes, so that a person can stop it and sees it go on. */
export const pieceSize = 1 << 20;

/** What a file without text shows first: the marks of zip (xlsx), PDF, PNG and gzip. */
const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0x1f, 0x8b],
];

/** Whether bytes are text in an encoding of one or more bytes per sign: no NUL, no known mark of another sort of file, hardly any control signs. */
export function isText(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes) !== null) return isWideText(bytes.subarray(2, 65_538));
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return false;
  return bytes.indexOf(0) === -1 && controlShare(bytes.subarray(0, 65_536)) <= 0.01;
}

/** UTF-16 as Windows writes "Unicode": two bytes per sign, behind a mark that tells their order. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** In text of two bytes per sign one of the two hardly varies; in pictures and sounds both do. No sign is NUL. */
function isWideText(bytes: Uint8Array): boolean {
  let high = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at], bytes[at + 1]];
    if (first === 0 && second === 0) return false;
    if (first === 0 || second === 0) high += 1;
  }
  return bytes.length === 0 || high >= 0.5 * Math.floor(bytes.length / 2);
}

/** Share of control signs other than tab and line ends. */
function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if ((byte < 32 && (byte < 9 || byte > 13)) || byte === 127) controls += 1;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** The pieces of some bytes, in order; nothing is copied. */
export function* pieces(bytes: Uint8Array, size = pieceSize): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Tells UTF-16 by its mark, and UTF-8 from windows-1252 piece by piece: bytes that are wrong in UTF-8 are windows-1252. */
export function createEncodingDetector(): {
  readonly push: (piece: Uint8Array) => void;
  readonly finish: () => Encoding;
} {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  let marked: Encoding | null | undefined;
  const attempt = (decode: () => string): void => {
    if (!valid) return;
    try {
      decode();
    } catch {
      valid = false;
    }
  };
  return {
    push: (piece) => {
      marked ??= marked === undefined ? markedEncoding(piece) : null;
      attempt(() => decoder.decode(piece, { stream: true }));
    },
    finish: () => {
      if (marked !== null && marked !== undefined) return marked;
      attempt(() => decoder.decode());
      return valid ? 'utf-8' : 'windows-1252';
    },
  };
}

/** Decodes piece by piece, without the byte order mark and with one sort of line end, `\n`. */
export function createTextReader(encoding: Encoding): {
  readonly push: (piece: Uint8Array) => string;
  readonly finish: () => string;
} {
  const decoder = new TextDecoder(encoding);
  const lineEnds = createLineEnds();
  return {
    push: (piece) => lineEnds.push(decoder.decode(piece, { stream: true })),
    finish: () => lineEnds.push(decoder.decode()) + lineEnds.finish(),
  };
}

/** Makes `\r\n` and a lone `\r` into `\n`; a `\r` at the end of a piece waits for the next one. */
function createLineEnds(): { readonly push: (text: string) => string; readonly finish: () => string } {
  let waiting = '';
  return {
    push(text) {
      const whole = waiting + text;
      waiting = whole.endsWith('\r') ? '\r' : '';
      const now = waiting === '' ? whole : whole.slice(0, -1);
      return withLineFeeds(now);
    },
    finish: () => (waiting === '' ? '' : '\n'),
  };
}

/** The same text with `\n` as its only line end. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
