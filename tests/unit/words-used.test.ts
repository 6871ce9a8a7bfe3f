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
  .join('\n')

/** The beginnings of keys that sources complete, such as `stages.` of `stages.${id}.title`, with what follows the hole. */
const beginnings = [...sources.matchAll(/`([a-z][a-z0-9-]*\.(?:[a-z0-9-]+\.)*[a-z0-9-]*)\$\{/g)].map(
  ([, beginning = '']) => beginning
)

/** What the pages themselves say, before any script has run. */
const pages = ['index.html', 'practise.html']
  .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
  .join('\n')

const isNamed = (key: string) =>
  sources.includes(`'${key}'`) ||
  pages.includes(`{{${key}}}`) ||
  beginnings.some((beginning) => key.startsWith(beginning))

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
