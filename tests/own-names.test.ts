import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { own } from '../src/package/short-names.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);
const program = ts.createProgram(
  fileNames.filter((name) => name.startsWith(`${root}src/`)),
  options,
);
const checker = program.getTypeChecker();
const ours = (symbol: ts.Symbol | undefined): boolean =>
  !symbol?.declarations?.some(({ parent }) => parent.getSourceFile().fileName.includes('/node_modules/typescript/'));

/** What a property is where it is written: read from something, taken apart, or given to something. */
function symbolOf(name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name ? checker.getSymbolAtLocation(name) : undefined;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === name)
    return checker.getTypeAtLocation(parent.parent).getProperty(name.text);
  if (ts.isObjectLiteralElement(parent) && parent.name === name && ts.isObjectLiteralExpression(parent.parent))
    return checker.getContextualType(parent.parent)?.getProperty(name.text);
  return undefined;
}

test('what the build gives a short name is never a property of the browser or of the language', () => {
  const foreign: string[] = [];
  const found = new Set<string>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root}src/`))) {
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && own.includes(node.text)) {
        found.add(node.text);
        if (!ours(symbolOf(node))) foreign.push(`${file.fileName.slice(root.length)}: ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  assert.deepEqual(foreign, []);
  assert.deepEqual(
    own.filter((name) => !found.has(name)),
    [],
    'no longer in src',
  );
});
