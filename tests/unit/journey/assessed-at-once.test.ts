import { beforeAll, describe, expect, it, test } from 'vitest'
import { get } from 'svelte/store'
import { stages, type QuestionId, type StepId } from '../../../content/stages'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { neededOn } from '../../../machines/facts/needed-on'
import { momentOf, askedInMoment, firstHourSteps, stepsNow } from '../../../machines/journey/moments'
import { nextOpen } from '../../../machines/journey/next-open'
import { openByStage } from '../../../machines/journey/open-by-stage'
import { disclosed } from '../../../machines/journey/disclosed-case'
import { askedOn, onPath, pathsOf } from '../../../machines/journey/paths'
import { wordsIfAny } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { allWords } from '../../support/words'
import { weightOf, type WordsIfAny } from '../../weight/measure'
import { today } from '../../explore/explore'

type Given = NamedCase['answers']

/** A boy in his first days: where he is, whether it is safe, what happens next, whether a doctor is needed, and that an interpreter is. */
const placed: Given = {
  'place-tonight': 'foster-home',
  'safe-place-first': 'safe-now',
  'first-48-hours-plan': 'Mina stays up with him; the duty worker rings at nine.',
  'health-attention-today': 'no',
  'interpreter-needed': 'yes',
  'periods-of-care': [{ 'care-from': today }]
}
const concluded = (conclusion: string, more: Given = {}): Given => ({
  ...placed,
  'trafficking-conclusion': conclusion,
  ...more
})
const viewOf = (given: Given) => onPath({ answers: answersOf(given), today })

/** What a step asks in the first days. */
const asked = (step: StepId, given: Given): readonly QuestionId[] =>
  askedInMoment(step, viewOf(given), 'first-days').now
const way = (stage: (typeof stages)[number]['id'], given: Given) => {
  const view = viewOf(given)
  return stepsNow(stage, pathsOf(view), view, 'first-days')
}

/** By hand from ¶13 and ¶23 to ¶31: what cannot wait of a child who may have been trafficked, and where it is asked. */
const atOnce: readonly (readonly [StepId, QuestionId, string])[] = [
  [
    'assessment-start',
    'already-told',
    '¶31: nobody asks the child again what police, officials or social care have on record'
  ],
  ['assessment-start', 'assessment-started-on', '¶23: it is carried out immediately'],
  ['interpreter', 'interpreter-person', '¶26: who interprets'],
  ['interpreter', 'interpreter-trained', '¶26: trained for what the child may face'],
  ['interpreter', 'interpreter-independence', '¶26: in no way linked with those who exploited the child'],
  ['influence-of-traffickers', 'influence-assessment', '¶27: the assessment of both risks is recorded'],
  ['influence-of-traffickers', 'influence-conclusion', '¶27: influence or control of traffickers'],
  ['influence-of-traffickers', 'missing-risk-conclusion', '¶27, ¶23: going missing, often within 48 hours'],
  [
    'influence-of-traffickers',
    'not-yet-understood',
    '¶27, ¶28: the situation, the risks, where they are, who does what'
  ],
  ['screenings', 'screenings', '¶13: who looked, and when'],
  [
    'screenings',
    'marks-arrival-journey-and-documents',
    '¶13, ¶28: a child who was told of another country; ¶17'
  ],
  ['screenings', 'marks-adults-and-living-situation', '¶13, ¶26: an adult who answers for the child'],
  ['screenings', 'marks-missing-and-movement', '¶13, ¶18, ¶23: going missing and being moved']
]

/** By hand: what of the assessment, of the signs and of the definition no ¶ needs within 48 hours, of this child either. */
const waits: readonly (readonly [StepId, QuestionId, string])[] = [
  ['assessment-start', 'records-awaited', '¶31: already-told says which record is still to be asked for'],
  ['assessment-start', 'child-asked-to-repeat', '¶31: it is looked back on'],
  ['assessment-start', 'distress-steps', '¶31: how it was carried out is written once it was'],
  ['interpreter', 'interpreter-independence-how', '¶26: that it was checked comes first'],
  ['interpreter', 'interpreter-gender-choice', 'practice'],
  ['influence-of-traffickers', 'influence-child-view', '¶23: a child may not be able to tell at once'],
  ['influence-of-traffickers', 'safety-skills-conclusion', '¶43: skills are for what comes later'],
  ['assessment-conclusion', 'how-explained', '¶27: it is written once it was explained'],
  ['assessment-conclusion', 'needs', '¶32: they make the care plan'],
  ['experiences', 'experiences-of-abuse', '¶23: disclosure has time'],
  ['indicators-forms-of-exploitation', 'marks-control-fear-and-presentation', '¶27: asked as influence'],
  [
    'indicators-forms-of-exploitation',
    'marks-health-wellbeing-and-services',
    '¶25: a doctor today is asked first'
  ],
  [
    'indicators-forms-of-exploitation',
    'marks-sexual-exploitation',
    '¶19: what is suspected is asked in the referral'
  ],
  ['what-is-suspected', 'suspected-act', '¶19: a suspicion is referred, not the parts of the definition'],
  ['what-is-suspected', 'slavery-or-forced-labour', '¶20: the protection is the same without trafficking']
]

