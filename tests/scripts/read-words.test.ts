import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseAsTheLibrary } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { parse } from '../../scripts/lib/read-words.mjs'
import { inAdultWords, type AdultWords, type Messages } from '../../src/i18n/adult-words'
import { pseudoMessages } from '../support/pseudo/pseudo-text'

const content = join(projectFolder, 'content')
const read = (path: string) => JSON.parse(readFileSync(join(content, path), 'utf8')) as Messages
const texts = (tree: string | Messages): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(texts)

/** How svelte-i18n has them read: a bracket of the kind < > is a letter like others. */
const byTheLibrary = (text: string) => parseAsTheLibrary(text, { ignoreTag: true })
const both = (all: readonly string[]) => {
  expect(all.map((text) => [text, parse(text)])).toEqual(all.map((text) => [text, byTheLibrary(text)]))
}

describe.each(readdirSync(join(content, 'messages')))(
  'the build reads the words of %s as svelte-i18n',
  (language) => {
    const files = readdirSync(join(content, 'messages', language)).map((file) => file.replace(/\.json$/, ''))
    const messages = files.map((file) => [file, read(`messages/${language}/${file}.json`)] as const)

    it('each as it is written', () => {
      both(messages.flatMap(([, tree]) => texts(tree)))
    })

    it('each as it speaks of an adult', () => {
      const [phrases, sentences, asTheyAre] = ['phrases', 'sentences', 'as-they-are'].map((name) =>
        read(`adult-words/${language}/${name}.json`)
      )
      const words = { phrases, sentences, asTheyAre } as unknown as AdultWords
      both(messages.flatMap(([file, tree]) => texts(inAdultWords(file, tree, words))))
    })

    it('each as a language of tests says it', () => {
      both(messages.flatMap(([, tree]) => texts(pseudoMessages(tree))))
    })
  }
)

it('reads what is left open inside what is left open, and spaces as the library does', () => {
  both([
    '',
    'x',
    '{ name }',
    'From {from} to { to , number } # here',
    '{n, plural, =0 {none} one {# for { who }} other {{who, select, a {# of a} other {{n}}} #}}',
    '{n,plural,other{#}}',
    '{who, select , she {her} other {}} <b>'
  ])
})

it.each([
  '{n',
  'n}',
  '{}',
  '{n, plural}',
  '{n, plural, one {#}',
  '{on, date}',
  '{on, date, ::yMMMd}',
  '{sum, number, ::percent}',
  '{n, selectordinal, other {#}}',
  '{n, plural, offset:1 other {#}}'
])('refuses %s, of which no words of Waymark hold any', (text) => {
  expect(() => parse(text)).toThrow(SyntaxError)
})
