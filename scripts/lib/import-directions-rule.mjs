import { relative, sep } from 'node:path'
import { directionViolation } from './import-directions.mjs'

/**
 * The lint rule that holds the house's import directions, so that an editor shows a wrong one while it is typed.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirections = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/')
    /** @param {any} node an import or export declaration, or a dynamic import */
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const typesOnly = node.importKind === 'type' || node.exportKind === 'type'
      const sentence = directionViolation({ file, names: node.source.value, typesOnly })
      if (sentence !== null) context.report({ node: node.source, message: sentence })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check
    }
  }
}
