import { describe, expect, it } from 'vitest'
import coreAssessment from '../../../content/messages/en/core-assessment.json'
import plans from '../../../content/messages/en/plans.json'
import { actionsOf, dangerRank } from '../../../machines/actions/all'
import { variantOf } from '../../../machines/actions/variants'
import { watchOver } from '../../../machines/case-file/if-disclosed'
import { itemsOf } from '../../../machines/case-file/read'
import { without } from '../../../machines/case-file/without'
import { onPath } from '../../../machines/journey/paths'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'

const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today: '2026-11-24' })
const missing: NamedCase['answers'] = { 'place-tonight': 'missing' }
const goneOn = (day: string): NamedCase['answers'] => ({
  ...missing,
  'missing-episodes': [{ 'missing-since': day, 'missing-returned': 'no' }]
})
const discussedOn = (day: string, outcome?: string): NamedCase['answers'] => ({
  'later-strategy-discussions': [
    {
      'later-discussion-on': day,
      ...(outcome === undefined ? {} : { 'later-discussion-outcome': outcome })
    }
  ]
})
const unsafe: NamedCase['answers'] = { 'safe-place-first': 'not-safe' }
const foundAdult: NamedCase['answers'] = {
  'age-in-doubt': 'yes',
  'age-assessment': 'full-assessment-recorded',
  'age-assessment-outcome': 'found-an-adult'
}
const caredFor = (more: ScenarioItem): NamedCase['answers'] => ({
  people: [{ 'person-name': 'Rebwar Aziz', 'person-role': 'relative' }],
  'placement-responsible-person': 'Rebwar Aziz',
  'family-contacts': [{ 'contact-who': 'Rebwar Aziz', ...more }]
})
const heldUnder = (basis: string, to?: string): NamedCase['answers'] => ({
  'periods-of-care': [
    {
      'care-authority': 'Hove',
      'care-legal-basis': basis,
      'care-from': to === undefined ? '2026-11-23' : '2026-03-02',
      ...(to === undefined ? {} : { 'care-to': to })
    }
  ]
})
const orderFrom = (from: string, to?: string): NamedCase['answers'] => ({
  'periods-of-care': [
    {
      'care-authority': 'Hove',
      'care-legal-basis': 'emergency-protection-order',
      'care-from': from,
      ...(to === undefined ? {} : { 'care-to': to })
    }
  ]
})
const foundChild: NamedCase['answers'] = { ...foundAdult, 'age-assessment-outcome': 'found-a-child' }
/** By hand: each order that says to agree something with the carer, to share it with them or to tell them. */
const withTheCarer = [
  'plan-the-first-48-hours',
  'make-existing-contact-safe',
  'exploiters-in-touch-lately',
  'protect-from-influence',
  'keep-protecting-from-influence',
  'share-missing-risk',
  'keep-missing-risk-under-review',
  'agree-what-happens-if-missing',
  'look-again-after-a-return',
  'get-help-today',
  'placement-plan-was-late',
  'keep-protecting-after-a-negative-decision'
]
const interpretedBefore: NamedCase['answers'] = {
  'interpreter-needed': 'yes',
  people: [
    { 'person-name': 'Laleh', 'person-role': 'interpreter' },
    { 'person-name': 'Hamid', 'person-role': 'interpreter' }
  ],
  'interpreter-person': 'Laleh',
  'interpreter-independence': 'independent',
  'interpreters-not-used': [{ 'not-used-interpreter': 'Hamid', 'not-used-because': 'linked' }]
}
const companion = (role: string): NamedCase['answers'] => ({
  people: [{ 'person-name': 'Ola Ray', 'person-role': role }],
  'legal-meetings-companion': 'Ola Ray'
})
const ofLiberty: NamedCase['answers'] = {
  'legal-support-needed': ['deprivation-of-liberty'],
  'periods-of-care': [{ 'care-legal-basis': 'remand', 'care-from': '2026-11-20' }]
}
const unsuspected: NamedCase['answers'] = {
  'trafficking-conclusion': 'not-suspected',
  'conclusion-reason': 'He came with nobody and owes nobody.',
  'conclusion-on': '2026-11-20'
}
const movedInNovember: NamedCase['answers'] = {
  'first-placement-on': '2026-03-02',
  'placement-since': '2026-11-19',
  'placement-kind': 'foster-care',
  'periods-of-care': [
    { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-03-02' }
  ]
}
const toldIn = (on: string, ...more: readonly string[]): NamedCase['answers'] => ({
  'trafficking-conclusion': 'suspected',
  'conclusion-on': '2026-11-20',
  'placement-kind': 'foster-care',
  'placement-since': '2026-08-20',
  people: [{ 'person-name': 'Carol Ward', 'person-role': 'carer' }],
  'carer-briefings': [
    {
      'briefing-of': 'Carol Ward',
      'briefing-on': on,
      'briefing-covered':
        more.length > 0
          ? [...more]
          : [
              'risk-of-going-missing',
              'risk-from-traffickers',
              'past-experiences',
              'psychological-issues',
              'effect-of-safety-measures'
            ]
    }
  ]
})
const ownChild: NamedCase['answers'] = {
  'siblings-and-other-children': [
    { 'connected-child-name': 'Ibrahima', 'connected-child-relation': 'own-child' }
  ]
}
const consentBy = (name: string): NamedCase['answers'] => ({
  exploiters: [{ 'exploiter-called': 'Kadiatou Barry' }],
  consents: [{ 'consent-for': 'medical-treatment', 'consent-state': 'given', 'consent-by': name }]
})
const suspected: NamedCase['answers'] = { 'trafficking-conclusion': 'suspected' }
const adultIn = (place: string): NamedCase['answers'] => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'child-says' }],
  'place-tonight': place
})
const positive: NamedCase['answers'] = {
  ...suspected,
  referral: 'made',
  'nrm-decisions': [{ 'nrm-decision-kind': 'reasonable-grounds', 'nrm-decision-outcome': 'positive' }]
}
const dropped = { 'criminal-matter-stands': 'nothing-came-of-it' } as const
const charged = (more: object = {}) =>
  ({ 'criminal-matters': [{ 'criminal-matter-kind': 'charge', ...more }] }) as NamedCase['answers']
const nobodyAccused: NamedCase['answers'] = { 'prosecutor-told-of-referral': 'no-charge-or-investigation' }
const small: NamedCase['answers'] = { 'dates-of-birth': [{ 'birth-date': '2024' }] }
const inProceedings: NamedCase['answers'] = {
  'periods-of-care': [
    { 'care-authority': 'Hove', 'care-legal-basis': 'interim-care-order', 'care-from': '2026-11-16' }
  ]
}
const asked = (identity: string): NamedCase['answers'] => ({
  enquirers: [{ 'enquirer-name': 'Jordan Vale', 'enquirer-identity': identity }]
})
const askedFromSlovakia = (more: NamedCase['answers']): NamedCase['answers'] => ({
  ...asked('authority-of-their-country'),
  'immigration-position': 'not-established',
  'asylum-claimed-or-intended': 'neither',
  'european-citizenship-in-family': 'yes',
  ...more
})
const antenatal = (more: NamedCase['answers']): NamedCase['answers'] => ({
  'health-actions': [{ 'health-action': 'Antenatal classes', 'health-action-for': ['pregnancy'] }],
  ...more
})
const fell = (born: string, outcome: string): NamedCase['answers'] => ({
  'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'age-assessment' }],
  'age-in-doubt': 'yes',
  'age-assessment': 'full-assessment-recorded',
  'age-assessment-outcome': 'found-a-child',
  'age-assessment-challenged': 'challenged',
  'age-challenge-outcome': outcome,
  'periods-of-care': [
    { 'care-legal-basis': 'section-20', 'care-from': '2026-09-07', 'care-to': '2026-09-30' }
  ]
})
const amongFamily = (involvement: string): NamedCase['answers'] => ({
  'place-tonight': 'with-family',
  'family-contacts': [
    { 'contact-who': 'Karim Noori', 'contact-now': 'in-contact', 'contact-involvement': involvement },
    { 'contact-who': 'Rahim Noori', 'contact-is-parent': 'yes', 'contact-now': 'in-contact' }
  ]
})
const withConnected = (registration: string): NamedCase['answers'] => ({
  'placement-kind': 'connected-person-foster-care',
  'placement-registration': registration
})
const refusedLeave = (more: NamedCase['answers']): NamedCase['answers'] => ({
  'immigration-position': 'refused-no-leave',
  'asylum-claimed-or-intended': 'neither',
  ...more
})
const unwishedReturn: NamedCase['answers'] = {
  'reunification-considered': 'being-worked-towards',
  'return-wished-for': 'not-wished-for',
  'family-contacts': [
    { 'contact-who': 'Vasile', 'contact-is-parent': 'yes', 'contact-assessment': 'assessed-safe' }
  ]
}
const unchecked: NamedCase['answers'] = {
  'place-tonight': 'with-an-adult-not-yet-checked',
  'placement-kind': 'foster-care'
}
const atAnAddress = (whereabouts: string): NamedCase['answers'] => ({
  ...suspected,
  'placement-kind': 'foster-care',
  'placement-address': '8 Lane Street, Millford',
  exploiters: [
    {
      'exploiter-called': 'Kyle Marsh',
      'exploiter-whereabouts-known': 'yes',
      'exploiter-whereabouts': whereabouts
    }
  ]
})
const reachable = (more: ScenarioItem): NamedCase['answers'] => ({
  'family-contacts': [
    { 'contact-who': 'Vasile', 'contact-is-parent': 'yes', 'contact-now': 'in-contact', ...more }
  ]
})
const agreedAs = (born: string): NamedCase['answers'] => ({
  'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
  'accommodation-agreed-by': ['child-of-16-or-over']
})
const ownConsent = (more: ScenarioItem): NamedCase['answers'] => ({
  consents: [
    { 'consent-for': 'medical-treatment', 'consent-state': 'child-agrees-for-themselves', ...more },
    { 'consent-for': 'photograph', 'consent-state': 'not-yet-asked' }
  ]
})
/** A child who may have been exploited, and whose case goes to another worker on this day. */
/** A mother with whom there is no contact, and who was found safe. */
const outOfTouch = (given: NamedCase['answers'], contact: ScenarioItem = {}): NamedCase['answers'] => ({
  'family-contacts': [
    {
      'contact-who': 'Halima',
      'contact-is-parent': 'yes',
      'contact-now': 'contact-lost',
      'contact-assessment': 'assessed-safe',
      ...contact
    }
  ],
  ...given
})

const atHome = (more: ScenarioItem): NamedCase['answers'] => ({
  ...reachable({ 'contact-assessment': 'assessed-safe', ...more }),
  'immigration-position': 'british',
  'place-tonight': 'with-family'
})
const inSecondCare = (more: NamedCase['answers']): NamedCase['answers'] => ({
  'transfer-state': 'asked-for',
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-from': '2026-03-02', 'care-to': '2026-03-20' },
    { 'care-authority': 'Leeds', 'care-from': '2026-03-20' }
  ],
  ...more
})
const responsible = (more: ScenarioItem): NamedCase['answers'] => ({
  'unaccompanied-responsible-adult': 'another-adult',
  'family-contacts': [{ 'contact-who': 'Arben Leka', 'contact-is-parent': 'no', ...more }]
})
const noClaimYet: NamedCase['answers'] = { 'immigration-position': 'no-claim-yet' }
const born = (day: string): NamedCase['answers'] => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': day, 'birth-source': 'document' }]
})
const fostered = (day: string, kind: string, since = '2025-01-10'): NamedCase['answers'] => ({
  ...born(day),
  'placement-kind': kind,
  'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': since }]
})
const withdrawnBy = (role: string, name: string | undefined): NamedCase['answers'] => ({
  people: [{ 'person-name': 'Ola Ray', 'person-role': role }],
  'trafficking-conclusion': 'not-suspected',
  referral: 'suspicion-withdrawn',
  ...(name === undefined ? {} : { 'suspicion-withdrawn-agreed-by': name })
})

