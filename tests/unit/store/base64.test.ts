import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfText, textOfBytes } from '../../../src/store/base64.ts';

test('bytes come back as they were, also more than one piece of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(bytesOfText(textOfBytes(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  const many = Uint8Array.from({ length: 100_003 }, (_, at) => at % 251);
  expect(bytesOfText(textOfBytes(many))).toEqual(many);
});

test('only the part of a buffer that a column shows is written', () => {
  expect(textOfBytes(new Uint8Array([1, 2, 3, 4]).subarray(1, 3))).toBe(btoa('\u0002\u0003'));
});

test('a text that is no base64 gives null', () => {
  expect(bytesOfText('é')).toBeNull();
});
