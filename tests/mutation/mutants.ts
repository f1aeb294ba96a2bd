import ts from 'typescript';

/** A change to one place of a module, which a test should notice. */
export interface Mutant {
  /** The path of the module from the root of the project. */
  path: string;
  line: number;
  start: number;
  end: number;
  original: string;
  replacement: string;
}

const { SyntaxKind } = ts;

/** Operators, and what takes their place: the next boundary, the contrary, or the inverse operation. */
const operators = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.AsteriskToken, '/'],
  [SyntaxKind.SlashToken, '*'],
  [SyntaxKind.PercentToken, '*'],
]);

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** The replacements of a node, without those of the nodes in it. */
function replacementsOf(node: ts.Node): [node: ts.Node, replacement: string][] {
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const replacement = operators.get(operatorToken.kind);
    return replacement && !isText(left) && !isText(right) ? [[operatorToken, replacement]] : [];
  }
  if (ts.isNumericLiteral(node)) return [[node, String(Number(node.text) + 1)]];
  if (node.kind === SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isPrefixUnaryExpression(node) && [SyntaxKind.ExclamationToken, SyntaxKind.MinusToken].includes(node.operator))
    return [[node, ` ${node.operand.getText()}`]];
  if (ts.isConditionalExpression(node)) return ['true', 'false'].map((replacement) => [node.condition, replacement]);
  if (ts.isIfStatement(node)) return ['true', 'false'].map((replacement) => [node.expression, replacement]);
  if (ts.isExpressionStatement(node)) return [[node, ';']];
  return [];
}

/** All mutants of a module, in the order of their places. Types have none: no test can run them. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    for (const [place, replacement] of replacementsOf(node)) {
      const start = place.getStart();
      const { line } = file.getLineAndCharacterOfPosition(start);
      mutants.push({ path, line: line + 1, start, end: place.end, original: place.getText(), replacement });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** The text of a module with a mutant. */
export const mutated = (text: string, { start, end, replacement }: Mutant): string => text.slice(0, start) + replacement + text.slice(end);
