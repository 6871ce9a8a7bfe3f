import { expect, it } from 'vitest'
import { copyOf } from '../../../src/documents/copy/copy-of'
import { documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

const reference = { reference: 'HBR-1', 'age-as-known': 'under-16' } as const

/** The lines of the tracks on the first pages of a care plan, each with what it says. */
async function linesWith(texts: Readonly<Record<string, string>>) {
  const words = await allWords()
  const answers = {
    ...reference,
    ...(Object.keys(texts).length === 0 ? {} : { 'care-plan-tracks': { tracks: texts } })
  }
  const { sections } = copyOf(
    documentsOf(answers, words)('care-plan'),
    { recipient: 'full', also: [], annex: false },
    new Set(),
    words
  ).model
  const blocks = sections.find(({ heading }) => heading === 'Planning in tracks')?.blocks ?? []
  return blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
}

// ¶59, ¶60: a plan does not say of a track that it is planned for where nobody has planned anything.
it('a track in which nothing is written is not called planned on the first pages', async () => {
  const lines = await linesWith({ 'long-term': 'School to 16 and college.' })
  expect(lines.map(({ label, absent }) => [label, absent === true])).toEqual([
    ['While it is uncertain (the track that leads for now)', true],
    ['If the child may stay', false],
    ['If the child returns', true]
  ])
  for (const { values, absent } of lines)
    if (absent === true) expect(values[0]).toBe('Not yet planned')
    else expect(values[0]).toBe('School to 16 and college.')
  expect(JSON.stringify(await linesWith({}))).not.toMatch(/planned for/i)
})
