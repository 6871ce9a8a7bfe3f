import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { stages } from '../../../content/stages'
import clock from '../../../content/messages/en/clock.json'
import { isQuestion, questionOf } from '../../../machines/facts/asked'
import type { Block } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const blocksOf = (id: DocumentId, answers: NamedCase['answers']): readonly Block[] =>
  copyFor(documentsOf(answers, words)(id), 'full', words).model.sections.flatMap(({ blocks }) => blocks)

const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

/** The rows that stand right under a heading, as label and value. */
const under = (blocks: readonly Block[], heading: string) => {
  const block = blocks[blocks.findIndex((one) => one.kind === 'heading' && one.text === heading) + 1]
  return block?.kind === 'rows' ? block.rows.map(({ label, values }) => [label, values.join()]) : []
}

describe('paper has no row that says nothing', () => {
  it('has nothing of a handover that nobody plans, and has one that is planned', () => {
    expect(headings(blocksOf('care-plan', vietnam.answers))).not.toContain('Handing the case over')
    const planned = blocksOf('care-plan', { ...vietnam.answers, 'handover-kind': 'another-worker' })
    expect(under(planned, 'Handing the case over')).toContainEqual([
      'Handover',
      'To another worker of the team'
    ])
  })

  it('heads a part of one step once', () => {
    const { sections } = copyFor(documentsOf(vietnam.answers, words)('care-plan'), 'full', words).model
    const part = sections.find(({ id }) => id === 'contingencies')
    expect(part?.heading).toBe('How things may turn out')
    expect(part?.blocks[0]).toMatchObject({ kind: 'rows' })
    // A part of several says which answers belong to which.
    const plan = sections.find(({ id }) => id === 'plan')
    expect(headings(plan?.blocks ?? [])).toContain('Legal support')
  })

  // Where both are the same, one of them goes; where one is the other and more, a reader looks for a difference.
  it('heads no list with the words of the step above it and more', () => {
    const twice = stages.flatMap(({ steps }) =>
      Object.entries<readonly string[]>(steps).flatMap(([step, ids]) => {
        const above = words(`steps.${step}.title`).toLowerCase()
        return ids
          .filter((id) => isQuestion(id) && questionOf(id).kind === 'list')
          .map((id) => words(`questions.${id}.short`).toLowerCase())
          .filter((heading) => heading !== above && heading.startsWith(above))
      })
    )
    expect(twice).toEqual([])
  })

  it('does not say the role again of somebody who is called by it alone', () => {
    const blocks = blocksOf('assessment-record', romania.answers)
    expect(headings(blocks).filter((text) => /^\d+\. Carer/.test(text))).toEqual([])
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(lines.filter((text) => /^Of these, nothing else.*: .*\d+\. Carer(,|$)/.test(text))).toHaveLength(1)
  })

  // An episode has no name, and a briefing none either: what each is called by is a place, or whom it was held with.
  it('has no heading for an entry of which nothing is left, and calls the others by what is left out', () => {
    const answers: NamedCase['answers'] = {
      people: [{ 'person-name': 'Ruth Ashdown', 'person-role': 'carer' }, { 'person-name': 'Odette Bell' }],
      'missing-episodes': [
        { 'missing-from': '14 Curlew Rise' },
        { 'missing-from': '14 Curlew Rise', 'missing-since': '2026-11-20' }
      ]
    }
    const blocks = blocksOf('transfer-summary', answers)
    const from = words('questions.missing-from.short')
    expect(headings(blocks).filter((text) => text.includes('Missing episode ('))).toEqual([
      `2. Missing episode (${from}: not in this copy)`
    ])
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(lines).toContain('Of these, nothing else can be told in this copy: 1. Missing episode')
    expect(lines).toContain('Of these, nothing else can be told in this copy: 1. Carer, 2. Person')
    expect(headings(blocks).join()).not.toMatch(/not named in this copy|Person \(/)
  })

  it('does not say under an interpreter or the authority’s lawyer that they give no advice', () => {
    const person = (regulated: string) => ({
      people: [
        {
          'person-name': 'Meera Castellane',
          'person-role': 'lawyer-of-the-authority',
          'person-contact': '01632 960111',
          'person-regulated-as': regulated
        }
      ]
    })
    const label = words('questions.person-regulated-as.short')
    const labels = (regulated: string) =>
      under(blocksOf('transfer-summary', person(regulated)), '1. Meera Castellane').map(([one]) => one)
    expect(labels('solicitor')).toContain(label)
    expect(labels('not-applicable')).not.toContain(label)
    expect(labels('not-applicable')).toContain(words('questions.person-contact.short'))
  })
})

describe('who signs', () => {
  const signed = (recipient: RecipientId, id: DocumentId) =>
    copyFor(documentsOf(romania.answers, words)(id), recipient, words).model.sections.some(({ blocks }) =>
      blocks.some(({ kind }) => kind === 'signatures')
    )

  it('has the whole of the plan before them, and whoever is given a part of it alone has no line to sign on', () => {
    for (const recipient of ['full', 'carer', 'lawyer', 'child', 'receiving-authority'] as const)
      for (const id of ['care-plan', 'protection-and-placement-plan'] as const)
        expect(signed(recipient, id), `${recipient} ${id}`).toBe(true)
    for (const recipient of ['school', 'health', 'police'] as const)
      for (const id of ['care-plan', 'review-record', 'protection-and-placement-plan'] as const)
        expect(signed(recipient, id), `${recipient} ${id}`).toBe(false)
  })

  // ¶26: whoever meets the child has to know in which language, though they read no line for the interpreter to sign on.
  it('leaves the child’s language in a copy that has no line for an interpreter', () => {
    for (const recipient of ['school', 'health'] as const) {
      const { model } = copyFor(documentsOf(romania.answers, words)('care-plan'), recipient, words)
      const first = model.sections.find(({ id }) => id === 'the-child')
      expect(JSON.stringify(first), recipient).toContain('Romanian')
    }
  })
})

// Invariant 17: “Assessment finished: 14 January 2027” stood among the days that are still to come.
it('calls no day by which something is due as if it were done', () => {
  const titles = Object.values(clock.clock.rows).map(({ title }) => title)
  expect(titles.length).toBeGreaterThan(20)
  expect(
    titles.filter((title) => /\b(finished|held|made|done|given|told|agreed|sent|seen|begun)\b/iu.test(title))
  ).toEqual([])
})
