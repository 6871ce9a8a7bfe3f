import { describe, expect, it, test } from 'vitest'
import { stages, type QuestionId, type StepId } from '../../../../content/stages'
import type { NonAnswer } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { without } from '../../../../machines/case-file/without'
import { pathsOf } from '../../../../machines/journey/paths'
import { hindrancesOf, mendedOn, standsForAnAnswer } from '../../../../machines/policy/plans/finishing'
import { askedByFinishing, type Hindrance } from '../../../../machines/facts/finishing/table'
import { stageStatuses, standsBefore, waits } from '../../../../machines/policy/plans/stage-order'
import { answersOf, type ScenarioItem, type NamedCase } from '../../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const hindered = (given: CaseAnswers) => hindrancesOf(view(given))

const british: CaseAnswers = { 'immigration-position': 'british' }
const unsuspected: CaseAnswers = {
  ...british,
  'trafficking-conclusion': 'not-suspected',
  'conclusion-reason': 'Explored with the child and the school.'
}
const suspected: CaseAnswers = { ...british, 'trafficking-conclusion': 'suspected' }
const safe: CaseAnswers = { 'place-tonight': 'foster-home', 'safe-place-first': 'yes' }
const discussed: CaseAnswers = {
  'strategy-discussion': 'decided-not-to-hold',
  'strategy-discussion-outcome': 'Held two days ago by the authority before.'
}
const adult: CaseAnswers = { 'age-as-known': '18-or-over', 'age-in-doubt': 'no' }

