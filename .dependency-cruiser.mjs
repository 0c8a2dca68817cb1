/**
 * Borders between the folders of src, made from the table in borders.json: what a folder may import, and of
 * which folders it may import types only. A folder that the table does not know, and an import cycle, are errors.
 */
import { readFileSync, readdirSync } from 'node:fs';

const table = JSON.parse(readFileSync(new URL('./borders.json', import.meta.url), 'utf8'));
const folders = Object.keys(table);
const onDisk = readdirSync(new URL('./src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const unknown = onDisk.filter((name) => !folders.includes(name));
if (unknown.length > 0) {
  throw new Error(`borders.json does not know src/${unknown.join(', src/')}: add a row or move the files.`);
}

const inside = (names) => `^src/(${names.join('|')})/`;

const borders = folders
  .filter((folder) => table[folder].may !== 'everything')
  .flatMap((folder) => {
    const values = [folder, ...table[folder].may];
    const types = [...values, ...(table[folder].types ?? [])];
    return [
      {
        name: `${folder}-may-not-import`,
        severity: 'error',
        from: { path: `^src/${folder}/` },
        to: { path: '^(src|scripts|tests)/', pathNot: inside(types) },
      },
      {
        name: `${folder}-types-only`,
        severity: 'error',
        from: { path: `^src/${folder}/` },
        to: { path: '^src/', pathNot: inside(values), dependencyTypesNot: ['type-only'] },
      },
    ];
  });

/** No React and no DOM library below state, so that the scripts run the same code in Node. */
const withoutPage = [
  'domain',
  'sources',
  'policy',
  'engine',
  'analysis',
  'store',
  'intake',
  'worker',
  'text',
  'view',
];

export default {
  forbidden: [
    ...borders,
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'screens-stand-alone',
      comment: 'No screen imports another screen.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/' },
      to: { path: '^src/screens/([^/]+)/', pathNot: '^src/screens/$1/' },
    },
    {
      name: 'no-page-below-state',
      severity: 'error',
      from: { path: inside(withoutPage) },
      to: { path: 'node_modules/(react|react-dom|recharts|maplibre-gl|@deck.gl)/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      // What only the build resolves: workers, and the registration of the service worker that its plugin makes.
      to: { couldNotResolve: true, pathNot: '\\?worker|^virtual:pwa-register$' },
    },
    {
      name: 'src-not-to-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