describe('protection after a negative decision', () => {
  const keep = (...outcomes: readonly string[]) =>
    variantOf(
      'keep-protecting-after-a-negative-decision',
      view({
        'trafficking-conclusion': 'suspected',
        referral: 'made',
        'nrm-decisions': outcomes.map((outcome, at) => ({
          'nrm-decision-kind': at === 0 ? 'conclusive-grounds' : 'reconsideration',
          'nrm-decision-outcome': outcome,
          'nrm-decision-on': at === 0 ? '2026-05-11' : '2026-08-11'
        }))
      })
    )
  it('tells nobody of a negative decision in whose place a positive one stands (¶20)', () => {
    expect(keep('negative', 'positive')).toBe('positive-stands')
    expect(keep('negative')).toBeUndefined()
    expect(keep('negative', 'negative')).toBeUndefined()
  })
})

// A school that asks a child in doubt for proof of age is answered by the authority that treats them as a child (¶7, ¶37).
describe.each([
  ['secure-a-place-in-education', { 'education-place': 'not-applied' }],
  ['apply-to-college', { 'college-place': 'to-apply' }]
] as const)('%s', (order, given) => {
  const words = (age: NamedCase['answers']) => variantOf(order, view({ ...given, ...age }))
  const claimed = { 'birth-date': '2009-08-04', 'birth-source': 'child-says' }
  const ofAnAdult = { 'birth-date': '2002-01-01', 'birth-source': 'home-office' }

  it('waits for no age assessment while the age is in doubt, recorded or said', () => {
    const doubted = { 'age-in-doubt': 'yes', 'dates-of-birth': [claimed, ofAnAdult] }
    expect(words(doubted)).toBe('age-in-doubt')
    expect(words({ ...doubted, 'treated-as-a-child': 'yes' })).toBe('age-in-doubt')
    expect(words({ ...doubted, 'age-assessment': 'decided-not-to-assess' })).toBe('age-in-doubt')
    expect(words({ 'dates-of-birth': [claimed, ofAnAdult] })).toBe('age-in-doubt')
  })

  it('speaks of no proof where nobody doubts the age, or an assessment has found a child', () => {
    expect(words({ 'dates-of-birth': [claimed] })).toBeUndefined()
    expect(words({ 'age-in-doubt': 'no', 'dates-of-birth': [claimed] })).toBeUndefined()
    expect(
      words({
        'age-in-doubt': 'yes',
        'dates-of-birth': [claimed, { 'birth-date': '2009-05-14', 'birth-source': 'age-assessment' }],
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child'
      })
    ).toBeUndefined()
  })
})

describe('a safe place is found for a child whom somebody has', () => {
  it('and in no copy does whoever has the child read that they may be why (¶20, ¶23)', () => {
    const copied = view({ ...unsafe, 'place-tonight': 'with-family' })
    expect(variantOf('find-a-safe-place', copied)).toBe('with-somebody')
    watchOver(copied.answers, { asked: 0 })
    expect(variantOf('find-a-safe-place', copied)).toBeUndefined()
  })
})

describe('a place that was told to somebody who may be a danger', () => {
  it('is told to the police of a child who is missing: nobody can move who is not there (¶23, ¶39)', () => {
    expect(variantOf('location-was-told', view(missing))).toBe('while-missing')
    expect(variantOf('location-was-told', view({}))).toBeUndefined()
  })
})

describe('advice on an agreement to accommodation', () => {
  const agreed = (reach: string, more: NamedCase['answers'] = {}) =>
    variantOf(
      'take-advice-on-the-agreement',
      view({
        'accommodation-agreed-by': ['parent'],
        'parental-responsibility-holders': [{ 'holder-name': 'Ana Pop', 'holder-reach': reach }],
        ...more
      })
    )
  it('asks whose it is where all who could agree have died or are out of reach, and warns of whoever is to be feared', () => {
    expect(agreed('has-died')).toBe('out-of-reach')
    expect(agreed('cannot-be-reached')).toBe('out-of-reach')
    expect(agreed('may-not-be-safe')).toBeUndefined()
    const father = { 'contact-who': 'Ion Pop', 'contact-is-parent': 'yes', 'contact-now': 'contact-lost' }
    expect(agreed('has-died', { 'family-contacts': [father] })).toBe('out-of-reach')
    const feared = [{ ...father, 'contact-involvement': 'known' }]
    expect(agreed('has-died', { 'family-contacts': feared })).toBeUndefined()
  })
})

describe('contact that is assessed', () => {
  const had = (contact: Readonly<Record<string, string>>, until?: string) =>
    variantOf(
      'assess-family-contact',
      view({
        people: [
          {
            'person-name': 'Ann Lee',
            'person-role': 'relative',
            ...(until === undefined ? {} : { 'person-until': until })
          }
        ],
        'family-contacts': [
          {
            'contact-who': 'Ann Lee',
            'contact-assessment': 'assessed-safe',
            'contact-assessed-on': '2026-11-01',
            ...contact
          }
        ]
      })
    )

  // ¶30: why it ended may be what makes somebody unsafe. That somebody is looked into stands in no words that they may read.
  it('is looked at again where somebody had the child and has them no longer', () => {
    expect(had({}, '2026-11-10')).toBe('found-anew')
    expect(had({})).toBeUndefined()
    expect(had({ 'contact-assessed-on': '2026-11-12' }, '2026-11-10')).toBeUndefined()
    expect(had({ 'contact-involvement': 'still-finding-out' }, '2026-11-10')).toBeUndefined()
    expect(had({ 'contact-assessment': 'under-way' }, '2026-11-10')).toBeUndefined()
  })
})

const placedSince = {
  'placement-kind': 'foster-care',
  'placement-since': '2026-11-20',
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
  ]
} as const satisfies NamedCase['answers']

describe('visits, in a copy', () => {
  it('may be weekly wherever the child is placed: it may read of a relative as of any foster carer (Regulation 28)', () => {
    expect(variantOf('arrange-the-visits', view(placedSince))).toBe('dated')
    const copy = view(placedSince)
    watchOver(copy.answers, { asked: 0 })
    expect(variantOf('arrange-the-visits', copy)).toBeUndefined()
  })
})

describe('within which time a plan is agreed, visits begin and a review is held', () => {
  // Regulations 9, 28 and 33: the days beside the orders say it, where they can be counted.
  it('is said in words where the clock has no day for it', () => {
    const undated = view({ 'placement-kind': 'foster-care' })
    expect(variantOf('arrange-the-visits', undated)).toBe('with-others')
    for (const id of ['agree-the-placement-plan', 'arrange-the-next-review']) {
      expect(variantOf(id, undated), id).toBe('undated')
      expect(variantOf(id, view(placedSince)), id).toBeUndefined()
    }
  })
})

// Also where those who have the child may be a danger, or nobody has checked them: the time is the same (regulation 9, ¶22).
it.each<[string, NamedCase['answers']]>([
  ['unchecked-adult', { 'place-tonight': 'with-an-adult-not-yet-checked', 'placement-kind': 'foster-care' }],
  ['carer-to-fear', { 'place-tonight': 'foster-home', 'safe-place-first': 'not-safe' }]
])(
  'the placement plan has its time in the words for %s, where the clock has no day for it',
  (words, given) => {
    const since = { ...given, 'placement-kind': 'foster-care', 'placement-since': '2026-11-20' } as const
    expect(variantOf('agree-the-placement-plan', view(given))).toBe(`${words}-undated`)
    if (words === 'carer-to-fear') expect(variantOf('agree-the-placement-plan', view(since))).toBe(words)
    const said: Readonly<Record<string, string>> = plans['action-list'].as['agree-the-placement-plan']
    expect(said[`${words}-undated`]).toContain('within 5 working days of the start')
    expect(said[words]).not.toContain('working days')
  }
)

// ¶22, Working Together: no clock counts from a start that nobody has recorded.
it('an assessment that has not begun says within how many days it is finished', () => {
  expect(coreAssessment.actions['start-the-assessment']).toContain('within 45 working days')
})

describe('the worry for another child', () => {
  const related = (relation: string) =>
    view({
      'siblings-and-other-children': [
        {
          'connected-child-name': 'Mai',
          'connected-child-relation': relation,
          'connected-child-worry': 'worry'
        }
      ]
    })
  const words = (relation: string) => {
    const given = related(relation)
    const [one] = itemsOf(given.answers, 'siblings-and-other-children')
    return variantOf('tell-of-worry-for-another-child', given, one?.id)
  }
  it('goes to whoever answers for that child: no other authority need answer for a baby who is with the child', () => {
    expect(words('own-child')).toBe('their-own-child')
    expect(words('brother-or-sister')).toBeUndefined()
    expect(variantOf('tell-of-worry-for-another-child', related('own-child'), 'another')).toBeUndefined()
  })
})

describe('a child’s own child', () => {
  const others = (...all: readonly (readonly [relation: string, worry: string])[]) => ({
    'trafficking-conclusion': 'suspected',
    'siblings-and-other-children': all.map(([relation, worry]) => ({
      'connected-child-name': 'Mai',
      'connected-child-relation': relation,
      'connected-child-worry': worry
    }))
  })
  it('has words of its own where a referral for that child is called for', () => {
    const words = (relation: string) => {
      const given = view(others([relation, 'worry']))
      const [one] = itemsOf(given.answers, 'siblings-and-other-children')
      return variantOf('refer-each-other-child', given, one?.id)
    }
    expect(words('own-child')).toBe('their-own-child')
    // A name stands before it: “Mai: See today that each other child is safe” sends somebody to others.
    expect(words('travelled-together')).toBe('by-name')
    expect(variantOf('refer-each-other-child', view(others()))).toBeUndefined()
  })

  it('says of nobody that they were exploited too while nothing is suspected of this child (¶19)', () => {
    const doubted = (more: NamedCase['answers']) => {
      const given = view({
        ...others(['travelled-together', 'worry']),
        'trafficking-conclusion': 'still-finding-out',
        ...more
      })
      const [one] = itemsOf(given.answers, 'siblings-and-other-children')
      return variantOf('refer-each-other-child', given, one?.id)
    }
    expect(doubted({})).toBe('before-a-conclusion')
    expect(doubted({ referral: 'made' })).toBe('by-name')
  })

  it('and where it is looked at again alone', () => {
    const words = (...all: readonly (readonly [string, string])[]) =>
      variantOf('look-again-at-the-other-child', view(others(...all)))
    expect(words(['own-child', 'no-worry'])).toBe('their-own-child')
    expect(words(['own-child', 'no-worry'], ['travelled-together', 'worry'])).toBe('their-own-child')
    expect(words(['own-child', 'no-worry'], ['travelled-together', 'no-worry'])).toBeUndefined()
    expect(words(['own-child', 'worry'], ['travelled-together', 'no-worry'])).toBeUndefined()
    expect(words(['own-child', 'worry'])).toBeUndefined()
  })
})

