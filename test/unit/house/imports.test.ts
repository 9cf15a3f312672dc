import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

interface Import {
  readonly from: string;
  /** A path of this repository, or a package's name. */
  readonly to: string;
  readonly lazy: boolean;
}

const sources = ['actions', 'cli', 'shared'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);
const imports = sources.flatMap(importsOf);

/** What a file imports at run time: type-only imports are gone by then. */
function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, lazy: boolean): void => {
    const to = specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier.replace(/\.js$/, '.ts')))
      : specifier;
    found.push({ from: file, to, lazy });
  };
  const visit = (node: ts.Node): void => {
    const isTypeOnly =
      (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(node) && node.isTypeOnly);
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      !isTypeOnly
    ) {
      add((node.moduleSpecifier as ts.StringLiteral).text, false);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022));
  return found;
}

/** Everything that a file loads at once, before any lazy import. */
function loadedBy(entry: string): Set<string> {
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { to, lazy } of imports.filter(({ from }) => from === path)) if (!lazy) visit(to);
  };
  visit(entry);
  return loaded;
}

const nounOf = (path: string): string | null => /^shared\/([^/]+)\//.exec(path)?.[1] ?? null;

describe('the house', () => {
  it('finds every file that is imported', () => {
    const absent = imports.filter(({ to }) => /^(actions|cli|shared)\//.test(to) && !existsSync(to));
    expect(absent).toEqual([]);
  });

  it('keeps the library ignorant of actions and of the command line', () => {
    expect(imports.filter(({ from, to }) => nounOf(from) && /^(actions|cli)\//.test(to))).toEqual([]);
  });

  it('has no circle of nouns', () => {
    const uses = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      const [user, used] = [nounOf(from), nounOf(to)];
      if (user && used && user !== used) uses.set(user, (uses.get(user) ?? new Set()).add(used));
    }
    const circles: string[] = [];
    const walk = (noun: string, path: readonly string[]): void => {
      if (path.includes(noun)) circles.push([...path.slice(path.indexOf(noun)), noun].join(' → '));
      else for (const next of uses.get(noun) ?? []) walk(next, [...path, noun]);
    };
    for (const noun of uses.keys()) walk(noun, []);
    expect([...new Set(circles)]).toEqual([]);
  });

  it.each(['gate', 'comparison', 'publishing', 'deployment'])(
    'loads no TensorFlow, GitHub client or artifact client to run %s',
    (noun) => {
      const heavy = [...loadedBy(`shared/${noun}/run.ts`)].filter((path) =>
        /^(@tensorflow|@actions|@octokit)\//.test(path),
      );
      expect(heavy).toEqual([]);
    },
  );

  it('loads nothing heavy before an action says its first line', () => {
    const loaded = [...loadedBy('actions/train/main.ts')].filter((path) =>
      /^(@tensorflow|@actions|@octokit)\//.test(path),
    );
    expect(loaded).toEqual([]);
  });
});
