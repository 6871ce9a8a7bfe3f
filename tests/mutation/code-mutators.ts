import ts from 'typescript'

/** A way to change one expression: what it becomes, told in text, and in words. */
export interface Change {
  readonly text: string
  readonly said: string
}

const otherOperator: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*']
}

const otherMethod: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith']
])
/** Methods that choose or order: left out, everything stands as it came. */
const leftOut: readonly string[] = ['filter', 'slice', 'sort', 'toSorted', 'reverse', 'trim', 'toLowerCase']

/** A value that stands in where a list or a text would otherwise be missing: the types ask for it, and nothing reaches it. */
const isEmpty = (node: ts.Expression): boolean =>
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
  (ts.isStringLiteral(node) && node.text === '') ||
  (ts.isNumericLiteral(node) && node.text === '0') ||
  (ts.isObjectLiteralExpression(node) && node.properties.length === 0)

function ofBinary(node: ts.BinaryExpression, textOf: (node: ts.Node) => string): readonly Change[] {
  const [left, right] = [textOf(node.left), textOf(node.right)]
  const kind = node.operatorToken.kind
  if (kind === ts.SyntaxKind.QuestionQuestionToken)
    return [
      { text: right, said: '?? always' },
      ...(isEmpty(node.right) ? [] : [{ text: left, said: '?? never' }])
    ]
  // A text that is joined to another is no sum.
  if (kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some(isText)) return []
  return (otherOperator[kind] ?? []).map((other) => ({ text: `(${left}) ${other} (${right})`, said: other }))
}

const isText = (node: ts.Node) => ts.isStringLiteral(node) || ts.isTemplateExpression(node)

function ofCall(node: ts.CallExpression, textOf: (node: ts.Node) => string): readonly Change[] {
  const called = node.expression
  if (!ts.isPropertyAccessExpression(called) || called.questionDotToken !== undefined) return []
  const on = textOf(called.expression)
  const given = node.arguments.map(textOf).join(', ')
  const other = otherMethod.get(called.name.text)
  if (other !== undefined) return [{ text: `${on}.${other}(${given})`, said: other }]
  return leftOut.includes(called.name.text) ? [{ text: on, said: `no ${called.name.text}` }] : []
}

/** Whether an expression is asked for a yes or no: it is a condition, or one side of one. */
function isCondition(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node
  return ts.isConditionalExpression(parent) && parent.condition === node
}

/** Every way in which an expression is changed. */
export function changesOf(node: ts.Node, textOf: (node: ts.Node) => string): readonly Change[] {
  const always = isCondition(node)
    ? [
        { text: 'true', said: 'always' },
        { text: 'false', said: 'never' }
      ]
    : []
  if (ts.isBinaryExpression(node)) return [...always, ...ofBinary(node, textOf)]
  if (ts.isCallExpression(node)) return [...always, ...ofCall(node, textOf)]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ text: 'false', said: 'false' }]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ text: 'true', said: 'true' }]
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [...always, { text: textOf(node.operand), said: 'not inverted' }]
  if (ts.isStringLiteral(node) && node.text !== '') return [{ text: `'no such word'`, said: 'another word' }]
  if (ts.isNumericLiteral(node)) return [{ text: `${Number(node.text) + 1}`, said: 'one more' }]
  return always
}