describe('what keeps a case from being finished', () => {
  it('is nothing where trafficking is not suspected, with the reason, and there are no tracks', () => {
    expect(hindered(unsuspected)).toEqual([])
  })

  it('is the reason of a conclusion that nothing is suspected', () => {
    expect(hindered({ ...british, 'trafficking-conclusion': 'not-suspected' })).toEqual([
      'conclusion-reason-missing'
    ])
  })

  it('is who finds out and by when, until both are said, though no sign was marked', () => {
    const finding: CaseAnswers = { ...british, 'trafficking-conclusion': 'still-finding-out' }
    expect(hindered(finding)).toEqual(['finding-out-incomplete'])
    expect(hindered({ ...finding, 'finding-out-by': '2026-12-01' })).toEqual(['finding-out-incomplete'])
    const people = [{ 'person-name': 'Ruth Okafor', 'person-role': 'social-worker' }]
    const whole: CaseAnswers = {
      ...finding,
      people,
      'finding-out-who': 'Ruth Okafor',
      'finding-out-by': '2026-12-01'
    }
    expect(hindered(whole)).toEqual([])
  })

  it('is the conclusion itself where something was noticed', () => {
    expect(hindered({ ...british, worries: 'New clothes that nobody bought.' })).toEqual([
      'conclusion-unrecorded'
    ])
  })

  test('with suspicion: safety, the strategy discussion and the referral, each until it is recorded', () => {
    expect(hindered(suspected)).toEqual([
      'safety-unrecorded',
      'strategy-discussion-unrecorded',
      'referral-unrecorded'
    ])
    expect(hindered({ ...suspected, ...safe })).toEqual([
      'strategy-discussion-unrecorded',
      'referral-unrecorded'
    ])
    expect(hindered({ ...suspected, ...safe, ...discussed })).toEqual(['referral-unrecorded'])
    expect(hindered({ ...suspected, ...safe, ...discussed, referral: 'made' })).toEqual([])
  })

  it.each<[string, CaseAnswers, boolean]>([
    ['made', { referral: 'made' }, true],
    ['already made by another', { referral: 'already-made-by-another' }, true],
    ['being made by nobody', { referral: 'being-made', 'referral-by-date': '2026-11-25' }, false],
    ['being made by no date', { referral: 'being-made', 'referral-first-responder': 'Ruth Okafor' }, false],
    [
      'being made by somebody by a date',
      {
        referral: 'being-made',
        'referral-first-responder': 'Ruth Okafor',
        'referral-by-date': '2026-11-25'
      },
      true
    ],
    [
      'withdrawn while still suspected',
      { referral: 'suspicion-withdrawn', 'suspicion-withdrawn-reasons': 'A loan.' },
      false
    ]
  ])('a referral %s', (_, given, isRecorded) => {
    const people = [{ 'person-name': 'Ruth Okafor', 'person-role': 'social-worker' }]
    const all = { ...suspected, ...safe, ...discussed, people, ...given }
    expect(hindered(all)).toEqual(isRecorded ? [] : ['referral-unrecorded'])
  })

  it('asks no referral of an adult, but what they answered, and still safety and the strategy discussion', () => {
    const rest: readonly string[] = ['safety-unrecorded', 'strategy-discussion-unrecorded']
    expect(hindered({ ...suspected, ...adult })).toEqual([...rest, 'referral-unrecorded'])
    for (const answer of ['refuses', 'agrees', 'not-answered-yet'])
      expect(hindered({ ...suspected, ...adult, 'adult-answer': answer })).toEqual(rest)
  })

  it('is the referral again where a suspicion is withdrawn without reasons', () => {
    const withdrawn: CaseAnswers = { ...unsuspected, referral: 'suspicion-withdrawn' }
    expect(hindered(withdrawn)).toEqual(['referral-unrecorded'])
    expect(hindered({ ...withdrawn, 'suspicion-withdrawn-reasons': 'A family loan, repaid.' })).toEqual([])
  })

  it('is what happens on a refusal, for whoever has tracks', () => {
    const asylum: CaseAnswers = { ...unsuspected, 'immigration-position': 'claim-undecided' }
    expect(hindered(asylum)).toEqual(['contingency-missing'])
    const planned: CaseAnswers = { ...asylum, 'if-claim-refused': 'Appeal', 'if-appeal-dismissed': 'Review' }
    expect(hindered(planned)).toEqual(['contingency-missing'])
    expect(hindered({ ...planned, 'if-extension-refused': 'Advice in time' })).toEqual([])
  })

  it('takes “Does not apply” for a refusal that cannot happen, as the hint offers it, and no other reason', () => {
    const asylum: CaseAnswers = { ...unsuspected, 'immigration-position': 'claim-undecided' }
    const saying = (reason: NonAnswer) =>
      hindered({
        ...asylum,
        'if-claim-refused': { reason },
        'if-extension-refused': { reason },
        'if-appeal-dismissed': { reason }
      })
    expect(saying('does-not-apply')).toEqual([])
    expect(saying('not-known')).toEqual(['contingency-missing'])
    expect(saying('not-yet-explored')).toEqual(['contingency-missing'])
  })

  it('prints a reason that finishing takes as an answer, and no other answer so', () => {
    const refused: CaseAnswers = {
      ...unsuspected,
      'immigration-position': 'claim-undecided',
      'if-claim-refused': { reason: 'does-not-apply' },
      'if-extension-refused': { reason: 'not-known' },
      'school-name': { reason: 'does-not-apply' }
    }
    const stands = (id: QuestionId) => standsForAnAnswer(id, view(refused))
    expect(stands('if-claim-refused')).toBe(true)
    expect(stands('if-extension-refused')).toBe(false)
    expect(stands('school-name')).toBe(false)
    // What is answered in words is printed as that.
    const said = view({
      ...unsuspected,
      'visitor-answer': 'declined',
      'visitor-declined-reason': 'Sees an aunt'
    })
    expect(standsForAnAnswer('visitor-answer', said)).toBe(false)
  })

  // ¶60 speaks of an application for asylum, of one to extend leave, and of an appeal against its refusal.
  it.each<[string, CaseAnswers, readonly string[]]>([
    [
      'has leave under the EU scheme and neither claimed nor means to',
      { 'immigration-position': 'eu-settlement-scheme', 'asylum-claimed-or-intended': 'neither' },
      ['if-extension-refused', 'if-appeal-dismissed']
    ],
    [
      'has no claim, no leave and means to make none',
      { 'immigration-position': 'no-claim-yet', 'asylum-claimed-or-intended': 'neither' },
      []
    ],
    [
      'is of no known position, of whom a claim does not apply',
      {
        'immigration-position': 'not-established',
        'asylum-claimed-or-intended': { reason: 'does-not-apply' }
      },
      ['if-extension-refused', 'if-appeal-dismissed']
    ],
    [
      'has not claimed yet and waits for advice',
      {
        'immigration-position': 'no-claim-yet',
        'asylum-claimed-or-intended': 'waiting-for-legal-advice'
      },
      ['if-claim-refused', 'if-appeal-dismissed']
    ],
    [
      'has not claimed yet, and nobody asked whether they mean to',
      { 'immigration-position': 'no-claim-yet' },
      ['if-claim-refused', 'if-appeal-dismissed']
    ],
    [
      'withdrew a claim',
      { 'immigration-position': 'claim-withdrawn', 'asylum-claimed-or-intended': 'neither' },
      ['if-claim-refused', 'if-appeal-dismissed']
    ]
  ])('asks of a child who %s only for refusals that can happen', (_, given, expected) => {
    const texts = Object.fromEntries(expected.map((id) => [id, 'An appeal in time.']))
    const all = { ...unsuspected, ...given }
    expect(hindered(all)).toEqual(expected.length === 0 ? [] : ['contingency-missing'])
    expect(hindered({ ...all, ...texts })).toEqual([])
    for (const id of expected)
      expect(hindered({ ...all, ...without(texts, id) })).toEqual(['contingency-missing'])
  })

  it('is the reason of a child who declined a visitor, unless the child chose not to say', () => {
    const declined: CaseAnswers = { ...unsuspected, 'visitor-answer': 'declined' }
    expect(hindered(declined)).toEqual(['visitor-reason-missing'])
    expect(hindered({ ...declined, 'visitor-declined-reason': 'Sees an aunt' })).toEqual([])
    expect(hindered({ ...declined, 'visitor-declined-reason': { reason: 'chose-not-to-say' } })).toEqual([])
    expect(hindered({ ...declined, 'visitor-declined-reason': { reason: 'not-known' } })).toEqual([
      'visitor-reason-missing'
    ])
  })

  describe('of a safety measure', () => {
    const whole: ScenarioItem = {
      'measure-what': 'phone-removed-for-a-time',
      'measure-reason': 'Calls from the man who held him',
      'measure-child-view': { reason: 'chose-not-to-say' },
      'measure-alternative': 'A new number, known to few',
      'measure-review-on': '2026-12-01'
    }
    const withMeasure = (...measures: readonly ScenarioItem[]) =>
      hindered({ ...unsuspected, 'safety-measures': measures })

    it('is nothing where it carries all that it must', () => {
      expect(withMeasure(whole)).toEqual([])
    })

    it.each(['measure-reason', 'measure-child-view', 'measure-alternative', 'measure-review-on'])(
      'is the measure where %s is missing',
      (field) => {
        const part = without(whole, field)
        expect(withMeasure(part)).toEqual(['measure-incomplete'])
        expect(withMeasure(whole, part)).toEqual(['measure-incomplete'])
      }
    )

    it('is an alternative only where the measure holds the child back', () => {
      const none = { ...whole, 'measure-alternative': { reason: 'does-not-apply' } as const }
      expect(withMeasure(none)).toEqual(['measure-incomplete'])
      expect(withMeasure({ ...none, 'measure-what': 'safe-word' })).toEqual([])
    })
  })
})

