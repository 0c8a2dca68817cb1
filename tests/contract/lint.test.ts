import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Every rule of the linters is broken once in a folder of its own, and one of them must name it: a rule that is lost
 * with another linter, version or setting shows here. Rules have the names that ESLint gives them.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** In a file of `src` named after the rule, unless a path says otherwise. */
const faults: readonly (readonly [rule: string, code: string, path?: string])[] = [
  ['for-direction', 'for (let i = 0; i < 3; i -= 1) { String(i); }'],
  [
    'no-async-promise-executor',
    'export const a = new Promise<void>(async (done) => { await null; done(); });',
  ],
  [
    'no-case-declarations',
    'export function f(n: number): number { switch (n) { case 1: const k = 2; return k; default: return 0; } }',
  ],
  ['no-compare-neg-zero', 'export const f = (n: number): boolean => n === -0;'],
  [
    'no-cond-assign',
    'export function f(n: string | null): string { let m: string | null; if ((m = n) && m) return m; if (m = n) return m; return String(n); }',
  ],
  ['no-constant-binary-expression', 'export const f = (n: number): boolean => n + 1 === null || !n == null;'],
  ['no-constant-condition', 'export function f(): number { if (1) return 1; return 2; }'],
  ['no-control-regex', String.raw`export const a = /\x1f/;`],
  ['no-debugger', 'debugger;'],
  ['no-delete-var', 'var a = 1; delete a;', 'scripts/no-delete-var.cjs'],
  [
    'no-dupe-else-if',
    'export function f(a: number): number { if (a === 1) return 1; else if (a === 1) return 2; return 3; }',
  ],
  [
    'no-duplicate-case',
    'export function f(a: number): number { switch (a) { case 1: return 1; case 1: return 2; default: return 3; } }',
  ],
  ['no-empty', 'export function f(a: number): void { if (a === 1) {} }'],
  ['no-empty-character-class', 'export const a = /a[]/;'],
  ['no-empty-pattern', 'export function f({}: { a: number }): void { String(1); }'],
  ['no-empty-static-block', 'export class A { static {} a = 1; }'],
  ['no-ex-assign', 'try { JSON.parse(""); } catch (error) { error = 1; String(error); }'],
  ['no-extra-boolean-cast', 'export function f(a: string): number { if (!!a) return 1; return 2; }'],
  [
    'no-fallthrough',
    'export function f(a: number): void { switch (a) { case 1: String(a); case 2: String(1); break; default: } }',
  ],
  ['no-global-assign', 'Object = 1;', 'scripts/no-global-assign.mjs'],
  ['no-invalid-regexp', 'export const a = new RegExp("[");'],
  ['no-irregular-whitespace', 'export const a =\u00a01;'],
  ['no-loss-of-precision', 'export const a = 5123000000000000000000000000001;'],
  ['no-misleading-character-class', 'export const a = /[👍]/;'],
  [
    'no-nonoctal-decimal-escape',
    String.raw`module.exports = '\8';`,
    'scripts/no-nonoctal-decimal-escape.cjs',
  ],
  ['no-octal', 'module.exports = 071;', 'scripts/no-octal.cjs'],
  ['no-prototype-builtins', 'export const f = (a: object): boolean => a.hasOwnProperty("x");'],
  ['no-regex-spaces', 'export const a = /a   b/;'],
  ['no-self-assign', 'export function f(a: number): number { a = a; return a; }'],
  ['no-shadow-restricted-names', 'export function f(NaN: number): number { return NaN; }'],
  ['no-sparse-arrays', 'export const a = [1, , 2];'],
  ['no-unassigned-vars', 'export function f(): unknown { let a: unknown; return a; }'],
  ['no-unexpected-multiline', 'const a = String\n(1);\nexport const b = a;'],
  ['no-unsafe-finally', 'export function f(): number { try { return 1; } finally { return 2; } }'],
  ['no-unsafe-optional-chaining', 'export const f = (a?: { b: () => number }): number => (a?.b)();'],
  ['no-unused-labels', 'A: for (const a of [1]) { String(a); }'],
  ['no-unused-private-class-members', 'export class A { #b = 1; a = 2; }'],
  ['no-useless-assignment', 'export function f(): number { let a = 1; a = 2; return a; }'],
  ['no-useless-backreference', String.raw`export const a = /\1(a)/;`],
  [
    'no-useless-catch',
    'export function f(): void { try { JSON.parse(""); } catch (error) { throw error; } }',
  ],
  ['no-useless-escape', String.raw`export const a = '\d';`],
  [
    'preserve-caught-error',
    'export function f(): void { try { JSON.parse(""); } catch (error) { throw new Error(String(error)); } }',
  ],
  ['require-yield', 'export function* f(): Generator<number> { String(1); }'],
  ['use-isnan', 'export const f = (a: number): boolean => a === NaN;'],
  ['valid-typeof', 'export const f = (a: unknown): boolean => typeof a === "strnig";'],
  ['no-console', 'console.log("a");'],
  ['no-var', 'export function f(): number { var a = 1; a += 1; return a; }'],
  ['prefer-const', 'export function f(): number { let a = 1; return a; }'],
  ['prefer-rest-params', 'export function f(): number { return arguments[0] as number; }'],
  [
    'prefer-spread',
    'export const f = (g: (...all: number[]) => number, all: number[]): number => g.apply(undefined, all);',
  ],
  ['no-barrel-file', 'export * from "./no-debugger.ts";'],
  ['no-barrel-file', 'export * as all from "./no-debugger.ts";', 'tests/all.ts'],
  ['no-default-export', 'export default 1;', 'src/default.ts'],

  ['@typescript-eslint/ban-ts-comment', '// @ts-ignore\nexport const a = 1;'],
  [
    '@typescript-eslint/ban-ts-comment',
    '// @ts-expect-error no\nexport const a: number = "";',
    'src/short.ts',
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'import { A } from "./no-extraneous.ts";\nexport type B = A;',
  ],
  ['@typescript-eslint/no-array-constructor', 'export const a = new Array(1, 2);'],
  ['@typescript-eslint/no-duplicate-enum-values', 'export enum A { B = 1, C = 1 }'],
  [
    '@typescript-eslint/no-dynamic-delete',
    'export const f = (a: Record<string, number>, b: string): boolean => delete a[b];',
  ],
  ['@typescript-eslint/no-empty-object-type', 'export type A = {};'],
  ['@typescript-eslint/no-explicit-any', 'export type A = any;'],
  [
    '@typescript-eslint/no-extra-non-null-assertion',
    'export const f = (a: string | null): number => a!!.length;',
  ],
  ['@typescript-eslint/no-extraneous-class', 'export class A { static a = 1; }'],
  ['@typescript-eslint/no-invalid-void-type', 'export type A = string | void;'],
  ['@typescript-eslint/no-misused-new', 'export interface A { new (): A; }'],
  ['@typescript-eslint/no-namespace', 'export namespace A { export const b = 1; }'],
  [
    '@typescript-eslint/no-non-null-asserted-nullish-coalescing',
    'export const f = (a: { b: string | null }): string => a.b! ?? "";',
  ],
  [
    '@typescript-eslint/no-non-null-asserted-optional-chain',
    'export const f = (a?: { b?: string }): string => a?.b!;',
  ],
  ['@typescript-eslint/no-non-null-assertion', 'export const f = (a: string | null): string => a!;'],
  ['@typescript-eslint/no-require-imports', 'export const a: unknown = require("x");'],
  ['@typescript-eslint/no-this-alias', 'export class A { f(): this { const self = this; return self; } }'],
  [
    '@typescript-eslint/no-unnecessary-type-constraint',
    'export const f = <A extends unknown>(a: A, b: A): A[] => [a, b];',
  ],
  [
    '@typescript-eslint/no-unsafe-declaration-merging',
    'export interface A { b: number }\nexport class A { c = 1; }',
  ],
  ['@typescript-eslint/no-unsafe-function-type', 'export type A = Function;'],
  ['@typescript-eslint/no-unused-expressions', 'export function f(a: number): void { a + 1; }'],
  [
    '@typescript-eslint/no-unused-expressions',
    'export function f(a: number, b: () => void): void { a === 1 && b(); }',
    'src/short-circuit.ts',
  ],
  ['@typescript-eslint/no-unused-vars', 'const a = 1;'],
  [
    '@typescript-eslint/no-unused-vars',
    'export function f(_a: number): void { try { String(1); } catch (_error) { String(2); } }',
    'src/underscore.ts',
  ],
  [
    '@typescript-eslint/no-unused-vars',
    'import type { A } from "./no-extraneous.ts";',
    'src/unused-import.ts',
  ],
  ['@typescript-eslint/no-useless-constructor', 'export class A { a = 1; constructor() {} }'],
  ['@typescript-eslint/no-wrapper-object-types', 'export type A = String;'],
  ['@typescript-eslint/prefer-as-const', 'export const a = "b" as "b";'],
  ['@typescript-eslint/prefer-literal-enum-member', 'const b = 1;\nexport enum A { B = b }'],
  ['@typescript-eslint/prefer-namespace-keyword', 'declare module A { const b: number; }'],
  [
    '@typescript-eslint/triple-slash-reference',
    '/// <reference path="./no-debugger.ts" />\nexport const a = 1;',
  ],
  [
    '@typescript-eslint/unified-signatures',
    'export function f(a: number): void;\nexport function f(a: string): void;\nexport function f(a: unknown): void { String(a); }',
  ],

  [
    '@typescript-eslint/await-thenable',
    'export async function f(a: number): Promise<number> { return await a; }',
  ],
  ['@typescript-eslint/no-array-delete', 'export const f = (a: number[]): boolean => delete a[0];'],
  ['@typescript-eslint/no-base-to-string', 'export const f = (a: { b: number }): string => a.toString();'],
  [
    '@typescript-eslint/no-confusing-void-expression',
    'export function f(a: () => void): unknown { const b = a(); return b; }',
  ],
  ['@typescript-eslint/no-deprecated', '/** @deprecated */\nfunction f(): void { String(1); }\nf();'],
  ['@typescript-eslint/no-duplicate-type-constituents', 'export type A = number | string | number;'],
  ['@typescript-eslint/no-floating-promises', 'export function f(a: Promise<number>): void { a; }'],
  [
    '@typescript-eslint/no-floating-promises',
    'export function f(a: () => Promise<void>): void { a(); }',
    'tests/floating.ts',
  ],
  [
    '@typescript-eslint/no-for-in-array',
    'export function f(a: number[]): void { for (const b in a) String(b); }',
  ],
  ['@typescript-eslint/no-generated-empty-object-type', 'export type A = Omit<{ b: number }, "b">;'],
  ['@typescript-eslint/no-implied-eval', 'setTimeout("a", 1);'],
  ['@typescript-eslint/no-meaningless-void-operator', 'export function f(a: () => void): void { void a(); }'],
  [
    '@typescript-eslint/no-misused-promises',
    'export function f(a: Promise<boolean>): number { if (a) return 1; return 2; }',
  ],
  [
    '@typescript-eslint/no-misused-promises',
    'export function f(a: number[]): void { a.forEach(async (b) => { await Promise.resolve(b); }); }',
    'src/misused.ts',
  ],
  ['@typescript-eslint/no-misused-spread', 'export const f = (a: Promise<number>): object => ({ ...a });'],
  ['@typescript-eslint/no-mixed-enums', 'export enum A { B = 1, C = "c" }'],
  ['@typescript-eslint/no-redundant-type-constituents', 'export type A = unknown | string;'],
  [
    '@typescript-eslint/no-unnecessary-boolean-literal-compare',
    'export const f = (a: boolean): number => (a === true ? 1 : 2);',
  ],
  ['@typescript-eslint/no-unnecessary-condition', 'export const f = (a: object): number => (a ? 1 : 2);'],
  [
    '@typescript-eslint/no-unnecessary-condition',
    'export const f = (a: { b: number }): number | undefined => a?.b;',
    'src/chain.ts',
  ],
  [
    '@typescript-eslint/no-unnecessary-template-expression',
    'export const f = (a: string): string => `${a}`;',
  ],
  [
    '@typescript-eslint/no-unnecessary-type-arguments',
    'function f<A = number>(a: A): A[] { return [a, a]; }\nexport const b = f<number>(1);',
  ],
  [
    '@typescript-eslint/no-unnecessary-type-assertion',
    'export const f = (a: string): string => a as string;',
  ],
  ['@typescript-eslint/no-unnecessary-type-conversion', 'export const f = (a: string): string => String(a);'],
  [
    '@typescript-eslint/no-unnecessary-type-parameters',
    'export function f<A>(a: A): number { return a === null ? 1 : 2; }',
  ],
  [
    '@typescript-eslint/no-unsafe-argument',
    'export const f = (a: string): number => Number.parseInt(JSON.parse(a));',
  ],
  [
    '@typescript-eslint/no-unsafe-assignment',
    'export function f(a: string): unknown { const b = JSON.parse(a); return b as unknown; }',
  ],
  ['@typescript-eslint/no-unsafe-call', 'export const f = (a: string): unknown => JSON.parse(a)();'],
  [
    '@typescript-eslint/no-unsafe-class-instance-assignment',
    'class A { b = 1; }\nexport const c: A = { b: 2 };',
  ],
  ['@typescript-eslint/no-unsafe-enum-assignment', 'enum A { B = 1 }\nexport const c: A = 1;'],
  [
    '@typescript-eslint/no-unsafe-enum-comparison',
    'enum A { B = 1 }\nexport const f = (a: A): boolean => a === 1;',
  ],
  [
    '@typescript-eslint/no-unsafe-member-access',
    'export const f = (a: string): unknown => JSON.parse(a).b as unknown;',
  ],
  ['@typescript-eslint/no-unsafe-return', 'export const f = (a: string): number => JSON.parse(a);'],
  ['@typescript-eslint/no-unsafe-unary-minus', 'export const f = (a: string): number => -a;'],
  [
    '@typescript-eslint/no-useless-default-assignment',
    'export const f = (all: number[]): number[] => all.map((a = 1) => a);',
  ],
  ['@typescript-eslint/only-throw-error', 'export function f(): void { throw "a"; }'],
  [
    '@typescript-eslint/prefer-promise-reject-errors',
    'export const f = (): Promise<never> => Promise.reject("a");',
  ],
  [
    '@typescript-eslint/prefer-reduce-type-parameter',
    'export const f = (a: string[]): string[] => a.reduce((b, c) => [...b, c], [] as string[]);',
  ],
  [
    '@typescript-eslint/prefer-return-this-type',
    'export class A { b = 1; f(): A { this.b = 2; return this; } }',
  ],
  [
    '@typescript-eslint/related-getter-setter-pairs',
    'export interface A { get b(): string; set b(a: number); }',
  ],
  ['@typescript-eslint/require-await', 'export async function f(): Promise<number> { return 1; }'],
  ['@typescript-eslint/restrict-plus-operands', 'export const f = (a: number, b: string): string => a + b;'],
  [
    '@typescript-eslint/restrict-template-expressions',
    'export const f = (a: string[]): string => `${a} and`;',
  ],
  [
    '@typescript-eslint/return-await',
    'export async function f(a: () => Promise<number>): Promise<number> { try { await a(); return a(); } catch { return 1; } }',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'export function f(a: "b" | "c"): void { switch (a) { case "b": break; } }',
  ],
  [
    '@typescript-eslint/unbound-method',
    'class A { b = 1; f(): number { return this.b; } }\nexport const g = new A().f;',
  ],
  [
    '@typescript-eslint/use-unknown-in-catch-callback-variable',
    'export const f = (a: Promise<number>): Promise<unknown> => a.catch((b: Error) => b.message);',
  ],

  [
    'react-hooks/rules-of-hooks',
    'import { useState } from "react";\nexport function A({ b }: { b: boolean }) { if (b) useState(1); return <p>a</p>; }',
    'src/rules-of-hooks.tsx',
  ],
  [
    'react-hooks/rules-of-hooks',
    'import { useState } from "react";\nexport function useA(b: boolean): number { if (b) return 1; const [a] = useState(1); return a; }',
    'src/use-early-return.ts',
  ],
  [
    'react-hooks/exhaustive-deps',
    'import { useEffect } from "react";\nexport function A({ b }: { b: string }) { useEffect(() => { document.title = b; }, []); return <p>a</p>; }',
    'src/exhaustive-deps.tsx',
  ],
  [
    'react-hooks/exhaustive-deps',
    'import { useMemo } from "react";\nexport function useA(a: number[], b: number): number { return useMemo(() => a.length + b, [a]); }',
    'src/use-missing.ts',
  ],

  // What TypeScript itself refuses in its own files is linted in plain JavaScript.
  [
    'constructor-super',
    'export class A extends Object { constructor() { String(1); } }',
    'scripts/constructor-super.mjs',
  ],
  ['getter-return', 'export const a = { get b() { String(1); } };', 'scripts/getter-return.mjs'],
  ['no-class-assign', 'class A {}\nA = 1;', 'scripts/no-class-assign.mjs'],
  ['no-const-assign', 'const a = 1;\na = 2;', 'scripts/no-const-assign.mjs'],
  ['no-dupe-args', 'module.exports = function (a, a) { return a; };', 'scripts/no-dupe-args.cjs'],
  [
    'no-dupe-class-members',
    'export class A { b() { return 1; } b() { return 2; } }',
    'scripts/no-dupe-class-members.mjs',
  ],
  ['no-dupe-keys', 'export const a = { b: 1, b: 2 };', 'scripts/no-dupe-keys.mjs'],
  ['no-func-assign', 'function f() { return 1; }\nf = 1;\nexport const a = f;', 'scripts/no-func-assign.mjs'],
  ['no-import-assign', 'import * as a from "node:fs";\na.readFileSync = 1;', 'scripts/no-import-assign.mjs'],
  [
    'no-new-native-nonconstructor',
    'export const a = new Symbol("b");',
    'scripts/no-new-native-nonconstructor.mjs',
  ],
  ['no-obj-calls', 'export const a = Math();', 'scripts/no-obj-calls.mjs'],
  ['no-redeclare', 'var a = 1; var a = 2; module.exports = a;', 'scripts/no-redeclare.cjs'],
  ['no-setter-return', 'export const a = { set b(c) { return c; } };', 'scripts/no-setter-return.mjs'],
  [
    'no-this-before-super',
    'export class A extends Object { constructor() { this.b = 1; super(); } }',
    'scripts/no-this-before-super.mjs',
  ],
  ['no-undef', 'export const a = nowhere;', 'scripts/no-undef.mjs'],
  ['no-unreachable', 'export function f() { return 1; String(2); }', 'scripts/no-unreachable.mjs'],
  ['no-unsafe-negation', 'export const f = (a) => !a in {};', 'scripts/no-unsafe-negation.mjs'],
  ['no-with', 'with (module) { exports = 1; }', 'scripts/no-with.cjs'],
];

