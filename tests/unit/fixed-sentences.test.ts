import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { documentIds } from '../../content/documents'
import { parseCaseFile } from '../../machines/case-file/schema'
import { isQuestion } from '../../machines/facts/asked'
import { buildDocument } from '../../src/documents/compose/build-document'
import type { Words } from '../../src/i18n/words'
import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import { iran } from '../cases/iran'
import { answersOf, type NamedCase } from '../cases/named-case'
import { nigeria } from '../cases/nigeria'
import { romania } from '../cases/romania'
import { vietnam } from '../cases/vietnam'
import { today } from '../explore/explore'
import { textsInDocument } from '../support/document-texts'
import { fileWith } from '../support/file'
import { sentencesOf } from '../support/sentences'
import {
  factsOfLawOrWorld,
  restsOnAnAnswer,
  saidOfNoAnswer,
  saysADay,
  saysWhatIsOwed,
  saysWhatMayBe,
  saysWhatToDo,
  whereTheyStand
} from '../support/fixed-sentences'
import { allWords } from '../support/words'

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`)
  )
const files = [
  ...readdirSync('content/messages/en').map((file) => `content/messages/en/${file}`),
  'content/adult-words/en/sentences.json'
]
const standing = files
  .flatMap((file) => flat(JSON.parse(readFileSync(file, 'utf8')) as Tree))
  .filter(([key]) => whereTheyStand.some((where) => where.test(key)))
  .flatMap(([key, text]) => sentencesOf(text).map((sentence) => ({ key, sentence })))

const listed = [...factsOfLawOrWorld, ...saysWhatMayBe, ...restsOnAnAnswer.flatMap(({ said }) => said)]

/** What it may be about without being listed: something owed, something to do, or a day of the clock by itself. */
const isPlain = ({ key, sentence }: (typeof standing)[number]) =>
  saysWhatIsOwed.test(sentence) ||
  saysWhatToDo.test(sentence) ||
  (key.startsWith('clock.') && saysADay.test(sentence))

const namedCases = { countyLine, eritrea, iran, nigeria, romania, vietnam }

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** Other sentences that documents print: each is said of what was recorded there and then, or of the document itself. */
const saidOfWhatIsRecorded: readonly RegExp[] = [
  // What an answer called for, and what the draft's words have become: facts with their day.
  /^(actions|currency)\./,
  /^clock\.(basis|holidays|screen|timeline|unsure)\./,
  /^documents\.(ask-since-a-return$|edition|location-|actions\.|leaving-care\.|missing-child\.|not-explored\.|review\.|track-table\.|written-early)/,
  /^nrm-sheet\.(?!says\.)/,
  /^documents\.finished\./,
  /^(needs|values|referral-after|versions|action-list|copies|recipients)\./
]

/** Answers against which a sentence that said "it is so" would stand; the words by which it once did. */
const contradictions: readonly {
  readonly answers: NamedCase['answers']
  readonly said: RegExp
}[] = [
  {
    answers: { 'status-still-to-do': ['tell-those-who-care'] },
    said: /care knows the status|carers? know the status/
  },
  {
    answers: { 'visitor-answer': 'not-offered' },
    said: /child is offered an independent visitor|who declines are recorded/
  },
  { answers: { 'legal-meetings-accompanied': 'not-every-meeting' }, said: /carer goes with the child/ },
  { answers: { 'embassy-approached': 'yes' }, said: /embassy .* is never approached/ },
  { answers: { 'support-refused-for-status': 'refused' }, said: /nor a refusal takes|protection go on\b/ },
  { answers: { 'personal-adviser-appointed': 'not-yet' }, said: /has a personal adviser from 16/ },
  { answers: { 'education-to-arrange': ['ask-for-priority'] }, said: /child has priority in school/ },
  { answers: { 'age-in-doubt': 'yes', 'treated-as-a-child': 'no' }, said: /doubt is treated as a child/ },
  {
    answers: { enquirers: [{ 'enquirer-name': 'Somebody', 'enquirer-told': 'location-told' }] },
    said: /lives is confidential/
  },
  {
    answers: { departures: [{ 'departure-what': 'A visit was left out' }] },
    said: /the exceptional reason is given/
  },
  { answers: { 'threats-made': 'yes' }, said: /cope with it goes on/ },
  {
    answers: {
      'trafficking-conclusion': 'suspected',
      'nrm-decisions': [{ 'nrm-decision-kind': 'conclusive-grounds', 'nrm-decision-outcome': 'negative' }],
      referral: 'made',
      'strategy-discussion': 'not-yet'
    },
    said: /safety measures go on|Protection stands whatever|is still met through the plan/
  },
  { answers: { 'education-pathway-plan': { reason: 'not-known' } }, said: /head, watches over/ },
  {
    answers: { 'immigration-position': 'appeal-rights-exhausted', 'appeal-state': 'appeal-made' },
    said: /No appeal is recorded/
  },
  {
    answers: { 'immigration-position': 'refused-no-leave', 'unaccompanied-responsible-adult': 'nobody' },
    said: /No asylum claim/
  }
]

describe('a sentence that stands in documents (invariant 17)', () => {
  it('says what is owed or what to do, or is a fact that no answer contradicts, or rests on an answer', () => {
    const claims = standing.filter((one) => !isPlain(one) && !listed.includes(one.sentence))
    expect(claims.map(({ key, sentence }) => `${key}: ${sentence}`)).toEqual([])
  })

  it('is listed only where it stands, and needs to be', () => {
    const needed = new Set(standing.filter((one) => !isPlain(one)).map(({ sentence }) => sentence))
    expect(listed.filter((sentence) => !needed.has(sentence))).toEqual([])
    expect(restsOnAnAnswer.flatMap(({ questions }) => questions).filter((id) => !isQuestion(id))).toEqual([])
  })

  // Taken away, the answer takes along every sentence that is said because of it.
  test.each(restsOnAnAnswer)('rests on $questions, and is not said without that', ({ questions, said }) => {
    const without = Object.values(namedCases).flatMap(({ answers }) => {
      const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)))
      const file = fileWith(answersOf(others))
      return documentIds.flatMap((id) =>
        textsInDocument(buildDocument(id, file, { today, words, location: 'shown' })).flatMap(sentencesOf)
      )
    })
    const still = said.filter((sentence) => !saidOfNoAnswer.includes(sentence) && without.includes(sentence))
    expect(still).toEqual([])
  })

  it('stands where this looks for it: no document has others', () => {
    const seen = new Map<string, string>()
    const heard: Words = (key, values) => {
      const text = words(key, values)
      if (text.endsWith('.')) seen.set(key, text)
      return text
    }
    for (const { answers } of [vietnam, eritrea, countyLine])
      for (const id of documentIds)
        buildDocument(id, fileWith(answersOf(answers)), { today, words: heard, location: 'shown' })
    const known = [...whereTheyStand, ...saidOfWhatIsRecorded]
    const others = [...seen].filter(([key]) => !known.some((where) => where.test(key)))
    expect(seen.size).toBeGreaterThan(100)
    expect(others.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })

  test.each(contradictions)('is contradicted by no answer: $said', ({ answers, said }) => {
    const file = fileWith(answersOf({ 'immigration-position': 'claim-undecided', ...answers }))
    expect(parseCaseFile(file)).toEqual(file)
    const printed = documentIds.flatMap((id) =>
      textsInDocument(buildDocument(id, file, { today, words, location: 'shown' }))
    )
    expect(printed.filter((text) => said.test(text))).toEqual([])
  })
})
