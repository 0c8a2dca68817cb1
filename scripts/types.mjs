/**
 * What `tsc` and `eslint .` would say, from one program: apart, both work out the same types, and that is most of their time.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from './lib/run.mjs';

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse };
const config = ts.getParsedCommandLineOfConfigFile(`${root}/tsconfig.json`, {}, host);
const program = ts.createProgram({
  rootNames: config.fileNames,
  options: config.options,
  configFileParsingDiagnostics: config.errors,
});
const wrong = ts.getPreEmitDiagnostics(program);
if (wrong.length > 0) console.log(formatted(wrong));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.{ts,tsx,mts,cts}'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles('.');
const { format } = await eslint.loadFormatter();
const report = await format(results);
if (report !== '') console.log(report);

const isLinted = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
process.exitCode = wrong.length === 0 && isLinted ? 0 : 1;

function refuse(diagnostic) {
  console.log(formatted([diagnostic]));
  process.exit(1);
}

function formatted(diagnostics) {
  return ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}
