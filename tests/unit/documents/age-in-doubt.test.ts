import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { isAdult } from '../../../machines/facts/age'
import { viewOf } from '../../support/clock'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** Whose age is in doubt is treated as a child until a full assessment shows otherwise, by everybody who reads a paper about them (¶7, ¶32). */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const dates = [
  { 'birth-date': '2010-06-01', 'birth-source': 'child-says' },
  { 'birth-date': '2007-05-01', 'birth-source': 'age-assessment' }
] as const
const inDoubt: Given = {
  'known-as': 'Hai',
  'dates-of-birth': dates,
  'age-in-doubt': 'yes',
  'treated-as-a-child': 'yes'
}
const assessed: Given = {
  ...inDoubt,
  'age-assessment': 'full-assessment-recorded',
  'age-assessment-outcome': 'found-an-adult'
}
const challenged: Given = {
  ...assessed,
  'age-assessment-challenged': 'challenged',
  'age-challenge-meanwhile': 'as-a-child'
}
const read = (given: Given, document: DocumentId, recipient: RecipientId) =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

const papers: readonly (readonly [RecipientId, DocumentId])[] = [
  ['full', 'care-plan'],
  ['carer', 'care-plan'],
  ['lawyer', 'care-plan'],
  ['carer', 'protection-and-placement-plan'],
  ['police', 'protection-and-placement-plan'],
  ['police', 'missing-child-sheet'],
  ['carer', 'pathway-plan'],
  ['receiving-authority', 'transfer-summary']
]

describe.each(papers)('the copy for %s of the %s', (recipient, document) => {
  it.each([
    ['that the age is in doubt', inDoubt, 'the age is in doubt'],
    ['that an assessment that found an adult is challenged', challenged, 'is challenged'],
    [
      'that a challenge found a child',
      { ...challenged, 'age-challenge-outcome': 'found-a-child' } satisfies Given,
      'a challenge found a child'
    ],
    [
      'that an assessment found an adult who was not heard',
      { ...assessed, 'age-minded-to-meeting': 'not-held' } satisfies Given,
      'the age is in doubt'
    ],
    [
      'that some say under 18 and others 18 or over, in the first hour',
      { 'known-as': 'Hai', 'age-as-known': 'said-both' } satisfies Given,
      'the age is in doubt'
    ],
    [
      'that somebody says 18 or over, and nothing shows it',
      { 'known-as': 'Hai', 'age-as-known': '18-or-over' } satisfies Given,
      'somebody says 18 or over'
    ]
  ])('says %s, and that they must be treated as a child', (_, given, says) => {
    const said = read(given, document, recipient)
    expect(said).toContain(`"label":"${words('documents.the-child.age.label')}"`)
    expect(said).toMatch(new RegExp(`As a child[:,] [^"]*${says}`))
  })

  it.each<[string, Given, string]>([
    [
      'nobody doubts the age, and a document says otherwise',
      {
        'known-as': 'Ese',
        'age-in-doubt': 'no',
        'dates-of-birth': [
          { 'birth-date': '2010-04-19', 'birth-source': 'child-says' },
          { 'birth-date': '2005-06-11', 'birth-source': 'document' }
        ]
      },
      'the age is not in doubt'
    ],
    [
      'a full assessment found a child, and a record says otherwise',
      {
        'known-as': 'Hai',
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child',
        'dates-of-birth': [
          { 'birth-date': '2010-06-01', 'birth-source': 'age-assessment' },
          { 'birth-date': '2002-01-01', 'birth-source': 'home-office' }
        ]
      },
      'a full age assessment found a child'
    ]
  ])('says it too where %s', (_, given, says) => {
    expect(read(given, document, recipient)).toMatch(new RegExp(`As a child: [^"]*${says}`))
  })

  it('says nothing of it where nobody doubts the age', () => {
    const sure: Given = { 'known-as': 'Hai', 'dates-of-birth': [dates[0]], 'age-in-doubt': 'no' }
    expect(read(sure, document, recipient)).not.toContain(words('documents.the-child.age.label'))
  })

  it('says nothing of it where what is in doubt is how old a small child is', () => {
    const small: Given = {
      'known-as': 'Sasha',
      'age-in-doubt': 'yes',
      'dates-of-birth': [
        { 'birth-date': '2016', 'birth-source': 'child-says' },
        { 'birth-date': '2018-06-01', 'birth-source': 'other' }
      ]
    }
    const said = read(small, document, recipient)
    expect(said).not.toContain(words('documents.the-child.age.label'))
    expect(said).not.toContain('As a child:')
    const older: Given = { ...small, 'age-as-known': 'said-both' }
    expect(read(older, document, recipient)).toContain('the age is in doubt')
    // Whoever treats such a child as an adult doubts more than that: what protects is said (invariant 4), but in a copy that is not told it.
    const asAdult: Given = { ...small, 'treated-as-a-child': 'no' }
    const isTold = !(recipient === 'police' && document === 'protection-and-placement-plan')
    expect(read(asAdult, document, recipient).includes('the age is in doubt')).toBe(isTold)
  })
})

