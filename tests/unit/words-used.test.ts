import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../scripts/lib/project.mjs'

type Tree = { readonly [key: string]: string | Tree }
const folder = join(projectFolder, 'content/messages/en')

const keysOf = (tree: Tree, before = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysOf(value, `${before}${key}.`)
  )

const sources = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => readFileSync(join(projectFolder, 'src', file), 'utf8'))

/** Whatever a pattern takes, also where one taking begins within another. */
const taken = (source: string, pattern: string): readonly string[] =>
  [...source.matchAll(new RegExp(`(?=${pattern})`, 'g'))].map(([, found = '']) => found)

const quoted = (source: string) => taken(source, "'([a-z][\\w.-]*)'")

/** What is filled in where a source runs: one part of a key, or a piece of one. */
const hole = String.raw`\$\{(?:[^{}]|\{[^{}]*\})*\}`
const templates = (source: string) => taken(source, `\`((?:[\\w.-]|${hole})+)\``)
const filled = (template: string) =>
  template
    .split(new RegExp(hole))
    .map((piece) => piece.replaceAll('.', '\\.'))
    .join('[\\w-]*')

/** Keys that sources complete, such as `stages.${id}.title`. */
const completed = (source: string) =>
  templates(source)
    .filter((template) => /^[a-z][a-z0-9-]*\./.test(template))
    .map(filled)

/** What completes a key that stands in quotes in the same source, such as `${said}.done` beside 'documents.plan-table'. */
function completedThere(source: string): readonly string[] {
  const ends = templates(source)
    .map((template) => new RegExp(`^${hole}(\\..+)$`).exec(template)?.[1] ?? '')
    .filter((end) => end !== '')
  const begun = quoted(source).filter((key) => key.includes('.'))
  return begun.flatMap((key) => ends.map((end) => filled(`${key}${end}`)))
}

/** What a copy that is not told all has instead (ofAllTold). */
const told = (source: string) => taken(source, "ofAllTold\\('([\\w.-]+)'").map((key) => `${key}-told`)

/** What the pages themselves say, before any script has run. */
const pages = ['index.html', 'practise.html']
  .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
  .join('\n')

const names = new Set([...sources.flatMap(quoted), ...sources.flatMap(told)])
const patterns = [...new Set([...sources.flatMap(completed), ...sources.flatMap(completedThere)])].map(
  (pattern) => new RegExp(`^${pattern}$`)
)
const isNamed = (key: string) =>
  names.has(key) || pages.includes(`{{${key}}}`) || patterns.some((pattern) => pattern.test(key))

it.each(readdirSync(folder))('no words of %s are left over: a screen or a document names each', (file) => {
  const tree = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tree
  expect(keysOf(tree).filter((key) => !isNamed(key))).toEqual([])
})

/** By hand: sentences that send somebody to a page or a link, each with the name that stands there. */
const sendsTo = [
  ['case.json', 'sealed.lead', 'shell.json', 'shell.pages.take-in'],
  ['vault.json', 'set-up.lost', 'shell.json', 'open-case-file.title'],
  ['about.json', 'about.stays.text', 'shell.json', 'shell.pages.security']
] as const

it.each(sendsTo)('what %s names in %s is called so', (file, sentence, where, name) => {
  const said = (one: string, key: string): string => {
    const tree = JSON.parse(readFileSync(join(folder, one), 'utf8')) as Tree
    const found = key.split('.').reduce<Tree | string>((at, part) => {
      const next = typeof at === 'string' ? undefined : at[part]
      if (next === undefined) throw new Error(`${one} has no ${key}`)
      return next
    }, tree)
    if (typeof found !== 'string') throw new Error(`${key} is no sentence`)
    return found
  }
  expect(said(file, sentence)).toContain(`“${said(where, name)}”`)
})
