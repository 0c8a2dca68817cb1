import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../../../src/domain/hash/sha256.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

afterEach(() => vi.unstubAllGlobals());

describe.each(['on https', 'on plain http'])('sha256 %s', (where) => {
  const arrive = (): void => {
    if (where === 'on plain http') vi.stubGlobal('crypto', {});
  };
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives the digest of the standard for “%s”', async (text, digest) => {
    arrive();
    expect(await sha256(bytesOf(text))).toBe(digest);
  });
  it('gives what Node gives, at every length around the end of a block', async () => {
    arrive();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
  it('reads a part of a larger buffer as that part', async () => {
    arrive();
    expect(await sha256(bytesOf('xxabcxx').subarray(2, 5))).toBe(await sha256(bytesOf('abc')));
  });
});
