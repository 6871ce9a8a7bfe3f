import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents/ids'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase, ScenarioItem } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/**
 * Five children came in one lorry. Whoever says that a reader needs where Yasir lives says it of Yasir alone: where Selam is and what is feared for her is
 * told from her own file (¶23).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const selam: ScenarioItem = {
  'connected-child-name': 'Selam',
  'connected-child-relation': 'travelled-together',
  'connected-child-age': '16',
  'connected-child-where': 'Hospital, Eastholme',
  'connected-child-worry': 'worry',
  'connected-child-worry-details': 'Pregnant; perhaps exploited',
  'connected-child-own-referral': 'being-made'
}
const yasir = (relation?: string): NamedCase['answers'] => {
  const { 'connected-child-relation': travelled, ...others } = selam
  const tie = relation ?? travelled
  return {
    'known-as': 'Yasir',
    'trafficking-conclusion': 'suspected',
    'siblings-and-other-children': [
      relation === 'none' || tie === undefined ? others : { ...others, 'connected-child-relation': tie }
    ]
  }
}
const read = (
  document: DocumentId,
  recipient: RecipientId,
  also: readonly Matter[],
  given: NamedCase['answers'] = yasir()
) => readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)
const label = () => `"${words('questions.connected-child-own-referral.short')}"`
const open: readonly Matter[] = ['placement', 'other-people', 'past', 'care', 'oversight']

describe.each<[DocumentId, RecipientId]>([
  ['transfer-summary', 'receiving-authority'],
  ['assessment-record', 'receiving-authority'],
  ['assessment-record', 'police'],
  ['assessment-record', 'lawyer']
])('the %s for the %s', (document, recipient) => {
  it('says who else was there, and nothing that is in that child’s own file, whatever is said to be needed', () => {
    const { askable } = copyFor(documentsOf(yasir(), words)(document), recipient, words)
    for (const also of [[], askable.filter((one) => open.includes(one)), askable]) {
      const text = read(document, recipient, also)
      expect(text).not.toContain('Hospital, Eastholme')
      expect(text).not.toContain('Pregnant')
      expect(text).not.toContain(label())
    }
    expect(read(document, recipient, askable)).toContain('Selam')
  })

  it('says nothing of it either where no tie is recorded, or none is established', () => {
    const { askable } = copyFor(documentsOf(yasir(), words)(document), recipient, words)
    for (const tie of [
      'none',
      'not-established',
      'exploited-together',
      'other-relative',
      'same-address-before-care'
    ])
      expect(read(document, recipient, askable, yasir(tie)), tie).not.toMatch(/Hospital, Eastholme|Pregnant/)
  })
})

it.each(['brother-or-sister', 'half-or-step-brother-or-sister', 'own-child', 'same-address-now'])(
  'of a %s the receiving authority reads where they are, once that is said to be needed',
  (tie) => {
    expect(read('assessment-record', 'receiving-authority', ['placement'], yasir(tie))).toContain(
      'Hospital, Eastholme'
    )
    expect(read('assessment-record', 'receiving-authority', [], yasir(tie))).not.toContain('Eastholme')
  }
)

it('of a cousin who lives in the same home, the authority that takes over reads what is feared there (¶20)', () => {
  const given = yasir('other-relative')
  const [cousin] = given['siblings-and-other-children'] as readonly ScenarioItem[]
  const here = {
    ...given,
    'siblings-and-other-children': [{ ...cousin, 'connected-child-where': 'In the same foster home' }]
  }
  const { askable } = copyFor(documentsOf(here, words)('transfer-summary'), 'receiving-authority', words)
  expect(read('transfer-summary', 'receiving-authority', askable, here)).toContain(
    'Pregnant; perhaps exploited'
  )
  expect(read('assessment-record', 'police', askable, here)).not.toContain('Pregnant')
})

it.each([
  'Safe house, 4 Mill Lane, with her husband',
  'Foster home, 4 Mill Lane, Eastholme, with her baby',
  '4 Mill Lane, with her keyworker',
  '4 Mill Lane, with him',
  'In the same house as her sister, 4 Mill Lane',
  '4 Mill Lane: still in the same flat'
])(
  '“%s” may be anybody’s home but this child’s: the authority that takes over does not read it (¶23)',
  (where) => {
    const given = yasir()
    const [lan] = given['siblings-and-other-children'] as readonly ScenarioItem[]
    const there = { ...given, 'siblings-and-other-children': [{ ...lan, 'connected-child-where': where }] }
    for (const document of ['transfer-summary', 'assessment-record'] as const) {
      const { askable } = copyFor(documentsOf(there, words)(document), 'receiving-authority', words)
      for (const also of [[], askable])
        expect(read(document, 'receiving-authority', also, there)).not.toMatch(/Mill Lane|Pregnant/)
    }
  }
)

it('the authority’s own papers have all of it', () => {
  const text = read('assessment-record', 'full', ['placement'])
  for (const part of ['Hospital, Eastholme', 'Pregnant; perhaps exploited', label()])
    expect(text).toContain(part)
})
