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

// ¶65, Schedule 3: whoever read until 18 that nothing ends our help reads from then on what comes before any of it ends.
describe('the copy of an adult whose claim was refused', () => {
  const line = 'We must look at your rights before any help from us ends. Ask us what that means for you.'
  const refused = (position: string, more: NamedCase['answers'] = {}): NamedCase['answers'] => ({
    ...born('2008-11-24'),
    'age-in-doubt': 'no',
    'immigration-position': position,
    ...more
  })

  it('says that their rights are looked at before any help ends', () => {
    for (const position of ['appeal-rights-exhausted', 'refused-no-leave', 'further-submissions'])
      expect(copy(refused(position)), position).toContain(line)
    for (const state of ['goes-on', undefined] as const)
      expect(
        copy(refused('appeal-rights-exhausted', state === undefined ? {} : { 'adult-support-now': state }))
      ).toContain(line)
  })

  it('does not say it of help that has ended, of a position that is not refused, or to a child', () => {
    for (const state of ['ended-after-assessment', 'ended-without-assessment'] as const)
      expect(copy(refused('appeal-rights-exhausted', { 'adult-support-now': state }))).not.toContain(line)
    for (const position of ['claim-undecided', 'refugee-status', 'settled', 'appeal-pending'])
      expect(copy(refused(position)), position).not.toContain(line)
    const child = copy({ ...born('2009-11-24'), 'immigration-position': 'appeal-rights-exhausted' })
    expect(child).not.toContain(line)
    expect(child).toContain(words(until))
  })
})

// ¶19: the police or another organisation may have made the referral, and the authority that has the child now may not have.
describe('the copy of a child who was referred, near 18', () => {
  const referred = (state: string): NamedCase['answers'] => ({
    ...born('2009-05-24'),
    'trafficking-conclusion': 'suspected',
    referral: state,
    'referral-made-on': '2026-11-20',
    'referral-explained-to-child': 'explained'
  })

  it.each(['made', 'already-made-by-another'])(
    'says who was told, and not that we told them (%s)',
    (state) => {
      expect(copy(referred(state))).toContain('The Home Office was told')
      expect(copy(referred(state))).not.toMatch(/[Ww]e told the Home Office/)
    }
  )

  it.each(['being-made', 'not-decided'])('says nothing of it before that (%s)', (state) => {
    expect(copy(referred(state))).not.toContain('The Home Office was told')
  })
})
