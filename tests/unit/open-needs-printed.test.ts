import { beforeAll, describe, expect, it } from 'vitest'
import { needRows, planLists, type NeedRow, type NeedRowId, type PlanList } from '../../content/needs'
import { needsAnsweredIn } from '../../content/needs-answered'
import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import { buildDocument } from '../../src/documents/compose/build-document'
import { writePdf } from '../../src/documents/pdf/write-pdf'
import type { Words } from '../../src/i18n/words'
import {
  answersOf,
  type ScenarioAnswer,
  type ScenarioItem,
  type NamedCase,
  type Single
} from '../cases/named-case'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'
import { fonts } from './pdf/fixtures'
import { readPdf } from './pdf/read-pdf'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Answers = NamedCase['answers']

const rows = Object.entries(needRows) as [NeedRowId, NeedRow][]
const typed = (id: string) => `Something of ${id}`

/** An answer by which a question finds a need: an option that counts, all of them where each is a need, or a text. */
function finding(id: QuestionId, values: readonly string[] | undefined): ScenarioAnswer {
  const question: Question = questions[id]
  if (question.kind === 'choices') return values ?? question.options
  return values?.[0] ?? typed(id)
}

/** One more answer; where a question finds several needs, all the options that do. */
function withOne(all: Answers, id: QuestionId, given: ScenarioAnswer): Answers {
  const before = all[id]
  return { ...all, [id]: Array.isArray(before) && Array.isArray(given) ? [...before, ...given] : given }
}

const matters = questions['legal-support-needed'].options

/** A girl of 16 with every need that an answer can find, one that the assessment lists, and no plan for any. */
const everyNeed: Answers = {
  reference: 'HBR-500',
  'known-as': 'Selam',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-03-01', 'birth-source': 'document' }],
  'immigration-position': 'claim-undecided',
  'trafficking-conclusion': 'suspected',
  gender: 'female',
  people: [{ 'person-name': 'Ana Reyes', 'person-role': 'social-worker' }],
  needs: [{ 'need-what': 'A warm coat' }],
  ...rows
    .flatMap(([, { foundBy }]) => foundBy.slice(0, 1))
    .reduce<Answers>((all, { question, values }) => withOne(all, question, finding(question, values)), {})
}

const optionsOf = (question: Question | undefined) => (question?.kind === 'choice' ? question.options : [])

/** A complete entry in a plan's list, for each of the values of one of its fields. */
function complete(
  plan: keyof typeof planLists,
  field: string,
  values: readonly string[]
): readonly ScenarioItem[] {
  const { how, byWhom, byWhen, forNeeds }: PlanList = planLists[plan]
  const needs = plan === 'legal' || forNeeds === undefined ? {} : { [forNeeds]: needsAnsweredIn[plan] }
  return values.map((value): Readonly<Record<string, Single>> => ({
    [field]: value,
    [how]: 'It is arranged',
    [byWhom]: 'Ana Reyes',
    [byWhen]: '2026-12-10',
    ...needs
  }))
}

const areas = optionsOf(questions.needs.fields['need-area'])

const everyPlan: Answers = {
  ...everyNeed,
  needs: [
    ...areas.flatMap((area) =>
      complete('needs', 'need-area', [area]).map((need) => ({ ...need, 'need-what': `A need of ${area}` }))
    ),
    { ...complete('needs', 'need-area', areas.slice(0, 1))[0], 'need-what': 'A warm coat' }
  ],
  'health-actions': complete('health', 'health-action', ['See the nurse']),
  'education-actions': complete('education', 'education-action', ['Ask the school']),
  'protection-steps': complete('protection', 'protection-action', ['Walk with her']),
  'specialist-supports': complete('support', 'specialist-support-for', ['What she went through']),
  'legal-arrangements': complete('legal', 'legal-matter', matters)
}

const carePlan = (answers: Answers) =>
  buildDocument('care-plan', fileWith(answersOf(answers)), { today, words, location: 'shown' })