const decided = (kind: string, outcome: string): NamedCase['answers'] => ({
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-01-13',
  'nrm-decisions': [
    { 'nrm-decision-kind': kind, 'nrm-decision-outcome': outcome, 'nrm-decision-on': '2026-06-10' }
  ]
})
const doctorToday: NamedCase['answers'] = { 'health-attention-today': 'yes' }
const assessedBy = (whom: string): NamedCase['answers'] => ({
  'initial-health-assessment': whom,
  'initial-health-assessment-on': '2026-11-17'
})
const accommodated = (age: string, by: readonly string[]): NamedCase['answers'] => ({
  'age-as-known': age,
  'age-in-doubt': 'no',
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-01' }
  ],
  'accommodation-agreed-by': [...by]
})
const onRemand: NamedCase['answers'] = {
  'periods-of-care': [{ 'care-authority': 'Kent', 'care-legal-basis': 'remand', 'care-from': '2026-11-01' }]
}
const solicitor = (more: object = {}): NamedCase['answers'] => ({
  people: [{ 'person-name': 'Mary Shaw', 'person-role': 'legal-representative', ...more }]
})
const arrested: NamedCase['answers'] = { 'criminal-matters': [{ 'criminal-matter-kind': 'arrest' }] }
const accusedOn = (on: string, kind = 'charge'): NamedCase['answers'] => ({
  'criminal-matters': [{ 'criminal-matter-kind': kind, 'criminal-matter-on': on }]
})
const cleared: NamedCase['answers'] = {
  'criminal-matters': [{ 'criminal-matter-kind': 'arrest', 'criminal-matter-stands': 'nothing-came-of-it' }]
}
const refused = decided('conclusive-grounds', 'negative')
const askedFor: NamedCase['answers'] = {
  ...refused,
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'conclusive-grounds',
      'nrm-decision-outcome': 'negative',
      'nrm-decision-on': '2026-06-10'
    },
    { 'nrm-decision-kind': 'reconsideration' }
  ]
}
const lookedAtAgain = (outcome: string | undefined): NamedCase['answers'] => ({
  ...refused,
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'conclusive-grounds',
      'nrm-decision-outcome': 'negative',
      'nrm-decision-on': '2026-06-10'
    },
    {
      'nrm-decision-kind': 'reconsideration',
      'nrm-decision-on': '2026-10-10',
      ...(outcome === undefined ? {} : { 'nrm-decision-outcome': outcome })
    }
  ]
})
const cousinFoundSafe = (assessed: string, ...given: readonly string[]): NamedCase['answers'] => ({
  'family-contacts': [
    {
      'contact-who': 'Salim',
      'contact-assessment': 'assessed-safe',
      'contact-assessed-on': assessed,
      'contact-plan': 'start-contact'
    }
  ],
  'home-office-liaison': 'agreed',
  'plan-recipients': given.map((on) => ({
    'recipient-name': 'Joan Petherick',
    'recipient-documents': ['protection-and-placement-plan'],
    'recipient-copy': 'carer',
    'recipient-given-on': on
  }))
})
const givenTo = (copy: string, given: NamedCase['answers']): NamedCase['answers'] => ({
  ...given,
  'plan-recipients': [{ 'recipient-copy': copy, 'recipient-given-on': '2026-02-16' }]
})
const movedFromAFriend = (more: NamedCase['answers']): NamedCase['answers'] => ({
  ...suspected,
  people: [
    { 'person-name': 'Kadiatou Barry', 'person-role': 'carer' },
    { 'person-name': 'June Ashby', 'person-role': 'carer' }
  ],
  'place-tonight': 'foster-home',
  'safe-place-first': 'safe-now',
  'placement-kind': 'foster-care',
  'placement-since': '2026-09-10',
  'placement-responsible-person': 'June Ashby',
  exploiters: [{ 'exploiter-called': 'Kadiatou Barry' }],
  ...more
})
const discussed: NamedCase['answers'] = {
  'strategy-discussion': 'held',
  'strategy-discussion-on': '2026-01-13'
}
const enquired: NamedCase['answers'] = {
  'child-protection-enquiry': 'finished',
  'child-protection-enquiry-on': '2026-01-13'
}
const guarded: NamedCase['answers'] = {
  referral: 'made',
  'guardian-referral': 'made',
  'guardian-referral-on': '2026-01-13'
}
const exploitedFrom = (day: string): NamedCase['answers'] => ({
  'exploitation-situations': [{ 'situation-called': 'A cannabis house', 'situation-from': day }]
})

