import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
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

  it('does not say the role again of somebody who is called by it alone', () => {
    const blocks = blocksOf('assessment-record', romania.answers)
    const carer = headings(blocks).filter((text) => /^\d+\. Carer \(name left out of this copy\)$/.test(text))
    expect(carer).toHaveLength(1)
    expect(carer.flatMap((text) => under(blocks, text))).toEqual([])
  })
})
