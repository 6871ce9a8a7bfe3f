import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '../../content/indicators'
import { positions } from '../../content/immigration-tracks'
import sourceNames from '../../content/messages/en/sources.json'
import { paragraphs } from '../../content/guidance'
import type { Question, Source, StageContent } from '../../content/shape'
import { stages } from '../../content/stages'
import { sourcesOf } from '../../machines/journey/sources-of-step'
import { allActions } from '../../machines/actions/all'
import { statements } from '../../content/statements'
import { sourceWords } from '../../src/documents/compose/words/source-words'
import type { Words } from '../../src/i18n/words'
import { adultSentences, sourcedSentences, type Sourced } from '../support/sourced-sentences'
import { saidByNone, whatParagraphsSay } from '../support/what-paragraphs-say'
import { allWords } from '../support/words'

const contents: readonly StageContent[] = stages
const asked = contents.flatMap((stage) =>
  Object.entries(stage.questions).flatMap(([id, question]: readonly [string, Question]) => [
    { id, serves: question.serves },
    ...(question.kind === 'list'
      ? Object.entries(question.fields).map(([field, { serves }]) => ({ id: field, serves }))
      : [])
  ])
)
const hinted = new Set(
  stages.flatMap(({ id }) => {
    const { questions: ofStage } = JSON.parse(readFileSync(`content/messages/en/${id}.json`, 'utf8')) as {
      readonly questions?: Readonly<Record<string, { readonly hint?: string }>>
    }
    return Object.entries(ofStage ?? {}).flatMap(([question, { hint }]) =>
      hint === undefined ? [] : [question]
    )
  })
)
/** The steps that say why they are there. */
const whys = new Set(
  stages.flatMap(({ id }) => {
    const { steps: ofStage } = JSON.parse(readFileSync(`content/messages/en/${id}.json`, 'utf8')) as {
      readonly steps: Readonly<Record<string, { readonly why?: string }>>
    }
    return Object.entries(ofStage).flatMap(([step, { why }]) => (why === undefined ? [] : [step]))
  })
)
const ofSteps = stages.flatMap(({ id, steps }) =>
  Object.keys(steps).flatMap((step) => sourcesOf(step as Parameters<typeof sourcesOf>[0], id))
)

let words: Words
let printed: readonly Sourced[]
/** What is asked: the pages of the guidance lead from a ¶ to it. */
let questions: readonly Sourced[]
/** What each page says of itself, above its sources. */
let steps: readonly Sourced[]
/** What hints add to it. */
let hints: readonly Sourced[]
beforeAll(async () => {
  words = await allWords()
  const ofAdults = adultSentences()
  printed = sourcedSentences(words).flatMap((one) => {
    const text = ofAdults.get(one.key)
    return text === undefined ? [one] : [one, { ...one, key: `${one.key} (adult)`, text }]
  })
  const ofQuestion = (part: string) => (one: (typeof asked)[number]) => {
    const key = `questions.${one.id}.${part}`
    return { key, text: words(key), serves: one.serves }
  }
  questions = asked.map(ofQuestion('label'))
  steps = stages.flatMap(({ id, steps: ofStage }) =>
    Object.keys(ofStage).map((step) => ({
      key: `steps.${step}`,
      // A step whose title and questions say it all has no “why”.
      text: [words(`steps.${step}.title`), ...(whys.has(step) ? [words(`steps.${step}.why`)] : [])].join(
        ': '
      ),
      serves: sourcesOf(step as Parameters<typeof sourcesOf>[0], id)
    }))
  )
  hints = asked.filter(({ id }) => hinted.has(id)).map(ofQuestion('hint'))
})

