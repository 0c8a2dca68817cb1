import { describe, expect, it } from 'vitest';
import { ouderdom } from '../../../../src/text/nl/ouderdom.ts';

describe('how old the figures are', () => {
  it.each([
    [3, 'cijfers van drie maanden geleden'],
    [4, 'cijfers van vier maanden geleden'],
    [12, 'cijfers van twaalf maanden geleden'],
    [13, 'cijfers van 13 maanden geleden'],
    [24, 'cijfers van twee jaar geleden'],
    [47, 'cijfers van drie jaar geleden'],
    [600, 'cijfers van 50 jaar geleden'],
  ])('%d months', (months, words) => expect(ouderdom.ago(months)).toBe(words));
});
