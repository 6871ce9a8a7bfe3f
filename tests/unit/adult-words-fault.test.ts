import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { loadWords, speakOf, startWords } from '../../src/i18n/words'
import { wordsNow } from '../support/words'

vi.mock('../../content/messages/en/clock.json', () => {
  throw new Error('It cannot be had.')
})

test('a file of words that cannot be had leaves no other speaking of a child where the case is an adult’s', async () => {
  await startWords(['immediate-safety'])
  const failing = expect(loadWords(['clock', 'opening'])).rejects.toThrow()
  await speakOf('adult')
  await failing
  await loadWords(['opening'])
  const { steps } = JSON.parse(readFileSync('content/messages/en/immediate-safety.json', 'utf8')) as {
    steps: { trust: { title: string } }
  }
  expect(wordsNow()('steps.trust.title')).not.toBe(steps.trust.title)
  expect(wordsNow()('questions.known-as.label')).toContain('young person')
})