/** Whoever teaches a child among others goes by the date that is printed: one that was set aside would make an adult of the child (¶7, ¶31). */
describe('a date of birth of an adult that was set aside', () => {
  const foundAChild: Given = {
    'known-as': 'Hai',
    'age-in-doubt': 'yes',
    'age-assessment': 'full-assessment-recorded',
    'age-assessment-outcome': 'found-a-child',
    'dates-of-birth': [
      { 'birth-date': '2010-06-01', 'birth-source': 'age-assessment' },
      { 'birth-date': '2007-05-01', 'birth-source': 'document' }
    ]
  }
  const byChallenge: Given = { ...challenged, 'age-challenge-outcome': 'found-a-child' }
  const everywhere = ['care-plan', 'assessment-record'] as const

  it.each([
    ['a full assessment', foundAChild],
    ['a challenge', byChallenge]
  ])('is in no copy for a school once %s found a child', (_, given) => {
    for (const document of everywhere) {
      const said = read(given, document, 'school')
      expect(said).toContain('1 June 2010')
      expect(said).not.toContain('2007')
    }
  })

  it.each(['full', 'lawyer', 'carer', 'receiving-authority'] as const)(
    'stands with who gave it in the copy for %s, as a record of what was said',
    (recipient) => {
      for (const given of [foundAChild, byChallenge])
        expect(read(given, 'care-plan', recipient)).toContain('1 May 2007')
    }
  )

  it.each([
    ['the age is still in doubt', inDoubt],
    ['the challenge is not over', challenged],
    ['an adult was found', assessed]
  ])('stands for a school too while %s', (_, given) => {
    expect(read(given, 'care-plan', 'school')).toContain('1 May 2007')
  })
})

/** 18 by the date that was found. What the Home Office wrote down fell when that was found, and no birthday brings it back (¶7, decision 113). */
describe('a date of birth that a finding overturned, of somebody who has come of age since', () => {
  const grown: Given = {
    'known-as': 'Selam',
    'immigration-position': 'claim-undecided',
    'age-in-doubt': 'yes',
    'age-assessment': 'full-assessment-recorded',
    'age-assessment-outcome': 'found-a-child',
    'age-minded-to-meeting': 'held',
    'age-minded-to-meeting-on': '2026-03-02',
    'dates-of-birth': [
      { 'birth-date': '2009-02-04', 'birth-source': 'child-says' },
      { 'birth-date': '2002-01-01', 'birth-source': 'home-office' },
      { 'birth-date': '2008-11-14', 'birth-source': 'age-assessment' }
    ]
  }

  it.each<[string, Given]>([
    ['the age is answered as doubted', grown],
    ['nobody doubts it any more', { ...grown, 'age-in-doubt': 'no' }]
  ])('is in no copy for a school, and said not to be the date of birth in others, where %s', (_, given) => {
    const school = read(given, 'pathway-plan', 'school')
    expect(school).toContain('14 November 2008')
    expect(school).not.toContain('2002')
    for (const [recipient, source] of [
      ['health', 'other'],
      ['lawyer', 'home-office']
    ] as const) {
      const said = read(given, 'pathway-plan', recipient)
      const by = words(`questions.birth-source.options.${source}`)
      const aside = words('documents.the-child.birth-set-aside', { date: '1 January 2002', source: by })
      expect(said).toContain(aside)
      expect(said).not.toContain(
        words('documents.the-child.birth-set-aside', {
          date: '14 November 2008',
          source: words('questions.birth-source.options.age-assessment')
        })
      )
    }
  })
})

// ¶7: a copy that is not given a date must not take the doubt for one of how old. A small child by own word, of whom a record makes an adult, is treated as a
// child, and the school has to know it. Of a grown one the dates that stay say so, and the record is left out.
it.each(['home-office', 'other'])(
  'a school reads that a child is treated as one where a record (%s) makes a small child an adult',
  (source) => {
    const small: Given = {
      'known-as': 'Hai',
      'age-as-known': 'under-16',
      'age-in-doubt': 'yes',
      'treated-as-a-child': 'yes',
      'education-place': 'not-applied',
      'dates-of-birth': [
        { 'birth-date': '2015-01-01', 'birth-source': 'child-says' },
        { 'birth-date': '2006-01-01', 'birth-source': source }
      ]
    }
    const grown: Given = {
      ...small,
      'age-as-known': '16-or-17',
      'dates-of-birth': [
        { 'birth-date': '2009-08-04', 'birth-source': 'child-says' },
        { 'birth-date': '2006-01-01', 'birth-source': source }
      ]
    }
    for (const given of [small, grown])
      for (const recipient of ['full', 'school'] as const)
        expect(read(given, 'care-plan', recipient)).toContain(words('documents.the-child.age.label'))
    expect(read(small, 'care-plan', 'school')).not.toContain('a child, by every date on record')
    expect(read(grown, 'care-plan', 'school')).not.toContain('2006')
  }
)

