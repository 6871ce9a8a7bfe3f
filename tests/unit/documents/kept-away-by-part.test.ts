import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase, ScenarioItem } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/**
 * Whoever goes along with the child is met by their lawyer: where their name would say where the child lives, the copy has their part alone,
 * and says of it all the same that they are not safe, or until when they were there (¶23, ¶24, ¶30, ¶33).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const goesAlong = (person: ScenarioItem, more: NamedCase['answers'] = {}): NamedCase['answers'] => ({
  'known-as': 'Ana',
  'trafficking-conclusion': 'suspected',
  'immigration-position': 'claim-undecided',
  'legal-support-needed': ['immigration-and-asylum'],
  people: [
    { 'person-name': 'Arben Doka', 'person-role': 'key-worker', ...person },
    { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' }
  ],
  'legal-meetings-companion': 'Arben Doka',
  ...more
})
const exploiter = (name: string): NamedCase['answers'] => ({ exploiters: [{ 'exploiter-called': name }] })

const told = (given: NamedCase['answers'], recipient: RecipientId) =>
  readIn(copyFor(documentsOf(given, words)('care-plan'), recipient, words).model)

const part = 'Key worker (name left out of this copy)'
const notSafe = 'Not safe: do not call them, and leave nothing to them'

describe('a part alone, in a copy that keeps back where the child lives', () => {
  it('is said not to be safe where it is that of somebody who exploits the child', () => {
    const copy = told(goesAlong({}, exploiter('Arben Doka')), 'lawyer')
    expect(copy).toContain(`${part}. ${notSafe}`)
    expect(copy).not.toContain('Arben Doka (')
  })

  it.each([goesAlong({}), goesAlong({}, exploiter('Arben Dokaj'))])(
    'and is a part alone where it is not',
    (given) => {
      expect(told(given, 'lawyer')).toContain(part)
      expect(told(given, 'lawyer')).not.toContain(notSafe)
    }
  )

  it('is said to be one of before where they have left', () => {
    expect(told(goesAlong({ 'person-until': '2026-03-01' }), 'lawyer')).toContain(
      `${part} (until 1 March 2026)`
    )
  })

  it('is in the child’s own copy as it was: nobody is named there as help who is a danger', () => {
    expect(told(goesAlong({}, exploiter('Arben Doka')), 'child')).not.toMatch(/key worker/i)
  })
})
