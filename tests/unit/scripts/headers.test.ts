import { describe, expect, it } from 'vitest';
import { headersWith, securityHeaders } from '../../../scripts/headers.ts';
import { tileServer } from '../../../src/map/tiles.ts';

const policy = new Map(
  (securityHeaders['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the Content-Security-Policy', () => {
  it('allows nothing that is not named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  it('allows no inline code, no eval and no wildcard', () => {
    expect(
      [...policy.values()].flat().filter((source) => /unsafe|\*|blob:|^https?:$|nonce|sha\d/.test(source)),
    ).toEqual([]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    expect(policy.get('worker-src')).toEqual(["'self'"]);
    expect(policy.get('manifest-src')).toEqual(["'self'"]);
  });

  it('names one other site, for the background map that a person may turn on, and only where it is asked', () => {
    const hosts = [...policy].flatMap(([name, sources]) =>
      sources
        .filter((source) => !/^('self'|'none'|data:)$/.test(source))
        .map((source) => [name, source] as const),
    );
    expect(hosts).toEqual([['connect-src', tileServer.origin]]);
    expect(tileServer.origin).toMatch(/^https:\/\/[a-z]+\.pdok\.nl$/);
  });

  it('names no other site at all where the background map is off', () => {
    expect(headersWith({ tiles: false })['Content-Security-Policy']).not.toContain('http');
    expect(Object.keys(headersWith({ tiles: false }))).toEqual(Object.keys(securityHeaders));
  });

  it('allows data: for pictures only', () => {
    expect([...policy].flatMap(([name, sources]) => (sources.includes('data:') ? [name] : []))).toEqual([
      'img-src',
    ]);
  });

  it.each(['base-uri', 'form-action', 'frame-ancestors', 'object-src'])('closes %s', (name) => {
    expect(policy.get(name)).toEqual(["'none'"]);
  });
});

describe('the other headers', () => {
  it.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['X-Frame-Options', 'DENY'],
  ])('%s is %s', (name, value) => {
    expect(securityHeaders[name]).toBe(value);
  });

  it('give the page no camera, microphone or position', () => {
    const permissions = securityHeaders['Permissions-Policy'];
    for (const sense of ['camera', 'microphone', 'geolocation']) expect(permissions).toContain(`${sense}=()`);
  });
});
