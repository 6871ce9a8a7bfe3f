import { beforeAll, describe, expect, it, test } from 'vitest'
import { documentIds, type DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { finished } from '../../../machines/case-file/change'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { actionsOnce } from '../../../src/documents/copy/actions-once'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../../src/documents/model'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { today } from '../../explore/explore'
import { documentsOf } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'
import { wordsOfPaper } from '../../weight/paper'
import { allFonts } from '../pdf/fixtures'
import type { FontFiles } from '../../../src/documents/pdf/fonts/fonts'
import { readPdf } from '../pdf/read-pdf'

let words: Words
let fonts: FontFiles
beforeAll(async () => {
  words = await allWords()
  fonts = await allFonts()
})

type Answers = NamedCase['answers']
const copy = (id: DocumentId, answers: Answers, recipient: RecipientId = 'full', annex = false) =>
  copyOf(documentsOf(answers, words)(id), { recipient, also: [], annex }, new Set(), words).model
const pagesOf = async (model: DocumentModel) => (await readPdf(writePdf(model, fonts))).pages
// A draft of the night says its minute too.
const at = '2026-11-24T04:10:00Z'
const localDetails = { authority: 'Harbourshire County Council', 'out-of-hours-number': '01632 960140' }
const cases = { eritrea, vietnam, countyLine, romania, nigeria, iran }

// The figures of the issue, written by hand: what a manager who signs reads to the end.
const budgets: readonly (readonly [keyof typeof cases, DocumentId, RecipientId, number])[] = [
  ['vietnam', 'care-plan', 'full', 11],
  ['vietnam', 'assessment-record', 'full', 18],
  ['eritrea', 'pathway-plan', 'full', 9],
  ['vietnam', 'care-plan', 'child', 4],
  ['eritrea', 'care-plan', 'child', 4],
  ['vietnam', 'protection-and-placement-plan', 'child', 2],
  ['iran', 'care-plan', 'carer', 7]
]

// ¶23, ¶39: a child who is lost looks at what was folded outermost.
test.each(Object.keys(cases) as (keyof typeof cases)[])(
  '%s: the child finds on the first page whom to ring',
  async (name) => {
    const pages = await pagesOf(copy('care-plan', cases[name].answers, 'child'))
    const [first] = pages.flatMap(({ text }, page) =>
      text.includes(words('childs-copy.parts.ring')) ? [page] : []
    )
    expect(first).toBe(0)
  }
)

describe('paper that gets signed', () => {
  test.each(budgets)('%s: %s for %s has at most %i pages', async (name, id, recipient, most) => {
    const pages = await pagesOf(copy(id, cases[name].answers, recipient))
    expect(pages.length).toBeLessThanOrEqual(most)
  })

  // What is signed is the version that is finished, and whoever signs has a copy of their own.
  test.each(Object.keys(cases) as (keyof typeof cases)[])(
    '%s: is signed on the second page at the latest, as a draft and finished, by whoever has which copy',
    async (name) => {
      const file = fileWith(answersOf(cases[name].answers))
      for (const one of [file, finished(file, today)])
        for (const id of ['care-plan', 'pathway-plan'] as const)
          for (const recipient of ['full', 'carer', 'lawyer'] as const) {
            const source = sourcesOf(one, { today, words, localDetails })(id)
            const { model } = copyOf(source, { recipient, also: [], annex: false }, new Set(), words)
            const at = model.sections.findIndex((section) => section.id === 'signatures')
            // A pathway plan that is not yet required is signed by nobody.
            if (at < 0) continue
            // What comes after makes no difference to where it stands.
            const pages = await pagesOf({ ...model, sections: model.sections.slice(0, at + 1) })
            expect(pages.length, `${name} ${id} for ${recipient}`).toBeLessThanOrEqual(2)
          }
    }
  )

  // ¶34: a health plan and a personal education plan are part of the care plan. Whoever signs has read the first action of each, by whom and by when.
  test.each([
    [
      'eritrea',
      ['First health assessment, with interpreter', '26 November 2026'],
      ['Enrol with proof', '30 November 2026']
    ],
    ['vietnam', ['Cream and dressings', '1 December 2026'], ['name the start day', '2 December 2026']],
    [
      'countyLine',
      ['brace check the same week', '1 December 2026'],
      ['results explained to Tam first', '8 December 2026']
    ],
    [
      'romania',
      ['Two fillings, with gas', '9 December 2026'],
      ['Somebody who calls is told nothing', '25 November 2026']
    ],
    [
      'nigeria',
      // What is planned for the birth is told in confidence (¶31, ¶34).
      ['First visit of the perinatal team', '1 December 2026'],
      ['Home tutor, five mornings', '14 December 2026']
    ],
    ['iran', ['Doctor on 3 December', '9 December 2026'], ['Tutor, two schools', '4 December 2026']]
  ] as const)('%s: has health and education before the lines to sign', (name, health, education) => {
    const file = fileWith(answersOf(cases[name].answers))
    for (const one of [file, finished(file, today)])
      for (const recipient of ['full', 'carer', 'lawyer'] as const) {
        const source = sourcesOf(one, { today, words, localDetails })('care-plan')
        const { model } = copyOf(source, { recipient, also: [], annex: false }, new Set(), words)
        const ids = model.sections.map(({ id }) => id)
        const tables = model.sections
          .slice(0, ids.indexOf('signatures'))
          .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
        for (const [what, day] of [health, education])
          expect(
            tables.filter((cells) => cells[1]?.includes(what) === true && cells[3] === day),
            `${what} for ${recipient}`
          ).toHaveLength(1)
        // What the detail says of it again would be the same row twice.
        const behind = JSON.stringify(model.sections.slice(ids.indexOf('signatures')))
        expect(behind).not.toContain(education[0])
      }
  })

  // Carers sign it too, and it is read at night.
  test.each(Object.keys(cases) as (keyof typeof cases)[])(
    '%s: the protection and placement plan is signed on the third page at the latest, and on the second by the carer',
    async (name) => {
      for (const recipient of ['full', 'carer'] as const) {
        const source = documentsOf(cases[name].answers, words)('protection-and-placement-plan')
        const { model } = copyOf(source, { recipient, also: ['placement'], annex: false }, new Set(), words)
        const at = model.sections.findIndex((section) => section.id === 'signatures')
        const pages = await pagesOf({ ...model, sections: model.sections.slice(0, at + 1) })
        expect(pages.length, recipient).toBeLessThanOrEqual(recipient === 'full' ? 3 : 2)
      }
    }
  )

  // A reviewing officer signs beside what the review decided and what it found missing, not behind all that was looked at.
  test.each(Object.keys(cases) as (keyof typeof cases)[])(
    '%s: the review record is signed on the second page at the latest, and what is missing stands before it',
    async (name) => {
      const model = copy('review-record', cases[name].answers)
      const at = model.sections.findIndex((section) => section.id === 'signatures')
      expect(at).toBeGreaterThan(0)
      expect(model.sections.slice(at).map(({ id }) => id)).not.toContain('not-yet-planned')
      const pages = await pagesOf({ ...model, sections: model.sections.slice(0, at + 1) })
      expect(pages.length).toBeLessThanOrEqual(2)
    }
  )

  test.each(Object.keys(cases) as (keyof typeof cases)[])(
    '%s: the first night is one sheet of paper, as a draft and finished, for the carer and for the duty team',
    async (name) => {
      const file = fileWith(answersOf(cases[name].answers))
      for (const one of [file, finished(file, today)])
        for (const recipient of ['full', 'carer'] as const) {
          const source = sourcesOf(one, { today, at, words, localDetails })('first-night')
          const { model } = copyOf(source, { recipient, also: [], annex: false }, new Set(), words)
          expect((await pagesOf(model)).length, `${name} for ${recipient}`).toBeLessThanOrEqual(2)
        }
    }
  )

  // What a duty team takes along that has the placement too.
  test.each(Object.keys(cases) as (keyof typeof cases)[])(
    '%s: the first night is one sheet for the duty team with the placement too, as a draft and finished',
    async (name) => {
      const file = fileWith(answersOf(cases[name].answers))
      for (const one of [file, finished(file, today)]) {
        const source = sourcesOf(one, { today, at, words, localDetails })('first-night')
        const choice = { recipient: 'full', also: ['placement'], annex: false } as const
        const { model } = copyOf(source, choice, new Set(), words)
        expect((await pagesOf(model)).length).toBeLessThanOrEqual(2)
      }
    }
  )

  it('has the annex only where it is asked for, and then all of it', () => {
    const without = copy('care-plan', vietnam.answers)
    const whole = copy('care-plan', vietnam.answers, 'full', true)
    const annex = whole.sections.filter((section) => section.annex === true).map(({ id }) => id)
    expect(annex).toEqual(
      expect.arrayContaining(['statements', 'clock-rules', 'currency', 'not-explored', 'refusal-statements'])
    )
    expect(without.sections.filter((section) => section.annex === true)).toEqual([])
    expect(JSON.stringify(without)).not.toContain(words('statements.planning-does-not-pre-empt'))
    expect(JSON.stringify(whole)).toContain(words('statements.planning-does-not-pre-empt'))
    // What is specific to this child is in both.
    expect(whole.sections.filter((section) => section.annex !== true)).toEqual(without.sections)
  })

  it('stands last: whoever takes it out takes nothing of the plan along', () => {
    for (const id of documentIds) {
      const marks = copy(id, vietnam.answers, 'full', true).sections.map(({ annex }) => annex === true)
      expect(marks.indexOf(true) < 0 || marks.slice(marks.indexOf(true)).every(Boolean), id).toBe(true)
    }
  })

  it('has no heading over nothing, and no block with nothing in it', () => {
    for (const answers of [{}, { 'known-as': 'Ana' }, vietnam.answers] as Answers[])
      for (const id of documentIds)
        for (const { heading, blocks } of copy(id, answers).sections) {
          expect(blocks.length, `${id} ${heading}`).toBeGreaterThan(0)
          const last = blocks.at(-1)
          expect(last?.kind, `${id} ${heading}`).not.toBe('heading')
          for (const block of blocks) {
            if (block.kind === 'rows' || block.kind === 'table') expect(block.rows.length).toBeGreaterThan(0)
            if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0)
          }
        }
  })

  it('lists actions once in a set: not in the plans where the action list is beside them', () => {
    const set = (['care-plan', 'assessment-record', 'action-list'] as const).map((id) =>
      copy(id, vietnam.answers)
    )
    const tables = (models: readonly DocumentModel[]) =>
      models.flatMap(({ id, sections }) => (sections.some((one) => one.id === 'actions') ? [id] : []))
    expect(tables(set)).toEqual(['care-plan', 'assessment-record', 'action-list'])
    expect(tables(actionsOnce(set))).toEqual(['action-list'])
    const plans = set.slice(0, 2)
    expect(actionsOnce(plans)).toEqual(plans)
  })

  it('lists none in two plans: what the protection and placement plan lists, the assessment record beside it does not', () => {
    const set = (['assessment-record', 'protection-and-placement-plan'] as const).map((id) =>
      copy(id, nigeria.answers)
    )
    const listed = (models: readonly DocumentModel[]) =>
      models.map(({ sections }) =>
        sections
          .filter(({ id }) => id === 'actions')
          .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
          .map(([what]) => what)
      )
    const [record = [], plan = []] = listed(set)
    const both = record.filter((what) => plan.includes(what))
    expect(both).not.toEqual([])
    const [left = [], stays = []] = listed(actionsOnce(set))
    expect(stays).toEqual(plan)
    expect(left).toEqual(record.filter((what) => !both.includes(what)))
  })

  it('leaves a review its own, which is filed apart: it would read as if one thing were left to do', () => {
    const [plan, review] = (['protection-and-placement-plan', 'review-record'] as const).map((id) =>
      copy(id, romania.answers)
    )
    expect(actionsOnce([plan, review].flatMap((one) => one ?? []))[1]).toEqual(review)
  })

  it('says of a half-filled plan at least as many words of this child’s as of its own', () => {
    // Whoever is named in an answer is among the people.
    const half = Object.fromEntries(
      Object.entries(vietnam.answers).filter(([id], index) => id === 'people' || index % 2 === 0)
    )
    const { own, ours } = wordsOfPaper(copy('care-plan', half), words)
    expect(own).toBeGreaterThanOrEqual(ours)
  })
})