const OxlintReport = v.object({
  diagnostics: v.array(
    v.object({ filename: v.string(), code: v.optional(v.string(), ''), message: v.string() }),
  ),
});
const EslintReport = v.array(
  v.object({
    filePath: v.string(),
    messages: v.array(v.object({ ruleId: v.nullable(v.string()), message: v.string() })),
  }),
);

let folder = '';
/** Per file what was named, without the name of the plugin. */
const named = new Map<string, Set<string>>();
const codes: Record<string, number> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vb-lint-'));
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'junction');
  for (const name of ['tsconfig.json', '.oxlintrc.json', 'eslint.config.js'])
    copyFileSync(root + name, join(folder, name));
  for (const name of ['src', 'scripts', 'tests']) mkdirSync(join(folder, name));
  for (const fault of faults) writeFileSync(join(folder, pathOf(fault)), `${fault[1]}\n`);
  writeFileSync(
    join(folder, 'src/comment.ts'),
    '// eslint-disable-next-line no-control-regex -- of nothing\nexport const a = /b/;\n',
  );
  const [oxlint, eslint, classes] = await Promise.all([
    run('oxlint', `${root}node_modules/oxlint/bin/oxlint`, '-f', 'json'),
    run('eslint', `${root}node_modules/eslint/bin/eslint.js`, '.', '-f', 'json'),
    run('classes', `${root}scripts/lint-classes.mjs`),
  ]);
  for (const { filename, code, message } of v.parse(OxlintReport, JSON.parse(oxlint)).diagnostics)
    note(filename, /\((.+)\)/.exec(code)?.[1] ?? message);
  for (const { filePath, messages } of v.parse(EslintReport, JSON.parse(eslint)))
    for (const { ruleId, message } of messages)
      note(relative(realpathSync(folder), filePath), ruleId === null ? message : baseOf(ruleId));
  for (const [, filename = '', rule = ''] of classes.matchAll(/^(.+?):\d+: .*\((\S+)\)$/gm))
    note(filename, rule);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('lint', () => {
  it.each(faults.map((fault) => [fault[0], pathOf(fault)] as const))('%s is enforced in %s', (rule, path) => {
    expect([...(named.get(path) ?? [])]).toContain(baseOf(rule));
  });

  it('says of a comment that it switches off nothing', () => {
    expect([...(named.get('src/comment.ts') ?? [])].join()).toContain('Unused eslint-disable directive');
  });

  it('fails on what it finds', () => {
    expect(codes).toEqual({ oxlint: 1, eslint: 1, classes: 1 });
  });
});

function pathOf([rule, , path]: (typeof faults)[number]): string {
  return path ?? `src/${baseOf(rule)}.ts`;
}

function baseOf(rule: string): string {
  return rule.slice(rule.indexOf('/') + 1);
}

function note(path: string, rule: string): void {
  const key = path.replaceAll('\\', '/');
  named.set(key, (named.get(key) ?? new Set<string>()).add(rule));
}

function run(linter: string, tool: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tool, ...args], { cwd: folder, maxBuffer: 64_000_000 }, (error, stdout) => {
      codes[linter] = typeof error?.code === 'number' ? error.code : 0;
      resolve(stdout);
    });
  });
}
