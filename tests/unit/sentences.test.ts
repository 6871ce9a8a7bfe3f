import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { questions } from '../../content/stages'
import type { Words } from '../../src/i18n/words'
import { sentencesOf, wordsIn } from '../support/sentences'
import { allWords } from '../support/words'

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`)
  )
const read = (path: string) => flat(JSON.parse(readFileSync(path, 'utf8')) as Tree)
const ofChild = readdirSync('content/messages/en').flatMap((file) => read(`content/messages/en/${file}`))
const ofAdult = read('content/adult-words/en/sentences.json')

const most = 35

/** Sentences that may be longer, each with its reason. None is needed today: one that comes has to say why. */
const mayBeLonger: Readonly<Record<string, string>> = {}

/** The fifteen (one of them in four places) that careful readers read twice: each sentence of theirs stays under 25 words. */
const readTwice = [
  'clock.rows.appeal.rule',
  'clock.rows.leave-end.rule',
  'clock.rows.visits-after-a-year.rule',
  'currency.notes.placements-by-age.now',
  'statements.duties-until-a-transfer',
  'statements.referral-is-made-online',
  'questions.health-action-for.hint',
  'questions.education-action-for.hint',
  'questions.specialist-support-needs.hint',
  'questions.protection-step-for.hint',
  'questions.need-for.hint',
  'questions.interpreter-independence.hint',
  'questions.conclusion-reason.hint',
  'questions.how-status-needs-are-met.hint',
  'questions.appeal-state-on.hint',
  'steps.what-is-suspected.why',
  'questions.distance-and-isolation.label',
  'questions.distance-and-isolation.hint',
  'questions.return-information-how.label',
  'questions.return-information-how.hint'
]

/** What stays open until it is there: nothing else of a case is left empty, as an empty question goes on being counted as open. */
const openUntilThen: readonly string[] = ['repeat-put-right-on', 'tracks-set-aside']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A text as it is shown, with something in place of all that it leaves open: a choice of plurals is no sentence. */
const shown = (key: string, text: string) =>
  words(
    key,
    Object.fromEntries(
      [...text.matchAll(/\{\s*([\w-]+)/g)].map(([, name = '']): [string, number] => [name, 2])
    )
  )

const longer = (key: string, text: string, than: number) =>
  sentencesOf(text)
    .filter((sentence) => wordsIn(sentence) > than)
    .map((sentence) => `${key} (${wordsIn(sentence)}): ${sentence}`)

describe('sentences', () => {
  it('are split where a reader stops, and their words counted', () => {
    const text = 'From 16 (¶66), in R (ECPAT UK) v Kent – a case. Ask: “May I?” Yes.'
    expect(sentencesOf(text).map(wordsIn)).toEqual([11, 3, 1])
  })

  it(`have ${most} words at most, but for those with a reason`, () => {
    const found = [
      ...ofChild.flatMap(([key, text]) => longer(key, shown(key, text), most)),
      ...ofAdult.flatMap(([key, text]) => longer(`${key} (adult)`, text, most))
    ]
    expect(found.filter((one) => !(one.slice(0, one.indexOf(' ')) in mayBeLonger))).toEqual([])
  })

  it('have an exception only where it is needed', () => {
    const tooLong = new Set(
      [...ofChild, ...ofAdult].flatMap(([key, text]) => (longer(key, text, most).length > 0 ? [key] : []))
    )
    expect(Object.keys(mayBeLonger).filter((key) => !tooLong.has(key))).toEqual([])
  })

  it('that were read twice say one thing in fewer than 25 words, of a child and of an adult', () => {
    const texts = new Map(ofChild)
    expect(readTwice.filter((key) => !texts.has(key))).toEqual([])
    const adult = ofAdult.filter(([key]) => readTwice.includes(key))
    const found = [...readTwice.map((key) => [key, texts.get(key) ?? ''] as const), ...adult].flatMap(
      ([key, text]) => longer(key, text, 24)
    )
    expect(found).toEqual([])
  })

  it('of a question do not say that it is left empty, but what is chosen where there is nothing', () => {
    const found = [...ofChild, ...ofAdult].filter(([key, text]) => {
      const [, id = '', part] = /^questions\.([^.]+)\.(hint|label)$/.exec(key) ?? []
      return part !== undefined && id in questions && !openUntilThen.includes(id) && /\bempty\b/i.test(text)
    })
    expect(found).toEqual([])
  })
})