describe('the order of stages', () => {
  /** By hand: the child is made safe and assessed at once, whatever else waits (¶20, ¶23). */
  const firstWithSuspicion: readonly string[] = ['immediate-safety', 'core-assessment']
  const later = stages
    .map(({ id }) => id)
    .filter((id) => id !== 'opening' && !firstWithSuspicion.includes(id))

  it('puts safety and assessment before every later stage, with suspicion', () => {
    const before = later.map((stage) => standsBefore(stage, {}, view(suspected)))
    expect(before).toEqual(
      later.map((stage) => (stage === 'case-details' ? ['immediate-safety'] : [...firstWithSuspicion]))
    )
    expect(standsBefore('core-assessment', {}, view(suspected))).toEqual(['immediate-safety'])
    expect(standsBefore('immediate-safety', {}, view(suspected))).toEqual([])
    expect(standsBefore('opening', {}, view(suspected))).toEqual([])
  })

  it('lets go of what is done', () => {
    const done = { 'immediate-safety': '2026-11-20' }
    expect(standsBefore('care-plan', done, view(suspected))).toEqual(['core-assessment'])
    expect(standsBefore('care-plan', { ...done, 'core-assessment': '2026-11-22' }, view(suspected))).toEqual(
      []
    )
  })

  it.each(['not-suspected', 'still-finding-out'])(
    'puts nothing first where trafficking is %s',
    (conclusion) => {
      for (const stage of later) {
        expect(standsBefore(stage, {}, view({ 'trafficking-conclusion': conclusion }))).toEqual([])
      }
    }
  )

  it('lets pathway planning alone wait, until 16', () => {
    const young = view({ 'age-as-known': 'under-16' })
    expect(stages.map(({ id }) => id).filter((id) => waits(id, young))).toEqual(['pathway-planning'])
    for (const given of [{ 'age-as-known': '16-or-17' }, {}, adult]) {
      expect(waits('pathway-planning', view(given))).toBe(false)
    }
  })

  const on = '2026-11-20'
  const firstDone = { 'immediate-safety': on, 'core-assessment': on }
  it.each([
    ['nobody has called it done', 'care-plan', {}, {}, 'open'],
    ['it was called done', 'care-plan', { 'care-plan': on }, {}, 'done'],
    ['another was called done', 'care-plan', { 'case-details': on }, {}, 'open'],
    ['it was called done, and suspected since', 'care-plan', { 'care-plan': on }, suspected, 'open'],
    ['all that stands before it is done', 'care-plan', { 'care-plan': on, ...firstDone }, suspected, 'done'],
    [
      'only safety is done before it',
      'care-plan',
      { 'care-plan': on, 'immediate-safety': on },
      suspected,
      'open'
    ],
    ['safety is done itself', 'immediate-safety', { 'immediate-safety': on }, suspected, 'done'],
    ['the child is under 16', 'pathway-planning', {}, { 'age-as-known': 'under-16' }, 'waiting'],
    ['the child is 16', 'pathway-planning', {}, { 'age-as-known': '16-or-17' }, 'open'],
    [
      'it was done early',
      'pathway-planning',
      { 'pathway-planning': on },
      { 'age-as-known': 'under-16' },
      'done'
    ]
  ] as const)('where %s, %s (%o, %o) is %s', (_, stage, done, given, status) => {
    expect(stageStatuses(done, view(given))[stage]).toBe(status)
  })
})

