/**
 * The SHA-256 digest of bytes (FIPS 180-4): 64 hexadecimal digits. A browser offers its own on https and localhost
 * only; elsewhere a library is loaded for it. Rejects when that library does not arrive.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex('subtle' in crypto ? await ownDigest(bytes) : await loadedDigest(bytes));
}

async function ownDigest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function loadedDigest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const library = await import('@noble/hashes/sha2.js');
  return library.sha256(bytes);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
