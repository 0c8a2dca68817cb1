export type Encoding = 'utf-8' | 'windows-1252';

/** Text is decoded in pieces of this many bytes, so that a person can stop it and sees it go on. */
export const pieceSize = 1 << 20;

/** What a file without text shows first: UTF-16 with its mark, and the marks of zip (xlsx), PDF, PNG and gzip. */
const signatures: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0x1f, 0x8b],
];

/** Whether bytes are text in an encoding of one or more bytes per sign: no NUL, no known mark of another sort of file, hardly any control signs. */
export function isText(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return false;
  return bytes.indexOf(0) === -1 && controlShare(bytes.subarray(0, 65_536)) <= 0.01;
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

/** Tells UTF-8 from windows-1252, piece by piece: bytes that are wrong in UTF-8 are windows-1252. */
export function createEncodingDetector(): {
  readonly push: (piece: Uint8Array) => void;
  readonly finish: () => Encoding;
} {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  const attempt = (decode: () => string): void => {
    if (!valid) return;
    try {
      decode();
    } catch {
      valid = false;
    }
  };
  return {
    push: (piece) => attempt(() => decoder.decode(piece, { stream: true })),
    finish: () => {
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