const partOf = (answers: Answers) => carePlan(answers).sections.find(({ id }) => id === 'not-yet-planned')

const open = 'Not yet planned'

/** The row of the coat in the table of what will be done. */
const coatIn = (answers: Answers): readonly string[] =>
  carePlan(answers)
    .sections.filter(({ id }) => id === 'plan-table')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
    .find(([what]) => what === 'A warm coat') ?? []

describe('a case with every need open', () => {
  it('names each of them once, with exactly what is missing', () => {
    const blocks = partOf(everyNeed)?.blocks ?? []
    const items = blocks
      .flatMap((block) => (block.kind === 'rows' ? block.rows.flatMap(({ values }) => values) : []))
      .join('; ')
      .split('; ')
    const found = rows.flatMap(([id, row]) => {
      const name = words(`needs.found.${id}`)
      if (row.each === true)
        return matters.map(
          (matter) => `${name}: ${words(`questions.legal-support-needed.options.${matter}`)}`
        )
      const [telling] = row.foundBy
      return [telling?.values === undefined ? `${name}: “${typed(String(telling?.question))}”` : name]
    })
    for (const name of found)
      expect(
        items.filter((item) => item.startsWith(`${name} (¶`)),
        name
      ).toHaveLength(1)
    expect(items).toHaveLength(found.length)
    // What the assessment lists stands in the table beside what is not planned of it, and so is not named here too.
    expect(coatIn(everyNeed)).toEqual(['A warm coat', open, open, open])
    // The heading says that they are not yet planned for: no sentence says it again before their names.
    expect(blocks).toMatchObject([
      { kind: 'rows', rows: [{ label: 'Still to plan: how it will be met, by whom, by when' }] }
    ])
  })

  it('says what is missing part by part', () => {
    const half = { 'need-response': 'Buy one', 'need-by-whom': 'Ana Reyes' }
    const said = (fields: ScenarioItem) =>
      coatIn({ ...everyNeed, needs: [{ 'need-what': 'A warm coat', ...fields }] }).slice(1)
    expect(said(half)).toEqual(['Buy one', 'Ana Reyes, Social worker', open])
    expect(said({ 'need-by-when': '2026-12-10' })).toEqual([open, open, '10 December 2026'])
    expect(said({ ...half, 'need-by-when': '2026-12-10' })).not.toContain(open)
  })

  it('leaves out what is planned in a text, and says of an entry what it lacks', () => {
    const label = (given: Answers, name: string) =>
      (partOf({ ...everyNeed, ...given })?.blocks ?? [])
        .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
        .find(({ values }) => values.join().includes(name))?.label
    const [identity, health] = [words('needs.found.identity'), words('needs.found.health')]
    const nothing = 'Still to plan: how it will be met, by whom, by when'
    expect(label({}, identity)).toBe(nothing)
    const inWords = { 'culture-and-identity-arrangements': 'Simone asks one in by 12 December.' }
    expect(label(inWords, identity)).toBeUndefined()
    // Of an entry in a list somebody asked by whom and by when.
    expect(
      label({ 'health-actions': [{ 'health-action': 'See her', 'health-action-for': ['health'] }] }, health)
    ).toBe('Still to plan: by whom, by when')
    // A day by which an interpreter is there is asked for, and an entry for a matter of law names who.
    expect(label({ 'interpreter-language': 'Tigrinya' }, words('needs.found.interpreter'))).toBe(
      'Still to plan: by whom, by when'
    )
  })

  it('prints them on the first two pages of the draft, where it is signed', async () => {
    const { pages } = await readPdf(writePdf(carePlan(everyNeed), fonts))
    const first = pages
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
    expect(first).toContain('DRAFT')
    expect(first).toContain(words('documents.parts.not-yet-planned'))
    for (const [id] of rows) expect(first).toContain(words(`needs.found.${id}`))
  })
})

describe('a case with a complete plan for every need', () => {
  it('prints nothing as not yet planned', () => {
    expect(partOf(everyPlan)).toBeUndefined()
  })
})
