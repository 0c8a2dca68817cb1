/**
 * The security headers of every answer. Inline script and style are refused; the map needs workers from this site
 * and images from its own canvas (data:). The hosts of PDOK stand here for the opt-in background map: no request
 * goes there before a person agrees.
 */
const backgroundHosts = 'https://service.pdok.nl https://api.pdok.nl';

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${backgroundHosts}`,
    "font-src 'self'",
    `connect-src 'self' ${backgroundHosts}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};
