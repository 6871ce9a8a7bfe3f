import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { unusedStyles } from '../../scripts/lib/unused-styles.mjs'

const source = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|ts)$/.test(file))
  .map((file) => readFileSync(join(projectFolder, 'src', file), 'utf8'))
const pages = ['index.html', 'practise.html'].map((file) => readFileSync(join(projectFolder, file), 'utf8'))
const shown = [...source, ...pages].join('\n')

/** What stands before or after a part of a class that is put in as the app runs: `govuk-tag--{tone}`, `{block}__item`. */
const begun = [...shown.matchAll(/(govuk-[\w-]+)\$?\{/g)].map(([, start = '']) => start)
const ended = [...shown.matchAll(/\}((?:__|--)[\w-]+)/g)].map(([, end = '']) => end)

it('finds the classes that are put together as the app runs', () => {
  expect(begun).toContain('govuk-tag--')
  expect(ended).toContain('__item')
})

it.each(unusedStyles)('no component has %s, which the build leaves out of the style', (name) => {
  expect(new RegExp(`${name}(?![\\w-])`).test(shown), 'written out').toBe(false)
  expect(begun.filter((start) => name.startsWith(start))).toEqual([])
  expect(ended.filter((end) => name.endsWith(end))).toEqual([])
})
