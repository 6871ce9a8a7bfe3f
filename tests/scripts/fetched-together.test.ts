import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stages } from '../../content/stages'
import { closureOf, wordsWith } from '../../scripts/lib/fetched-together.mjs'

const fileOf = (name: string) => `/anywhere/content/messages/en/${name}.json`
const together = (names: readonly string[]) => [...new Set(names.map((name) => wordsWith(fileOf(name))))]

describe('what is fetched together', () => {
  it('is a module and all that it cannot start without, also where two need each other', () => {
    const imports: Record<string, readonly string[]> = {
      screen: ['a'],
      a: ['b'],
      b: ['a', 'c'],
      other: ['c']
    }
    const modules = {
      getModuleInfo: (id: string) => (id in imports ? { importedIds: imports[id] ?? [] } : null)
    }
    expect([...closureOf('screen', modules)]).toEqual(['screen', 'a', 'b', 'c'])
    expect(() => closureOf('moved', modules)).toThrow('no module moved')
  })

  it('are the words of all stages, those before the first question, and those before the vault is open', () => {
    expect(together(stages.map(({ id }) => id).filter((id) => id !== 'opening'))).toEqual(['words-en-case'])
    expect(together(['common', 'opening', 'case', 'stages'])).toEqual(['words-en-opening'])
    expect(together(['shell', 'vault'])).toEqual(['words-en-start'])
  })

  it('are not the words of a page of its own, and nothing that is no file of words', () => {
    const alone = [
      'about',
      'backup',
      'case-list',
      'clock',
      'currency',
      'glossary',
      'guidance',
      'local-details',
      'own-scenarios',
      'security',
      'training'
    ]
    expect(together(alone)).toEqual([null])
    for (const name of alone)
      expect(existsSync(new URL(`../../content/messages/en/${name}.json`, import.meta.url))).toBe(true)
    expect(wordsWith('/anywhere/content/stages.ts')).toBe(null)
  })
})
