import type { KnipConfig } from 'knip';

/** Style sheets count as source: what they import is used. */
const config: KnipConfig = {
  entry: [
    'src/worker/{answers,jobs,offline}.ts',
    'scripts/*.{ts,mjs}',
    'tests/**/*.{spec,test}.ts',
    'tests/e2e/playwright.config.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'],
  ignoreBinaries: ['apt-get'],
  ignoreDependencies: ['dependency-cruiser', 'oxlint', 'oxlint-tsgolint', 'typescript-native'],
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import '([^']+)';/g)].map(([, path]) => `import '${path ?? ''}';`).join('\n'),
  },
};

export default config;
