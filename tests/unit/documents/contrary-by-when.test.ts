import { expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

async function contrary(given: Given, recipient: RecipientId = 'full') {
  const words = await allWords()
  const { sections } = copyFor(
    documentsOf(given, words)('protection-and-placement-plan'),
    recipient,
    words
  ).model
  const part = sections.find(({ id }) => id === 'contrary')
  const texts = part?.blocks.map((block) => (block.kind === 'warning' ? block.text : block.kind)) ?? []
  return { heading: part?.heading, texts }
}

// ¶19: the paper is of 24 November 2026. A reader in January reads since when it waits, and takes no day for a new one by which it may be done.
it('what is contrary stands with by whom and by when, and nothing says that it is put right', async () => {
  const { heading, texts } = await contrary({
    'known-as': 'Ana',
    'trafficking-conclusion': 'suspected',
    referral: 'being-made',
    'referral-by-date': '2026-11-20'
  })
  expect(heading).toBe('What is contrary to the guidance or the law')
  expect(texts).toHaveLength(1)
  expect(texts[0]).toMatch(
    /the agreed date has passed.* By whom, by when: First responder; at once, called for since 24 November 2026\./
  )
})

// ¶46: a late referral is the authority’s lapse. ¶26, ¶44: whoever has the child can stop the interpreter who may be linked to a danger.
it('a carer reads what they can stop, and no lapse of the authority', async () => {
  const late: Given = {
    'known-as': 'Ana',
    'trafficking-conclusion': 'suspected',
    referral: 'being-made',
    'referral-by-date': '2026-11-20'
  }
  expect(await contrary(late, 'carer')).toEqual({ heading: undefined, texts: [] })
  const { texts } = await contrary(
    { ...late, 'interpreter-needed': 'yes', 'interpreter-independence': 'linked' },
    'carer'
  )
  expect(texts).toEqual([expect.stringMatching(/use them no more from today/)])
})

it('the action list says once that something is contrary: over its table, or in it', async () => {
  const words = await allWords()
  const given: Given = {
    'known-as': 'Ana',
    'trafficking-conclusion': 'suspected',
    referral: 'being-made',
    'referral-by-date': '2026-11-20'
  }
  const list = JSON.stringify(copyFor(documentsOf(given, words)('action-list'), 'full', words).model)
  expect(list.split('the agreed date has passed')).toHaveLength(3)
  expect(list).not.toContain(words('action-list.contrary'))
})