describe('what keeps a case from being finished is mended on the page that asks for what is lacking', () => {
  const people = [{ 'person-name': 'Ruth Okafor', 'person-role': 'social-worker' }]
  const made: CaseAnswers = { referral: 'being-made', people }
  const withdrawn: CaseAnswers = { ...suspected, referral: 'suspicion-withdrawn' }

  it.each<[string, Hindrance, CaseAnswers, StepId]>([
    ['where the child is tonight', 'safety-unrecorded', suspected, 'safe-place'],
    [
      'whether that is safe',
      'safety-unrecorded',
      { ...suspected, 'place-tonight': 'foster-home' },
      'safe-place'
    ],
    ['a strategy discussion', 'strategy-discussion-unrecorded', suspected, 'strategy-discussion'],
    ['the decision to refer', 'referral-unrecorded', suspected, 'referral-decision'],
    ['what an adult answers', 'referral-unrecorded', { ...suspected, ...adult }, 'adult-consent'],
    ['who makes the referral', 'referral-unrecorded', { ...suspected, ...made }, 'referral-being-made'],
    [
      'by when it is made',
      'referral-unrecorded',
      { ...suspected, ...made, 'referral-first-responder': 'Ruth Okafor' },
      'referral-being-made'
    ],
    ['why the suspicion was withdrawn', 'referral-unrecorded', withdrawn, 'suspicion-withdrawn'],
    [
      'the conclusion, where it says the opposite of the withdrawal',
      'referral-unrecorded',
      { ...withdrawn, 'suspicion-withdrawn-reasons': 'A family loan, repaid.' },
      'suspicion-withdrawn'
    ],
    ['a conclusion', 'conclusion-unrecorded', { worries: 'New clothes.' }, 'conclusion'],
    [
      'why nothing is suspected',
      'conclusion-reason-missing',
      { 'trafficking-conclusion': 'not-suspected' },
      'conclusion'
    ],
    [
      'who finds out',
      'finding-out-incomplete',
      { 'trafficking-conclusion': 'still-finding-out' },
      'conclusion'
    ],
    [
      'what happens on a refusal',
      'contingency-missing',
      { 'immigration-position': 'claim-undecided' },
      'tracks'
    ],
    ['why a visitor was declined', 'visitor-reason-missing', { 'visitor-answer': 'declined' }, 'advocacy'],
    [
      'what a measure has to carry',
      'measure-incomplete',
      { 'safety-measures': [{ 'measure-what': 'safe-word' }] },
      'safety-measures'
    ]
  ])('%s', (_, hindrance, given, step) => {
    expect(hindered(given)).toContain(hindrance)
    expect(mendedOn(hindrance, view(given), pathsOf(view(given)))).toBe(step)
  })

  it('is called for as an action too, where somebody has to do more than answer', () => {
    const { actions } = askedByFinishing['conclusion-unrecorded']
    expect(actions).toEqual(['record-the-conclusion'])
    expect(askedByFinishing['strategy-discussion-unrecorded'].actions).toEqual([
      'hold-a-strategy-discussion',
      'hold-the-arranged-discussion',
      'record-what-came-of-the-discussion'
    ])
    expect(askedByFinishing['referral-unrecorded'].actions).toEqual([
      'make-the-nrm-referral',
      'conclusion-and-withdrawal-differ',
      'adult-explain-consent'
    ])
    expect(askedByFinishing['measure-incomplete'].actions).toEqual(['ask-the-child-about-a-measure'])
  })
})
