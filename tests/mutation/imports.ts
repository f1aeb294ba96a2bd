import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** The modules of the project that a module loads, without those of which it needs only types. */
function importsOf(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
    if (ts.isExportDeclaration(node) && node.isTypeOnly) return;
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier && ts.isStringLiteralLike(specifier) && specifier.text.startsWith('.'))
      found.push(posix.join(posix.dirname(path), specifier.text));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((path) => path.endsWith('.ts') && existsSync(path));
}

/** Each of the test files with all modules that it loads, directly or not. */
export function modulesByTest(tests: readonly string[]): Map<string, ReadonlySet<string>> {
  const known = new Map<string, string[]>();
  const direct = (path: string): string[] => {
    const imports = known.get(path) ?? importsOf(path);
    known.set(path, imports);
    return imports;
  };
  return new Map(
    tests.map((test) => {
      const modules = new Set<string>();
      const add = (path: string): void => {
        if (modules.has(path)) return;
        modules.add(path);
        direct(path).forEach(add);
      };
      add(test);
      return [test, modules];
    }),
  );
}
