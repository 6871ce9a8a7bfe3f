import ts from 'typescript'
import { changesOf } from './code-mutators'
import { wrapped, type Edit, type Mutant, type Wrap } from './mutant'

/** Takes a mutant in, and gives the number that it has among all. */
export type Enter = (mutant: Mutant) => number

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}

/** The list of what a fact can be: one without a value that the fact takes does not compile, and nothing but tests reads it. */
const isFactValues = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) &&
  ts.isCallExpression(node.parent) &&
  node.parent.expression.getText() === 'fact' &&
  node.parent.arguments[0] === node

/** Types, and what names another file: nothing of it runs. */
const isLeftAsItIs = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'URL') ||
  isFactValues(node)

/** An object without it would not come to be, which nobody can write by mistake. */
const callsSuper = ({ expression }: ts.ExpressionStatement): boolean =>
  ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword

/** A plain error says that something cannot be: the types do not know it, and nothing leads there. */
const saysImpossible = ({ expression }: ts.ThrowStatement): boolean =>
  ts.isNewExpression(expression) && expression.expression.getText() === 'Error'

/** The condition of such an error: never true, it says the same as the error not thrown. */
const guardsTheImpossible = (node: ts.Node): boolean => {
  const { parent } = node
  if (!ts.isIfStatement(parent) || parent.expression !== node) return false
  const { thenStatement: then } = parent
  const only = ts.isBlock(then) && then.statements.length === 1 ? then.statements[0] : then
  return only !== undefined && ts.isThrowStatement(only) && saysImpossible(only)
}

/** A map that a file begins empty is filled by what is asked of it: it remembers. */
const isEmptyMap = (node: ts.Expression | undefined): boolean =>
  node !== undefined &&
  ts.isNewExpression(node) &&
  node.expression.getText() === 'Map' &&
  (node.arguments ?? []).length === 0

/** Whether something is written to, so that no expression can stand in its place. */
function isTarget(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isBinaryExpression(parent) && parent.left === node)
    return (
      parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    )
  return ts.isDeleteExpression(parent) || ts.isPostfixUnaryExpression(parent)
}

/** Whether it is the inner part of a chain with `?.`, which must stay whole. */
const isInsideChain = (node: ts.Node): boolean =>
  ts.isOptionalChain(node) &&
  ts.isOptionalChain(node.parent) &&
  (node.parent as ts.PropertyAccessExpression).expression === node

/** The name of a property, or a text in which nothing is chosen by its words. */
function isName(node: ts.Node): boolean {
  const { parent } = node
  if ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node) return true
  if (ts.isBindingElement(parent) && parent.propertyName === node) return true
  // A sentence for whoever reads an error decides nothing.
  return ts.isStringLiteral(node) && ts.isNewExpression(parent) && parent.expression.getText() === 'Error'
}

/**
 * A file with every change to its code written beside what it changes, to be switched on one at a time.
 * @param enter gives each mutant its number
 */
export function instrumentCode(file: string, source: string, enter: Enter): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const textOf = (node: ts.Node) => node.getText(tree)
  const mutant = (node: ts.Node, was: ts.Node, change: string) =>
    enter({
      file,
      line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
      was: short(textOf(was)),
      change
    })

  /** What surrounds an expression closely enough to say which it is. */
  const around = (node: ts.Node): ts.Node => {
    const { parent } = node
    const isSmall = ts.isStringLiteral(node) || ts.isNumericLiteral(node) || node.getText(tree).length < 25
    return isSmall && !ts.isSourceFile(parent) && !ts.isBlock(parent) && textOf(parent).length < 160
      ? parent
      : node
  }

  function editsOf(node: ts.Node): { readonly wrap: Wrap; readonly edits: readonly Edit[] } {
    const { parent } = node
    if (
      (ts.isExpressionStatement(node) && !callsSuper(node)) ||
      (ts.isThrowStatement(node) && !saysImpossible(node))
    )
      return { wrap: 'statement', edits: [{ id: mutant(node, node, 'not done'), text: '' }] }
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      return ts.isObjectLiteralExpression(parent) && !isTarget(parent)
        ? { wrap: 'property', edits: [{ id: mutant(node, node, 'left out'), text: '' }] }
        : { wrap: 'property', edits: [] }
    if (isTarget(node) || isInsideChain(node) || isName(node)) return { wrap: 'expression', edits: [] }
    return {
      wrap: 'expression',
      edits: changesOf(node, textOf)
        .filter(({ said }) => said !== 'never' || !guardsTheImpossible(node))
        .map(({ text, said }) => ({
          id: mutant(
            node,
            around(node),
            `${textOf(node).length > 60 ? '' : `${short(textOf(node))}: `}${said}`
          ),
          text
        }))
    }
  }

  /** An item of a list is changed as an expression first, then left out whole. */
  function asElement(node: ts.Node, text: string): string {
    const { parent } = node
    if (!ts.isArrayLiteralExpression(parent) || isTarget(parent) || ts.isOmittedExpression(node)) return text
    if (ts.isStringLiteral(node))
      // Another word in a list says what leaving it out says.
      return wrapped(node.getText(tree), 'element', [
        { id: mutant(node, around(node), `${short(textOf(node))}: left out`), text: '' }
      ])
    return wrapped(text, 'element', [{ id: mutant(node, node, 'left out of its list'), text: '' }])
  }

  function emit(node: ts.Node): string {
    if (isLeftAsItIs(node)) return node.getText(tree)
    let text = ''
    let at = node.getStart(tree)
    node.forEachChild((child) => {
      text += source.slice(at, child.getStart(tree)) + emit(child)
      at = child.end
    })
    text += source.slice(at, node.end)
    if (ts.isStringLiteral(node) && ts.isArrayLiteralExpression(node.parent)) return asElement(node, text)
    const { wrap, edits } = editsOf(node)
    return asElement(node, wrapped(text, wrap, edits)) + forgets(node)
  }

  // What is remembered from case to case would hide a mutant from the next test.
  function forgets(node: ts.Node): string {
    if (!ts.isVariableStatement(node)) return ''
    const [one] = node.declarationList.declarations
    if (one === undefined) return ''
    const name = one.name.getText(tree)
    if ((node.declarationList.flags & ts.NodeFlags.Let) !== 0)
      return one.initializer === undefined && name === 'last'
        ? '\n;__forget(() => { last = undefined })\n'
        : ''
    return ts.isSourceFile(node.parent) && isEmptyMap(one.initializer)
      ? `\n;__forget(() => ${name}.clear())\n`
      : ''
  }

  return tree.statements.map(emit).join('\n').replaceAll('new WeakMap', 'new __WeakMap')
}
