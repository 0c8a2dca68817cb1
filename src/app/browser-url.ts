import type { UrlPort } from '../view/view-store.ts';

/** The hash of this page's address. */
export const browserUrl: UrlPort = {
  read: () => window.location.hash,
  push: (hash) => window.history.pushState(null, '', hash),
  replace: (hash) => window.history.replaceState(null, '', hash),
  onChange: (listener) => {
    window.addEventListener('hashchange', listener);
    window.addEventListener('popstate', listener);
  },
};
