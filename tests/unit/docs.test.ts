import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../scripts/lib/project.mjs'

const files = [
  'README.md',
  ...readdirSync(join(projectFolder, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  join('tests', 'rules', 'README.md')
]
const textOf = (file: string) => readFileSync(join(projectFolder, file), 'utf8')
const isThere = (path: string) => existsSync(join(projectFolder, path))
const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].flatMap(([, one]) => (one === undefined ? [] : [one]))

/** A folder of the house at its beginning, or a slash within a path that ends like one of its files. */
const house = /^(?:content|docs|machines|public|scripts|src|tests)\//
const isPath = (named: string) =>
  house.test(named) || /^[a-z-]+(?:\/[\w.-]+)*\/(?:[\w.-]+\.(?:ts|svelte|mjs|json|md))?$/.test(named)
const isPattern = (named: string) => /[<*{]/.test(named)
/** The build makes it: it is not there in a fresh clone. */
const isBuilt = (named: string) => named === 'dist/'

describe('what is written about the house', () => {
  it('names files and folders by their whole path, and they are there', () => {
    const named = files.flatMap((file) =>
      found(/`([^`\s]+\/[^`\s]*)`/g, textOf(file)).map((one) => [file, one] as const)
    )
    const paths = named.filter(([, one]) => isPath(one) && !isPattern(one) && !isBuilt(one))
    expect(paths.length).toBeGreaterThan(80)
    expect(
      paths
        .filter(([file, one]) => !isThere(one) && !isThere(join(dirname(file), one)))
        .map((pair) => pair.join(': '))
    ).toEqual([])
  })

  it('leads to pages that are there', () => {
    const links = files.flatMap((file) =>
      found(/\]\(([^)#\s]+)/g, textOf(file))
        .filter((to) => !to.includes(':'))
        .map((to) => [file, join(dirname(file), to)] as const)
    )
    expect(links.length).toBeGreaterThan(80)
    expect(links.filter(([, to]) => !isThere(to)).map((pair) => pair.join(': '))).toEqual([])
  })

  it('lists each decision, by its number and title', () => {
    const folder = join('docs', 'decisions')
    const list = found(/^- \[(.+?\]\(.+?)\)/gm, textOf(join(folder, 'README.md')))
    const decisions = readdirSync(join(projectFolder, folder)).filter((name) => /^\d/.test(name))
    expect(list).toEqual(
      decisions.map((name) => `${/^# (.+)/.exec(textOf(join(folder, name)))?.[1] ?? ''}](${name}`)
    )
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1))
  })
})

describe('what must always hold', () => {
  const entries = textOf(join('docs', 'invariants.md'))
    .split(/^(?=\d+\. )/m)
    .slice(1)

  it('has eighteen entries, each with the test that holds it', () => {
    expect(entries.map((entry) => Number.parseInt(entry, 10))).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1)
    )
    const without = entries.filter((entry) => !/`tests\/[\w./-]+\.test\.ts`/.test(entry))
    expect(without).toEqual([])
  })

  it('is held by a test that has its number', () => {
    const unnamed = entries.filter((entry) => {
      const number = Number.parseInt(entry, 10)
      const tests = found(/`(tests\/[\w./-]+\.test\.ts)`/g, entry)
        .map(textOf)
        .join('\n')
      return !new RegExp(`['"]${number}\\. |\\(invariant ${number}\\)`).test(tests)
    })
    expect(unnamed).toEqual([])
  })
})
