import { beforeAll, describe, expect, test } from 'vitest'
import { documents, type DocumentContent } from '../../content/documents'
import { questions, stages, type QuestionId } from '../../content/stages'
import { askedOf, onPath, pathsOf } from '../../machines/journey/paths'
import { finished } from '../../machines/case-file/change'
import { documentView, spokenOf } from '../../machines/journey/document-view'
import { answersOffPath } from '../../machines/journey/answers-off-path'
import { actionsOf } from '../../machines/actions/all'
import { questionsOf } from '../../machines/facts/asked'
import { nrmAtEighteen } from '../../machines/policy/adulthood/at-eighteen'
import { documentsFor } from '../../machines/policy/plans/documents-for'
import { facts } from '../../machines/facts'
import { hindrancesOf, mendedOn } from '../../machines/policy/plans/finishing'
import { openNeeds } from '../../machines/policy/needs/needs'
import { whyNoSheet } from '../../machines/policy/nrm-sheet/whether'
import { isUsualFor } from '../../machines/policy/disclosure/recipients'
import { isReferredByAnother } from '../../machines/policy/nrm-sheet/decisions'
import { referralNoticeOf } from '../../machines/policy/plans/referral-notice'
import { stageMachines } from '../../machines/stages'
import type { StepId } from '../../content/stages'
import { buildDocument } from '../../src/documents/compose/build-document'
import type { Words } from '../../src/i18n/words'
import { answersOf, type NamedCase } from '../cases/named-case'
import { explore } from '../explore/explore'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** Every case of every stage, branched on age and position too. */
const explored = stages.flatMap(({ id }) => explore(stageMachines[id], ['age', 'position']))
const adults = explored.filter(({ view }) => facts.age.of(view) === 'adult')
const others = explored.filter(({ view }) => facts.age.of(view) !== 'adult')

/** What the law gives to children alone, or asks of those who look after them. */
const ofChildrenAlone: readonly QuestionId[] = [
  'parental-responsibility-holders',
  'consents',
  'delegated-authority',
  'transfer-state',
  'assessment-started-on',
  'reunification-considered',
  'parents-views',
  'permanence-plan',
  'care-plan-agreed-with',
  'initial-health-assessment',
  'health-history-family',
  'education-pathway-plan',
  'personal-education-plan-ready-on',
  'care-plan-tracks',
  'child-protection-enquiry',
  'child-protection-plan-decision',
  'guardian-referral',
  'placement-kind',
  'placement-registration',
  'out-of-area-approved',
  'area-authority-told',
  'daily-care',
  'visits',
  'reviewing-officer',
  'first-review-timing',
  'visitor-answer'
]

/** Pathway planning, safety and the risk of trafficking. */
const ofEverybody: readonly QuestionId[] = [
  'place-tonight',
  'safe-place-first',
  'enquirers',
  'if-missing-authority',
  'missing-episodes',
  'influence-assessment',
  'missing-risk-conclusion',
  'safety-skills-conclusion',
  'screenings',
  'trafficking-conclusion',
  'threats-made',
  'protection-steps',
  'safety-measures',
  'protection-review-on',
  'legal-support-needed',
  'specialist-supports',
  'tracks-accommodation',
  'exploitation-risk-after-care',
  'contingency-plan'
]
/** The same of everybody to whom they may be owed: nobody with less than 13 weeks in care by 18 (regulations 40 and 42, Children Act 1989 s24). */
const ofWhoeverIsOwed: readonly QuestionId[] = ['pathway-assessment-state', 'personal-adviser']

