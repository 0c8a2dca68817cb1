import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * What oxlint, which has most rules (.oxlintrc.json), lacks or does less well, and needs no types. A comment that switches off a rule that
 * is no longer broken is reported by oxlint, so the rules that both have are on in both.
 */
export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', 'test-results', 'playwright-report', 'public'] },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx,mts,cts}'],
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: { parser: tseslint.parser, globals: { ...globals.browser, ...globals.node } },
    plugins: { '@typescript-eslint': tseslint.plugin, 'react-hooks': reactHooks },
    rules: {
      'no-octal': 'error',
      'no-useless-assignment': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that defines the name.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], rules: { 'no-dupe-args': 'error', 'no-undef': 'error' } },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['knip.ts', '*.config.ts', '*.config.js', '*.mjs', 'tests/e2e/playwright.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
