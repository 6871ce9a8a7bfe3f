import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

/**
 * A plan names who may harm the child, and where the child lives: whoever has a line to sign on is sent it. Somebody who holds parental responsibility and is
 * feared has none (¶23, ¶30).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})
type Given = NamedCase['answers']

const holders = (...reach: readonly string[]): Given => ({
  'known-as': 'Mirela',
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'parental-responsibility-holders': reach.map((one, index) => ({
    'holder-name': ['Ion Lupu', 'Ana Lupu'][index] ?? 'Dan Lupu',
    'holder-reach': one
  }))
})
const plans: readonly DocumentId[] = ['care-plan', 'protection-and-placement-plan']
const linesOf = (given: Given, document: DocumentId): readonly string[] =>
  copyFor(documentsOf(given, words)(document), 'full', words, ['placement'])
    .model.sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'signatures' ? block.who : []))
const line = () => words('documents.signatures.parental-responsibility')
const safeLine = () => words('documents.signatures.parental-responsibility-safe')
const ofFamily = (who: string, fields: object): Readonly<Record<string, string>> => ({
  'contact-who': who,
  'contact-is-parent': 'yes',
  ...fields
})

it.each<[string, Given]>([
  ['it may not be safe to reach any of them', holders('may-not-be-safe', 'may-not-be-safe')],
  ['the only other one has died', holders('may-not-be-safe', 'has-died')],
  [
    'one is suspected, and contact with the other waits while there is a suspicion',
    {
      ...holders('in-touch', 'in-touch'),
      'family-contacts': [
        ofFamily('Ion Lupu', { 'contact-involvement': 'suspected' }),
        ofFamily('Ana Lupu', {
          'contact-involvement': 'still-finding-out',
          'contact-plan': 'wait-for-assessment'
        })
      ]
    }
  ],
  [
    'no holder is recorded, and the parents are to have no contact',
    { ...holders(), 'family-contacts': [ofFamily('Ion Lupu', { 'contact-plan': 'no-contact' })] }
  ]
])('nobody who holds parental responsibility has a line where %s', (_, given) => {
  for (const document of plans) {
    const lines = linesOf(given, document)
    expect(lines, document).toContain(words('documents.signatures.social-worker'))
    expect(lines, document).not.toContain(line())
    expect(lines, document).not.toContain(safeLine())
  }
})

it.each<[string, Given]>([
  ['nobody is recorded', holders()],
  ['they are in touch and nothing is feared of them', holders('in-touch', 'in-touch')],
  ['all have died: who holds it is still to be found', holders('has-died')]
])('whoever holds it has a line where %s', (_, given) => {
  for (const document of plans) expect(linesOf(given, document), document).toContain(line())
})

it('has a line only for who is not feared where another is', () => {
  for (const document of plans) {
    const lines = linesOf(holders('may-not-be-safe', 'in-touch'), document)
    expect(lines, document).toContain(safeLine())
    expect(lines, document).not.toContain(line())
  }
})