describe('somebody of 18 or over whose age is not in doubt', () => {
  test('is asked what pathway planning, safety and the risk of trafficking need, and nothing of a child’s alone', () => {
    expect(adults.length).toBeGreaterThan(50)
    for (const { view } of adults) {
      const asked = askedOf(pathsOf(view), view)
      expect(ofEverybody.filter((id) => !asked.has(id))).toEqual([])
      expect(ofChildrenAlone.filter((id) => asked.has(id))).toEqual([])
      const isOwed = facts.adviser.of(view) === 'asked'
      expect(ofWhoeverIsOwed.map((id) => asked.has(id))).toEqual([isOwed, isOwed])
    }
    const all = adults.map(({ view }) => facts.adviser.of(view))
    expect(new Set(all)).toEqual(new Set(['asked', 'not-asked']))
  })

  test('is planned for in the pathway plan alone: no care plan is made, and what is asked stands in another document', () => {
    for (const { view } of adults) {
      const offered = documentsFor(view)
      expect(offered).not.toContain('care-plan')
      expect(offered).toEqual(expect.arrayContaining(['pathway-plan', 'protection-and-placement-plan']))
      const printed = new Set(
        offered.flatMap((id) =>
          (documents[id] as DocumentContent).parts.flatMap((part) => {
            if (part.kind === 'answers')
              return part.steps.flatMap((step): readonly string[] => questionsOf(step as StepId))
            return ['tracks', 'views', 'in-front'].includes(part.kind)
              ? (part as { questions: readonly string[] }).questions
              : []
          })
        )
      )
      expect([...askedOf(pathsOf(view), view)].filter((id) => !printed.has(id))).toEqual([])
    }
  })

  test('is led to a step that asks, by whatever keeps the case from being finished', () => {
    for (const { view } of [...adults, ...others]) {
      const paths = pathsOf(view)
      const onIt = onPath(view, paths)
      const steps = Object.values(paths).flat()
      for (const hindrance of hindrancesOf(onIt)) expect(steps).toContain(mendedOn(hindrance, onIt, paths))
    }
  })

  test('calls for no action of a care plan, a placement or a child protection plan', () => {
    const called = new Set(adults.flatMap(({ view }) => actionsOf(onPath(view)).map(({ id }) => id)))
    expect(called.size).toBeGreaterThan(20)
    for (const id of [
      'write-each-track',
      'produce-the-care-plan',
      'settle-the-long-term-plan',
      'produce-the-personal-education-plan',
      'choose-a-placement',
      'decide-on-a-child-protection-plan',
      'make-the-guardian-referral'
    ])
      expect(called).not.toContain(id)
  })
})

test('everybody else, whatever is doubted, is asked as a child', () => {
  for (const { view } of others) {
    const asked = askedOf(pathsOf(view), view)
    for (const id of ['permanence-plan', 'child-protection-plan-decision', 'reviewing-officer'] as const)
      expect(asked).toContain(id)
    expect(documentsFor(view)).toContain('care-plan')
  }
})

describe('an adult who does not agree to a referral', () => {
  const refusing: NamedCase['answers'] = {
    'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2007-02-03' }],
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    'adult-told-consent-needed': 'yes',
    'adult-answer': 'refuses',
    exploiters: [{ 'exploiter-called': 'Uncle Seven' }],
    debts: [{ 'debt-still-claimed': 'yes' }]
  }
  const now = (given: NamedCase['answers']) => ({ answers: answersOf(given), today: '2026-11-24' })
  const called = (given: NamedCase['answers']) => actionsOf(onPath(now(given))).map(({ id }) => id)

  test('is asked for nothing that only a referral needs, and loses nothing that keeps them safe', () => {
    const asked = askedOf(pathsOf(now(refusing)), now(refusing))
    for (const id of [
      'exploiters',
      'debts',
      'last-contact-when',
      'criminal-matters',
      'future-exploitation-concern'
    ] as const)
      expect(asked).toContain(id)
    for (const id of ['why-referring', 'reported-before'] as const) {
      expect(asked).not.toContain(id)
      const agreeing = now({ ...refusing, 'adult-answer': 'agrees' })
      expect(askedOf(pathsOf(agreeing), agreeing)).toContain(id)
    }
    expect(called(refusing)).toContain('answer-the-debt')
    const sheet = buildDocument('missing-child-sheet', fileWith(answersOf(refusing)), {
      today: '2026-11-24',
      words,
      location: 'shown'
    })
    expect(JSON.stringify(sheet)).toContain('Uncle Seven')
    // There is no referral to prepare, and plans say what was answered.
    const textOf = (id: 'nrm-preparation-sheet' | 'pathway-plan' | 'protection-and-placement-plan') =>
      JSON.stringify(
        buildDocument(id, fileWith(answersOf(refusing)), { today: '2026-11-24', words, location: 'shown' })
      )
    expect(whyNoSheet(onPath(now(refusing)))).toBe('no-consent')
    expect(whyNoSheet(onPath(now({ ...refusing, 'adult-answer': 'agrees' })))).toBeUndefined()
    expect(textOf('nrm-preparation-sheet')).not.toContain(words('nrm-sheet.missing-title'))
    for (const id of ['pathway-plan', 'protection-and-placement-plan'] as const)
      expect(textOf(id), id).toContain(words('questions.adult-answer.options.refuses'))
    expect(referralNoticeOf(onPath(now(refusing)), isReferredByAnother)).toBe('adult-refuses')
  })

  test('is not referred all the same: the Home Office is notified, and what was begun waits for consent', () => {
    const begun: NamedCase['answers'] = {
      ...refusing,
      referral: 'being-made',
      'referral-by-date': '2026-11-20'
    }
    const ofReferral = ['finish-the-nrm-referral', 'nrm-referral-is-late']
    const agreed = (by: string) => called({ ...begun, 'adult-answer': 'agrees', 'referral-by-date': by })
    expect(called(begun)).toContain('adult-duty-to-notify')
    expect(called(begun).filter((id) => ofReferral.includes(id))).toEqual([])
    // By the agreed day, or at once when that has passed: one line of the two.
    expect(agreed('2026-11-20').filter((id) => ofReferral.includes(id))).toEqual(['nrm-referral-is-late'])
    expect(agreed('2027-11-20').filter((id) => ofReferral.includes(id))).toEqual(['finish-the-nrm-referral'])
    expect(called(begun)).toContain('consent-and-referral-differ')
    const unasked = called({ ...begun, 'adult-answer': 'not-answered-yet' })
    expect(unasked).toContain('adult-explain-consent')
    expect(unasked.filter((id) => ofReferral.includes(id))).toEqual([])
  })

  test('who was referred as a child is helped to answer whether they stay', () => {
    const { 'adult-answer': answer, ...unasked } = refusing
    expect(answer).toBe('refuses')
    const referred: NamedCase['answers'] = { ...unasked, referral: 'made', 'referral-made-on': '2024-05-01' }
    const asked = 'adult-is-asked-to-stay-in-the-nrm'
    expect(called(referred)).toContain(asked)
    expect(called({ ...referred, 'adult-answer': 'agrees' })).not.toContain(asked)
    const leaving = called({ ...referred, 'adult-answer': 'refuses' })
    expect(leaving).not.toContain(asked)
    expect(leaving).not.toContain('follow-the-nrm-decisions')
    expect(leaving).not.toContain('consent-and-referral-differ')
    expect(leaving).toContain('tell-that-they-leave-the-nrm')
    const found: NamedCase['answers'] = {
      ...referred,
      'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2010-07-01' }],
      'age-in-doubt': 'yes',
      'age-assessment': 'full-assessment-recorded',
      'age-assessment-outcome': 'found-an-adult'
    }
    expect(called(found)).toContain(asked)
    expect(nrmAtEighteen(onPath(now(found)))).toEqual({ state: 'past', on: undefined, exact: false })
  })
})

