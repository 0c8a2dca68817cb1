import { blake2s } from '@noble/hashes/blake2.js';
import { bitsOf } from '../domain/observation/numbers.ts';
import type { PrintOf } from '../domain/observation/numbers.ts';

/**
 * Prints by a secret key (BLAKE2s with a key, RFC 7693): who does not have the key cannot try which number makes a
 * print, however few numbers there are to try.
 */
export function createPrintOf(key: Uint8Array): PrintOf {
  const encoder = new TextEncoder();
  return (number) => {
    const digest = blake2s(encoder.encode(number), { key, dkLen: 8 });
    return bitsOf(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
}
