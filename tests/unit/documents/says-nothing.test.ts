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
    const carer = headings(blocks).filter((text) => /^\d+\. Carer \(name left out of this copy\)$/.test(text))
    expect(carer).toHaveLength(1)
    expect(carer.flatMap((text) => under(blocks, text))).toEqual([])
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
      for (const id of ['care-plan', 'review-record'] as const)
        expect(signed(recipient, id), `${recipient} ${id}`).toBe(false)
    expect(signed('police', 'protection-and-placement-plan')).toBe(true)
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