it('nor of somebody who was found to be an adult, and is treated as one', () => {
  for (const given of [assessed, { ...challenged, 'age-challenge-meanwhile': 'as-an-adult' } satisfies Given])
    expect(read(given, 'pathway-plan', 'full')).not.toContain(words('documents.the-child.age.label'))
})

it('the child reads it in the own copy, in words to the child', () => {
  expect(read(inDoubt, 'care-plan', 'child')).toContain('We must treat you as a child while we find out.')
  expect(read(challenged, 'care-plan', 'child')).toContain('someone got your age wrong')
  expect(read(inDoubt, 'care-plan', 'child')).not.toContain(words('documents.the-child.age.label'))
})

it('the page of the first night says it once', () => {
  expect(read(inDoubt, 'first-night', 'carer').match(/treated as a child/g)).toHaveLength(1)
})

/** An adult was found, and “no” was answered since: which of the two holds is settled today, and no paper says beforehand that it is (¶7). */
describe('where a full assessment found an adult, and it is recorded that nobody doubts the age', () => {
  const own = { 'birth-date': '2010-05-01', 'birth-source': 'child-says' } as const
  const denied: Given = {
    'known-as': 'Hai',
    'age-in-doubt': 'no',
    'age-assessment': 'full-assessment-recorded',
    'age-assessment-outcome': 'found-an-adult',
    'age-minded-to-meeting': 'held',
    'age-minded-to-meeting-on': { reason: 'not-known' },
    'dates-of-birth': [{ 'birth-date': '2004-05-01', 'birth-source': 'age-assessment' }, own]
  }
  const isAdultOf = (given: Given) => isAdult(viewOf(given, '2026-11-24'))

  it('the order says what to do with the date of a finding that fell, and whoever does it leaves a child', () => {
    const order = words('action-list.as.settle-whether-they-are-eighteen.found-an-adult')
    const other = words('questions.birth-source.options.other')
    expect(order).toContain(`set any date of birth that it gave to “${other}”`)
    // Whoever comes by no order reads it where the outcome is changed.
    expect(words('questions.age-assessment-outcome.hint')).toContain(`set that to “${other}”`)
    const fell: Given = { ...denied, 'age-assessment-outcome': 'found-a-child' }
    const moved: Given = {
      ...fell,
      'dates-of-birth': [{ 'birth-date': '2004-05-01', 'birth-source': 'other' }, own]
    }
    expect([denied, fell, moved].map(isAdultOf)).toEqual([false, true, false])
  })

  it.each<[RecipientId, DocumentId]>([
    ['full', 'care-plan'],
    ['carer', 'care-plan'],
    ['lawyer', 'pathway-plan'],
    ['school', 'care-plan'],
    ['police', 'protection-and-placement-plan']
  ])('no copy for %s of the %s says that the age is not in doubt', (recipient, document) => {
    const paper = read(denied, document, recipient)
    expect(paper).toContain(words('documents.the-child.age.finding-not-settled'))
    expect(paper).not.toContain('age is not in doubt')
    expect(paper).not.toContain('must be left aside')
  })

  // A birthday beside it, of which nobody reads who gave the date, would settle it.
  it.each<RecipientId>(['carer', 'lawyer', 'school'])(
    'the head of a care plan for %s has no 18th birthday without its source',
    (recipient) => {
      const near = { ...own, 'birth-date': '2009-02-01' }
      const plain: Given = { 'known-as': 'Hai', 'age-in-doubt': 'no', 'dates-of-birth': [near] }
      const head = (given: Given) => read(given, 'care-plan', recipient).split('"id":"status-note"')[0]
      const row = words('documents.the-child.eighteen')
      expect(head(plain)).toContain(row)
      expect(head({ ...denied, 'dates-of-birth': [near] })).not.toContain(row)
    }
  )

  // The assessment record says what was found. Who reads it there reads how the person is treated, also where nobody typed the date that was found.
  it.each<[DocumentId, RecipientId]>([
    ['assessment-record', 'police'],
    ['assessment-record', 'school'],
    ['assessment-record', 'carer']
  ])('a %s for %s says it without a date of an adult too', (document, recipient) => {
    expect(read({ ...denied, 'dates-of-birth': [own] }, document, recipient)).toContain(
      words('documents.the-child.age.finding-not-settled')
    )
  })

  // No other paper says what was found: whoever reads one would begin to doubt a child whom they know as a child.
  it.each<[DocumentId, RecipientId]>([
    ['care-plan', 'school'],
    ['care-plan', 'child'],
    ['protection-and-placement-plan', 'carer'],
    ['first-night', 'carer'],
    ['missing-child-sheet', 'police']
  ])(
    'a %s for %s is silent without a date of an adult, and says it where somebody said 18',
    (document, recipient) => {
      const alone: Given = { ...denied, 'dates-of-birth': [own] }
      const said = words(recipient === 'child' ? 'childs-copy.age.label' : 'documents.the-child.age.label')
      expect(read(alone, document, recipient)).not.toContain(said)
      expect(read({ ...alone, 'age-as-known': '18-or-over' }, document, recipient)).toContain(said)
    }
  )

  it('the note on the dates says that it is not settled, and all of them stand; the child reads it in own words', () => {
    const plan = read(denied, 'care-plan', 'full')
    for (const said of [words('documents.dates.differ-not-settled'), '1 May 2028', '1 May 2022'])
      expect(plan).toContain(said)
    expect(read(denied, 'care-plan', 'child')).toContain(words('childs-copy.age.finding-not-settled'))
  })
})

