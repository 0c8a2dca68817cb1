import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../support/package-files.ts';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));
const sources = [...readFolder(sourceFolder)].filter(([path]) => /\.tsx?$/.test(path));

/** `path: name lines` of every hook, in code of its own. */
function hooksIn(path: string, text: string): { readonly name: string; readonly lines: number }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: { name: string; lines: number }[] = [];
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const name = ts.isFunctionDeclaration(node)
      ? node.name?.text
      : ts.isVariableDeclaration(node) &&
          ts.isIdentifier(node.name) &&
          node.initializer !== undefined &&
          (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer))
        ? node.name.text
        : undefined;
    if (name !== undefined && /^use[A-Z]/.test(name))
      found.push({ name: `${path}: ${name}`, lines: lineOf(node.end) - lineOf(node.getStart()) + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('a hook', () => {
  const hooks = sources.flatMap(([path, text]) => hooksIn(path, text));

  it('is found by its name', () => {
    expect(hooks.length).toBeGreaterThan(30);
  });

  it('has at most forty lines: what it concludes stands elsewhere', () => {
    expect(hooks.filter(({ lines }) => lines > 40).map(({ name, lines }) => `${name} ${lines}`)).toEqual([]);
  });
});
