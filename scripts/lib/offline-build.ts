/** How the page is made to open without a connection: a manifest, and a service worker that holds the whole program. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';

/** The plugins of the build. The data are packed after it, and are no part of what is kept. */
export function offlineBuild(): PluginOption[] {
  let folder = '';
  return [
    {
      name: 'folder-of-the-build',
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'offline.ts',
      registerType: 'prompt',
      // By a file of the program, when its first screen is there: nothing stands in the page itself.
      injectRegister: null,
      manifest,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,css,js,svg,woff2}'],
        globIgnores: ['data/**'],
        maximumFileSizeToCacheInBytes: 10_000_000,
        // A file that is not of this build is refused, so that old and new never stand beside each other.
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(join(folder, entry.url)) })),
            warnings: [],
          }),
        ],
      },
    }),
  ];
}

const manifest: Partial<ManifestOptions> = {
  name: 'Veiligheidsbeeld',
  short_name: 'Veiligheidsbeeld',
  description: 'Het veiligheidsbeleid naast de cijfers, met de onzekerheid erbij.',
  lang: 'nl',
  display: 'standalone',
  start_url: './',
  scope: './',
  background_color: '#f4f6f4',
  theme_color: '#ffffff',
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
};

function integrityOf(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}
