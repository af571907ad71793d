/** Small faults in code, as a hand that slips makes them: each changes one place, and the code still compiles. */
import ts from 'typescript';

export interface Mutant {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly line: number;
}

const OTHER: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
]);

/** Names of functions on lists that have an opposite. */
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

/** All mutants of a file, in the order of its text. Types, imports and texts for people are left as they are. */
export function mutantsOf(code: string): readonly Mutant[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string): void => {
    const from = node.getStart(source);
    mutants.push({
      from,
      to: node.end,
      code: replacement,
      line: source.getLineAndCharacterOfPosition(from).line + 1,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OTHER.get(node.operatorToken.kind);
      const joinsText = /['"`]/u.test(node.getText(source));
      if (other !== undefined && !joinsText) add(node.operatorToken, other);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(source));
    else if (ts.isIfStatement(node)) add(node.expression, 'false as boolean');
    else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    else if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent))
      add(node, `${Number(node.text) + 1}`);
    else if (ts.isPropertyAccessExpression(node)) {
      const opposite = OPPOSITE.get(node.name.text);
      if (opposite !== undefined) add(node.name, opposite);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants.toSorted((a, b) => a.from - b.from);
}
