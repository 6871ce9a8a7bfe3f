import { beforeAll, describe, expect, it, test } from 'vitest'
import { documentIds, type DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipients'
import { actionsOnce } from '../../../src/documents/copy/actions-once'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../../src/documents/model'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import type { NamedCase } from '../../cases/given'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'
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
const cases = { eritrea, vietnam, countyLine, romania, nigeria, iran }

// The figures of the issue, written by hand: what a manager who signs reads to the end.
const budgets: readonly (readonly [keyof typeof cases, DocumentId, RecipientId, number])[] = [
  ['vietnam', 'care-plan', 'full', 12],
  ['vietnam', 'assessment-record', 'full', 18],
  ['eritrea', 'pathway-plan', 'full', 10],
  ['vietnam', 'care-plan', 'child', 4],
  ['eritrea', 'care-plan', 'child', 4],
  ['vietnam', 'first-night', 'carer', 2],
  ['eritrea', 'first-night', 'full', 2],
  ['nigeria', 'first-night', 'carer', 2]
]

describe('paper that gets signed', () => {
  test.each(budgets)('%s: %s for %s has at most %i pages', async (name, id, recipient, most) => {
    const pages = await pagesOf(copy(id, cases[name].answers, recipient))
    expect(pages.length).toBeLessThanOrEqual(most)
  })

  test.each(Object.keys(cases) as (keyof typeof cases)[])(
    '%s: is signed on the second page at the latest',
    async (name) => {
      for (const id of ['care-plan', 'pathway-plan'] as const) {
        const model = copy(id, cases[name].answers)
        // A pathway plan that is not yet required is signed by nobody.
        if (!model.sections.some((section) => section.id === 'signatures')) continue
        const pages = await pagesOf(model)
        const at = pages.findIndex(({ text }) =>
          text.includes(words('documents.signatures.parental-responsibility').slice(0, 12))
        )
        expect(at, `${name} ${id}`).toBeGreaterThanOrEqual(0)
        expect(at, `${name} ${id}`).toBeLessThan(2)
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

  it('says of a half-filled plan at least as many words of this child’s as of its own', () => {
    const half = Object.fromEntries(
      Object.entries(vietnam.answers).filter(([id], index) => id === 'people' || index % 2 === 0)
    )
    const { sections, notices, title } = copy('care-plan', half)
    const count = (texts: readonly string[]) => texts.join(' ').split(/\s+/u).filter(Boolean).length
    const own: string[] = []
    const others: string[] = [title, ...notices]
    // What somebody recorded stands in values and cells; all else is ours.
    for (const { heading, blocks } of sections) {
      others.push(heading)
      for (const block of blocks) {
        if (block.kind === 'rows')
          for (const row of block.rows) {
            others.push(row.label)
            ;(row.absent === true ? others : own).push(...row.values)
          }
        else if (block.kind === 'table') {
          others.push(block.caption, ...block.head)
          const isActions = block.caption === words('documents.actions.in-short')
          ;(isActions ? others : own).push(...block.rows.flat())
        } else if (block.kind === 'list') others.push(...block.items)
        else if (block.kind === 'signatures') others.push(...block.who)
        else if ('text' in block) others.push(block.text)
      }
    }
    expect(count(own)).toBeGreaterThanOrEqual(count(others))
  })
})
