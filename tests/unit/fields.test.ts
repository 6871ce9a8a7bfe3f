import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'svelte/compiler'
import { expect, it } from 'vitest'
import { projectFolder } from '../../scripts/lib/project.mjs'

const fields = ['input', 'select', 'textarea']

interface Element {
  readonly name: string
  readonly attributes: readonly { readonly type: string; readonly name?: string }[]
}

const isField = (node: object): node is Element =>
  'type' in node && node.type === 'RegularElement' && 'name' in node && fields.includes(node.name as string)

/** Every field of a form in a component's markup, however deep. */
function fieldsIn(node: unknown): readonly Element[] {
  if (typeof node !== 'object' || node === null) return []
  return [...(isField(node) ? [node] : []), ...Object.values(node).flatMap(fieldsIn)]
}

const withoutAutocomplete = (markup: string) =>
  fieldsIn(parse(markup, { modern: true }).fragment).filter(
    ({ attributes }) => !attributes.some(({ name }) => name === 'autocomplete')
  )

const components = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.svelte')
)

it('every field says whether a browser may keep what stands in it: without a word, it keeps that in clear', () => {
  const found = components.flatMap((name) =>
    withoutAutocomplete(readFileSync(join(projectFolder, 'src', name), 'utf8')).map(
      (field) => `${field.name} in ${name}`
    )
  )
  expect(found).toEqual([])
})

it('a field without it is found, in whatever it stands', () => {
  const markup =
    '{#each [1] as one}<div><input type="radio" /><select autocomplete="off"></select></div>{/each}'
  expect(withoutAutocomplete(markup).map(({ name }) => name)).toEqual(['input'])
})