const worries: readonly (readonly [string, Given])[] = [
  ['it is known', concluded('known')],
  ['it is suspected', concluded('suspected')],
  ['somebody is still finding out', concluded('still-finding-out')],
  ['nothing is suspected beside a referral that stands', concluded('not-suspected', { referral: 'made' })]
]
const noWorries: readonly (readonly [string, Given])[] = [
  ['nothing is suspected', concluded('not-suspected', { 'conclusion-reason': 'Nothing seen or said.' })],
  ['nobody has concluded', placed],
  ['nobody knows what to conclude', { ...placed, 'trafficking-conclusion': { reason: 'not-known' } }]
]

describe('the first days of a child who may have been trafficked (¶23)', () => {
  describe.each(worries)('where %s', (_, given) => {
    it.each(atOnce)('on %s ask %s (%s)', (step, question) => {
      expect(asked(step, given)).toContain(question)
    })
    it.each(waits)('on %s let %s wait, with no answer lost (%s)', (step, question) => {
      expect(asked(step, given)).not.toContain(question)
      expect(askedOn(step, viewOf(given))).toContain(question)
    })
    it('lead through these steps, and no others of the assessment and the signs', () => {
      expect(way('core-assessment', given)).toEqual([
        'assessment-start',
        'interpreter',
        'influence-of-traffickers',
        'check-core-assessment'
      ])
    })
  })

  it.each(noWorries)('are as they were where %s', (_, given) => {
    for (const stage of ['core-assessment', 'trafficking-indicators'] as const)
      expect(way(stage, given)).toEqual([])
    expect(way('case-details', given)).toEqual(['periods-of-care', 'check-case-details'])
    for (const [step, question] of atOnce) expect(asked(step, given)).not.toContain(question)
  })

  it('ask how soon it began once it has, where no day says it (¶23)', () => {
    const given = concluded('suspected')
    expect(asked('assessment-start', given)).not.toContain('assessment-timing')
    const dated = { ...given, 'assessment-started-on': today }
    expect(asked('assessment-start', dated)).not.toContain('assessment-timing')
    expect(askedOn('assessment-start', viewOf(dated))).toContain('assessment-timing')
    const begun: Given = { ...given, 'assessment-started-on': { reason: 'not-known' } }
    expect(asked('assessment-start', begun)).toContain('assessment-timing')
    expect(
      asked('assessment-start', { ...begun, 'trafficking-conclusion': { reason: 'not-yet-explored' } })
    ).not.toContain('assessment-timing')
  })

  it('ask who finds out, and by when, of nobody else (¶13)', () => {
    const finding = concluded('still-finding-out')
    expect(way('trafficking-indicators', finding)).toEqual([
      'screenings',
      'conclusion',
      'check-trafficking-indicators'
    ])
    for (const question of ['finding-out-who', 'finding-out-by'] as const)
      expect(asked('conclusion', finding)).toContain(question)
    for (const other of ['known', 'suspected'])
      expect(way('trafficking-indicators', concluded(other))).toEqual([
        'screenings',
        'check-trafficking-indicators'
      ])
  })

  // By hand, section 22C(8) of the Children Act 1989: tonight’s places are arranged for brothers and sisters together, so who they are is asked before that.
  it('ask who was found with the child, before tonight’s places are settled (¶20, ¶29)', () => {
    for (const [, given] of worries) {
      expect(asked('people', given)).toEqual(['siblings-and-other-children'])
      expect(way('case-details', given)).toContain('people')
    }
    for (const [, given] of noWorries) expect(asked('people', given)).toEqual([])
  })

  it('ask of no interpreter where none is needed (¶26)', () => {
    expect(way('core-assessment', concluded('suspected', { 'interpreter-needed': 'no' }))).not.toContain(
      'interpreter'
    )
  })

  it('lead to the assessment before the strategy discussion and the placement (¶20, ¶23)', () => {
    const upToThere = (given: Given): Given => ({
      ...Object.fromEntries(
        (['opening', 'immediate-safety', 'case-details'] as const)
          .flatMap((stage) => way(stage, given).flatMap((step) => asked(step, given)))
          .map((id) => [id, { reason: 'not-known' }])
      ),
      ...given
    })
    const next = (given: Given) => {
      const view = viewOf(upToThere(given))
      return nextOpen(pathsOf(view), view, momentOf({}, view))
    }
    expect(next(concluded('suspected'))).toBe('assessment-start')
    const none = concluded('not-suspected', { 'conclusion-reason': 'Nothing seen or said.' })
    expect(next(none)).toBe('protection-steps')
  })

  it('keep what was answered in them once nothing is suspected any more', () => {
    const before: Given = { 'missing-risk-conclusion': 'possible', 'already-told': [{ 'told-to': 'Police' }] }
    for (const [, given] of noWorries) {
      expect(asked('influence-of-traffickers', { ...given, ...before })).toEqual(['missing-risk-conclusion'])
      expect(asked('assessment-start', { ...given, ...before })).toEqual(['safe-place-first', 'already-told'])
    }
  })

  // Whether a baby is with the child is the first night’s question (¶20).
  it('begin after the first hour, which asks nothing more than whether there is a baby', () => {
    const given: Given = { 'trafficking-conclusion': 'suspected', 'interpreter-needed': 'yes' }
    const view = viewOf(given)
    expect(momentOf({}, view)).toBe('first-hour')
    for (const stage of ['core-assessment', 'trafficking-indicators'] as const)
      expect(stepsNow(stage, pathsOf(view), view, 'first-hour')).toEqual([])
    const inTheHour = (one: Given) =>
      firstHourSteps.flatMap((step) => askedInMoment(step, viewOf(one), 'first-hour').now)
    expect(inTheHour(given).filter((id) => id !== 'has-children-of-their-own')).toEqual(
      inTheHour({ 'interpreter-needed': 'yes' })
    )
  })
})

