import { beforeAll, describe, expect, it } from 'vitest'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const copy = (given: NamedCase['answers']) =>
  JSON.stringify(
    copyOf(documentsOf(given, words)('pathway-plan'), { recipient: 'child', also: [] }, new Set(), words)
      .model
  )
const born = (...dates: readonly string[]): NamedCase['answers'] => ({
  'immigration-position': 'claim-undecided',
  people: [
    { 'person-name': 'Peter Moss', 'person-role': 'independent-reviewing-officer' },
    { 'person-name': 'Nina Shaw', 'person-role': 'social-worker' }
  ],
  'dates-of-birth': dates.map((date) => ({ 'birth-date': date, 'birth-source': 'document' }))
})
const [near, until] = ['childs-copy.may-happen.near-18', 'childs-copy.may-happen.until-18']

// ¶51, ¶54: what ends at 18 is promised to nobody who is nearly 18, and nobody over 18 is sent to an officer who reviews no longer.
describe('the child’s own copy', () => {
  it('says from half a year before 18 that it is to be asked what changes', () => {
    expect(copy(born('2009-05-24'))).toContain(words(near))
    expect(copy(born('2009-05-24'))).not.toContain(words(until))
  })

  it('says before that what goes on until 18, and so where by one date of birth they are younger', () => {
    for (const given of [born('2009-05-25'), born('2008-12-01', '2010-03-01')]) {
      expect(copy(given)).toContain(words(until))
      expect(copy(given)).not.toContain(words(near))
    }
  })

  it('says neither once no date of birth has the birthday ahead, though they are still treated as a child (¶7)', () => {
    const treated = { 'age-in-doubt': 'yes', 'treated-as-a-child': 'yes' } as const
    const past = copy({ ...born('2008-11-22', '2002-11-02'), ...treated })
    for (const line of [near, until]) expect(past).not.toContain(words(line))
    expect(copy({ ...born('2008-11-30', '2002-11-02'), ...treated })).toContain(words(near))
  })

  it('names the officer who reviews the care to a child, and not to an adult', () => {
    expect(copy(born('2009-05-24'))).toContain('Peter Moss')
    const adult = copy({ ...born('2008-11-24'), 'age-in-doubt': 'no' })
    expect(adult).not.toContain('Peter Moss')
    expect(adult).toContain('Nina Shaw')
  })

  it('has a line to sign on for the personal adviser, where there is one', () => {
    const line = `"${words('childs-copy.sign.personal-adviser')}"`
    expect(copy(born('2009-05-24'))).not.toContain(line)
    const given = born('2009-05-24')
    expect(
      copy({ ...given, people: [{ 'person-name': 'Ada Hill', 'person-role': 'personal-adviser' }] })
    ).toContain(line)
  })
})
