import { expect, it } from 'vitest'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

// ¶7, ¶32: the child is known to be alone, and no claim of their own is recorded.
const alone: Given = {
  'known-as': 'Ana',
  'unaccompanied-responsible-adult': 'nobody',
  'asylum-claimed-or-intended': 'neither'
}

async function status(given: Given) {
  const words = await allWords()
  const { sections } = copyFor(documentsOf(given, words)('care-plan'), 'full', words).model
  return (sections.find(({ id }) => id === 'status-note')?.blocks ?? []).flatMap((block) =>
    block.kind === 'list' ? block.items : []
  )
}

it('that no claim is made is said once, by the position that says it', async () => {
  const said = await status({ ...alone, 'immigration-position': 'no-claim-yet' })
  expect(said).toContain('The child is unaccompanied.')
  expect(said.filter((one) => /claim/.test(one))).toEqual([expect.stringMatching(/^No claim has been made/)])
})

it('where no position says it, it stands beside that the child is alone', async () => {
  expect(await status(alone)).toContain(
    'The child is unaccompanied. No asylum claim of their own, made before 18, is recorded.'
  )
})

// ¶32: a carer at night acts on that the child is alone. The parts of a claim are for an assessment or a plan.
const tonight = async (given: Given) => {
  const words = await allWords()
  return readIn(copyFor(documentsOf(given, words)('first-night'), 'carer', words).model)
}

it('on the first night it is said in plain words that no claim is recorded', async () => {
  const said = await tonight(alone)
  expect(said).toContain('The child is unaccompanied. No claim for asylum is recorded.')
  expect(said).not.toMatch(/of their own, made before 18/)
})

it('on the first night a claim of the child’s own is said', async () => {
  const own = { 'unaccompanied-own-right': 'yes', 'unaccompanied-under-18-at-claim': 'yes' }
  expect(await tonight({ ...alone, ...own, 'asylum-claimed-or-intended': 'claimed' })).toContain(
    'The child is unaccompanied and has claimed asylum.'
  )
})

it.each<Given>([
  { ...alone, 'asylum-claimed-or-intended': 'claimed', 'unaccompanied-own-right': 'no' },
  { ...alone, 'asylum-claimed-or-intended': 'intended', 'unaccompanied-own-right': 'no' },
  { ...alone, 'immigration-position': 'claim-undecided', 'unaccompanied-own-right': 'no' }
])('on the first night none is denied that is recorded and is not the child’s own: %j', async (given) => {
  const said = await tonight(given)
  expect(said).toContain('The child is unaccompanied.')
  expect(said).not.toMatch(/No claim for asylum|No asylum claim/)
})