/** A passport of somebody else: what it says is no date of hers, and nobody doubts hers (¶7). */
describe('where a date on record would make a child 18 or over, and nobody doubts the age', () => {
  const hers = { 'birth-date': '2010-04-19', 'birth-source': 'child-says' } as const
  const anothers = { 'birth-date': '2005-06-11', 'birth-source': 'document' } as const
  const given: Given = { 'known-as': 'Ese', 'age-in-doubt': 'no', 'dates-of-birth': [hers, anothers] }
  const doubted: Given = { ...given, 'age-in-doubt': 'yes' }

  it('no birthday is counted from it, and no doubt is spoken of', () => {
    const plan = read(given, 'care-plan', 'full')
    expect(plan).toContain('19 April 2028')
    expect(plan).not.toContain('11 June 2023')
    expect(plan).toContain(
      'The age is not in doubt: dates that make the child 18 or over must be left aside.'
    )
    expect(plan).not.toContain('while the age is in doubt')
  })

  it('with a doubt all stand side by side, and none is taken as the truth', () => {
    const plan = read(doubted, 'care-plan', 'full')
    for (const said of ['19 April 2028', '11 June 2023', 'while the age is in doubt'])
      expect(plan).toContain(said)
  })

  it('two dates of a child are both counted from, without a word of a doubt', () => {
    const other = { ...anothers, 'birth-date': '2011-06-11' }
    const plan = read({ ...given, 'dates-of-birth': [hers, other] }, 'care-plan', 'full')
    for (const said of ['19 April 2028', '11 June 2029', 'The recorded dates of birth differ.'])
      expect(plan).toContain(said)
    expect(plan).not.toContain('while the age is in doubt')
    expect(plan).not.toContain(words('documents.the-child.age.label'))
  })

  it('the page of the first night says it, and so does the child’s own copy in words to the child', () => {
    expect(read(given, 'first-night', 'carer')).toContain('As a child: the age is not in doubt')
    expect(read(given, 'care-plan', 'child')).toContain('We do not go by them.')
  })
})

describe('a date of birth that is only rough', () => {
  const today = '2026-11-24'
  const roughly = (words: string, about: string): Given => ({
    'known-as': 'Hai',
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'dates-of-birth': [
      { 'birth-date': '2010-06-01', 'birth-source': 'child-says' },
      { 'birth-date': { about, words }, 'birth-source': 'document' }
    ]
  })

  it(`is no record of an adult where the child may still be under 18 by it (${today})`, () => {
    expect(read(roughly('in 2008', '2008'), 'missing-child-sheet', 'police')).not.toContain('As a child')
    expect(read(roughly('in 2007', '2007'), 'missing-child-sheet', 'police')).toContain('As a child')
  })
})

it('who is 18 by every date and treated as a child reads of consent, and nothing of an adult or of notifying the Home Office (¶7)', () => {
  const referred = (inDoubt: 'yes' | 'no'): Given => ({
    'known-as': 'Hai',
    'age-in-doubt': inDoubt,
    'dates-of-birth': [{ 'birth-date': '2008-06-01', 'birth-source': 'child-says' }],
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'referral-made-on': '2026-03-02',
    'adult-told-consent-needed': 'yes',
    'adult-told-of-duty-to-notify': 'yes',
    'adult-answer': 'agrees'
  })
  const child = read(referred('yes'), 'assessment-record', 'full')
  expect(child).toContain('Consent from 18')
  expect(child).not.toContain('An adult’s consent')
  expect(child).not.toContain(words('questions.adult-told-of-duty-to-notify.short'))
  const adult = read(referred('no'), 'assessment-record', 'full')
  expect(adult).toContain(words('questions.adult-told-of-duty-to-notify.short'))
})