test('whoever is treated as a child while an assessment is challenged is one', () => {
  const found: NamedCase['answers'] = {
    'age-in-doubt': 'yes',
    'age-assessment': 'full-assessment-recorded',
    'age-assessment-outcome': 'found-an-adult'
  }
  const of = (more: NamedCase['answers']) =>
    facts.age.of({ answers: answersOf({ ...found, ...more }), today: '2026-11-24' })
  const challenged: NamedCase['answers'] = { 'age-assessment-challenged': 'challenged' }
  expect(of({})).toBe('adult')
  expect(of({ ...challenged, 'age-challenge-meanwhile': 'as-an-adult' })).toBe('adult')
  expect(of({ ...challenged, 'age-challenge-meanwhile': 'as-a-child' })).not.toBe('adult')
  expect(of({ ...challenged, 'age-challenge-outcome': 'found-a-child' })).not.toBe('adult')
  expect(
    of({
      ...challenged,
      'age-challenge-meanwhile': 'as-a-child',
      'age-challenge-outcome': 'what-was-challenged-stands'
    })
  ).toBe('adult')
})

test('the pathway plan is what whoever was given a care plan is given of an adult', () => {
  const of = (birth: string) => ({
    answers: answersOf({
      'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': birth }],
      'age-in-doubt': 'no'
    }),
    today: '2026-11-24'
  })
  for (const recipient of ['health', 'school'] as const) {
    expect(isUsualFor(recipient, 'pathway-plan', of('2007-02-03'))).toBe(true)
    expect(isUsualFor(recipient, 'pathway-plan', of('2010-02-03'))).toBe(false)
  }
  expect(isUsualFor('police', 'pathway-plan', of('2007-02-03'))).toBe(false)
})

