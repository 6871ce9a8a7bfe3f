/**
 * Gives styles sides that turn with the direction of reading: what stands left in a page that is read from left to right stands
 * right in the other. GOV.UK Frontend, and much of our own, knows left and right alone.
 */

/** @param {string} part of a border @returns {Record<string, string>} */
const borders = (part) => ({
  [`border-left${part}`]: `border-inline-start${part}`,
  [`border-right${part}`]: `border-inline-end${part}`
})

/** @type {Readonly<Record<string, string>>} */
const turned = {
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  ...borders(''),
  ...borders('-color'),
  ...borders('-style'),
  ...borders('-width')
}

/** Sides in a value: of text, and of what floats. @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
const values = {
  'text-align': { left: 'start', right: 'end' },
  float: { left: 'inline-start', right: 'inline-end' },
  clear: { left: 'inline-start', right: 'inline-end' }
}

/** Shorthands of four sides, and what the two pairs of them are called. @type {Readonly<Record<string, readonly [string, string]>>} */
const pairs = {
  margin: ['margin-block', 'margin-inline'],
  padding: ['padding-block', 'padding-inline'],
  'border-width': ['border-block-width', 'border-inline-width'],
  'border-color': ['border-block-color', 'border-inline-color'],
  'border-style': ['border-block-style', 'border-inline-style']
}

/** The parts of a value that stand apart, with what stands in brackets whole. @param {string} value */
const partsOf = (value) => value.match(/(?:[^\s()]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)+/gu) ?? []

/** A shape that is cut out, or a part that is drawn on paper's own edges, has no sides that turn. @param {import('postcss').Declaration} declaration */
const isDrawn = ({ parent }) =>
  parent?.type === 'atrule' ||
  parent?.some((other) => other.type === 'decl' && other.prop === 'clip-path') === true

/** @type {import('postcss').Plugin} */
export const logicalSides = {
  postcssPlugin: 'waymark-logical-sides',
  Declaration(declaration) {
    if (isDrawn(declaration)) return
    const { prop, value } = declaration
    const side = turned[prop]
    if (side !== undefined) {
      declaration.prop = side
      return
    }
    const other = values[prop]?.[value]
    if (other !== undefined) {
      declaration.value = other
      return
    }
    const pair = pairs[prop]
    const [top = '', right = '', bottom = '', left = ''] = partsOf(value)
    if (pair === undefined || left === '' || left === right) return
    declaration.cloneBefore({ prop: pair[0], value: `${top} ${bottom}` })
    declaration.cloneBefore({ prop: pair[1], value: `${left} ${right}` })
    declaration.remove()
  }
}