describe('an action that has other words in some cases', () => {
  it.each<[string, NamedCase['answers'], string | undefined]>([
    ['decide-on-advice-and-assistance', fell('2008-10-20', 'found-a-child'), 'finding-fell'],
    ['decide-on-advice-and-assistance', fell('2008-10-20', 'what-was-challenged-stands'), 'qualifying'],
    ['decide-on-advice-and-assistance', fell('2009-02-01', 'what-was-challenged-stands'), 'qualifying'],
    [
      'conclusion-and-family-differ',
      {
        'trafficking-conclusion': 'not-suspected',
        'siblings-and-other-children': [{ 'connected-child-relation': 'exploited-together' }]
      },
      'another-child'
    ],
    [
      'conclusion-and-family-differ',
      {
        ...amongFamily('known'),
        'trafficking-conclusion': 'not-suspected',
        'siblings-and-other-children': [{ 'connected-child-relation': 'exploited-together' }]
      },
      undefined
    ],
    [
      'conclusion-and-family-differ',
      { ...amongFamily('known'), 'trafficking-conclusion': 'still-finding-out' },
      'still-finding-out'
    ],
    ['find-out-who-has-the-child', amongFamily('still-finding-out'), 'doubted'],
    ['find-out-who-has-the-child', amongFamily('known'), undefined],
    [
      'still-being-exploited',
      {
        ...suspected,
        'where-the-child-is': '22 Park Avenue',
        'exploitation-situations': [{ 'situation-addresses': '22 Park Avenue' }],
        ...unsafe
      },
      'found-there'
    ],
    [
      'still-being-exploited',
      {
        ...suspected,
        'where-the-child-is': '22 Park Avenue',
        'exploitation-situations': [
          { 'situation-addresses': '22 Park Avenue', 'situation-still-in-it': 'yes' }
        ],
        ...unsafe
      },
      undefined
    ],
    // Of a victim only where somebody suspects it, or looks into it.
    ['report-missing', missing, undefined],
    ['report-missing', { ...missing, 'trafficking-conclusion': 'suspected' }, 'may-be-a-victim'],
    ['report-missing', { ...missing, 'trafficking-conclusion': 'still-finding-out' }, 'may-be-a-victim'],
    ['report-missing', { ...missing, 'trafficking-conclusion': 'not-suspected' }, undefined],
    // A baby may be with whoever is missing, and is looked for in their own right (¶20, ¶39).
    ['look-for-the-child', missing, undefined],
    ['look-for-the-child', { ...missing, 'has-children-of-their-own': 'yes' }, 'with-their-own-child'],
    // Whoever defends a child who is on bail has to know why they are not there (¶33).
    ['look-for-the-child', { ...missing, ...arrested }, 'accused'],
    [
      'look-for-the-child',
      { ...missing, ...arrested, 'has-children-of-their-own': 'yes' },
      'with-their-own-child-accused'
    ],
    ['look-for-the-child', { ...missing, ...cleared }, undefined],
    // Entered after a weekend it is told all the same; nobody is told each day what was told once those around the child have met (¶33).
    ['look-for-the-child', { ...goneOn('2026-11-19'), ...arrested }, 'accused'],
    ['look-for-the-child', { ...goneOn('2026-11-19'), ...arrested, ...discussedOn('2026-11-19') }, 'accused'],
    ['look-for-the-child', { ...goneOn('2026-11-19'), ...arrested, ...discussedOn('2026-11-20') }, undefined],
    [
      'look-for-the-child',
      {
        ...goneOn('2026-11-19'),
        ...arrested,
        ...discussedOn('2026-11-20'),
        'has-children-of-their-own': 'yes'
      },
      'with-their-own-child'
    ],
    // Charged since those around the child met, they have a day at court of which nobody has spoken (¶33).
    [
      'look-for-the-child',
      { ...goneOn('2026-11-19'), ...discussedOn('2026-11-20'), ...accusedOn('2026-11-23') },
      'accused'
    ],
    [
      'look-for-the-child',
      { ...goneOn('2026-11-19'), ...discussedOn('2026-11-20'), ...accusedOn('2026-11-20') },
      'accused'
    ],
    [
      'look-for-the-child',
      { ...goneOn('2026-11-17'), ...discussedOn('2026-11-20'), ...accusedOn('2026-11-19') },
      undefined
    ],
    // A day that is still to come was set before they met, or is written with the charge.
    [
      'look-for-the-child',
      { ...goneOn('2026-11-17'), ...discussedOn('2026-11-20'), ...accusedOn('2026-12-09', 'court-hearing') },
      undefined
    ],
    // They may have gone only at the end of the month: what was discussed on the second may have been before it.
    [
      'look-for-the-child',
      { ...goneOn('2026-10'), ...discussedOn('2026-10-02'), ...accusedOn('2026-09-20') },
      'accused'
    ],
    // Nobody tells a child who is not there (¶27, ¶39).
    ['arrange-the-protection-conference', {}, undefined],
    ['arrange-the-protection-conference', missing, 'while-missing'],
    // A baby is planned for anew where the mother moves (¶42), and entered where only an answer tells of the baby (¶20).
    ['plan-for-their-own-child', { 'has-children-of-their-own': 'yes' }, undefined],
    ['plan-for-their-own-child', { ...movedInNovember, 'has-children-of-their-own': 'yes' }, 'after-a-move'],
    // With suspicion the baby is taken to the authority the same day, while nobody is entered for whom that is its own order (¶20, ¶23).
    ['plan-for-their-own-child', { ...suspected, 'has-children-of-their-own': 'yes' }, 'today'],
    [
      'plan-for-their-own-child',
      { ...suspected, 'has-children-of-their-own': 'yes', ...ownChild },
      undefined
    ],
    ['look-for-other-children', suspected, undefined],
    ['look-for-other-children', { 'has-children-of-their-own': 'yes' }, 'own-child-to-enter'],
    ['look-for-other-children', { 'has-children-of-their-own': 'yes', ...ownChild }, undefined],
    // A “no” from before the birth, and an answer never given: most papers go by it alone.
    ['look-for-other-children', { 'has-children-of-their-own': 'no', ...ownChild }, 'own-child-to-answer'],
    ['look-for-other-children', ownChild, 'own-child-to-answer'],
    // A danger decided more than where the child lives (¶30).
    ['take-advice-on-the-agreement', consentBy('Kadiatou Barry'), 'decided-more'],
    ['take-advice-on-the-agreement', consentBy('June Ashby'), undefined],
    // ¶10, ¶39: what each does if the child goes missing is asked for once, and not once more when it is written.
    ['agree-police-roles', suspected, undefined],
    ['agree-police-roles', { ...suspected, 'if-missing-carer': 'Rings 999.' }, undefined],
    [
      'agree-police-roles',
      { ...suspected, 'first-48-hours-plan': 'Ruth stays near.', 'if-missing-carer': 'Rings 999.' },
      'protection-alone'
    ],
    [
      'agree-police-roles',
      { ...suspected, 'if-missing-carer': 'Rings 999.', 'if-missing-authority': 'Tells both forces.' },
      undefined
    ],
    // ¶39: an adult who is held goes missing from nobody.
    ['agree-police-roles', { ...suspected, ...adultIn('prison-for-adults') }, 'protection-alone'],
    ['agree-police-roles', { ...suspected, ...adultIn('own-tenancy') }, undefined],
    ['agree-what-happens-if-missing', { ...consentBy('–'), 'if-missing-carer': 'June Ashby' }, undefined],
    [
      'agree-what-happens-if-missing',
      {
        ...consentBy('–'),
        people: [{ 'person-name': 'Kadiatou Barry', 'person-role': 'other' }],
        'if-missing-carer': 'Kadiatou Barry rings'
      },
      'names-a-danger'
    ],
    // To know who somebody is makes nobody safe: the words say how somebody comes to be told (¶23, ¶30).
    ['tell-enquirers-nothing', asked('being-checked'), undefined],
    ['tell-enquirers-nothing', { ...asked('being-checked'), ...suspected }, undefined],
    ['tell-enquirers-nothing', { ...asked('established'), ...suspected }, 'only-known'],
    ['tell-enquirers-nothing', { ...asked('authority-of-their-country'), ...suspected }, undefined],
    // Nobody can ask, photograph or house a child who is not there (¶39).
    ['find-a-safe-place', unsafe, undefined],
    ['find-a-safe-place', missing, 'while-missing'],
    // Where somebody has the child, they may be why: an enquiry is decided on, whatever the papers speak of (¶20).
    ['find-a-safe-place', { ...unsafe, 'place-tonight': 'with-family' }, 'with-somebody'],
    ['find-a-safe-place', { ...unsafe, 'place-tonight': 'foster-home' }, 'with-somebody'],
    ['find-a-safe-place', { ...unsafe, 'place-tonight': 'police-station' }, undefined],
    [
      'find-a-safe-place',
      { 'safe-place-first': 'being-arranged', 'place-tonight': 'with-family' },
      undefined
    ],
    // A home that is known is not looked for: the child is brought there, and somebody sees whether it is safe (¶23).
    [
      'find-a-safe-place',
      { 'safe-place-first': 'being-arranged', 'place-tonight': 'foster-home' },
      'home-known'
    ],
    [
      'find-a-safe-place',
      { 'safe-place-first': 'being-arranged', 'place-tonight': 'police-station' },
      undefined
    ],
    // Nobody under 16 is brought to supported accommodation (regulation 27A).
    [
      'find-a-safe-place',
      {
        'safe-place-first': 'being-arranged',
        'place-tonight': 'supported-accommodation',
        'age-as-known': 'under-16'
      },
      undefined
    ],
    [
      'find-a-safe-place',
      {
        'safe-place-first': 'being-arranged',
        'place-tonight': 'supported-accommodation',
        'age-as-known': '16-or-17'
      },
      'home-known'
    ],
    ['take-a-photograph', {}, undefined],
    ['take-a-photograph', missing, 'while-missing'],
    ['note-the-phone-numbers', {}, undefined],
    ['note-the-phone-numbers', missing, 'while-missing'],
    // That an interpreter is needed says not for which language (¶26).
    ['establish-language-needs', {}, undefined],
    ['establish-language-needs', { 'interpreter-needed': 'no' }, undefined],
    ['establish-language-needs', { 'interpreter-needed': 'yes' }, 'interpreter-needed'],
    // Whoever asks for a small child is not there, also where nobody has to interpret (¶26).
    [
      'adult-does-not-interpret',
      {
        'age-as-known': 'under-16',
        'interpreter-needed': 'no',
        enquirers: [{ 'enquirer-name': 'Lan', 'enquirer-identity': 'not-established' }]
      },
      'who-asks-none-needed'
    ],
    // The lawyers of care proceedings learn of the decision, and no defence solicitor where nobody is accused (¶33).
    ['take-a-positive-decision-to-the-solicitors', positive, undefined],
    ['take-a-positive-decision-to-the-solicitors', { ...positive, ...nobodyAccused }, 'nobody-accused'],
    ['take-a-positive-decision-to-the-solicitors', { ...positive, ...small }, 'nobody-accused'],
    ['take-a-positive-decision-to-the-solicitors', { ...positive, ...charged() }, undefined],
    ['take-a-positive-decision-to-the-solicitors', { ...positive, ...charged(dropped) }, 'nobody-accused'],
    // The box on legal support may be as it was before all was dropped.
    [
      'take-a-positive-decision-to-the-solicitors',
      { ...positive, ...charged(dropped), 'legal-support-needed': ['criminal-case-as-accused'] },
      'nobody-accused'
    ],
    ['take-a-positive-decision-to-the-solicitors', { ...positive, ...inProceedings }, 'care-proceedings'],
    [
      'take-a-positive-decision-to-the-solicitors',
      { ...positive, ...inProceedings, ...small },
      'care-proceedings-alone'
    ],
    [
      'take-a-positive-decision-to-the-solicitors',
      {
        ...positive,
        ...small,
        people: [{ 'person-name': 'Sara Bell', 'person-role': 'childrens-guardian' }]
      },
      'care-proceedings-alone'
    ],
    // A child who speaks English is talked with alone too, and needs no interpreter for it (¶26).
    ['adult-does-not-interpret', { 'place-tonight': 'with-an-adult-not-yet-checked' }, undefined],
    [
      'adult-does-not-interpret',
      { 'place-tonight': 'with-an-adult-not-yet-checked', 'interpreter-needed': 'yes' },
      undefined
    ],
    [
      'adult-does-not-interpret',
      { 'place-tonight': 'with-an-adult-not-yet-checked', 'interpreter-needed': 'no' },
      'none-needed'
    ],
    // A safe place comes before the assessment (¶23).
    ['assess-at-once', { 'safe-place-first': 'safe-now' }, undefined],
    ['assess-at-once', unsafe, 'once-safe'],
    // Nobody has said that the child is in a safe place (¶23).
    ['assess-at-once', {}, 'once-safe'],
    // Of a child who is not there no safe place is found first: what is known is put together, for whoever looks for them (¶23, ¶39).
    ['assess-at-once', { ...missing, 'safe-place-first': 'safe-now' }, 'while-missing'],
    ['assess-at-once', { ...missing, ...unsafe }, 'while-missing'],
    // What a child does not want is no stop; they are told first, so that they do not learn it from a police officer at the door (¶40, ¶41).
    ...['tell-the-police', 'report-the-crime'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, { 'co-operation-willing': 'not-willing' }, 'child-unwilling'],
        [action, { 'co-operation-willing': 'undecided' }, undefined],
        [action, { 'co-operation-willing': 'willing' }, undefined],
        [action, {}, undefined],
        // Nobody can tell a child who is missing, and the police are not kept waiting until somebody can.
        [action, { ...missing, 'co-operation-willing': 'not-willing' }, undefined]
      ]
    ),
    // The yes of a child who is not 16 by any date takes nobody’s place (Children Act 1989, section 20).
    ['ask-who-can-agree-to-the-accommodation', agreedAs('2010-11-25'), 'agreed-too-young'],
    ['ask-who-can-agree-to-the-accommodation', agreedAs('2010-11-24'), undefined],
    [
      'ask-who-can-agree-to-the-accommodation',
      { ...agreedAs('2010-11-25'), ...reachable({ 'contact-plan': 'no-contact' }) },
      'only-those-to-fear'
    ],
    // Who asks for a consent reads that a child’s own yes needs somebody who found that the child understands (¶26).
    ['obtain-the-consents', { ...agreedAs('2010-11-25'), ...ownConsent({}) }, 'agreed-alone'],
    ['obtain-the-consents', { ...agreedAs('2010-11-24'), ...ownConsent({}) }, undefined],
    [
      'obtain-the-consents',
      { ...agreedAs('2010-11-25'), ...ownConsent({ 'consent-by': 'Dr Hale' }) },
      undefined
    ],
    // A full assessment has found an adult: nobody waits for one, but for it to be looked at again (¶7).
    ...[
      'treat-as-a-child-meanwhile',
      'go-on-treating-as-a-child',
      'treat-as-a-child',
      'consider-the-other-children-there'
    ].flatMap((action): [string, NamedCase['answers'], string | undefined][] => [
      [action, { 'age-in-doubt': 'yes' }, undefined],
      [action, { ...foundAdult, 'age-minded-to-meeting': 'held' }, undefined],
      [action, { ...foundAdult, 'age-minded-to-meeting': 'not-held' }, 'found-unheard']
    ]),
    // It was decided not to assess: nobody waits for an assessment, and only an answer ends the doubt (¶7).
    ...['treat-as-a-child-meanwhile', 'go-on-treating-as-a-child'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, { 'age-in-doubt': 'yes', 'age-assessment': 'decided-not-to-assess' }, 'not-to-be-assessed'],
        [action, { 'age-in-doubt': 'yes', 'age-assessment': 'decided-to-wait' }, undefined]
      ]
    ),
    // Once a full assessment has found a child, the list does not repeat the doubt (¶7).
    ['treat-as-a-child', foundChild, 'found-a-child'],
    ['treat-as-a-child', fell('2009-02-01', 'younger-than-found'), 'found-a-child'],
    ['treat-as-a-child', { ...foundChild, 'age-assessment-outcome': 'not-decided' }, undefined],
    ['treat-as-a-child', { ...foundChild, 'age-assessment': 'under-way' }, undefined],
    ['go-on-treating-as-a-child', foundChild, undefined],
    // ¶57: no record is changed to a date that is itself challenged, and what a challenge found is told.
    ...['still-open', 'younger-than-found', 'what-was-challenged-stands'].map(
      (outcome, index): [string, NamedCase['answers'], string | undefined] => [
        'tell-the-home-office-of-the-assessed-age',
        { ...fell('2009-02-01', outcome), 'immigration-position': 'claim-undecided' },
        ['challenged', 'younger', undefined][index]
      ]
    ),
    ...['still-open', 'younger-than-found'].map(
      (outcome): [string, NamedCase['answers'], string | undefined] => [
        'settle-what-stands-during-an-age-challenge',
        {
          ...foundChild,
          'age-assessment-challenged': 'challenged',
          'age-challenge-outcome': outcome,
          'dates-of-birth': [
            { 'birth-date': '2009-05-01', 'birth-source': 'age-assessment' },
            { 'birth-date': '2011-06-01', 'birth-source': 'child-says' }
          ]
        },
        outcome === 'still-open' ? 'rests-on-sixteen' : undefined
      ]
    ),
    [
      'settle-whether-they-are-eighteen',
      {
        ...foundChild,
        'dates-of-birth': [
          { 'birth-date': '2007-03-01', 'birth-source': 'age-assessment' },
          { 'birth-date': '2011-06-01', 'birth-source': 'child-says' }
        ]
      },
      'assessment-alone'
    ],
    // “No” and a finding of an adult cannot both be left: it says which two there are (¶7).
    [
      'settle-whether-they-are-eighteen',
      {
        ...foundChild,
        'age-in-doubt': 'no',
        'age-assessment-outcome': 'found-an-adult',
        'dates-of-birth': [
          { 'birth-date': '2004-05-01', 'birth-source': 'age-assessment' },
          { 'birth-date': '2010-06-01', 'birth-source': 'child-says' }
        ]
      },
      'found-an-adult'
    ],
    // Two dates of an assessment, and a challenge found a younger child: either may be the one that fell (¶7).
    [
      'settle-whether-they-are-eighteen',
      {
        ...fell('2007-03-01', 'younger-than-found'),
        'dates-of-birth': [
          { 'birth-date': '2007-03-01', 'birth-source': 'age-assessment' },
          { 'birth-date': '2008-11-01', 'birth-source': 'age-assessment' },
          { 'birth-date': '2012-06-01', 'birth-source': 'child-says' }
        ]
      },
      'younger-alone'
    ],
    // A child was found, and a challenge found a younger one: what fell is how old (¶7).
    ['take-up-the-outcome-of-an-age-challenge', fell('2009-02-01', 'younger-than-found'), 'younger'],
    ['take-up-the-outcome-of-an-age-challenge', fell('2009-02-01', 'to-be-assessed-again'), undefined],
    // An adult was found: that outcome is changed too (¶7).
    [
      'take-up-the-outcome-of-an-age-challenge',
      { ...fell('2005-01-01', 'younger-than-found'), 'age-assessment-outcome': 'found-an-adult' },
      'younger'
    ],
    // While whoever cares for the child is to be feared, nothing is agreed with them, and they are told nothing (¶23, ¶30, ¶42).
    ...withTheCarer.flatMap((action): [string, NamedCase['answers'], string | undefined][] => [
      [action, caredFor({}), undefined],
      [action, caredFor({ 'contact-assessment': 'assessed-not-safe' }), 'carer-to-fear']
    ]),
    // Nobody has checked the adult whom the child is with tonight, whether or not the child is called safe there (¶10, ¶23).
    ...withTheCarer.map((action): [string, NamedCase['answers'], string] => [
      action,
      { 'place-tonight': 'with-an-adult-not-yet-checked', 'safe-place-first': 'safe-now' },
      'carer-to-fear'
    ]),
    // Nor while it waits, or is being found out, whether the child may stay with them (¶30, ¶42).
    ...['plan-the-first-48-hours', 'make-existing-contact-safe', 'exploiters-in-touch-lately'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, caredFor({ 'contact-assessment': 'assessed-safe' }), undefined],
        [action, caredFor({ 'contact-involvement': 'still-finding-out' }), 'carer-to-fear'],
        [
          action,
          {
            'family-contacts': [{ 'contact-who': 'Rebwar Aziz', 'contact-involvement': 'still-finding-out' }]
          },
          undefined
        ]
      ]
    ),
    // Weekly visits are of a relative's home, or a parent's: elsewhere they are not said, and where nothing is recorded they are (Regulation 28).
    ['arrange-the-visits', {}, undefined],
    ['arrange-the-visits', { 'placement-kind': 'with-parent' }, undefined],
    ['arrange-the-visits', { 'placement-kind': 'connected-person-foster-care' }, undefined],
    ['arrange-the-visits', { 'placement-kind': 'foster-care' }, 'with-others'],
    [
      'arrange-the-visits',
      { 'placement-kind': 'childrens-home', 'place-tonight': 'with-family' },
      'with-others'
    ],
    ['arrange-the-visits', { 'place-tonight': 'foster-home' }, 'with-others'],
    ['arrange-the-visits', { 'place-tonight': 'with-family' }, undefined],
    ['arrange-the-visits', { 'place-tonight': 'with-an-adult-not-yet-checked' }, undefined],
    // Nothing is called agreed where nobody, or no day, is; the notice on every page does not say it instead (¶13).
    ...(
      [
        [{}, 'no-day-agreed'],
        [{ 'finding-out-who': 'Ada Obi' }, 'no-day-agreed'],
        [{ 'finding-out-by': '2026-12-01' }, 'no-day-agreed'],
        [{ 'finding-out-who': 'Ada Obi', 'finding-out-by': '2026-12-01' }, undefined]
      ] as const
    ).map(([more, variant]): [string, NamedCase['answers'], string | undefined] => [
      'find-out-by-the-date',
      {
        people: [{ 'person-name': 'Ada Obi', 'person-role': 'social-worker' }],
        'trafficking-conclusion': 'still-finding-out',
        ...more
      },
      variant
    ]),
    // Nobody plans with a child who is not there: what is planned is gone through with them once they are back (¶39).
    ...['plan-the-first-48-hours', 'protect-from-influence', 'exploiters-in-touch-lately'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, {}, undefined],
        [action, missing, 'while-missing'],
        [action, { ...missing, ...caredFor({ 'contact-assessment': 'assessed-not-safe' }) }, 'while-missing']
      ]
    ),
    // What felt like punishment is changed before the child is back, and whether the Home Office asked is known to others (¶39, ¶41).
    ...['change-what-feels-punitive', 'adult-is-asked-to-stay-in-the-nrm'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, {}, undefined],
        [action, missing, 'while-missing']
      ]
    ),
    // It is not asked with whom of the family an adult lives: nothing is agreed there with whoever may be the danger (¶54, ¶66).
    ['make-existing-contact-safe', born('2008-11-25'), undefined],
    ['make-existing-contact-safe', born('2008-11-24'), 'carer-to-fear'],
    // The child is not safe where somebody has them: nothing is agreed with whoever may be why (¶20, ¶23).
    ...['plan-the-first-48-hours', 'agree-what-happens-if-missing', 'share-missing-risk'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, { 'safe-place-first': 'not-safe', 'place-tonight': 'foster-home' }, 'carer-to-fear'],
        [action, { 'safe-place-first': 'not-safe', 'place-tonight': 'police-station' }, undefined],
        [action, { 'safe-place-first': 'safe-now', 'place-tonight': 'foster-home' }, undefined]
      ]
    ),
    // Nor is the plan agreed there while it waits, or is asked, whether the child may stay with them (¶23, ¶30, ¶42).
    ['agree-the-placement-plan', caredFor({ 'contact-assessment': 'assessed-safe' }), 'undated'],
    [
      'agree-the-placement-plan',
      caredFor({ 'contact-assessment': 'assessed-not-safe' }),
      'carer-to-fear-undated'
    ],
    [
      'agree-the-placement-plan',
      caredFor({ 'contact-involvement': 'still-finding-out' }),
      'carer-to-fear-undated'
    ],
    [
      'agree-the-placement-plan',
      {
        ...suspected,
        ...caredFor({ 'contact-assessment': 'assessed-safe' }),
        exploiters: [{ 'exploiter-called': 'Rebwar' }]
      },
      'carer-to-fear-undated'
    ],
    [
      'agree-the-placement-plan',
      {
        'placement-kind': 'with-parent',
        'family-contacts': [
          { 'contact-who': 'Quang', 'contact-is-parent': 'yes', 'contact-involvement': 'suspected' },
          { 'contact-who': 'Mai', 'contact-is-parent': 'yes', 'contact-now': 'in-contact' }
        ]
      },
      'carer-to-fear-undated'
    ],
    // Whoever has the child unchecked reads the plan too: what is feared stands in it only where anything is (¶23).
    ['agree-the-placement-plan', unchecked, 'unchecked-adult-undated'],
    [
      'agree-the-placement-plan',
      { ...unchecked, ...caredFor({ 'contact-plan': 'no-contact' }) },
      'carer-to-fear-undated'
    ],
    ['agree-the-placement-plan', { ...unchecked, 'placement-since': '2026-12-01' }, 'undated'],
    // The first line of the list says that the placement may not be safe (¶23, ¶42).
    ['agree-the-placement-plan', atAnAddress('8 Lane St, Millford'), 'carer-to-fear-undated'],
    ['agree-the-placement-plan', atAnAddress('9 Lane St, Millford'), 'undated'],
    // Whoever briefs carers asks about them first; carers read of it in no copy (¶42, ¶44; tests/unit/documents/dangers-on-paper.test.ts).
    ['brief-the-carer', { 'placement-kind': 'foster-care' }, 'ask-first'],
    // Nothing is suspected, and nobody is a danger: the carers can be tied to nobody. A known danger, or somebody who asks, is enough.
    ['brief-the-carer', { 'placement-kind': 'foster-care', ...unsuspected }, undefined],
    [
      'brief-the-carer',
      { 'placement-kind': 'foster-care', ...unsuspected, exploiters: [{ 'exploiter-called': 'Zed' }] },
      'ask-first'
    ],
    [
      'brief-the-carer',
      { 'placement-kind': 'foster-care', ...unsuspected, enquirers: [{ 'enquirer-name': 'Zed' }] },
      'ask-first'
    ],
    [
      'brief-the-carer',
      {
        'placement-kind': 'foster-care',
        ...unsuspected,
        'family-contacts': [{ 'contact-who': 'Zed', 'contact-assessment': 'assessed-not-safe' }]
      },
      'ask-first'
    ],
    [
      'brief-the-carer',
      { 'placement-kind': 'foster-care', 'trafficking-conclusion': 'suspected' },
      'ask-first'
    ],
    [
      'look-again-after-a-move',
      { ...movedInNovember, 'placement-area': 'own-area', ...unsuspected },
      'nobody-feared'
    ],
    ['look-again-after-a-move', { ...movedInNovember, 'placement-area': 'own-area' }, undefined],
    // Out of the area too, where the words ask of its authority and police (¶42, regulation 11).
    [
      'look-again-after-a-move',
      { ...movedInNovember, ...unsuspected, 'placement-area': 'at-a-distance' },
      'nobody-feared'
    ],
    [
      'look-again-after-a-move',
      { ...movedInNovember, 'placement-area': 'own-area', 'trafficking-conclusion': 'suspected' },
      undefined
    ],
    // What the carers were told lacked nothing then. It is concluded since that the child may be a victim (¶44).
    ['complete-the-briefing', toldIn('2026-08-24'), 'since-suspected'],
    ['complete-the-briefing', toldIn('2026-08-24', 'risk-of-going-missing'), undefined],
    // Nobody who may harm the child is asked to agree; a lawyer is (¶30).
    ['ask-who-can-agree-to-the-accommodation', reachable({}), undefined],
    [
      'ask-who-can-agree-to-the-accommodation',
      reachable({ 'contact-plan': 'no-contact' }),
      'only-those-to-fear'
    ],
    [
      'ask-who-can-agree-to-the-accommodation',
      {
        ...reachable({ 'contact-involvement': 'known' }),
        'parental-responsibility-holders': [{ 'holder-name': 'Ana Pop', 'holder-reach': 'can-be-reached' }]
      },
      undefined
    ],
    // What is recorded of a transfer may be of an earlier one (¶24, ¶31).
    ['answer-the-transfer-request', inSecondCare({ 'transfer-answered-on': '2026-03-19' }), 'again'],
    ['answer-the-transfer-request', inSecondCare({ 'transfer-answered-on': '2026-03-20' }), undefined],
    ['hear-the-child-about-the-transfer', inSecondCare({ 'transfer-answered-on': '2026-03-19' }), 'again'],
    ['hear-the-child-about-the-transfer', inSecondCare({}), undefined],
    // Care that begins anew with the same authority is no move: the transfer that waits is the one that was answered.
    [
      'answer-the-transfer-request',
      {
        ...inSecondCare({ 'transfer-answered-on': '2026-03-19' }),
        'periods-of-care': [
          { 'care-authority': 'Kent', 'care-from': '2026-03-02', 'care-to': '2026-03-20' },
          { 'care-authority': 'Kent County Council', 'care-from': '2026-04-01' }
        ]
      },
      undefined
    ],
    ['pass-on-what-is-known', inSecondCare({ 'transfer-state': 'agreed' }), 'again'],
    // The authority of today may be the one that waits for it (¶31).
    ['pass-on-what-is-known', inSecondCare({ 'transfer-state': 'moved' }), 'moved'],
    // Whoever may exploit the child does not care for them by custom (¶7).
    ['establish-whether-unaccompanied', responsible({ 'contact-involvement': 'suspected' }), 'adult-to-fear'],
    ['establish-whether-unaccompanied', responsible({ 'contact-involvement': 'not-suspected' }), undefined],
    // Who lives with the child is asked, and nobody has to reach them.
    ['seek-parents-views', atHome({}), 'with-the-parent'],
    ['seek-parents-views', atHome({ 'contact-now': 'not-in-contact' }), undefined],
    ['seek-parents-views', atHome({ 'contact-assessment': 'not-assessed' }), undefined],
    ['seek-parents-views', atHome({ 'contact-is-parent': 'no' }), undefined],
    ['seek-parents-views', atHome({ 'contact-involvement': 'suspected' }), undefined],
    ['seek-parents-views', { ...atHome({}), 'place-tonight': 'foster-home' }, undefined],
    // Trafficked children have priority for a relationship with their worker that lasts (¶24).
    ['hand-the-case-over', { ...suspected, 'handover-kind': 'another-worker' }, 'first-to-keep-the-worker'],
    ['hand-the-case-over', { ...suspected, 'handover-kind': 'another-team' }, 'first-to-keep-the-worker'],
    ['hand-the-case-over', { ...suspected, 'handover-kind': 'another-authority' }, undefined],
    ['hand-the-case-over', { 'handover-kind': 'another-worker' }, undefined],
    [
      'hand-the-case-over',
      { 'trafficking-conclusion': 'not-suspected', 'handover-kind': 'another-worker' },
      undefined
    ],
    [
      'hand-the-case-over',
      { ...suspected, ...born('2004-01-01'), 'handover-kind': 'another-worker' },
      undefined
    ],
    // Nobody keeps a worker who has gone: once the day is past, it is handed over what was not, or the day is put right (¶24).
    [
      'hand-the-case-over',
      { ...suspected, 'handover-kind': 'another-worker', 'handover-on': '2026-11-23' },
      'past-its-day'
    ],
    [
      'hand-the-case-over',
      { ...suspected, 'handover-kind': 'another-worker', 'handover-on': '2026-11-24' },
      'first-to-keep-the-worker'
    ],
    [
      'hand-the-case-over',
      { ...suspected, 'handover-kind': 'another-worker', 'handover-on': '2026-11-25' },
      'first-to-keep-the-worker'
    ],
    [
      'hand-the-case-over',
      { ...suspected, 'handover-kind': 'another-worker', 'handover-on': '2026-11' },
      'first-to-keep-the-worker'
    ],
    [
      'hand-the-case-over',
      { ...suspected, 'handover-kind': 'another-worker', 'handover-on': '2026-10' },
      'past-its-day'
    ],
    [
      'hand-the-case-over',
      { 'handover-kind': 'another-authority', 'handover-on': '2026-11-23' },
      'past-its-day'
    ],
    // Done and recorded: no list of what was done says that it is not (invariant 17).
    [
      'hand-the-case-over',
      {
        ...suspected,
        'handover-kind': 'another-worker',
        'handover-on': '2026-11-23',
        'handover-told': 'Daniel Achebe, the whole file.'
      },
      'first-to-keep-the-worker'
    ],
    // Contact that there is not yet begins with the question to the Home Office (¶30). Its answer and a plan may say otherwise, or two answers on tracing.
    ['seek-parents-views', outOfTouch({}), 'to-be-asked'],
    ['seek-parents-views', outOfTouch({ 'home-office-liaison': 'agreed' }), undefined],
    ['seek-parents-views', outOfTouch({ 'immigration-position': 'british' }), undefined],
    ['promote-safe-contact', outOfTouch({}), 'to-be-begun'],
    ['promote-safe-contact', outOfTouch({ 'home-office-liaison': 'agreed' }), undefined],
    ['promote-safe-contact', outOfTouch({}, { 'contact-now': 'in-contact' }), undefined],
    ['have-family-traced', outOfTouch({}, { 'contact-plan': 'trace' }), 'to-be-asked'],
    [
      'have-family-traced',
      outOfTouch({ 'home-office-liaison': 'agreed' }, { 'contact-plan': 'trace' }),
      undefined
    ],
    [
      'liaise-about-family-contact',
      outOfTouch({ 'home-office-liaison': 'not-to-be-started' }, { 'contact-plan': 'start-contact' }),
      'against-the-answer'
    ],
    [
      'liaise-about-family-contact',
      outOfTouch({ 'home-office-liaison': 'not-yet-asked' }, { 'contact-plan': 'start-contact' }),
      undefined
    ],
    [
      'decide-on-tracing-support',
      outOfTouch({ 'tracing-support': 'not-wanted' }, { 'contact-plan': 'trace' }),
      'against-the-answer'
    ],
    [
      'decide-on-tracing-support',
      outOfTouch({ 'tracing-support': 'not-decided' }, { 'contact-plan': 'trace' }),
      undefined
    ],
    // Nobody records a pregnancy any more, and a plan goes on.
    ['arrange-pregnancy-care', antenatal({}), 'none-any-more'],
    ['arrange-pregnancy-care', antenatal({ 'health-in-confidence': ['pregnancy-care-needed'] }), undefined],
    // From 18 nothing is agreed for a day to come.
    ['agree-home-and-money-from-eighteen', born('2008-11-25'), undefined],
    ['agree-home-and-money-from-eighteen', born('2008-11-24'), 'once-eighteen'],
    // Who has 13 weeks in care and lives with a foster carer may stay there (Children Act 1989 s23CZA).
    ['agree-home-and-money-from-eighteen', fostered('2008-11-25', 'foster-care'), 'stay-put'],
    [
      'agree-home-and-money-from-eighteen',
      fostered('2008-11-25', 'connected-person-foster-care'),
      'stay-put'
    ],
    ['agree-home-and-money-from-eighteen', fostered('2008-11-25', 'parent-and-child-placement'), 'stay-put'],
    ['agree-home-and-money-from-eighteen', fostered('2008-11-25', 'childrens-home'), undefined],
    ['agree-home-and-money-from-eighteen', { ...born('2008-11-25'), ...ownChild }, 'with-their-own-child'],
    [
      'agree-home-and-money-from-eighteen',
      { ...fostered('2008-11-25', 'foster-care'), ...ownChild },
      'stay-put-with-their-own-child'
    ],
    ['agree-home-and-money-from-eighteen', fostered('2008-11-25', 'foster-care', '2026-10-01'), undefined],
    ['agree-home-and-money-from-eighteen', fostered('2008-11-24', 'foster-care'), 'stay-put-once-eighteen'],
    // Nobody is asked to go on living where they are not safe (¶23).
    [
      'agree-home-and-money-from-eighteen',
      { ...fostered('2008-11-25', 'foster-care'), 'safe-place-first': 'not-safe' },
      undefined
    ],
    ['agree-home-and-money-from-eighteen', fostered('2008-11-24', 'with-parent'), 'once-eighteen'],
    // Who left care before 18 left the foster home with it: what may go on is living with those who had them until then.
    [
      'agree-home-and-money-from-eighteen',
      {
        ...fostered('2008-11-25', 'foster-care'),
        'periods-of-care': [
          { 'care-legal-basis': 'section-20', 'care-from': '2025-02-10', 'care-to': '2026-10-01' },
          { 'care-legal-basis': 'not-looked-after', 'care-from': '2026-10-01' }
        ]
      },
      undefined
    ],
    ['appoint-personal-adviser', born('2008-11-25'), undefined],
    ['appoint-personal-adviser', born('2005-11-24'), 'from-21'],
    ['carry-out-human-rights-assessment', born('2008-11-25'), 'before-eighteen'],
    ['carry-out-human-rights-assessment', born('2008-11-24'), undefined],
    [
      'decide-on-advice-and-assistance',
      {
        ...born('2008-12-24'),
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-10-24' }]
      },
      'while-undecided'
    ],
    [
      'decide-on-advice-and-assistance',
      {
        ...born('2008-11-24'),
        'periods-of-care': [
          { 'care-legal-basis': 'section-20', 'care-from': '2026-10-24', 'care-to': '2026-11-24' }
        ]
      },
      'qualifying'
    ],
    // 91 days with the first, and the last of them the eve of 18: a lawyer says whether that is enough (regulation 40).
    ...(
      [
        ['decide-on-advice-and-assistance', '2008-12-28', '2026-09-28', 'by-one-day'],
        ['decide-on-advice-and-assistance', '2008-12-28', '2026-09-29', 'while-undecided'],
        ['decide-on-advice-and-assistance', '2008-11-20', '2026-08-21', 'by-one-day'],
        // One day more gives an adviser from the eve on. Somebody is chosen before it (¶66).
        ['appoint-personal-adviser', '2008-12-28', '2026-09-27', 'to-come'],
        ['appoint-personal-adviser', '2008-12-28', '2026-08-25', undefined]
      ] as const
    ).map(([action, on, from, is]): [string, NamedCase['answers'], string | undefined] => [
      action,
      {
        ...born(on),
        'age-in-doubt': 'no',
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': from }]
      },
      is
    ]),
    // Whoever is being appointed by name is confirmed, and nobody else is chosen (¶66).
    [
      'appoint-personal-adviser',
      {
        ...born('2008-12-28'),
        'age-in-doubt': 'no',
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-09-27' }],
        people: [{ 'person-name': 'Ama Boateng', 'person-role': 'personal-adviser' }],
        'personal-adviser-appointed': 'being-appointed',
        'personal-adviser': 'Ama Boateng'
      },
      'to-come-named'
    ],
    [
      'decide-on-advice-and-assistance',
      {
        ...born('2008-12-28'),
        'immigration-position': 'settled',
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-09-29' }]
      },
      undefined
    ],
    // Only a manager agrees that a suspicion is withdrawn (¶9, ¶20).
    ['manager-agrees-the-withdrawal', withdrawnBy('team-manager', undefined), undefined],
    ['manager-agrees-the-withdrawal', withdrawnBy('team-manager', 'Ola Ray'), undefined],
    ['manager-agrees-the-withdrawal', withdrawnBy('police', 'Ola Ray'), 'not-by-who-is-named'],
    // Papers for a return that is wished for, where no asylum is sought, are asked for by whoever does that (¶61).
    ['never-approach-the-embassy', refusedLeave({ 'return-wished-for': 'wished-for' }), 'to-return'],
    ['never-approach-the-embassy', refusedLeave({ 'return-wished-for': 'undecided' }), undefined],
    [
      'never-approach-the-embassy',
      refusedLeave({ 'return-wished-for': 'wished-for', 'immigration-position': 'claim-withdrawn' }),
      'to-return'
    ],
    // A wish may come of a threat, a debt or a charge: it is looked at with the child first, and the lawyer is told (¶60).
    ['check-reception-is-safe', refusedLeave({ 'return-wished-for': 'wished-for' }), 'wished-for'],
    ['check-reception-is-safe', refusedLeave({ 'return-wished-for': 'undecided' }), undefined],
    // An enquiry goes on where a return leads the planning, whatever the young person wishes (¶60).
    [
      'check-reception-is-safe',
      refusedLeave({ 'return-wished-for': 'undecided', 'return-reception-state': 'being-checked' }),
      undefined
    ],
    [
      'return-to-nobody-found-safe',
      { 'return-wished-for': 'wished-for', 'return-reception-state': 'checked-and-safe' },
      'reception-called-safe'
    ],
    ['return-to-nobody-found-safe', { 'reunification-considered': 'being-worked-towards' }, undefined],
    // A European who claims nothing has fled no authority: it is answered through a lawyer, and the child’s family is there.
    ['authority-of-their-country-asks', askedFromSlovakia({}), 'no-claim'],
    [
      'authority-of-their-country-asks',
      askedFromSlovakia({ 'asylum-claimed-or-intended': 'intended' }),
      undefined
    ],
    [
      'authority-of-their-country-asks',
      askedFromSlovakia({ 'asylum-claimed-or-intended': 'not-established' }),
      undefined
    ],
    [
      'authority-of-their-country-asks',
      askedFromSlovakia({ 'immigration-position': 'claim-withdrawn' }),
      undefined
    ],
    [
      'authority-of-their-country-asks',
      askedFromSlovakia({ 'european-citizenship-in-family': 'no' }),
      undefined
    ],
    // Approval refused says nothing of 16 weeks (regulation 25).
    ['settle-the-temporary-approval', withConnected('neither'), 'not-approved'],
    ['settle-the-temporary-approval', withConnected('temporarily-approved'), undefined],
    // Nobody decides a claim that is withdrawn: what can still be done is asked of a lawyer (¶48, ¶60).
    [
      'take-advice-on-the-refusal',
      refusedLeave({ 'immigration-position': 'claim-withdrawn' }),
      'claim-withdrawn'
    ],
    ['take-advice-on-the-refusal', refusedLeave({}), undefined],
    [
      'never-approach-the-embassy',
      refusedLeave({ 'return-wished-for': 'wished-for', 'asylum-claimed-or-intended': 'claimed' }),
      undefined
    ],
    // A return that goes on against what the child says is not the one that is still to be considered (¶29).
    ['consider-reunification', { 'reunification-considered': 'not-yet-considered' }, undefined],
    ['consider-reunification', unwishedReturn, 'unwished'],
    [
      'consider-reunification',
      {
        ...unwishedReturn,
        'immigration-position': 'refugee-status',
        'family-contacts': [
          {
            'contact-who': 'Vasile',
            'contact-is-parent': 'yes',
            'contact-now': 'in-contact',
            'contact-assessment': 'assessed-safe'
          }
        ]
      },
      'unwished-here'
    ],
    // Who goes to lawyers with the child is the social worker or a carer (¶33).
    ['name-the-legal-companion', {}, undefined],
    ['name-the-legal-companion', companion('carer'), undefined],
    ['name-the-legal-companion', companion('interpreter'), 'of-another-part'],
    ['name-the-legal-companion', { 'legal-support-needed': ['compensation'] }, undefined],
    [
      'name-the-legal-companion',
      { 'legal-support-needed': ['compensation', 'family-proceedings'] },
      'against-the-authority'
    ],
    [
      'name-the-legal-companion',
      { ...companion('interpreter'), 'legal-support-needed': ['family-proceedings'] },
      'against-the-authority'
    ],
    // Under a remand the other side is the prosecution. Where measures in another place are allowed, the authority asked for that (¶33).
    [
      'name-the-legal-companion',
      { ...ofLiberty, 'placement-kind': 'secure-or-other-court-ordered' },
      undefined
    ],
    [
      'name-the-legal-companion',
      { ...ofLiberty, 'placement-kind': 'childrens-home' },
      'against-the-authority'
    ],
    [
      'name-the-legal-companion',
      {
        'legal-support-needed': ['deprivation-of-liberty'],
        'placement-kind': 'secure-or-other-court-ordered'
      },
      'against-the-authority'
    ],
    // A doubt of the Home Office's alone has the authority on the child's side; a challenge of its assessment does not.
    ['name-the-legal-companion', { 'legal-support-needed': ['dispute-about-age'] }, undefined],
    [
      'name-the-legal-companion',
      {
        'legal-support-needed': ['dispute-about-age'],
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child',
        'age-assessment-challenged': 'being-considered'
      },
      'against-the-authority'
    ],
    // It is done again only for what came after it (¶19, ¶20): what was done before keeps its words.
    ['hold-a-strategy-discussion', { ...discussed, ...exploitedFrom('2025-11-02') }, undefined],
    ['hold-a-strategy-discussion', { ...discussed, ...exploitedFrom('2026-09-21') }, 'again'],
    ['decide-on-child-protection', { ...enquired, ...exploitedFrom('2025-11-02') }, undefined],
    ['decide-on-child-protection', { ...enquired, ...exploitedFrom('2026-09-21') }, 'again'],
    ['make-the-nrm-referral', missing, undefined],
    ['make-the-nrm-referral', { ...refused, ...exploitedFrom('2025-11-02') }, undefined],
    ['make-the-nrm-referral', { ...refused, ...exploitedFrom('2026-09-21') }, 'again'],
    [
      'make-the-nrm-referral',
      { ...refused, ...exploitedFrom('2026-09-21'), ...born('2008-01-01') },
      undefined
    ],
    ['make-the-guardian-referral', { ...guarded, ...exploitedFrom('2025-11-02') }, undefined],
    ['make-the-guardian-referral', { ...guarded, ...exploitedFrom('2026-09-21') }, 'again'],
    // What was asked for is followed up, and nobody is told to ask for it.
    ...['follow-the-nrm-decisions', 'ask-the-solicitor-about-a-negative-decision'].map(
      (action): [string, NamedCase['answers'], string | undefined] => [action, askedFor, 'asked-for']
    ),
    // Who is on remand is in a criminal case, and nobody asks whether they are (¶33).
    ['tell-the-prosecutor-of-the-referral', { referral: 'made' }, undefined],
    ['tell-the-prosecutor-of-the-referral', { referral: 'made', ...onRemand }, 'on-remand'],
    [
      'tell-the-prosecutor-of-the-referral',
      { ...decided('reasonable-grounds', 'negative'), ...onRemand },
      'on-remand-referral-ended'
    ],
    // Accused of nothing, by one answer, and arrested by another: one of the two is put right (¶33).
    [
      'tell-the-prosecutor-of-the-referral',
      { referral: 'made', ...nobodyAccused, 'criminal-matters': [{ 'criminal-matter-kind': 'arrest' }] },
      'accused-all-the-same'
    ],
    // Nor whether a child is accused whose arrest is recorded; what was dropped accuses nobody any more (¶33).
    [
      'tell-the-prosecutor-of-the-referral',
      { referral: 'made', 'criminal-matters': [{ 'criminal-matter-kind': 'arrest' }] },
      'accused'
    ],
    [
      'tell-the-prosecutor-of-the-referral',
      {
        referral: 'made',
        'criminal-matters': [
          { 'criminal-matter-kind': 'arrest', 'criminal-matter-stands': 'nothing-came-of-it' }
        ]
      },
      undefined
    ],
    // A referral that was suspended or closed is not told of as open; one that goes on is (¶19).
    [
      'tell-the-solicitor-of-the-referral',
      decided('reasonable-grounds', 'suspended-or-closed'),
      'referral-ended'
    ],
    // Of a plea it is spoken where the child is accused alone (¶33).
    ['tell-the-solicitor-of-the-referral', { referral: 'made' }, undefined],
    ['tell-the-solicitor-of-the-referral', { referral: 'made', ...onRemand }, 'accused'],
    // Nobody is sent to find a solicitor whom the child has. One for immigration is none for a crime (¶33).
    ['tell-the-solicitor-of-the-referral', { referral: 'made', ...solicitor() }, 'on-record'],
    [
      'tell-the-solicitor-of-the-referral',
      { referral: 'made', ...solicitor({ 'person-until': '2026-10-01' }) },
      undefined
    ],
    [
      'tell-the-solicitor-of-the-referral',
      {
        referral: 'made',
        ...solicitor(),
        exploiters: [{ 'exploiter-called': 'Duc Pham', 'exploiter-link-to-child': 'He pays Mary Shaw' }]
      },
      undefined
    ],
    ['tell-the-solicitor-of-the-referral', { referral: 'made', ...solicitor(), ...onRemand }, 'accused'],
    [
      'tell-the-solicitor-of-the-referral',
      { referral: 'made', ...solicitor(), 'legal-support-needed': ['criminal-case-as-victim'] },
      undefined
    ],
    // Before anybody has referred the child nobody says that a referral is being made.
    [
      'tell-the-solicitor-of-the-referral',
      { 'trafficking-conclusion': 'suspected', ...arrested },
      'before-a-referral'
    ],
    [
      'tell-the-solicitor-of-the-referral',
      { referral: 'made', 'criminal-matters': [{ 'criminal-matter-kind': 'arrest' }] },
      'accused'
    ],
    [
      'tell-the-solicitor-of-the-referral',
      { referral: 'made', 'legal-support-needed': ['criminal-case-as-accused'] },
      'accused'
    ],
    [
      'tell-the-solicitor-of-the-referral',
      { referral: 'made', 'legal-support-needed': ['criminal-case-as-victim'] },
      undefined
    ],
    // A ward has doctors and nurses: nobody is taken to one (¶25).
    ['see-a-doctor-or-nurse-today', { 'health-attention-today': 'yes' }, undefined],
    ['see-a-doctor-or-nurse-today', { ...doctorToday, 'place-tonight': 'hospital' }, 'on-a-ward'],
    [
      'see-a-doctor-or-nurse-today',
      { ...doctorToday, 'place-tonight': 'hospital', 'placement-kind': 'foster-care' },
      'on-a-ward'
    ],
    [
      'see-a-doctor-or-nurse-today',
      { ...doctorToday, 'place-tonight': 'foster-home', 'placement-kind': 'foster-care' },
      undefined
    ],
    // Whom a doctor may have seen for it since is taken to one unless that was done; what came after it was not seen there (¶25, ¶34, ¶39).
    ['see-a-doctor-or-nurse-today', { ...doctorToday, ...assessedBy('done-by-a-doctor') }, 'assessed'],
    ['see-a-doctor-or-nurse-today', { ...doctorToday, ...assessedBy('done-by-someone-else') }, undefined],
    ['see-a-doctor-or-nurse-today', { ...doctorToday, ...assessedBy('booked') }, undefined],
    [
      'see-a-doctor-or-nurse-today',
      { ...doctorToday, 'initial-health-assessment': 'done-by-a-doctor' },
      undefined
    ],
    [
      'see-a-doctor-or-nurse-today',
      { ...doctorToday, ...assessedBy('done-by-a-doctor'), 'place-tonight': 'hospital' },
      'on-a-ward'
    ],
    [
      'see-a-doctor-or-nurse-today',
      {
        ...doctorToday,
        ...assessedBy('done-by-a-doctor'),
        'missing-episodes': [
          { 'missing-since': '2026-11-20', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-22' }
        ]
      },
      undefined
    ],
    // Who is linked, and not trained: to find another is asked for once, by the order on the link (¶26).
    [
      'untrained-interpreter-used',
      {
        'interpreter-needed': 'yes',
        'interpreter-trained': 'not-trained',
        'interpreter-independence': 'linked'
      },
      'linked-too'
    ],
    ['untrained-interpreter-used', { ...interpretedBefore, 'interpreter-trained': 'not-trained' }, undefined],
    // Whoever reads it must not stop using the one who is independent (¶26).
    ['interpreter-not-independent', interpretedBefore, 'used-before-linked'],
    // What was said to the police through them matters to the defence, and a station may call the same one again (¶26, ¶33).
    ['interpreter-not-independent', { ...interpretedBefore, ...arrested }, 'used-before-accused'],
    ['interpreter-not-independent', { ...interpretedBefore, ...cleared }, 'used-before-linked'],
    [
      'interpreter-not-independent',
      { ...arrested, 'interpreter-needed': 'yes', 'interpreter-independence': 'linked' },
      'accused'
    ],
    [
      'interpreter-not-independent',
      {
        'interpreter-needed': 'yes',
        'interpreter-independence': 'linked',
        'place-tonight': 'police-station'
      },
      'accused'
    ],
    [
      'interpreter-not-independent',
      { 'interpreter-needed': 'yes', 'interpreter-independence': 'linked' },
      undefined
    ],
    // The record says which of the two it is; of two people it may be one each.
    [
      'interpreter-not-independent',
      {
        ...interpretedBefore,
        'interpreters-not-used': [
          { 'not-used-interpreter': 'Hamid', 'not-used-because': 'came-with-the-child' }
        ]
      },
      'used-before-came'
    ],
    [
      'interpreter-not-independent',
      {
        ...interpretedBefore,
        people: [
          { 'person-name': 'Laleh', 'person-role': 'interpreter' },
          { 'person-name': 'Hamid', 'person-role': 'interpreter' },
          { 'person-name': 'Reza', 'person-role': 'interpreter' }
        ],
        'interpreters-not-used': [
          { 'not-used-interpreter': 'Hamid', 'not-used-because': 'linked' },
          { 'not-used-interpreter': 'Reza', 'not-used-because': 'came-with-the-child' }
        ]
      },
      'used-before'
    ],
    [
      'interpreter-not-independent',
      { ...interpretedBefore, 'interpreter-independence': 'not-yet-checked' },
      undefined
    ],
    ['interpreter-not-independent', { ...interpretedBefore, 'interpreter-person': 'Hamid' }, undefined],
    // Where no room is kept, somebody finds where the child goes from the ward (¶42).
    ['agree-with-the-ward', { 'place-tonight': 'hospital', 'placement-kind': 'foster-care' }, undefined],
    [
      'agree-with-the-ward',
      {
        'place-tonight': 'hospital',
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-09-07' }]
      },
      'no-home'
    ],
    // The first line of the list says already that a safe place is found today (¶23).
    ['agree-with-the-ward', { 'place-tonight': 'hospital', 'safe-place-first': 'not-safe' }, undefined],
    // A child under guard on a ward is asked at the bedside, and a ward has no custody officer (¶7, ¶33).
    ['arrange-help-for-a-police-interview', { ...arrested, 'place-tonight': 'foster-home' }, undefined],
    ['arrange-help-for-a-police-interview', { ...arrested, 'place-tonight': 'hospital' }, 'on-a-ward'],
    // There is no carer on a ward, and whoever is in treatment is told of to those who treat them (¶25).
    ['get-help-today', { 'self-harm-worry': 'yes', 'place-tonight': 'foster-home' }, undefined],
    ['get-help-today', { 'self-harm-worry': 'yes', 'place-tonight': 'hospital' }, 'on-a-ward'],
    [
      'get-help-today',
      {
        'self-harm-worry': 'yes',
        'place-tonight': 'hospital',
        'specialist-mental-health': 'treatment-under-way'
      },
      'on-a-ward'
    ],
    [
      'get-help-today',
      { 'self-harm-worry': 'yes', 'specialist-mental-health': 'treatment-under-way' },
      'under-way'
    ],
    [
      'get-help-today',
      {
        'self-harm-worry': 'yes',
        'emotional-support-needed': 'today',
        'specialist-mental-health': 'treatment-under-way'
      },
      undefined
    ],
    ['get-help-today', { 'self-harm-worry': 'yes', 'specialist-mental-health': 'referred' }, undefined],
    // Section 20(7), (8) of the Children Act 1989: of a child under 16 an objection and section 20 cannot both be left.
    ['settle-the-basis-of-care', accommodated('under-16', ['holder-objects']), 'objected-to'],
    ['settle-the-basis-of-care', accommodated('16-or-17', ['holder-objects']), undefined],
    ['settle-the-basis-of-care', accommodated('under-16', ['parent']), undefined],
    // Who may consent is not left to parents alone where a court’s order holds the child.
    ['obtain-the-consents', heldUnder('care-order'), 'under-an-order'],
    ['obtain-the-consents', heldUnder('interim-care-order'), 'under-an-order'],
    ['obtain-the-consents', heldUnder('emergency-protection-order'), 'under-an-order'],
    ['obtain-the-consents', heldUnder('section-20'), undefined],
    ['obtain-the-consents', heldUnder('police-protection'), undefined],
    ['obtain-the-consents', heldUnder('care-order', '2026-11-20'), undefined],
    // An emergency protection order lasts eight days (section 45): nobody reads that it holds the child after that, unless its last day is recorded.
    ...['obtain-the-consents', 'agree-delegated-authority'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, orderFrom('2026-11-17'), 'under-an-order'],
        [action, orderFrom('2026-11-16'), undefined],
        [action, orderFrom('2026-11-16', '2026-11-25'), 'under-an-order'],
        [action, orderFrom('2026-08-01'), undefined]
      ]
    ),
    ['agree-delegated-authority', heldUnder('care-order'), 'under-an-order'],
    ['agree-delegated-authority', heldUnder('interim-care-order'), 'under-an-order'],
    ['agree-delegated-authority', heldUnder('emergency-protection-order'), 'under-an-order'],
    ['agree-delegated-authority', heldUnder('section-20'), undefined],
    ['agree-delegated-authority', heldUnder('police-protection'), undefined],
    ['agree-delegated-authority', heldUnder('care-order', '2026-11-20'), undefined],
    ['follow-the-nrm-decisions', refused, undefined],
    ['follow-the-nrm-decisions', decided('reasonable-grounds', 'positive'), undefined],
    ['follow-the-nrm-decisions', decided('reasonable-grounds', 'suspended-or-closed'), 'suspended-or-closed'],
    // Nobody is told to do before 18 what no date leaves time for; a child by one date has it ahead.
    ...['ask-about-a-claim-before-eighteen', 'ask-for-an-assessment-by-adult-social-care'].flatMap(
      (action): [string, NamedCase['answers'], string | undefined][] => [
        [action, {}, undefined],
        [action, { ...born('2008-11-25'), 'age-in-doubt': 'yes' }, undefined],
        [action, { ...born('2008-11-24'), 'age-in-doubt': 'yes' }, 'no-birthday-ahead'],
        [
          action,
          {
            'age-in-doubt': 'yes',
            'dates-of-birth': [
              { 'birth-date': '2005-01-01', 'birth-source': 'home-office' },
              { 'birth-date': '2010-03-01', 'birth-source': 'child-says' }
            ]
          },
          undefined
        ]
      ]
    ),
    ['ask-about-a-claim-before-eighteen', born('2007-03-15'), 'once-eighteen'],
    // Who is to be found is asked as well, and nobody is told to ask an adviser whom they do not have (¶48, ¶57).
    ['find-a-regulated-adviser', { ...noClaimYet, ...born('2009-05-24') }, 'and-ask-about-a-claim'],
    ['find-a-regulated-adviser', { ...noClaimYet, ...born('2007-03-15') }, 'and-ask-about-a-claim'],
    ['find-a-regulated-adviser', { ...noClaimYet, ...born('2009-05-25') }, undefined],
    [
      'find-a-regulated-adviser',
      {
        ...born('2009-05-24'),
        'immigration-position': 'claim-undecided',
        'asylum-claimed-or-intended': 'claimed'
      },
      undefined
    ],
    ['ask-for-an-assessment-by-adult-social-care', born('2007-03-15'), 'once-eighteen'],
    ['ask-the-solicitor-about-a-negative-decision', refused, 'past-its-day'],
    // The defence is asked what it means for the case, while there is one (¶33).
    ['ask-the-solicitor-about-a-negative-decision', { ...refused, ...charged() }, 'accused-past-its-day'],
    [
      'ask-the-solicitor-about-a-negative-decision',
      { ...lookedAtAgain('negative'), ...charged() },
      'accused'
    ],
    ['ask-the-solicitor-about-a-negative-decision', { ...refused, ...charged(dropped) }, 'past-its-day'],
    [
      'ask-the-solicitor-about-a-negative-decision',
      { ...refused, 'criminal-matters': [{ 'criminal-matter-kind': 'other' }] },
      'past-its-day'
    ],
    // Nobody is told that a referral stands which ended without a positive decision.
    ...(
      [
        ['tell-the-officers-of-the-referral', 'with-the-prosecutor'],
        ['tell-the-prosecutor-of-the-referral', undefined]
      ] as const
    ).flatMap(([action, open]): [string, NamedCase['answers'], string | undefined][] => {
      // Police or court have the child for something that may be no accusation: whether it is one is asked in the order.
      const withPolice = { 'criminal-matters': [{ 'criminal-matter-kind': 'other' }] }
      return [
        [action, { ...withPolice, referral: 'made', 'referral-made-on': '2026-01-13' }, open],
        [action, { ...withPolice, referral: 'being-made' }, open],
        [action, { ...withPolice, ...decided('reasonable-grounds', 'positive') }, open],
        [action, { ...withPolice, ...decided('conclusive-grounds', 'positive') }, open],
        [action, decided('reasonable-grounds', 'suspended-or-closed'), 'referral-ended'],
        [action, refused, 'referral-ended'],
        [action, { ...withPolice, ...refused, 'referral-made-on': '2026-11-20' }, open]
      ]
    }),
    // Whoever brings the case has been told: the officers alone are owed it.
    [
      'tell-the-officers-of-the-referral',
      { referral: 'made', 'referral-made-on': '2026-01-13', 'prosecutor-told-of-referral': 'told' },
      undefined
    ],
    // Another look has been taken, and left the decision negative: nobody is told to ask for that look once more (¶20, ¶33).
    ['ask-the-solicitor-about-a-negative-decision', lookedAtAgain('negative'), 'after-reconsideration'],
    ['ask-the-solicitor-about-a-negative-decision', lookedAtAgain(undefined), 'asked-for'],
    // Copies went out before somebody was found safe, and say otherwise of them to whoever holds one (¶29, ¶30).
    ['promote-safe-contact', cousinFoundSafe('2026-05-08', '2026-02-16'), 'papers-before'],
    ['promote-safe-contact', cousinFoundSafe('2026-05-08', '2026-05-09'), undefined],
    ['promote-safe-contact', cousinFoundSafe('2026-05-08', '2026-02-16', '2026-05-10'), undefined],
    ['promote-safe-contact', cousinFoundSafe('2026-05-08'), undefined],
    // A lawyer or a school was given a copy once: the words have the carer and the police told anew, who hold papers to act on.
    ['promote-safe-contact', givenTo('lawyer', cousinFoundSafe('2026-05-08', '2026-02-16')), undefined],
    ['promote-safe-contact', givenTo('police', cousinFoundSafe('2026-05-08', '2026-02-16')), 'papers-before'],
    // The child has moved to somebody else, and whoever is feared stands as a carer still (¶23).
    ['carer-may-be-a-danger', movedFromAFriend({}), 'recorded-still'],
    [
      'carer-may-be-a-danger',
      movedFromAFriend({ 'placement-responsible-person': 'Kadiatou Barry' }),
      undefined
    ],
    ['carer-may-be-a-danger', movedFromAFriend({ 'safe-place-first': 'not-safe' }), undefined],
    // Nothing says that the child has moved, or who has them now: they may be with that person.
    ['carer-may-be-a-danger', without(movedFromAFriend({}), 'placement-since'), undefined],
    ['carer-may-be-a-danger', without(movedFromAFriend({}), 'placement-responsible-person'), undefined],
    // No transfer comes: the child is told that they stay, and why (¶27).
    ['hear-the-child-about-the-transfer', { 'transfer-state': 'will-not-happen' }, 'will-not-happen'],
    ['hear-the-child-about-the-transfer', { 'transfer-state': 'asked-for' }, undefined],
    ['consider-reunification', { 'reunification-considered': 'being-assessed' }, 'nobody-assessed'],
    ['consider-reunification', { 'reunification-considered': 'not-yet-considered' }, undefined],
    ['constructor', missing, undefined]
  ])('%s, where %j is answered, has the words %s', (action, given, words) => {
    expect(variantOf(action, view(given))).toBe(words)
  })
})

it.each([countyLine, eritrea, vietnam, { name: 'Nobody', answers: missing }])(
  'what must be done now stands by its danger, and of one danger what cannot wait first: $name',
  ({ answers }) => {
    const all = actionsOf(onPath(view(answers)))
    for (const [index, one] of all.entries()) {
      const next = all[index + 1]
      if (next === undefined || dangerRank(one) < dangerRank(next)) continue
      expect(dangerRank(one), `${one.id} before ${next.id}`).toBe(dangerRank(next))
      expect([one.when === 'same-day', next.when === 'same-day'], `${one.id} before ${next.id}`).not.toEqual([
        false,
        true
      ])
    }
  }
)
