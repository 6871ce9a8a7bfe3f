import { get } from 'svelte/store'
import { beforeAll, expect, it, vi } from 'vitest'
import { dateWords } from '../../src/documents/compose/words/date-words'
import type { Language } from '../../src/i18n/languages'
import { listWords } from '../../src/i18n/lists'
import { loadWords, speakOf, startWords, wordsOf } from '../../src/i18n/words'
import { buildDocument } from '../../src/documents/compose/build-document'
import { answersOf } from '../cases/named-case'
import { iran } from '../cases/iran'
import { fileWith } from '../support/file'
import { wordsNow } from '../support/words'

const second: Language = { id: 'second', tag: 'cy-GB', direction: 'ltr' }

vi.mock('../../src/i18n/message-files', async () => {
  const { readdirSync, readFileSync } = await import('node:fs')
  const { pseudoMessages } = await import('../support/pseudo/pseudo-text')
  const files = readdirSync('content/messages/en').map((file) => {
    const messages = pseudoMessages(
      JSON.parse(readFileSync(`content/messages/en/${file}`, 'utf8')) as Parameters<typeof pseudoMessages>[0]
    )
    return [`../../content/messages/second/${file}`, () => Promise.resolve({ default: messages })] as const
  })
  return { messageFiles: Object.fromEntries(files), adultFiles: {} }
})

beforeAll(async () => {
  const { readdirSync } = await import('node:fs')
  await startWords([], second)
  await loadWords(readdirSync('content/messages/en').map((file) => file.replace('.json', '')))
})

it('has its own words, days and lists', () => {
  expect(wordsNow()('shell.skip')).not.toMatch(/[A-Za-z]{2}/)
  expect(dateWords('2026-11-04')).toBe('4 Tachwedd 2026')
  expect(listWords(['un', 'dau', 'tri'])).toBe('un, dau, tri')
})

it('says of an adult what it says of a child, where it has no words of adults', async () => {
  const ofChild = wordsNow()('steps.trust.title')
  await speakOf('adult')
  expect(wordsNow()('steps.trust.title')).toBe(ofChild)
  expect(get(wordsOf)('adult')('steps.trust.title')).toBe(ofChild)
  await speakOf('child')
})

it('is the language that a document says it is in', () => {
  const document = buildDocument('care-plan', fileWith(answersOf(iran.answers)), {
    today: '2026-11-24',
    words: wordsNow(),
    location: 'shown'
  })
  expect(document.language).toBe('cy-GB')
  expect(document.date).toBe('24 Tachwedd 2026')
})
