import ts from 'typescript'
import type { Enter } from './code-mutants'
import { wrapped, type Edit } from './mutant'

/** What content says of a question, an action, a row, a sentence or a recipient that decides something: the rest is words and order. */
const marks: ReadonlySet<string> = new Set([
  'about',
  'always',
  'contingencies',
  'contrary',
  'danger',
  'decided',
  'due',
  'each',
  'first',
  'gives',
  'knowsOwnName',
  'lateForChild',
  'lead',
  'only',
  'optional',
  'optionsAbout',
  'optionsOnly',
  'owner',
  'protects',
  'reveals',
  'roles',
  'saidBy',
  'serves',
  'shownByMost',
  'sources',
  'speaksToTheChild',
  'tracks',
  'when'
])

/** What a word becomes that cannot be left out. */
const otherWord: Readonly<Record<string, (word: string) => string>> = {
  gives: (word) => (word === 'given' ? 'never' : 'given'),
  when: (word) => (word === 'same-day' ? 'planned' : 'same-day'),
  owner: (word) => (word === 'social-worker' ? 'team-manager' : 'social-worker')
}

const nameIn = (node: ts.PropertyAssignment): string =>
  ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : node.name.getText()

/** The names of all that a node stands in, from the outside in: `find-a-safe-place protects`. */
function pathOf(node: ts.Node): readonly string[] {
  const outer = ts.isSourceFile(node) ? [] : pathOf(node.parent)
  return ts.isPropertyAssignment(node) ? [...outer, nameIn(node)] : outer
}

/**
 * A file of content with every mark, audience, source and day in it written so that it can be left out or changed, one at a time.
 * @param enter gives each mutant its number
 */
export function instrumentData(file: string, source: string, enter: Enter): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const edit = (node: ts.Node, change: string, text = ''): Edit => ({
    id: enter({
      file,
      line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
      was: pathOf(node).join(' '),
      change
    }),
    text
  })

  /** Everything inside a mark: items that can be left out, and words that can be others. */
  function emitMarked(node: ts.Node, mark: string): string {
    const text = inner(node, (child) => emitMarked(child, mark))
    const { parent } = node
    if (ts.isArrayLiteralExpression(parent))
      return wrapped(text, 'element', [edit(node, `${node.getText(tree)} left out`)])
    if (ts.isPropertyAssignment(node) && mark !== 'gives')
      return wrapped(text, 'property', [edit(node, `left out`)])
    const isValue = ts.isPropertyAssignment(parent) && parent.initializer === node
    const other = otherWord[mark]
    if (isValue && ts.isStringLiteral(node) && other !== undefined)
      return wrapped(text, 'expression', [edit(node, other(node.text), `'${other(node.text)}'`)])
    if (isValue && node.kind === ts.SyntaxKind.FalseKeyword)
      return wrapped(text, 'expression', [edit(node, 'true', 'true')])
    return text
  }

  function inner(node: ts.Node, emitChild: (child: ts.Node) => string): string {
    let text = ''
    let at = node.getStart(tree)
    node.forEachChild((child) => {
      text += source.slice(at, child.getStart(tree)) + emitChild(child)
      at = child.end
    })
    return text + source.slice(at, node.end)
  }

  function emit(node: ts.Node): string {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return node.getText(tree)
    if (!ts.isPropertyAssignment(node) || !marks.has(nameIn(node))) return inner(node, emit)
    const mark = nameIn(node)
    const { initializer } = node
    // A list or a table of which no item is left says what leaving it out says.
    const isOne = !ts.isArrayLiteralExpression(initializer) && !ts.isObjectLiteralExpression(initializer)
    const text = inner(node, (child) =>
      child === initializer ? emitMarked(child, mark) : child.getText(tree)
    )
    return isOne && otherWord[mark] === undefined ? wrapped(text, 'property', [edit(node, 'left out')]) : text
  }

  return tree.statements.map(emit).join('\n')
}
