import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  isCalledOn,
  opened,
  safeMother,
  viewOf,
  type Given
} from '../../support/over-days'

const today = '2027-08-03'
const called = (given: Given, id: string) => isCalledOn(today, given, id)
const girl: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'unaccompanied-responsible-adult': 'nobody',
  'family-contacts': [safeMother],
  'visitor-answer': 'accepted',
  reviews: [{ 'review-on': '2027-05-03', 'review-state': 'review-held', 'review-next-on': '2027-08-02' }]
}
const care = (to?: string, more = {}) => ({
  'care-authority': 'Harbourshire',
  'care-legal-basis': 'section-20',
  'care-from': '2026-11-23',
  ...(to === undefined ? {} : { 'care-to': to }),
  ...more
})
const ended: Given = {
  ...girl,
  'periods-of-care': [care('2027-07-19')],
  'place-tonight': 'with-family'
}
const [overdue, basis, visitor, next] = [
  'hold-the-overdue-review',
  'settle-the-basis-of-care',
  'find-an-independent-visitor',
  'arrange-the-next-review'
]

// Care that ended owes no review, no basis and no visitor (regulation 33; Children Act 1989, sections 20 and 23ZB).
describe('a girl who is home with her mother', () => {
  const home: Given = { ...ended, 'placement-kind': 'with-parent', 'placement-since': '2027-07-19' }
  const out = {
    'care-authority': 'Harbourshire',
    'care-legal-basis': 'not-looked-after',
    'care-from': '2027-07-19'
  }

  it('is owed no review that was planned in care, with the family as at a placement with her', () => {
    const withHer: Given = { ...ended, 'unaccompanied-responsible-adult': 'a-parent' }
    expect(called(withHer, overdue)).toBe(false)
    expect(called(home, overdue)).toBe(false)
  })

  it('is with somebody responsible, whatever was true when she came', () => {
    const said: Given = { ...home, 'periods-of-care': [care('2027-07-19'), out] }
    expect(called(said, basis)).toBe(false)
    expect(called({ ...said, 'placement-since': '2026-11-20' }, basis)).toBe(true)
    const feared: Given = {
      ...said,
      'family-contacts': [{ ...safeMother, 'contact-involvement': 'suspected' }]
    }
    expect(called(feared, basis)).toBe(true)
  })

  it('has no visitor to be found by an authority that does not look after her', () => {
    expect(called(home, visitor)).toBe(false)
    expect(called({ ...girl, 'periods-of-care': [care()] }, visitor)).toBe(true)
    expect(called(girl, visitor)).toBe(true)
  })
})

// No change of the plan before a review has considered it, and one before accommodation ends (regulations 32(2), 33(3)).
describe('a return home that is worked towards', () => {
  const inCare: Given = {
    ...girl,
    'periods-of-care': [care()],
    'place-tonight': 'foster-home',
    reviews: [{ 'review-on': '2027-05-03', 'review-state': 'review-held', 'review-next-on': '2027-10-20' }]
  }
  const wished: Given = { ...inCare, 'reunification-considered': 'being-worked-towards' }

  it('calls for a review, whatever day the last one set', () => {
    expect(called(inCare, next)).toBe(false)
    expect(called(wished, next)).toBe(true)
    expect(variantOf(next, viewOf(begun(wished, today), today))).toBe('before-a-return')
    expect(called({ ...ended, 'reunification-considered': 'being-worked-towards' }, next)).toBe(false)
    expect(called({ ...inCare, 'reunification-considered': 'being-assessed' }, next)).toBe(false)
  })

  it('and once that is seen to, the next review is owed as before', () => {
    const done = doneIn(begun(wished, today), [next], today)
    expect(itemOf(opened(done, '2027-08-10'), next, '2027-08-10')?.outcome?.state).toBe('done')
    const held: Given = { ...wished, reviews: [{ 'review-on': '2027-08-12', 'review-state': 'review-held' }] }
    expect(itemOf(answeredAs(done, held, '2027-08-13'), next, '2027-08-13')?.outcome).toBeUndefined()
  })
})

