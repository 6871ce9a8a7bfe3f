import { expect, it } from 'vitest'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
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