describe('the names of sources', () => {
  it('are there for each that content rests on, and for no other', () => {
    const used = new Set<string>([
      ...asked.flatMap(({ serves }) => serves),
      ...ofSteps,
      ...indicators.flatMap(({ sources }): readonly Source[] => sources),
      ...Object.values(positions).flatMap(({ serves }): readonly Source[] => serves),
      ...printed.flatMap(({ serves }) => serves)
    ])
    for (const kind of ['law', 'practice'] as const) {
      const ids = [...used]
        .filter((one) => one.startsWith(`${kind}:`))
        .map((one) => one.slice(kind.length + 1))
      expect(Object.keys(sourceNames.sources[kind]).sort()).toEqual(ids.sort())
    }
  })

  it('are short: a plan has hundreds of them', () => {
    const names = [...Object.values(sourceNames.sources.law), ...Object.values(sourceNames.sources.practice)]
    expect(names.filter((name) => name.length > 36)).toEqual([])
  })

  it('print each source as what it is, and each name once', () => {
    const all: readonly Source[] = [
      '¶33',
      'law:children-act-1989-section-20',
      'prompt-sheet:documents',
      'practice:consent-to-a-referral',
      'practice:consent-to-stay-at-18'
    ]
    expect(sourceWords(all, words)).toBe(
      '¶33, Children Act 1989 s20, NRM prompt sheet, practice: Home Office toolkit'
    )
  })
})

describe('a paragraph stands beside what it says', () => {
  it('in every sentence that is printed with it', () => {
    const astray = printed.flatMap(({ key, text, serves }) =>
      serves
        .filter((source) => source.startsWith('¶'))
        .filter((source) => whatParagraphsSay[Number(source.slice(1))]?.test(text) !== true)
        .map((source) => `${source} ${key}: ${text}`)
    )
    expect(astray).toEqual([])
  })

  it('and every printed sentence has a source', () => {
    expect(printed.filter(({ serves }) => serves.length === 0).map(({ key }) => key)).toEqual([])
  })

  it.each(saidByNone)(
    'and what no paragraph says has a source that does: $what',
    ({ words: of, oneOf, never }) => {
      const speaking = [...printed, ...questions].filter(({ text }) => of.test(text))
      expect(speaking.length).toBeGreaterThan(0)
      const adding = [...steps, ...hints].filter(({ text }) => of.test(text))
      const unsourced = [...speaking, ...adding].filter(
        ({ serves }) => !serves.some((source) => oneOf.includes(source))
      )
      expect(unsourced.map(({ key, text }) => `${key}: ${text}`)).toEqual([])
      const wrong = speaking.filter(({ serves }) =>
        never.some((paragraph) => serves.includes(`¶${paragraph}`))
      )
      expect(wrong.map(({ key, serves }) => `${key}: ${serves.join(' ')}`)).toEqual([])
    }
  )

  it('and a page names what something that it asks rests on, and nothing else', () => {
    const serving = new Map(contents.flatMap(({ questions: ofStage }) => Object.entries(ofStage)))
    const astray = stages.flatMap(({ id, steps: ofStage }) =>
      Object.entries(ofStage as Readonly<Record<string, readonly string[]>>).flatMap(([step, ids]) => {
        const askedFor = new Set(
          ids.flatMap((one) => {
            const question = serving.get(one)
            const fields = question?.kind === 'list' ? Object.values(question.fields) : []
            return [...(question?.serves ?? []), ...fields.flatMap(({ serves }) => serves)]
          })
        )
        const named = sourcesOf(step as Parameters<typeof sourcesOf>[0], id)
        return ids.length === 0
          ? []
          : named.filter((one) => !askedFor.has(one)).map((one) => `${step}: ${one}`)
      })
    )
    expect(astray).toEqual([])
  })

  it('and whatever is said to meet a duty carries its paragraph', () => {
    const serving = new Map<string, readonly Source[]>([
      ...asked.map(({ id, serves }) => [`question ${id}`, serves] as const),
      ...allActions.map(({ id, serves }) => [`action ${id}`, serves] as const),
      ...Object.entries(statements).map(([id, { serves }]) => [`statement ${id}`, serves] as const)
    ])
    const astray = Object.entries(paragraphs).flatMap(([paragraph, { duties }]) =>
      duties.flatMap(({ id, met }) =>
        met
          .map((where) => Object.entries(where).flat().join(' '))
          .filter((thing) => serving.get(thing)?.includes(`¶${Number(paragraph)}`) === false)
          .map((thing) => `¶${paragraph} ${id}: ${thing}`)
      )
    )
    expect(astray).toEqual([])
  })
})
