import { tileServer } from '../src/map/tiles.ts';

/**
 * The security headers of every answer. Inline script and style are refused; the map needs workers from this site
 * and images from its own canvas (data:). The one other origin is the background map that a person may turn on: no
 * request goes there before, and without `tiles` none at all. It is asked by script, so it stands with the connections and
 * not with the pictures.
 */
export function headersWith({ tiles }: { readonly tiles: boolean }): Readonly<Record<string, string>> {
  return { ...others, 'Content-Security-Policy': policy(tiles) };
}

function policy(tiles: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    tiles ? `connect-src 'self' ${tileServer.origin}` : "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

const others: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** As the product is: the background map may be turned on. */
export const securityHeaders = headersWith({ tiles: true });
