import { preprocessCSS, resolveConfig } from 'vite'
import { beforeAll, expect, it } from 'vitest'
import { logicalSides } from '../../scripts/lib/logical-sides.mjs'

let config: Awaited<ReturnType<typeof resolveConfig>>
beforeAll(async () => {
  const css = { postcss: { plugins: [logicalSides] } }
  config = await resolveConfig({ configFile: false, logLevel: 'silent', css }, 'build')
})

/** What becomes of some declarations. */
async function turned(declarations: string, around: (rule: string) => string = (rule) => rule) {
  const { code } = await preprocessCSS(around(`a { ${declarations} }`), '/a.css', config)
  return code.replace(/\s+/g, ' ').trim()
}

it.each([
  ['left: 0', 'inset-inline-start: 0'],
  ['margin-right: 1px', 'margin-inline-end: 1px'],
  ['padding-left: 1px', 'padding-inline-start: 1px'],
  ['border-left: 1px solid', 'border-inline-start: 1px solid'],
  ['border-right-color: red', 'border-inline-end-color: red'],
  ['text-align: left', 'text-align: start'],
  ['float: right', 'float: inline-end'],
  // A pair that is not alike: above and below first, then the two sides.
  ['margin: 1px 2px 3px 4px', 'margin-block: 1px 3px; margin-inline: 4px 2px'],
  ['padding: 0 calc(1px + 2px) 0 0', 'padding-block: 0 0; padding-inline: 0 calc(1px + 2px)']
])('%s turns with the direction of reading', async (before, after) => {
  expect(await turned(before)).toBe(`a { ${after} }`)
  expect(await turned(before, (rule) => `@media print { ${rule} }`)).toContain(after)
})

it.each([
  'margin: 1px 2px 3px 2px',
  'padding: 1px 2px',
  'text-align: center',
  // An arrow is cut out of a box.
  'clip-path: polygon(0% 0%, 100% 50%, 0% 100%); border-left-color: inherit'
])('%s stays', async (before) => {
  expect(await turned(before)).toBe(`a { ${before} }`)
})
