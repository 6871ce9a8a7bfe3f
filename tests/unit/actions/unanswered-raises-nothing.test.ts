import { describe, expect, it } from 'vitest'
import { positions } from '../../../content/immigration-tracks'
import { opening } from '../../../content/stages/opening'
import { actionsOf } from '../../../machines/actions/all'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { byTurn } from '../../../machines/actions/order'
import { onPath } from '../../../machines/journey/paths'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'
import { atMost } from '../../weight/page'

/** An unanswered question is an open question. An action is something that a person must do: a recorded fact raises it. */
type CaseAnswers = NamedCase['answers']

function listOf(given: CaseAnswers) {
  const answers = answersOf(given)
  const view = onPath({ answers, today })
  return byTurn(actionListOf(followActions(fileWith(answers), view), view), today)
}
const called = (given: CaseAnswers) =>
  actionsOf(onPath({ answers: answersOf(given), today })).map(({ id }) => id)

const openingIds = Object.keys(opening.questions)
const openingOf = ({ answers }: NamedCase): CaseAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => openingIds.includes(id)))

const conclusions = ['known', 'suspected', 'still-finding-out', 'not-suspected'] as const
const ages = ['under-16', '16-or-17', '18-or-over'] as const

const { now: mostNow, all: mostInAll } = atMost.actionsOfTheOpening

/** By hand from the issue: what is asked in the first hour, and raises something before anybody has answered it. */
const ofTheFirstHour = ['plan-the-first-48-hours', 'establish-language-needs']

describe('after the opening page', () => {
  const namedCases: readonly (readonly [string, CaseAnswers])[] = Object.entries({
    eritrea,
    vietnam,
    countyLine,
    romania,
    nigeria,
    iran
  }).map(([name, one]) => [name, openingOf(one)])
  const others: readonly (readonly [string, CaseAnswers])[] = ages.flatMap((age) =>
    conclusions.map((conclusion): readonly [string, CaseAnswers] => [
      `${age}, ${conclusion}`,
      {
        reference: 'HS-1',
        'known-as': 'A child',
        'age-as-known': age,
        'where-the-child-is': 'At the port',
        'found-where': 'In a lorry at the port',
        worries: 'He looks at the man before he answers.',
        'trafficking-conclusion': conclusion
      }
    ])
  )

  it.each([...namedCases, ...others])(
    `${mostNow} actions at most stand under now, and ${mostInAll} in all: %s`,
    (_, given) => {
      const { now, thisWeek, later } = listOf(given)
      expect(now.length).toBeGreaterThan(0)
      expect(now.length).toBeLessThanOrEqual(mostNow)
      expect(now.length + thisWeek.length + later.length).toBeLessThanOrEqual(mostInAll)
    }
  )

  // ¶7: beside what a child of a known age is owed, and nothing more.
  it.each(conclusions)(
    'that some call the child an adult adds two actions, and no more than before stand under now: %s',
    (conclusion) => {
      const opened = (age: (typeof ages)[number] | 'said-both'): CaseAnswers => ({
        reference: 'HS-1',
        'known-as': 'A child',
        'age-as-known': age,
        'where-the-child-is': 'At the port',
        'found-where': 'In a lorry at the port',
        worries: 'Recorded as 24 at the port.',
        'trafficking-conclusion': conclusion
      })
      const known = called(opened('16-or-17'))
      expect(
        called(opened('said-both'))
          .filter((id) => !known.includes(id))
          .sort()
      ).toEqual(['decide-about-an-age-assessment', 'treat-as-a-child-meanwhile'])
      expect(listOf(opened('said-both')).now.length).toBeLessThanOrEqual(mostNow)
    }
  )
})

describe('what nobody has answered', () => {
  it('raises what belongs to the first hour, and nothing else', () => {
    expect(called({})).toEqual(ofTheFirstHour)
  })

  /** By hand, with its source: what the law or the guidance asks once this is recorded, before anybody answers anything about it. */
  const onSuspicion = [
    // The first hour: ¶10, ¶23, ¶39.
    'tell-the-police',
    'agree-police-roles',
    'take-a-photograph',
    'note-the-phone-numbers',
    'agree-who-must-not-know',
    // ¶18–20: the referral, the discussion, the decision on protection, other children; ¶23: the assessment at once.
    'make-the-nrm-referral',
    'hold-a-strategy-discussion',
    'decide-on-child-protection',
    'make-the-safeguarding-referral',
    'make-the-guardian-referral',
    'look-for-other-children',
    'assess-at-once',
    // Somebody looks into it, and has to find out (¶13).
    'find-out-by-the-date',
    // That nothing is suspected has its reason (¶13, ¶19).
    'say-why-nothing-is-suspected',
    // Of an adult beyond doubt.
    'adult-explain-consent'
  ]
  const onAPosition = [
    'establish-the-immigration-position',
    'establish-whether-unaccompanied',
    'never-approach-the-embassy',
    // ¶14, ¶48, ¶67: whoever advises is regulated.
    'find-a-regulated-adviser',
    // ¶31, ¶33: a decision that is recorded has its letter, and a refusal its deadline.
    'get-the-decision-letter',
    'take-advice-on-the-refusal',
    // Schedule 3: of an adult whose rights of appeal have run out.
    'carry-out-human-rights-assessment'
  ]
  const raisable = [...ofTheFirstHour, ...onSuspicion, ...onAPosition]

  it.each(Object.keys(positions).filter((position) => position !== 'not-asked'))(
    'raises nothing for who the child is, what is suspected and what the Home Office decided alone: %s',
    (position) => {
      for (const born of ['2012-03-01', '2010-03-01', '2007-03-15'])
        for (const conclusion of conclusions) {
          const given: CaseAnswers = {
            'known-as': 'A child',
            'age-in-doubt': 'no',
            'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
            'immigration-position': position,
            'trafficking-conclusion': conclusion,
            people: [{ 'person-name': 'Ada Obi', 'person-role': 'social-worker' }]
          }
          expect(called(given).filter((id) => !raisable.includes(id))).toEqual([])
        }
    }
  )

  it('is owed by the law from the day on which the child is looked after', () => {
    const inCare: CaseAnswers = {
      'dates-of-birth': [{ 'birth-date': '2010-03-01', 'birth-source': 'document' }],
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-11-16' }
      ]
    }
    // Regulations 4, 5 and 7, 9, 28, 33 and 45, 42: plans, the health assessment, visits, reviews and who chairs them, needs from 16; ¶22.
    expect(
      called(inCare)
        .filter((id) => !ofTheFirstHour.includes(id))
        .sort()
    ).toEqual([
      'agree-the-placement-plan',
      'arrange-the-initial-health-assessment',
      'arrange-the-next-review',
      'arrange-the-visits',
      'assess-pathway-needs',
      'name-the-reviewing-officer',
      'produce-the-care-plan',
      'produce-the-personal-education-plan',
      'start-the-assessment'
    ])
  })
})