describe('on an 18th birthday', () => {
  const recorded: NamedCase['answers'] = {
    'known-as': 'Sami',
    'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2008-12-01' }],
    'age-in-doubt': 'no',
    'immigration-position': 'claim-undecided',
    'permanence-plan': 'Stays with the family in Larkfield until he moves on.',
    'health-history-family': 'A grandmother had diabetes.',
    'school-name': 'Birchwood Academy',
    'physical-health-now': 'Well. He walks to Birchwood each day.',
    'legal-support-needed': ['immigration-and-asylum']
  }
  const answers = answersOf(recorded)
  const before = { answers, today: '2026-11-30' }
  const after = { answers, today: '2026-12-01' }

  test('nothing that was recorded is lost: what is no longer asked is found on the page that ends its stage', () => {
    expect(answersOffPath('care-plan', before, pathsOf(before))).toEqual([])
    const kept = answersOffPath('care-plan', after, pathsOf(after)).flatMap(({ questions: ids }) => ids)
    expect(kept).toEqual(['permanence-plan', 'health-history-family', 'school-name'])
    const asked = askedOf(pathsOf(after), after)
    expect(
      (Object.keys(answers) as QuestionId[]).filter((id) => !asked.has(id) && !kept.includes(id))
    ).toEqual([])
  })

  test('what was written for tracks is shown to nobody who has none, at any age', () => {
    const british = answersOf({
      ...recorded,
      'immigration-position': 'british',
      'if-claim-refused': 'An appeal in time.'
    })
    for (const today of ['2026-11-30', '2026-12-01']) {
      const view = { answers: british, today }
      for (const { id } of stages)
        expect(answersOffPath(id, view, pathsOf(view)).flatMap((one) => one.questions)).not.toContain(
          'if-claim-refused'
        )
    }
  })

  test('a place that was recorded under a question that is no longer asked is still left out of copies', () => {
    const text = (location: 'withheld' | 'shown') =>
      JSON.stringify(
        buildDocument('pathway-plan', fileWith(answers), { today: after.today, words, location })
      )
    expect(text('shown')).toContain('Birchwood')
    expect(text('withheld')).toContain('Well. He walks to')
    expect(text('withheld')).not.toContain('Birchwood')
  })

  test('nor does a list of changes say it, of a version that was finished at 18', () => {
    const version = { answers, actions: {}, number: 1, finishedOn: '2026-12-05', isWhole: true }
    const changed = answersOf({ ...recorded, 'physical-health-now': 'Better. He runs to Birchwood now.' })
    for (const id of ['pathway-plan', 'review-record'] as const) {
      const made = (location: 'withheld' | 'shown') =>
        JSON.stringify(
          buildDocument(id, fileWith(changed), { today: '2026-12-20', words, location, before: version })
        )
      expect(made('shown'), id).toContain('He runs to Birchwood')
      expect(made('withheld'), id).toContain('Better. He runs to')
      expect(made('withheld'), id).not.toContain('Birchwood')
    }
  })

  test('a need that an entry of the health or education plan answers stays answered', () => {
    const planned = answersOf({
      ...recorded,
      people: [{ 'person-name': 'Ruth Okafor', 'person-role': 'social-worker' }],
      'health-attention-today': 'yes',
      'education-needs-found': 'English, most of all.',
      'health-actions': [
        {
          'health-objective': 'The arm heals',
          'health-action': 'X-ray',
          'health-action-by': 'Ruth Okafor',
          'health-action-due': '2026-12-10',
          'health-action-for': ['medical-attention']
        }
      ],
      'education-actions': [
        {
          'education-objective': 'English',
          'education-action': 'ESOL',
          'education-action-by': 'Ruth Okafor',
          'education-action-due': '2027-01-10',
          'education-action-for': ['education']
        }
      ]
    })
    const open = (today: string, given = planned) =>
      openNeeds(onPath({ answers: given, today })).map(({ row }) => row)
    for (const today of [before.today, after.today]) expect(open(today), today).toEqual(['legal'])
    const { 'health-actions': gone, ...unplanned } = planned
    expect(gone).toBeDefined()
    expect(open(after.today, unplanned)).toContain('medical-attention')
  })

  test('what somebody had begun to type is found too, and so is a reason for having no answer', () => {
    const begun = {
      ...answers,
      'permanence-plan': { state: 'unfinished', typed: 'half a' },
      'family-relationships-plan': { state: 'not-known' },
      'views-and-plan': { state: 'not-yet-explored' }
    } as const
    const view = { answers: begun, today: after.today }
    const kept = answersOffPath('care-plan', view, pathsOf(view)).flatMap(({ questions: ids }) => ids)
    expect(kept).toEqual([
      'permanence-plan',
      'family-relationships-plan',
      'health-history-family',
      'school-name'
    ])
  })

  test('a version that was finished before keeps its day and speaks of a child', () => {
    const file = finished(fileWith(answers), before.today)
    expect(documentView(file, after.today).today).toBe(before.today)
    expect(spokenOf(documentView(file, after.today))).toBe('child')
    expect(documentsFor(documentView(file, after.today))).toContain('care-plan')
    // A change makes it a draft of today.
    const changed = { ...file, changes: file.changes + 1 }
    expect(spokenOf(documentView(changed, after.today))).toBe('adult')
  })

  test('nobody signs for parental responsibility any more', () => {
    const signs = (today: string) =>
      JSON.stringify(
        buildDocument('pathway-plan', fileWith(answers), {
          today,
          words,
          location: 'withheld'
        }).sections.find(({ id }) => id === 'signatures')
      )
    const parental = words('documents.signatures.parental-responsibility')
    expect(signs(before.today)).toContain(parental)
    expect(signs(after.today)).not.toContain(parental)
    expect(signs(after.today)).toContain(words('documents.signatures.personal-adviser'))
  })
})

test('each question of a child alone exists', () => {
  for (const id of [...ofChildrenAlone, ...ofEverybody]) expect(questions).toHaveProperty(id)
})
