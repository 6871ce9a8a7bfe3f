import { describe, expect, it } from 'vitest'
import type { QuestionId, StepId } from '../../../content/stages'
import { occurrencesOf } from '../../../machines/actions/all'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { neededOn } from '../../../machines/facts/needed-on'
import { disclosed } from '../../../machines/journey/disclosed-case'
import { askedInMoment, stepsNow } from '../../../machines/journey/moments'
import { askedOn, onPath, pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'

type Given = NamedCase['answers']

const suspected: Given = {
  'trafficking-conclusion': 'suspected',
  'reported-before': { reason: 'not-known' },
  'credibility-concerns': { reason: 'not-known' },
  'co-operation-willing': { reason: 'not-known' }
}
const viewOf = (given: Given) => onPath({ answers: answersOf({ ...suspected, ...given }), today })
const asked = (step: StepId, given: Given) => askedInMoment(step, viewOf(given), 'first-days').now

/** By hand: fields of the form that stand in no ¶, and of which no order is called for. They are of no use in the first days once it is sent. */
const ofTheForm: readonly (readonly [StepId, QuestionId])[] = [
  ['before-and-with-the-referral', 'local-authority-contacted'],
  ['before-and-with-the-referral', 'local-authority-contact-name'],
  ['before-and-with-the-referral', 'local-authority-contact-details'],
  ['professional-insight', 'why-referring'],
  ['professional-insight', 'credibility-evidence'],
  ['professional-insight', 'other-professionals-involved']
]

/** By hand: what the form asks too, and the first days need whether or not it is sent. */
const ofTheChild: readonly (readonly [StepId, QuestionId, string])[] = [
  ['what-is-suspected', 'suspected-exploitation', '¶17, ¶18: what everybody protects the child from'],
  ['what-is-suspected', 'trafficked-within-uk', '¶18: a child who was moved within the country counts alike'],
  ['before-and-with-the-referral', 'guardian-referral', 'Modern Slavery Act, section 48'],
  ['before-and-with-the-referral', 'prosecutor-told-of-referral', 'Modern Slavery Act, section 45'],
  ['criminal-matters', 'criminal-matters', '¶33: who goes with the child to the police and to court'],
  ['future-risk', 'other-potential-victims', '¶20: another child may be in danger tonight'],
  ['exploitation-situations', 'exploitation-situations', '¶20, ¶39: where they may be fetched back to'],
  ['exploitation-situations', 'last-contact-when', '¶27, ¶39: whether somebody is in touch now'],
  ['exploiters', 'exploiters', '¶10, ¶30, ¶42: who is to be kept away'],
  ['exploiters', 'debts', 'practice: what holds a child'],
  [
    'future-risk',
    'future-exploitation-concern',
    '¶20: a risk of exploitation is a child protection decision'
  ],
  ['future-risk', 'crime-police-force', '¶10: the police'],
  ['professional-insight', 'credibility-concerns', '¶13, ¶24: fear may be behind it'],
  [
    'professional-insight',
    'evidence-documents',
    'the authority decides within five working days, and takes what is sent'
  ]
]

/** By hand: asked of every child before the review (¶31), and sooner of one whose form is to be sent: it names the child, and so does the call to the police, who look for a girl or a boy (¶39). */
const named: readonly QuestionId[] = ['full-name', 'other-names', 'gender', 'nationality']

const made = ['made', 'already-made-by-another'] as const
const notMade = [
  ['being made', 'being-made'],
  ['not decided', 'not-decided'],
  ['not known', { reason: 'not-known' }]
] as const

describe('the first days of a child for whom the form is', () => {
  describe.each(notMade)('%s (¶19)', (_, referral) => {
    it.each(ofTheForm)('on %s ask %s', (step, question) => {
      expect(asked(step, { referral })).toContain(question)
    })
    it.each(named)('ask %s (¶10, ¶19)', (question) => {
      expect(asked('who-the-child-is', { referral })).toContain(question)
    })
    it('ask no more of who the child is (¶31)', () => {
      expect(asked('who-the-child-is', { referral })).toEqual(named)
    })
    it.each(named)('let %s wait where nothing is suspected', (question) => {
      const none: Given = {
        'trafficking-conclusion': 'not-suspected',
        'conclusion-reason': 'Nothing was seen or said.'
      }
      expect(asked('who-the-child-is', none)).not.toContain(question)
      expect(askedOn('who-the-child-is', viewOf(none))).toContain(question)
    })
  })

  describe.each(made)('%s', (referral) => {
    it.each(ofTheForm)('on %s let %s wait, with no answer lost', (step, question) => {
      expect(asked(step, { referral })).not.toContain(question)
      expect(askedOn(step, viewOf({ referral }))).toContain(question)
    })
    it.each(named)('let %s wait, with no answer lost', (question) => {
      expect(asked('who-the-child-is', { referral })).not.toContain(question)
      expect(askedOn('who-the-child-is', viewOf({ referral }))).toContain(question)
    })
    it.each(ofTheChild)('on %s ask %s (%s)', (step, question) => {
      expect(asked(step, { referral })).toContain(question)
    })
    it('show what was answered before it was sent', () => {
      expect(asked('professional-insight', { referral, 'why-referring': 'He is afraid.' })).toContain(
        'why-referring'
      )
    })
    it('lead through the page of the evidence still', () => {
      const view = viewOf({ referral })
      expect(stepsNow('strategy-discussion-and-nrm', pathsOf(view), view, 'first-days')).toContain(
        'professional-insight'
      )
    })
  })

  it('made let what depends on another answer wait with it', () => {
    const told: Given = { 'reported-before': 'reported', 'co-operation-willing': 'willing' }
    for (const [step, id] of [
      ['professional-insight', 'reported-before-details'],
      ['future-risk', 'co-operation-details']
    ] as const) {
      expect(neededOn(step, id, viewOf({ ...told, referral: 'made' }))).toBe('first-review')
      expect(neededOn(step, id, viewOf({ ...told, referral: 'being-made' }))).toBe('first-days')
    }
    for (const [step, id] of [
      ['professional-insight', 'reported-before'],
      ['professional-insight', 'prevented-from-reporting'],
      ['future-risk', 'co-operation-willing']
    ] as const) {
      expect(neededOn(step, id, viewOf({ referral: 'made' }))).toBe('first-review')
      expect(neededOn(step, id, viewOf({ referral: 'being-made' }))).toBe('first-days')
    }
  })

  // ¶33, ¶39: whoever is willing to help in a case that the police have is protected as a witness in the first days.
  it('made does not put off whether the child wants to help, once a crime is on record', () => {
    const crime: Given = { 'crime-police-force': 'Kent Police', 'crime-reference': 'CR/1' }
    for (const referral of made) {
      const view = viewOf({ referral, ...crime })
      expect(asked('future-risk', { referral, ...crime })).toContain('co-operation-willing')
      expect(neededOn('future-risk', 'co-operation-details', view)).toBe('first-days')
      expect(neededOn('professional-insight', 'why-referring', view)).toBe('first-review')
      const willing = onPath({
        answers: answersOf({
          ...suspected,
          'age-in-doubt': 'no',
          referral,
          ...crime,
          'co-operation-willing': 'willing'
        }),
        today
      })
      expect(occurrencesOf(willing).called.has('protect-the-child-as-a-witness')).toBe(true)
    }
  })

  // Invariant 15: when a question is needed must not tell a copy whether the child was referred.
  it('made or not is the same in a copy that is not told of the referral', () => {
    const inCopy = (given: Given) => {
      const { view } = disclosed(viewOf(given), { leftOut: new Set(['status']), own: [] })
      return ifDisclosed(view, () => neededOn('professional-insight', 'why-referring', view))
    }
    expect(inCopy({ referral: 'made' })).toBe('first-review')
    expect(inCopy({ referral: 'being-made' })).toBe('first-review')
  })
})
