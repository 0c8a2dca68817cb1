import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../support/package-files.ts';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));
const sources = new Map([...readFolder(sourceFolder)].filter(([path]) => /\.tsx?$/.test(path)));

/** What a file loads: values, also those that come later by `import()`; types are gone by then. */
function loadedBy(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isTypeOnly(node)) add(node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && !node.isTypeOnly)
      add(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      node.arguments.forEach(add);
    ts.forEachChild(node, visit);
  };
  const add = (specifier: ts.Expression): void => {
    if (ts.isStringLiteral(specifier))
      found.push(specifier.text.startsWith('.') ? join(dirname(path), specifier.text) : specifier.text);
  };
  visit(file);
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly);
}

const graph = new Map([...sources].map(([path, text]) => [path, loadedBy(path, text)]));

/** How a statistic gets onto the page, from the first file to the last; null where none does. */
function wayToStatistics(start: string): string[] | null {
  const from = new Map<string, string | null>([[start, null]]);
  const queue = [start];
  for (const path of queue) {
    if (/^(?:domain\/stats\/|@stdlib\/|ml-matrix)/.test(path)) {
      const way: string[] = [];
      for (let at: string | null = path; at !== null; at = from.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const next of graph.get(path) ?? []) {
      if (from.has(next)) continue;
      from.set(next, path);
      queue.push(next);
    }
  }
  return null;
}

describe('the page', () => {
  it('is looked at whole', () => {
    expect(graph.get('main.tsx')).toContain('app/app.tsx');
    expect(wayToStatistics('worker/answers.ts')?.at(-1)).toMatch(/domain\/stats|@stdlib/);
  });

  it('loads no statistics, at once or later: conclusions come from the worker', () => {
    expect(wayToStatistics('main.tsx')).toBeNull();
  });
});