// The family comes here to a child who was given protection. The page asks of a return to the country; a “no” never rests unasked (¶29, ¶60).
describe('a family that comes here', () => {
  const joined: Given = {
    ...girl,
    'periods-of-care': [care()],
    'immigration-position': 'refugee-status',
    'reunification-considered': 'being-worked-towards'
  }
  const unwished: Given = { ...joined, 'return-wished-for': 'not-wished-for' }
  const [consider, reception] = ['consider-reunification', 'check-reception-is-safe']

  const due = (given: Given) => itemOf(begun(given, today), consider, today)?.due
  const words = (given: Given) => variantOf(consider, viewOf(begun(given, today), today))

  it('is asked about, what the child’s “no” means, and not today; nobody asks about reception abroad', () => {
    for (const position of ['refugee-status', 'humanitarian-protection']) {
      const given = { ...unwished, 'immigration-position': position }
      expect(called(given, consider)).toBe(true)
      expect(due(given)).toEqual({ date: '2027-08-17', basis: 'ten-working-days' })
      expect(words(given)).toBe('unwished-here')
    }
    expect(called(joined, consider)).toBe(false)
    expect(called(joined, reception)).toBe(false)
    expect(called(joined, next)).toBe(true)
  })

  // Leave of another kind protects from no return, and a parent in touch may be abroad.
  it.each([
    'claim-undecided',
    'unaccompanied-child-leave',
    'victim-temporary-permission',
    'other-leave',
    'refused-no-leave'
  ])('is not known of a child with %s: a return against their word is for today', (position) => {
    const other = { 'immigration-position': position }
    expect(called({ ...unwished, ...other }, consider)).toBe(true)
    expect(due({ ...unwished, ...other })).toEqual({ date: today, basis: 'same-day' })
    expect(words({ ...unwished, ...other })).toBe('unwished')
    expect(called({ ...joined, ...other }, reception)).toBe(true)
  })

  it('nor of a parent who is out of touch', () => {
    const apart = { 'family-contacts': [{ ...safeMother, 'contact-now': 'not-in-contact' }] }
    expect(due({ ...unwished, ...apart })).toEqual({ date: today, basis: 'same-day' })
    expect(called({ ...joined, ...apart }, reception)).toBe(true)
  })

  it('and a return that the child wishes for is looked at as before', () => {
    expect(called({ ...joined, 'return-wished-for': 'wished-for' }, reception)).toBe(true)
  })
})

// Section 20 ends at 16 or 17 only once the Director has approved it, and the plan follows where they live (regulations 39 and 43).
describe('care under section 20 that ended at 17', () => {
  const plan = 'make-the-pathway-plan'
  const grown: Given = {
    ...girl,
    'age-as-known': '16-or-17',
    'dates-of-birth': [{ 'birth-date': '2010-05-10', 'birth-source': 'child-says' }],
    'pathway-assessment-state': 'done',
    'pathway-assessment-on': '2027-05-01',
    'pathway-plan-made-on': '2027-05-20',
    'place-tonight': 'with-family',
    'placement-kind': 'with-parent',
    'placement-since': '2027-07-19',
    'periods-of-care': [care('2027-07-19')]
  }
  const words = (given: Given) => variantOf(plan, viewOf(begun(given, today), today))

  it('calls for the plan to say so, once, and names the Director', () => {
    expect(called({ ...grown, 'periods-of-care': [care()], 'placement-kind': 'foster-care' }, plan)).toBe(
      false
    )
    expect(called(grown, plan)).toBe(true)
    expect(words(grown)).toBe('care-ended')
    const done = doneIn(begun(grown, today), [plan], today)
    expect(itemOf(opened(done, '2027-08-10'), plan, '2027-08-10')?.outcome?.state).toBe('done')
    expect(called({ ...grown, 'pathway-plan-made-on': '2027-07-30' }, plan)).toBe(false)
  })

  it('also where no plan was made yet', () => {
    const unmade: Given = {
      ...grown,
      'pathway-assessment-state': 'not-yet',
      'pathway-plan-made-on': { reason: 'not-yet-explored' }
    }
    expect(called(unmade, plan)).toBe(true)
    expect(words(unmade)).toBe('care-ended')
  })

  it('and not before 16, nor where care was ended by a time missing', () => {
    expect(
      called(
        {
          ...grown,
          'age-as-known': 'under-16',
          'dates-of-birth': [{ 'birth-date': '2012-05-10', 'birth-source': 'child-says' }]
        },
        plan
      )
    ).toBe(false)
    const missing = {
      ...grown,
      'placement-kind': 'foster-care',
      'missing-episodes': [{ 'missing-since': '2027-07-19' }]
    }
    expect(words(missing)).toBeUndefined()
  })
})

// What the police and the others know has changed (¶10, ¶20).
it('threats that come after a discussion are taken to the next with the police', () => {
  const view = (held: string) =>
    viewOf(
      begun(
        {
          ...girl,
          'trafficking-conclusion': 'suspected',
          'threats-made': 'yes',
          'strategy-discussion': held
        },
        today
      ),
      today
    )
  expect(variantOf('tell-the-police-of-threats', view('held'))).toBe('discussed-before')
  expect(variantOf('tell-the-police-of-threats', view('not-held'))).toBeUndefined()
})
