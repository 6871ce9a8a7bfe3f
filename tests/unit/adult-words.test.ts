import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'svelte/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inAdultWords, type AdultWords, type Messages } from '../../src/i18n/adult-words'
import { loadWords, speakOf, startWords, titleIfAny, wordsOf } from '../../src/i18n/words'
import { wordsNow } from '../support/words'

const read = (path: string) => JSON.parse(readFileSync(`content/${path}.json`, 'utf8')) as Messages
const files = readdirSync('content/messages/en').map((file) => file.replace(/\.json$/, ''))

const flat = (messages: Messages, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`)
  )

const phrases = read('adult-words/en/phrases') as Readonly<Record<string, string>>
const sentences = read('adult-words/en/sentences')
const asTheyAre = read('adult-words/en/as-they-are') as unknown as AdultWords['asTheyAre']
const adult: AdultWords = { phrases, sentences, asTheyAre }
const base = new Map(files.flatMap((file) => flat(read(`messages/en/${file}`))))
const instead = new Map(files.flatMap((file) => flat(inAdultWords(file, read(`messages/en/${file}`), adult))))
/** Every text as it stands in an adult's case. */
const all = [...base].map(([key, text]) => [key, instead.get(key) ?? text] as const)
const openIn = (text: string) => [...text.matchAll(/\{\s*([\w-]+)/g)].map(([, name]) => name).sort()

describe('the words of an adult’s case', () => {
  test('call nobody a child who is none', () => {
    const ofCases = new Set(
      files
        .filter((file) => !asTheyAre.files.includes(file))
        .flatMap((file) => flat(read(`messages/en/${file}`)).map(([key]) => key))
    )
    const found = all.filter(
      ([key, text]) => ofCases.has(key) && /\b(?:the|this) child\b(?! protection)/i.test(text)
    )
    expect(found).toEqual([])
  })

  test('take the place of texts that are there, and leave the same open', () => {
    const unknown = flat(sentences).filter(([key]) => !base.has(key))
    expect(unknown).toEqual([])
    for (const key of asTheyAre.keys)
      expect(
        [...base.keys()].some((one) => one === key || one.startsWith(`${key}.`)),
        key
      ).toBe(true)
    for (const file of asTheyAre.files) expect(files).toContain(file)
    for (const [key, text] of instead) expect(openIn(text), key).toEqual(openIn(base.get(key) ?? ''))
  })

  // ¶52: somebody who is 18 reads of what is owed to them now, and of no 18th birthday to come.
  test('tell nobody who is 18 what comes when they are', () => {
    const said = all.filter(
      ([key, text]) => key.startsWith('childs-copy.days.') && text.includes('when you are 18')
    )
    expect(said).toEqual([])
  })

  // ¶57, ¶66: a care leaver of 20 is no child who must tell an adult, and may have no social worker any more.
  test('speak in the young person’s own copy to an adult, and send nobody to a social worker who has left', () => {
    const own = all.filter(([key]) => /^(?:childs-copy\.|recipients\.to-the-child$)/.test(key))
    expect(own.length).toBeGreaterThan(100)
    const said = own.filter(([, text]) =>
      /an adult you trust|as an adult|a good school|fun things|who you can see|look after you each day|ask your social worker/i.test(
        text
      )
    )
    expect(said).toEqual([])
  })

  test('have no phrase that nothing says', () => {
    const written = [...base.values()].join('\n')
    expect(Object.keys(phrases).filter((phrase) => !written.includes(phrase))).toEqual([])
  })

  // It would hold fast a text that is corrected in its own file.
  test('have no sentence that the phrases give anyhow', () => {
    const byPhrases = new Map(
      files.flatMap((file) =>
        flat(inAdultWords(file, read(`messages/en/${file}`), { ...adult, sentences: {} }))
      )
    )
    const idle = flat(sentences).filter(([key, text]) => text === (byPhrases.get(key) ?? base.get(key)))
    expect(idle).toEqual([])
  })

  test('never say that an adult’s consent to a referral is not needed', () => {
    const denies = /no consent|consent[^.]* (?:is|are) not (?:asked|needed)|whether or not they agree/i
    const found = all.filter(([, text]) => denies.test(text)).map(([key]) => key)
    // What a child alone is shown, and paragraphs of the guidance.
    expect(found.filter((key) => !/^(?:paragraphs|duties|outside|glossary|currency)\b/.test(key))).toEqual([
      'questions.consents.hint',
      'referral-notice-text.suspected',
      'statements.potential-victims-count',
      'statements.no-consent-asked'
    ])
  })
})

test('phrases give way as whole words, the longer before the shorter, and texts of their own before both', () => {
  const own: Messages = {
    a: 'The child sees a child protection plan.',
    b: { c: 'a child' },
    e: 'a childish child’s',
    d: 'the child'
  }
  const words = {
    phrases: { 'a child protection': 'a child protection', 'a child': 'somebody', 'The child': 'Sam' },
    sentences: { d: 'you' },
    asTheyAre: { files: ['a-law'], keys: ['b'] }
  }
  expect(inAdultWords('a-file', own, words)).toEqual({
    a: 'Sam sees a child protection plan.',
    b: {},
    d: 'you'
  })
})

describe('whom the words speak of', () => {
  beforeAll(async () => {
    await startWords(['immediate-safety'])
  })
  afterAll(() => speakOf('child'))
  const title = () => wordsNow()('steps.trust.title')

  test('changes for what is there and for what comes later, and back', async () => {
    const asChild = title()
    expect(asChild).toBe(base.get('steps.trust.title'))
    await speakOf('adult')
    expect(title()).toBe(instead.get('steps.trust.title'))
    await loadWords(['opening'])
    expect(wordsNow()('questions.known-as.label')).toBe(instead.get('questions.known-as.label'))
    expect(wordsNow()('steps.police-agreement.title')).toBe(base.get('steps.police-agreement.title'))
    await speakOf('child')
    expect(title()).toBe(asChild)
  })

  test('is, of a document, whoever it is about', async () => {
    await speakOf('adult')
    const wordsOfWhom = get(wordsOf)
    expect(wordsOfWhom('child')('steps.trust.title')).toBe(base.get('steps.trust.title'))
    expect(wordsOfWhom('adult')('steps.trust.title')).toBe(instead.get('steps.trust.title'))
    expect(get(titleIfAny)('steps.trust.title')).toBe(base.get('steps.trust.title'))
    await speakOf('child')
    expect(get(wordsOf)('adult')('steps.trust.title')).toBe(instead.get('steps.trust.title'))
  })

  test('is whoever was asked for last, whatever comes first', async () => {
    await Promise.all([speakOf('adult'), speakOf('child')])
    expect(title()).toBe(base.get('steps.trust.title'))
  })

  test('stays the same for whoever has taken the words already', async () => {
    const taken = wordsNow()
    await speakOf('adult')
    expect(taken('steps.trust.title')).toBe(base.get('steps.trust.title'))
  })
})