// Invariant 15: which questions cannot wait would tell of the suspicion.
test('a copy that is not told of a suspicion counts what can wait as for any other child', () => {
  const counted = (given: Given) => {
    const { view, paths } = disclosed(viewOf(given), { leftOut: new Set(['status']), own: [] })
    return openByStage(view, paths, (step) => step === 'influence-of-traffickers', 'first-days')
  }
  expect(counted(concluded('suspected'))).toEqual(counted(concluded('not-suspected')))
  expect(counted(concluded('suspected')).map(({ open }) => open)).not.toContain(4)
  // Such a copy still knows when a question is needed: that rests on nothing that it is not told.
  const { view: told } = disclosed(viewOf(concluded('suspected')), { leftOut: new Set(['status']), own: [] })
  expect(ifDisclosed(told, () => neededOn('influence-of-traffickers', 'missing-risk-conclusion', told))).toBe(
    'first-review'
  )
  // Whoever is told has the four that cannot wait.
  const whole = viewOf(concluded('suspected'))
  const open = openByStage(
    whole,
    pathsOf(whole),
    (step) => step === 'influence-of-traffickers',
    'first-days'
  ).map((one) => one.open)
  expect(open).toContain(4)
})

describe('how much that is, so that it becomes no wall', () => {
  let say: WordsIfAny
  beforeAll(async () => {
    await allWords()
    say = get(wordsIfAny)
  })

  /** What was known of the Vietnamese boy when he had a place for the night. */
  const known = [
    'reference',
    'known-as',
    'age-as-known',
    'where-the-child-is',
    'found-where',
    'worries',
    'place-tonight',
    'safe-place-first',
    'first-48-hours-plan',
    'health-attention-today',
    'interpreter-needed',
    'first-language'
  ] as const
  const boy = Object.fromEntries(known.map((id) => [id, vietnam.answers[id]])) as Given
  const weight = (conclusion: string) => {
    const { steps, questions } = weightOf(
      answersOf({ ...boy, 'trafficking-conclusion': conclusion }),
      'first-days',
      say
    )
    return { steps, questions }
  }

  // 23 steps and 97 questions before they had anything of the assessment; of the fifteen that came then, one is asked of every child (¶2) and one in the first hour (¶20). Of those of before, ten wait for another answer now (¶20, ¶33, and doubts about the account), and two for the review (¶17, ¶20). The page of the names is needed until the referral is made (¶10, ¶19, ¶39), and that of the other children at once (¶20, ¶29).
  it('the first days of the Vietnamese boy are five steps and eight questions more', () => {
    expect(weight('suspected')).toEqual({ steps: 28, questions: 105 })
  })
  it('and one step and two questions more where somebody is still finding out', () => {
    expect(weight('still-finding-out')).toEqual({ steps: 29, questions: 107 })
  })
  it('and have one question more where nothing is suspected, of special support (¶2)', () => {
    expect(weight('not-suspected')).toEqual({ steps: 14, questions: 59 })
  })
})
