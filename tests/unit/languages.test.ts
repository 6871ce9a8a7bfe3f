import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { dateTimeWords, dateWords, timeWords } from '../../src/documents/compose/words/date-words'
import { languages } from '../../src/i18n/languages'
import { listWords } from '../../src/i18n/lists'
import { languageOf, ownNameOf } from '../../src/i18n/spoken'
import { englishMessages } from '../support/pseudo/pseudo-words'
import { longer, pseudoText } from '../support/pseudo/pseudo-text'

/** Whether a source names English: as a word of its own between quotes, or as the tag that goes into pages and files. */
const namesEnglish = (source: string) => /(['"`])en\1|\ben-[A-Z]{2}\b/.test(source)

describe('the languages', () => {
  it('are named in one file, and English nowhere else in src', () => {
    expect(["load('en')", 'lang="en-GB"', 'new Intl.ListFormat("en-US")'].every(namesEnglish)).toBe(true)
    expect(['open', 'en_route', "['then']", 'language-en'].some(namesEnglish)).toBe(false)
    const naming = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte|scss|html)$/.test(file))
      .filter((file) => namesEnglish(readFileSync(join(projectFolder, 'src', file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'))
    expect(naming).toEqual(['i18n/languages.ts'])
  })

  it('have words each, and English stands first', () => {
    expect(languages[0]).toEqual({ id: 'en', tag: 'en-GB', direction: 'ltr' })
    const folders = readdirSync(join(projectFolder, 'content/messages'))
    for (const { id, tag } of languages) {
      expect(folders).toContain(id)
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    }
  })

  it('are what somebody chose before, or the first where that has gone', () => {
    expect(languageOf('en').tag).toBe('en-GB')
    expect(languageOf('gone').tag).toBe('en-GB')
    expect(languageOf(undefined).tag).toBe('en-GB')
    expect(ownNameOf({ id: 'cy', tag: 'cy-GB', direction: 'ltr' })).toContain('Cymraeg')
    expect(ownNameOf({ id: 'ar', tag: 'ar', direction: 'rtl' })).toBe('العربية')
  })
})

// To the letter, plain spaces too: these stand on paper that somebody signs.
describe('in English', () => {
  it('days are said as they always were', () => {
    expect(dateWords('2026-11-04')).toBe('4 November 2026')
    expect(dateWords('2026-09-30')).toBe('30 September 2026')
    expect(dateWords('2026-11-01', 'month')).toBe('November 2026')
    expect(dateWords('2026-01-01', 'year')).toBe('2026')
  })

  it('times are said as they always were', () => {
    // Of the place in which the test runs: without a zone, an instant is one of the machine's own.
    expect(timeWords('2026-11-04T00:05:00')).toBe('00:05')
    expect(timeWords('2026-11-04T14:03:00')).toBe('14:03')
    expect(dateTimeWords('2026-11-04T14:03:00')).toBe('4 November 2026 at 14:03')
  })

  it('lists have commas', () => {
    expect(listWords([])).toBe('')
    expect(listWords(['one'])).toBe('one')
    expect(listWords(['one', 'two'])).toBe('one, two')
    expect(listWords(['one', 'two', 'three'])).toBe('one, two, three')
  })
})

describe('the language of tests', () => {
  it('keeps what a message leaves open as it was', () => {
    expect(pseudoText('{count, plural, one {# case} other {# cases, {who}}} of {who}')).toMatch(
      /^\{count, plural, one \{# [^a-z{}]+\} other \{# [^a-z{}]+, \{who\}\}\} [^a-z{}]+ \{who\}$/
    )
    expect(pseudoText('Write to help@example.org, or see https://example.org')).toMatch(
      / help@example\.org, .* https:\/\/example\.org$/
    )
  })

  it('leaves no English letter in a message, reads from right to left, and is longer', () => {
    const whole = [...englishMessages].filter(([, text]) => !/[{@]|\w\.\w|:\/\//.test(text))
    expect(whole.length).toBeGreaterThan(2000)
    expect(whole.filter(([, text]) => /[A-Za-z]/.test(pseudoText(text))).map(([key]) => key)).toEqual([])
    const many = whole.map(([, text]) => text).filter((text) => (text.match(/[a-z]+/gi) ?? []).length > 2)
    expect(many.filter((text) => !/\p{Script=Arabic}/u.test(pseudoText(text)))).toEqual([])
    const lengthOf = (texts: readonly string[]) => texts.join('').length
    const share = lengthOf(many.map(pseudoText)) / lengthOf(many) - 1
    expect(share).toBeGreaterThan(longer * 0.7)
    expect(share).toBeLessThan(longer)
  })
})
